/** Export, as the library's dialog shows it. */
import { type ExportScope, within, withoutOtherFindings } from "../core/export/content";
import { dayOf, fileName } from "../core/export/file-name";
import { backupToJsonParts } from "../core/export/json";
import type { Backup, StoreFault } from "../core/kept";
import type { Colour, RecordId } from "../core/note";
import type { Analyser } from "../dom/page-reader";
import type { Slices } from "../dom/slices";
import type { Locale } from "../locales";
import { readAll, readArticle } from "../store/backup";
import { StoreError } from "../store/fault";
import { readOldData } from "../store/old-data";
import type { Store } from "../store/open";
import type { ExportFormat, ExportReach, ExportState } from "../ui/library-files";
import { makeBackupFile } from "./backup-file";
import { type ExportSettings, exportFile } from "./export-file";
import { makeTextFile } from "./text-file";

/** What files need of the browser. */
export interface FileTools {
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, content: Blob) => void;
  /** A backup of everything was made by hand, of what stood at this time. */
  readonly onBackedUp: (at: number) => void;
  /** The colour of notes for which none is chosen. */
  readonly noteColour: () => Promise<Colour>;
  /** What the reader set of how exports look. */
  readonly exportSettings: () => Promise<ExportSettings>;
  /** For articles that are imported without what was found in them. */
  readonly analyser: (slices: Slices) => Promise<Analyser>;
}

export interface LibraryFilesOptions {
  readonly store: Store;
  readonly locale: () => Locale;
  readonly settings: () => Promise<ExportSettings>;
  /** Whether the list shows a part of the library, and which. */
  readonly isNarrowed: () => boolean;
  readonly listed: (signal: AbortSignal) => Promise<ExportScope>;
  /** What is ticked in it. */
  readonly selected: () => ExportScope;
  readonly now: () => number;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, content: Blob) => void;
  /** A backup of everything was handed to the downloads, of what stood at this time. */
  readonly onBackedUp: (at: number) => void;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

/** What is open in the library. */
export interface OpenForExport {
  readonly article: RecordId;
  readonly title: string | null;
  readonly note: RecordId | null;
}

/** How often progress is shown, in ms: to draw it at every step would be a part of the work. */
const TELL_EVERY_MS = 100;

export class LibraryFiles {
  readonly #options: LibraryFilesOptions;
  #exporting: ExportState | null = null;
  #open: OpenForExport | null = null;
  /** Of what is under way; closing the dialog ends it. */
  #life = new AbortController();

  constructor(options: LibraryFilesOptions) {
    this.#options = options;
  }

  get exporting(): ExportState | null {
    return this.#exporting;
  }

  /** Asks what is exported and in what form; `reach` is proposed. */
  askExport(reach: "article" | "selected" | "all", open: OpenForExport | null): void {
    this.#open = open;
    const offered: ExportReach[] = [];
    if (open !== null && open.note !== null) offered.push("note");
    if (open !== null) offered.push("article");
    const { articles, notes } = this.#options.selected();
    if (articles.size + notes.size > 0) offered.push("selected");
    if (this.#options.isNarrowed()) offered.push("listed");
    offered.push("all");
    this.#setExport({ offered, reach: offered.includes(reach) ? reach : "all", title: open?.title ?? null, step: { at: "asking" } });
  }

  setReach(reach: ExportReach): void {
    if (this.#exporting?.offered.includes(reach)) this.#setExport({ ...this.#exporting, reach });
  }

  async export(format: ExportFormat): Promise<void> {
    const { now, save, faultOf, onBackedUp } = this.#options;
    const reach = this.#exporting?.reach;
    if (reach === undefined) return;
    const signal = this.#begin();
    const at = now();
    this.#step({ at: "running", done: 0, total: 0 });
    try {
      const { name, content } = await this.#fileOf(format, reach, at, signal);
      save(name, content);
      if (reach === "all" && format === "json") onBackedUp(at);
      this.#step({ at: "done", name });
    } catch (error) {
      if (!signal.aborted) this.#step({ at: "failed", fault: faultOf(error) });
    }
  }

  /** The data that could not be brought up to date, as a backup. @throws {StoreError} */
  async saveOldData(): Promise<void> {
    const { store, now, save } = this.#options;
    const at = now();
    const content = new Blob([...backupToJsonParts(await readOldData(store, at))], { type: "application/json" });
    save(fileName(`On Record ${dayOf(at)}`, "json"), content);
  }

  closeExport(): void {
    this.#life.abort();
    this.#setExport(null);
  }

  async #fileOf(
    format: ExportFormat,
    reach: ExportReach,
    now: number,
    signal: AbortSignal,
  ): Promise<{ readonly name: string; readonly content: Blob }> {
    const { store, locale, settings } = this.#options;
    let told = 0;
    const progress = (done: number, total: number): void => {
      if (performance.now() - told < TELL_EVERY_MS) return;
      told = performance.now();
      this.#step({ at: "running", done, total });
    };
    if (format === "json" && reach === "all") {
      return { name: fileName(`On Record ${dayOf(now)}`, "json"), content: await makeBackupFile(store, now, progress, signal) };
    }
    const backup = await this.#records(format, reach, now, signal);
    signal.throwIfAborted();
    const file = exportFile(format, backup, { ...(await settings()), locale: locale() });
    const [article] = backup.articles;
    const title = (reach === "article" || reach === "note") && article !== undefined ? article.article.source.title : null;
    const name = [title ?? `On Record ${dayOf(now)}`, ...(file.suffix === null ? [] : [file.suffix])].join(" - ");
    const { total } = file;
    const content = await makeTextFile(file.parts, file.type, (done) => progress(Math.min(done, total), total), signal);
    return { name: fileName(name, file.extension), content };
  }

  /** Everything as a backup has its tombstones, so that they can be merged; all else is what lives. */
  async #records(format: ExportFormat, reach: ExportReach, now: number, signal: AbortSignal): Promise<Backup> {
    const { store, listed, selected } = this.#options;
    if (reach === "all") return readAll(store, now, signal);
    if (reach === "listed") return narrowed(await readAll(store, now, signal), await listed(signal), format);
    if (reach === "selected") return narrowed(await readAll(store, now, signal), selected(), format);
    if (this.#open === null) throw new StoreError("missing", "no article is open");
    const { article, note } = this.#open;
    const backup = await readArticle(store, article, now);
    if (reach === "article" || note === null) return backup;
    return narrowed(backup, { articles: new Set(), notes: new Set([note]) }, format);
  }

  #begin(): AbortSignal {
    this.#life.abort();
    this.#life = new AbortController();
    return this.#life.signal;
  }

  #step(step: ExportState["step"]): void {
    if (this.#exporting !== null) this.#setExport({ ...this.#exporting, step });
  }

  #setExport(state: ExportState | null): void {
    this.#exporting = state;
    this.#options.onChange();
  }
}

function narrowed(backup: Backup, scope: ExportScope, format: ExportFormat): Backup {
  const part = within(backup, scope);
  return format === "json" ? part : withoutOtherFindings(part, scope);
}
