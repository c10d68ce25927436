import type { Said, Undoable } from "../ui/library-state";

/** Steps that are remembered; older ones are forgotten. */
const MOST = 100;

interface Step {
  readonly id: number;
  readonly said: Said;
  readonly undo: () => Promise<void>;
}

/** What was done and can be taken back, the last first, for as long as the page is open. */
export class UndoStack {
  readonly #steps: Step[] = [];
  #count = 0;
  #shown: Undoable | null = null;

  /** What is offered on the screen just now. */
  get shown(): Undoable | null {
    return this.#shown;
  }

  push(said: Said, undo: () => Promise<void>): void {
    const id = ++this.#count;
    this.#steps.push({ id, said, undo });
    if (this.#steps.length > MOST) this.#steps.shift();
    this.#shown = { id, said };
  }

  /** No longer offered on the screen, but still to be had by the keyboard. */
  hide(): void {
    this.#shown = null;
  }

  /** Takes the last step back; false where there is none. A step that fails stays to be tried again. */
  async undo(): Promise<boolean> {
    const step = this.#steps.pop();
    if (step === undefined) return false;
    this.#shown = null;
    try {
      await step.undo();
      return true;
    } catch (error) {
      this.#steps.push(step);
      throw error;
    }
  }
}
