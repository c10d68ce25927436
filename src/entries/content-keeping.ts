/** What the reader does with notes in the page, what is said of it, and how it is undone. Part of the content script's wiring. */
import { isOrphaned, type Report } from "../browser/errors";
import type { Result } from "../browser/messages";
import type { PageNotes } from "../browser/page-notes";
import { newRecordId } from "../browser/record-id";
import { noteColour } from "../browser/settings";
import { describe } from "../core/anchor/describe";
import { textFragmentLink } from "../core/export/text-fragment";
import { type Finding, type FindingId, spansOf } from "../core/finding";
import type { NewNote } from "../core/kept";
import type { Colour, Note } from "../core/note";
import type { Reading } from "../core/reading";
import type { Span } from "../core/span";
import { cleanUrl } from "../dom/clean-url";
import { copyText } from "../dom/copy-text";
import type { Host } from "../dom/host";
import type { PageReader } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import { clearSelection } from "../dom/selection";
import { wholePageAround } from "../dom/whole-page";
import { isMessageKey, type MessageKey, translator } from "../locales";
import { citationOf } from "../ui/citation";
import type { Look } from "../ui/look";
import { mountToast } from "../ui/mount-toast";
import { type Correcting, createCorrecting } from "./content-correcting";
import { createEditing } from "./content-editor";

export interface Keeping extends Pick<Correcting, "correct" | "addOfficial"> {
  /** Highlights a stretch; in the reader's usual colour where none is given. */
  highlight(span: Span, colour: Colour | null): void;
  /** Keeps a stretch, as an automatic mark where it is one, and begins a note on it. */
  beginNote(span: Span, focus: "body" | "tags", finding: FindingId | null): void;
  edit(note: Note): void;
  recolour(note: Note, colour: Colour): void;
  remove(note: Note): void;
  /** Puts a note onto other words. */
  place(note: Note, span: Span): Promise<Result<null>>;
  copyLink(span: Span): void;
  /** Copies the nth stretch of a finding with its source. */
  copyCitation(finding: Finding, index: number): void;
  /** Says why something could not be done. */
  fail(failure: { readonly error: string }): void;
  failToLoad(failure: { readonly error: string }): void;
  /** Closes what is open; a draft stays. */
  close(): void;
  wear(look: Look): void;
}

export interface KeepingParts {
  readonly host: Host;
  readonly look: Look;
  readonly reader: PageReader;
  readonly notes: PageNotes;
  readonly report: Report;
  readonly stop: () => void;
}

