/** Export and import, as the library's dialogs show them. */
import { dayOf, fileName } from "../core/export/file-name";
import { backupToJsonParts } from "../core/export/json";
import { articleToMarkdown, libraryToMarkdownParts } from "../core/export/markdown";
import { type BackupProblem, MOST_BACKUP, parseBackupText } from "../core/import/json";
import type { Backup, StoreFault } from "../core/kept";
import type { RecordId } from "../core/note";
import type { Locale } from "../locales";
import { type ImportUndo, importUndoably, planImport, readAll, readArticle } from "../store/backup";
import type { Store } from "../store/open";
import type { ExportFormat, ExportState, ImportState } from "../ui/library-files";
import { makeTextFile } from "./text-file";

export interface LibraryFilesOptions {
  readonly store: Store;
  readonly locale: () => Locale;
  readonly now: () => number;
  /** Hands a file to the browser's downloads. */
  readonly save: (name: string, content: Blob) => void;
  readonly onImported: (undo: ImportUndo) => void;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

const TYPES: Readonly<Record<ExportFormat, string>> = { markdown: "text/markdown;charset=utf-8", json: "application/json" };

export class LibraryFiles {
  readonly #options: LibraryFilesOptions;
  #exporting: ExportState | null = null;
  #importing: ImportState | null = null;
  #article: RecordId | null = null;
  #backup: Backup | null = null;
  /** Of what is under way; closing the dialog ends it. An import that is being written ends by itself. */
  #life = new AbortController();

  constructor(options: LibraryFilesOptions) {
    this.#options = options;
  }

  get exporting(): ExportState | null {
    return this.#exporting;
  }

  get importing(): ImportState | null {
    return this.#importing;
  }

  /** Asks for the form of one article (with its title), or of everything. */
  askExport(article: RecordId | null, title: string | null): void {
    this.#article = article;
    this.#setExport({ title, step: { at: "asking" } });
  }

  async export(format: ExportFormat): Promise<void> {
    const { now, save, faultOf } = this.#options;
    const signal = this.#begin();
    this.#step({ at: "running", done: 0, total: 0 });
    try {
      const { name, parts, total } = await this.#fileOf(format, now());
      const content = await makeTextFile(
        parts,
        TYPES[format],
        (done) => this.#step({ at: "running", done: Math.min(done, total), total }),
        signal,
      );
      save(name, content);
      this.#step({ at: "done", name });
    } catch (error) {
      if (!signal.aborted) this.#step({ at: "failed", fault: faultOf(error) });
    }
  }

  closeExport(): void {
    this.#life.abort();
    this.#setExport(null);
  }

  askImport(): void {
    this.#setImport({ at: "asking" });
  }

  /** Reads a file and says what importing it would do; changes nothing. */
  async readFile(file: File): Promise<void> {
    const { store, faultOf } = this.#options;
    const { name } = file;
    const signal = this.#begin();
    const refuse = (problem: BackupProblem | { readonly kind: "unreadable" }): void => this.#setImport({ at: "refused", name, problem });
    // Code units are at most as many as bytes.
    if (file.size > MOST_BACKUP) return refuse({ kind: "too-big", length: file.size, most: MOST_BACKUP });
    this.#setImport({ at: "reading", name });
    const text = await file.text().catch(() => null);
    if (signal.aborted) return;
    if (text === null) return refuse({ kind: "unreadable" });
    await new Promise((resolve) => setTimeout(resolve)); // parsing holds the page up: what is shown is drawn before
    const parsed = parseBackupText(text);
    if (!parsed.ok) return refuse(parsed.problem);
    try {
      const plan = await planImport(store, parsed.backup);
      if (signal.aborted) return;
      this.#backup = parsed.backup;
      this.#setImport({ at: "planned", name, exportedAt: parsed.backup.exportedAt, plan });
    } catch (error) {
      if (!signal.aborted) this.#setImport({ at: "failed", name, fault: faultOf(error) });
    }
  }

  /** Imports what was read: all of it or nothing. */
  async apply(): Promise<void> {
    const { store, onImported, faultOf } = this.#options;
    const backup = this.#backup;
    if (this.#importing?.at !== "planned" || backup === null) return;
    const { name } = this.#importing;
    this.#setImport({ at: "applying", name });
    try {
      const { plan, undo } = await importUndoably(store, backup);
      onImported(undo);
      this.#setImport({ at: "done", name, plan });
    } catch (error) {
      this.#setImport({ at: "failed", name, fault: faultOf(error) });
    }
  }

  /** Not while it is being written: that could not be stopped, and its outcome must be seen. */
  closeImport(): void {
    if (this.#importing?.at === "applying") return;
    this.#life.abort();
    this.#backup = null;
    this.#setImport(null);
  }

  async #fileOf(format: ExportFormat, now: number) {
    const { store, locale } = this.#options;
    const extension = format === "markdown" ? "md" : "json";
    if (this.#article === null) {
      const backup = await readAll(store, now);
      const name = fileName(`On Record ${dayOf(now)}`, extension);
      if (format === "json") return { name, ...jsonOf(backup) };
      return { name, parts: libraryToMarkdownParts(backup, now, locale()), total: backup.articles.length };
    }
    const backup = await readArticle(store, this.#article, now);
    const [kept] = backup.articles;
    const name = fileName(kept?.article.source.title ?? "", extension);
    if (format === "json" || kept === undefined) return { name, ...jsonOf(backup) };
    return { name, parts: [articleToMarkdown(kept, backup.notes, locale())], total: 1 };
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

  #setImport(state: ImportState | null): void {
    this.#importing = state;
    this.#options.onChange();
  }
}

function jsonOf(backup: Backup) {
  const { articles, versions, notes, corrections } = backup;
  return { parts: backupToJsonParts(backup), total: articles.length + versions.length + notes.length + corrections.length };
}
