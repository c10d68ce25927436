/** What the reader decided about marks, as the options page lists it; taken back and restored there. Opens the store when first asked. */
import type { ListedCorrection, StoreFault } from "../core/kept";
import type { RecordId } from "../core/note";
import { type KeptCorrection, listCorrections, removeCorrection, restoreCorrection } from "../store/corrections";
import { StoreError } from "../store/fault";
import type { Store } from "../store/open";
import type { CorrectionsState } from "../ui/options-state";
import { announceKept } from "./announce-kept";
import type { Report } from "./errors";
import { onKeptChanged } from "./on-kept-changed";

export interface CorrectionsSessionOptions {
  readonly store: Store;
  readonly onChange: () => void;
  readonly report: Report;
}

/** Follows the list from `start` to `stop`. What is taken back here stays listed until the page goes, so that it can be undone. */
export class CorrectionsSession {
  readonly #options: CorrectionsSessionOptions;
  #state: CorrectionsState = { list: "asking", takenBack: [], fault: null };
  #undo: () => void = () => {};

  constructor(options: CorrectionsSessionOptions) {
    this.#options = options;
  }

  get state(): CorrectionsState {
    return this.#state;
  }

  start(): void {
    this.#undo = onKeptChanged(() => this.load(), this.#options.report);
    this.load().catch(this.#options.report);
  }

  stop(): void {
    this.#undo();
    this.#options.store.close();
  }

  /** Reads the list anew. */
  async load(): Promise<void> {
    try {
      const living = await listCorrections(this.#options.store);
      const isLiving = new Set(living.map(({ correction }) => correction.id));
      const takenBack = this.#state.takenBack.filter(({ correction }) => !isLiving.has(correction.id));
      this.#change({ list: living, takenBack, fault: null });
    } catch (error) {
      this.#change({ list: this.#faultOf(error) });
    }
  }

  takeBack(entry: ListedCorrection): Promise<void> {
    return this.#write(
      () => removeCorrection(this.#options.store, entry.correction.id, Date.now()),
      () => [...this.#state.takenBack, entry],
    );
  }

  restore(id: RecordId): Promise<void> {
    return this.#write(
      () => restoreCorrection(this.#options.store, id, Date.now()),
      () => this.#state.takenBack.filter(({ correction }) => correction.id !== id),
    );
  }

  async #write(write: () => Promise<KeptCorrection>, takenBack: () => readonly ListedCorrection[]): Promise<void> {
    try {
      const { urls } = await write();
      this.#change({ takenBack: takenBack() });
      await announceKept(urls);
    } catch (error) {
      this.#change({ fault: this.#faultOf(error) });
      return;
    }
    await this.load();
  }

  #faultOf(error: unknown): StoreFault {
    if (error instanceof StoreError) return error.code;
    this.#options.report(error);
    return "failed";
  }

  #change(part: Partial<CorrectionsState>): void {
    this.#state = { ...this.#state, ...part };
    this.#options.onChange();
  }
}
