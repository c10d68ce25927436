/** What is stored, as the options page shows it: counted, exported, deleted. Opens the store when first asked. */
import { dayOf, fileName } from "../core/export/file-name";
import type { StoredSizes, StoreFault } from "../core/kept";
import { StoreError } from "../store/fault";
import type { Store } from "../store/open";
import { countsAndSizes } from "../store/sizes";
import { wipe } from "../store/wipe";
import type { DataState, WipeStep } from "../ui/options-state";
import { announceKept } from "./announce-kept";
import { makeBackupFile } from "./backup-file";
import type { Report } from "./errors";
import { forgetSettings } from "./forget-settings";
import { onKeptChanged } from "./on-kept-changed";

export interface DataSessionOptions {
  readonly store: Store;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, content: Blob) => void;
  /** A backup of everything was handed to the downloads, of what stood at this time. */
  readonly onBackedUp: (at: number) => Promise<void>;
  /** Ends what would bring back what is deleted. */
  readonly beforeWipe: () => Promise<void>;
  readonly onChange: (state: DataState) => void;
  readonly report: Report;
}

/** Follows what is stored from `start` to `stop`. */
export class DataSession {
  readonly #options: DataSessionOptions;
  #state: DataState = { sizes: "asking", exporting: { at: "none" }, wiping: { at: "none" }, persistRefused: false };
  #undo: () => void = () => {};
  #export: AbortController | null = null;

  constructor(options: DataSessionOptions) {
    this.#options = options;
  }

  get state(): DataState {
    return this.#state;
  }

  start(): void {
    this.#undo = onKeptChanged(() => this.count(), this.#options.report);
    this.count().catch(this.#options.report);
  }

  stop(): void {
    this.#undo();
    this.#export?.abort();
    this.#options.store.close();
  }

  /** Counts what is stored now. */
  async count(): Promise<void> {
    this.#change({ sizes: await this.#count() });
  }

  /** Asks the browser not to clear the data by itself. */
  async persist(): Promise<void> {
    const promised = await navigator.storage.persist();
    await this.count();
    this.#change({ persistRefused: !promised });
  }

  /** Everything as one JSON file, handed to the browser's downloads. */
  async export(): Promise<void> {
    if (this.#export !== null) return;
    const life = new AbortController();
    this.#export = life;
    this.#change({ exporting: { at: "running", done: 0, total: 0 } });
    try {
      const now = Date.now();
      const progress = (done: number, total: number): void => this.#change({ exporting: { at: "running", done, total } });
      const name = fileName(`On Record ${dayOf(now)}`, "json");
      this.#options.save(name, await makeBackupFile(this.#options.store, now, progress, life.signal));
      this.#change({ exporting: { at: "done", name } });
      await this.#options.onBackedUp(now);
    } catch (error) {
      this.#change({ exporting: life.signal.aborted ? { at: "stopped" } : { at: "failed", fault: this.#faultOf(error) } });
    } finally {
      this.#export = null;
    }
  }

  stopExport(): void {
    this.#export?.abort();
  }

  /** Goes to a step of deleting everything; the deletion itself is `wipe`. */
  askWipe(step: WipeStep): void {
    this.#change({ wiping: step });
  }

  /** Deletes everything, and counts again to be sure. With `settings`, the options too. */
  async wipe(settings: boolean): Promise<void> {
    const { store } = this.#options;
    this.#change({ wiping: { at: "running" }, exporting: { at: "none" } });
    try {
      await this.#options.beforeWipe();
      await wipe(store);
      if (settings) await forgetSettings();
      await announceKept([]);
      const left = await countsAndSizes(store);
      if (!isEmpty(left)) throw new StoreError("failed", "something is left");
      this.#change({ sizes: left, wiping: { at: "done", settings } });
    } catch (error) {
      this.#change({ wiping: { at: "failed", fault: this.#faultOf(error) } });
      // Not awaited before: behind a deletion that another page holds up, it waits for that page to close.
      await this.count();
    }
  }

  async #count(): Promise<StoredSizes | StoreFault> {
    try {
      return await countsAndSizes(this.#options.store);
    } catch (error) {
      return this.#faultOf(error);
    }
  }

  #faultOf(error: unknown): StoreFault {
    if (error instanceof StoreError) return error.code;
    this.#options.report(error);
    return "failed";
  }

  #change(part: Partial<DataState>): void {
    this.#state = { ...this.#state, ...part };
    this.#options.onChange(this.#state);
  }
}

/** Whether nothing at all is stored. */
export function isEmpty({ articles, notes, versions, corrections, drafts, deleted }: StoredSizes): boolean {
  return articles + notes + versions + corrections + drafts + deleted === 0;
}
