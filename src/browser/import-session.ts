/** Import, as the library's dialog shows it: a file read and told, then, if the reader wants it, imported whole or not at all. */
import {
  type ForeignEntry,
  type ForeignNote,
  type ForeignReading,
  type LeftOutCounts,
  type LeftOutReason,
  leftOut,
} from "../core/import/foreign/foreign";
import { type ForeignMerge, planNotesInSteps } from "../core/import/foreign/plan-notes";
import type { Merge } from "../core/import/merge";
import { MOST_UNITS } from "../core/import/parse-json";
import { type ArticleMerge, planArticlesInSteps } from "../core/import/plan-articles";
import { type ImportFile, type ImportProblem, readImport } from "../core/import/read-import";
import type { StoreFault } from "../core/kept";
import type { Colour } from "../core/note";
import { cleanUrl } from "../dom/clean-url";
import type { Analyser } from "../dom/page-reader";
import type { Slices } from "../dom/slices";
import { textOfHtml } from "../dom/text-of-html";
import { pageKey } from "../store/address-variants";
import { type ImportUndo, importUndoably, type Merging, mergingOf, planImport } from "../store/backup";
import { hashText } from "../store/hash";
import type { Store } from "../store/open";
import type { ImportPreview, ImportState } from "../ui/library-files";
import { isArchive, readArticleLines } from "./read-article-lines";

export interface ImportSessionOptions {
  readonly store: Store;
  readonly now: () => number;
  /** For notes that bring none. */
  readonly noteColour: () => Promise<Colour>;
  /** For the articles of an archive. */
  readonly analyser: (slices: Slices) => Promise<Analyser>;
  readonly onImported: (undo: ImportUndo) => void;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

/** How long the page may be kept busy at a time, in ms. */
const BUSY_MS = 16;

const ADDRESS_RULES = { cleanUrl: (url: string) => cleanUrl(url, null), pageKey };

/** A file that was read and compared with the library. */
interface Prepared {
  readonly merging: Merging<AnyMerge>;
  readonly describe: (merge: AnyMerge) => ImportPreview;
}

type AnyMerge = Merge | ForeignMerge | ArticleMerge;

export class ImportSession {
  readonly #options: ImportSessionOptions;
  #state: ImportState | null = null;
  #prepared: Prepared | null = null;
  /** Of what is under way; closing the dialog ends it. */
  #life = new AbortController();

  constructor(options: ImportSessionOptions) {
    this.#options = options;
  }

  get state(): ImportState | null {
    return this.#state;
  }

  ask(): void {
    this.#set({ at: "asking" });
  }