/** Prepares everything that keeping shows; it goes with the signal. */
export function prepareKeeping({ host, look, reader, notes, report, stop }: KeepingParts, signal: AbortSignal): Keeping {
  const toast = mountToast(host.root, look);
  let translate = translator(look.locale);
  let usual: Colour = "yellow";
  let said = 0;
  noteColour.get().then((colour) => {
    usual = colour;
  }, report);
  signal.addEventListener(
    "abort",
    noteColour.watch((colour) => {
      usual = colour;
    }),
  );

  const say = (words: string, undo: (() => Promise<Result<unknown>>) | null, isFault = false): void => {
    if (signal.aborted) return;
    host.raise("toast", schemeAround(document.body));
    toast.show({ id: ++said, words, isFault, onUndo: undo === null ? null : () => run(takeBack(undo)), onGone: hush });
  };
  const hush = (): void => {
    toast.hide();
    host.lower("toast");
  };
  const wordsOf = (error: string): string => translate(isMessageKey(error) ? error : "error.unknown");
  const fail = ({ error }: { readonly error: string }): void => {
    say(wordsOf(error), null, true);
    if (error === "error.orphaned" || isOrphaned()) stop();
  };
  /** Says what became of it, with its undo. */
  const tell = (answer: Result<unknown>, done: MessageKey, undo: () => Promise<Result<unknown>>): void => {
    if (answer.ok) say(translate(done), undo);
    else fail(answer);
  };
  const takeBack = async (undo: () => Promise<Result<unknown>>): Promise<void> => {
    hush();
    const answer = await undo();
    if (answer.ok) say(translate("toast.undone"), null);
    else fail(answer);
  };
  const run = (doing: Promise<unknown>): void => {
    doing.catch(report);
  };
  const editing = createEditing({ host, look, reader, notes, tell, fail, wordsOf, copyLink, run, signal });
  const correcting = createCorrecting({ host, look, reader, notes, tell, run, signal });
  signal.addEventListener("abort", hush);

  return {
    highlight: (span, colour) => run(highlight(span, colour ?? usual)),
    beginNote: (span, focus, finding) => {
      const note = newNote(span, finding === null ? "note" : "mark", finding, usual);
      if (note !== null) editing.begin(note, span, focus);
    },
    edit: (note) => editing.edit(note),
    recolour: (note, colour) => run(recolour(note, colour)),
    remove: (note) => run(remove(note)),
    place,
    copyLink,
    copyCitation,
    correct: correcting.correct,
    addOfficial: correcting.addOfficial,
    fail,
    failToLoad: ({ error }) => {
      if (error === "error.orphaned") return stop();
      say(translate("toast.loadFailed", { reason: wordsOf(error) }), null, true);
    },
    close() {
      editing.close();
      correcting.close();
    },
    wear(next) {
      translate = translator(next.locale);
      hush();
      toast.wear(next);
      editing.wear(next);
      correcting.wear(next);
    },
  };

  async function highlight(span: Span, colour: Colour): Promise<void> {
    const note = newNote(span, "highlight", null, colour);
    if (note === null) return;
    clearSelection(document, reader.painted?.index ?? null);
    tell(await notes.keep(note), "toast.highlighted", () => notes.remove(note.id));
  }

  async function place({ id, selectors: before }: Note, span: Span): Promise<Result<null>> {
    const { reading } = reader;
    if (reading.state !== "read") return { ok: false, error: "error.noSelection", detail: null };
    clearSelection(document, reader.painted?.index ?? null);
    const answer = await notes.change(id, { selectors: describe(reading.article, span) });
    tell(answer, "toast.placed", () => notes.change(id, { selectors: before }));
    return answer.ok ? { ok: true, value: null } : answer;
  }

  function newNote(span: Span, kind: Note["kind"], finding: FindingId | null, colour: Colour): NewNote | null {
    const { reading } = reader;
    if (reading.state !== "read") return null;
    return { id: newRecordId(), kind, finding, selectors: describe(reading.article, span), body: "", colour, tags: [] };
  }

  async function recolour({ id, colour: before }: Note, colour: Colour): Promise<void> {
    if (colour === before) return;
    tell(await notes.change(id, { colour }), "toast.recoloured", () => notes.change(id, { colour: before }));
  }

  async function remove(note: Note): Promise<void> {
    tell(await notes.remove(note.id), "toast.deleted", () => notes.restore(note));
  }

  function copyLink(span: Span): void {
    const linked = linkTo(span);
    if (linked !== null) sayCopied(copyText(document, linked.link), "toast.linkCopied", "toast.linkNotCopied");
  }

  function copyCitation(finding: Finding, index: number): void {
    const span = spansOf(finding)[index];
    const linked = span === undefined ? null : linkTo(span);
    if (linked === null) return;
    const { article, findings } = linked.reading;
    const { text, html } = citationOf(article, findings, finding, index, linked.link);
    sayCopied(copyText(document, text, html), "toast.citationCopied", "toast.citationNotCopied");
  }

  /** The page's address with the passage in it; says so where the page has none. */
  function linkTo(span: Span): { readonly reading: Extract<Reading, { state: "read" }>; readonly link: string } | null {
    const { reading } = reader;
    const url = reading.state === "read" ? (reading.article.source.url ?? cleanUrl(location.href, null)) : null;
    if (reading.state === "read" && url !== null) {
      const index = reader.painted?.index;
      const around = index === undefined ? null : wholePageAround(document, index, span);
      return { reading, link: textFragmentLink(url, around?.page ?? reading.article, around?.span ?? span) };
    }
    fail({ error: "error.noAddress" });
    return null;
  }

  function sayCopied(copying: Promise<boolean>, done: MessageKey, refused: MessageKey): void {
    run(copying.then((ok) => say(translate(ok ? done : refused), null, !ok)));
  }
}
