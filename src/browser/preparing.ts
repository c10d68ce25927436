/** What the library shows of the search index while it is made: after a large import that takes seconds, in which the page stays as quick as ever. */
import { Slices } from "../dom/slices";
import type { Pace } from "../store/pace";
import type { PreparingState } from "../ui/library-state";

/** What is done sooner is not worth a line that comes and goes, in ms. */
const UNTOLD_MS = 400;

/** How often progress is shown, in ms: to draw it at every step would be a part of the work. */
const TELL_EVERY_MS = 100;

export class Preparing {
  readonly pace: Pace;
  #state: PreparingState | null = null;
  #began: number | null = null;
  #told = 0;

  constructor(onChange: () => void) {
    const slices = new Slices();
    this.pace = {
      rest: () => slices.rest(),
      tell: (done, total) => {
        const now = performance.now();
        this.#began ??= now;
        const isOver = done >= total;
        if (!isOver && (now - this.#began < UNTOLD_MS || now - this.#told < TELL_EVERY_MS)) return;
        if (isOver) this.#began = null;
        const isSeen = this.#state !== null || !isOver;
        this.#told = now;
        this.#state = isOver ? null : { done, total };
        if (isSeen) onChange();
      },
    };
  }

  /** Null while search is ready, or soon will be. */
  get state(): PreparingState | null {
    return this.#state;
  }
}