  /** Reads a file and says what importing it would do; changes nothing. */
  async readFile(file: File): Promise<void> {
    const { name } = file;
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    const refuse = (problem: ImportProblem): void => this.#set({ at: "refused", name, problem });
    const progress = (done: number, total: number): void => this.#set({ at: "reading", name, done, total });
    progress(0, 0);
    try {
      const prepared = await this.#read(file, progress, signal);
      signal.throwIfAborted();
      if ("kind" in prepared) return refuse(prepared);
      this.#set({ at: "reading", name, done: 0, total: 0 }); // from here on nobody knows how long
      const merge = await planImport(this.#options.store, prepared.merging, signal);
      signal.throwIfAborted();
      this.#prepared = prepared;
      this.#set({ at: "planned", name, preview: prepared.describe(merge) });
    } catch (error) {
      if (!signal.aborted) this.#set({ at: "failed", name, fault: this.#options.faultOf(error) });
    }
  }

  /** Imports what was read: all of it or nothing. */
  async apply(): Promise<void> {
    const { store, onImported, faultOf } = this.#options;
    const prepared = this.#prepared;
    if (this.#state?.at !== "planned" || prepared === null) return;
    const { name } = this.#state;
    const { signal } = this.#life;
    const progress = (done: number, total: number): void => this.#set({ at: "applying", name, done, total });
    progress(0, 0);
    try {
      const { merge, undo } = await importUndoably(store, prepared.merging, { progress, signal });
      this.#prepared = null;
      onImported(undo);
      this.#set({ at: "done", name, preview: prepared.describe(merge) });
    } catch (error) {
      this.#set(signal.aborted ? { at: "stopped", name } : { at: "failed", name, fault: faultOf(error) });
    }
  }

  /** While it is being written, this stops the import: how it ended is told, and not closed away. */
  close(): void {
    this.#life.abort();
    if (this.#state?.at === "applying") return;
    this.#prepared = null;
    this.#set(null);
  }

  async #read(file: File, progress: Progress, signal: AbortSignal): Promise<Prepared | ImportProblem> {
    const unreadable = { kind: "unreadable" } as const;
    const isOfArchive = await isArchive(file).catch(() => null);
    if (isOfArchive === null) return unreadable;
    if (isOfArchive) return this.#prepareArchive(file, progress, signal);
    // Code units are at most as many as bytes.
    if (file.size > MOST_UNITS) return { kind: "too-big", length: file.size, most: MOST_UNITS };
    const text = await file.text().catch(() => null);
    if (text === null) return unreadable;
    await new Promise((resolve) => setTimeout(resolve)); // parsing holds the page up: what is shown is drawn before
    signal.throwIfAborted();
    const read = readImport(text, { textOfHtml });
    return read.ok ? this.#prepare(read.file, progress, signal) : read.problem;
  }

  async #prepareArchive(file: File, progress: Progress, signal: AbortSignal): Promise<Prepared | ImportProblem> {
    const { analyser } = this.#options;
    const read = await readArticleLines(file, { analyser, progress, signal }).catch((error: unknown) => {
      if (error instanceof DOMException && !signal.aborted) return { ok: false, kind: "unreadable" } as const;
      throw error;
    });
    if (!read.ok) return read;
    const { articles, counts } = read;
    if (articles.length === 0) return { kind: "nothing-usable", leftOut: counts };
    return {
      merging: (mine) => planArticlesInSteps(mine, articles, file.lastModified, ADDRESS_RULES),
      describe: (merge) => {
        const { twice, unusable } = "twice" in merge ? merge : { twice: 0, unusable: 0 };
        const leftOut = added(added(counts, "articles-twice", twice), "pageless", unusable);
        return { format: "archive", exportedAt: null, plan: merge.plan, leftOut, waiting: 0, lost: 0 };
      },
    };
  }

  async #prepare(file: ImportFile, progress: Progress, signal: AbortSignal): Promise<Prepared | ImportProblem> {
    if (file.format === "onrecord") {
      const { exportedAt } = file.backup;
      return {
        merging: await mergingOf(file.backup),
        describe: ({ plan }) => ({ format: "onrecord", exportedAt, plan, leftOut: {}, waiting: 0, lost: 0 }),
      };
    }
    const { format } = file;
    const { notes, counts } = await readEntries(file, progress, signal);
    if (notes.length === 0) return { kind: "nothing-usable", leftOut: counts };
    const { now, noteColour } = this.#options;
    const options = { ...ADDRESS_RULES, hostOf, now: now(), colour: await noteColour(), emptyHash: await hashText("") };
    return {
      merging: (mine) => planNotesInSteps(mine, notes, options),
      describe: (merge) => {
        const { twice, unusable, waiting, lost } = "waiting" in merge ? merge : { twice: 0, unusable: 0, waiting: 0, lost: 0 };
        const leftOut = added(added(counts, "twice", twice), "address", unusable);
        return { format, exportedAt: null, plan: merge.plan, leftOut, waiting, lost };
      },
    };
  }

  #set(state: ImportState | null): void {
    this.#state = state;
    this.#options.onChange();
  }
}

type Progress = (done: number, total: number) => void;

/** Reads the entries in small steps. @throws {DOMException} `AbortError` when the signal aborts */
async function readEntries(
  { total, entries }: ForeignReading,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ readonly notes: readonly ForeignNote[]; readonly counts: LeftOutCounts }> {
  const notes: ForeignNote[] = [];
  let counts: LeftOutCounts = {};
  let done = 0;
  let since = performance.now();
  for (const entry of entries) {
    const taken = checked(entry);
    if (taken.type === "note") notes.push(taken);
    else counts = added(counts, taken.reason, 1);
    done++;
    if (performance.now() - since < BUSY_MS) continue;
    progress(Math.min(done, total), total);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  return { notes, counts };
}

/** Only addresses that a browser takes for such. */
function checked(entry: ForeignEntry): ForeignEntry {
  return entry.type === "note" && cleanUrl(entry.url, null) === null ? leftOut("address") : entry;
}

function added(counts: LeftOutCounts, reason: LeftOutReason, more: number): LeftOutCounts {
  return more === 0 ? counts : { ...counts, [reason]: (counts[reason] ?? 0) + more };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : null;
}
