/** Joins what is kept with the page: fetches, paints, follows other tabs. Part of the content script's wiring. */

import { announce } from "../browser/announce";
import type { ArticleHere } from "../browser/article-here";
import type { Report } from "../browser/errors";
import type { Result } from "../browser/messages";
import { onKeptChanged } from "../browser/on-kept-changed";
import { PageNotes } from "../browser/page-notes";
import { recordReadings } from "../browser/reading-record";
import type { Anchoring } from "../core/anchor/anchoring";
import type { Article } from "../core/article";
import type { Reading } from "../core/reading";
import { cleanUrl } from "../dom/clean-url";
import { TranslationWatch } from "../dom/is-translated";
import { type NotePainting, type PaintedNote, paintNotes } from "../dom/note-painter";
import type { PageReader } from "../dom/page-reader";

export interface NotesInPage {
  readonly notes: PageNotes;
  /** The notes that are painted now. */
  readonly painted: readonly PaintedNote[];
  /** The page's reading changed. */
  follow(reading: Reading): void;
  /** The page was painted anew: the notes are as well. */
  repaint(): void;
  /** The page comes back from where no news reached it. */
  refresh(): void;
  /** Resolves when what is kept was fetched last. */
  loaded(): Promise<void>;
}

export interface NotesOptions {
  /** Called after each change of the notes. */
  readonly changed: () => void;
  /** What is kept could not be fetched. */
  readonly failed: (failure: Extract<Result<never>, { ok: false }>) => void;
  readonly report: Report;
  /** Asked for once an article was read. */
  readonly anchoring: () => Anchoring;
}

/** Shows the reader's notes in the page until the signal aborts. */
export function showNotes(reader: PageReader, { changed, failed, report, anchoring }: NotesOptions, signal: AbortSignal): NotesInPage {
  let painting: NotePainting | null = null;
  let article: Article | null = null;
  let loading: Promise<void> = Promise.resolve();
  let told = 0;
  const translation = new TranslationWatch(document);
  const record = recordReadings(report, signal);

  const notes: PageNotes = new PageNotes({
    changed: () => {
      repaint();
      tell();
      record.follow(notes.reading, notes.toFill);
      changed();
    },
    anchoring,
  });
  const undo = onKeptChanged((urls) => {
    if (notes.concerns(urls)) load(notes.refresh());
  }, report);
  signal.addEventListener("abort", () => {
    undo();
    painting?.undo();
  });
  return {
    notes,
    repaint,
    follow,
    refresh: () => load(notes.refresh()),
    loaded: () => loading,
    get painted() {
      return painting?.notes ?? [];
    },
  };

  function follow(reading: Reading): void {
    const next = reading.state === "read" ? reading.article : null;
    if (signal.aborted) return;
    if (next === article) {
      if (reading.state === "read") notes.setFindings(reading.findings);
      return;
    }
    article = next;
    load(notes.setArticle(reading.state === "read" ? here(reading) : null));
  }

  function here({ article: its, findings }: Extract<Reading, { state: "read" }>): ArticleHere {
    const address = cleanUrl(location.href, null);
    return { article: its, findings, address, isTranslated: translation.isThere(address) };
  }

  function load(fetching: Promise<Result<null>>): void {
    loading = finish(fetching);
    loading.catch(report);
  }

  async function finish(fetching: Promise<Result<null>>): Promise<void> {
    const answer = await fetching;
    if (signal.aborted) return;
    if (!answer.ok) return failed(answer);
    const jump = notes.takeJump();
    if (jump !== null && jump.anchor.state !== "lost") reader.jumpToSpan(jump.anchor.span);
  }

  function repaint(): void {
    const { painted } = reader;
    if (painted === null || signal.aborted) {
      painting?.undo();
      painting = null;
      return;
    }
    const places = notes.placed.flatMap(({ note, anchor }) =>
      anchor.state === "lost" ? [] : [{ id: note.id, colour: note.colour, span: anchor.span }],
    );
    painting = paintNotes(painted.index, places);
  }

  /** Not on pages without notes, which are most. */
  function tell(): void {
    const count = notes.placed.length;
    if (count === 0 && told === 0) return;
    told = count;
    announce("notesChanged", { notes: count }).catch(report);
  }
}
