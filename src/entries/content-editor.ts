/** Opens the editor beside a passage, and brings what is written there to the store. Part of the content script's wiring. */
import type { Result } from "../browser/messages";
import type { PageNotes } from "../browser/page-notes";
import type { DraftWords, NewNote, NoteChange } from "../core/kept";
import type { Note } from "../core/note";
import { isAsKept } from "../core/note-draft";
import type { Span } from "../core/span";
import type { Host } from "../dom/host";
import type { PageReader } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import { clearSelection } from "../dom/selection";
import type { MessageKey } from "../locales";
import type { Look } from "../ui/look";
import { mountEditor } from "../ui/mount-editor";
import { placeOfForm } from "./content-place";

export interface Editing {
  /** Keeps a new note at once, so that its place is safe whatever happens, and opens the editor for it. */
  begin(note: NewNote, span: Span, focus: "body" | "tags"): void;
  /** Opens the editor for a note that has its place in the page. */
  edit(note: Note): void;
  /** Closes it; what was written stays as a draft. */
  close(): void;
  wear(look: Look): void;
}

export interface EditingParts {
  readonly host: Host;
  readonly look: Look;
  readonly reader: PageReader;
  readonly notes: PageNotes;
  readonly tell: (answer: Result<unknown>, done: MessageKey, undo: () => Promise<Result<unknown>>) => void;
  readonly fail: (failure: { readonly error: string }) => void;
  readonly wordsOf: (error: string) => string;
  readonly copyLink: (span: Span) => void;
  readonly run: (doing: Promise<unknown>) => void;
  readonly signal: AbortSignal;
}

/** Prepares the editor; it closes with the signal. */
export function createEditing({ host, look, reader, notes, tell, fail, wordsOf, copyLink, run, signal }: EditingParts): Editing {
  const editor = mountEditor(host.root, look);
  /** Closes what is open as Escape does. */
  let leave = (): void => {};
  signal.addEventListener("abort", () => leave());

  return {
    begin(note, span, focus) {
      leave();
      clearSelection(document, reader.painted?.index ?? null);
      const keeping = notes.keep(note);
      run(keeping.then((answer) => void (answer.ok || fail(answer))));
      const soon = notes.noteOf(note.id)?.note;
      if (soon !== undefined) open(soon, span, focus, { draft: note, keeping });
    },
    edit(note) {
      const anchor = notes.noteOf(note.id)?.anchor;
      if (anchor === undefined || anchor.state === "lost") return fail({ error: "error.noteLost" });
      leave();
      open(note, anchor.span, "body", null);
    },
    close: () => leave(),
    wear(next) {
      leave();
      editor.wear(next);
    },
  };

  /** `fresh` while the note is new: how it was first kept, so that it can be tried again with what was written since. */
  function open(note: Note, span: Span, focus: "body" | "tags", fresh: { draft: NewNote; keeping: Promise<Result<Note>> } | null): void {
    const { id } = note;
    const place = placeOfForm(reader, span);
    const focused = document.activeElement;
    let warned = false;
    const hide = (): void => {
      leave = () => {};
      editor.hide();
      host.lower("editor");
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
    };
    const drop = async (): Promise<void> => {
      await notes.dropDraft(id);
      if (fresh !== null && (await fresh.keeping).ok) await notes.remove(id);
    };
    leave = () => {
      hide(); // which keeps the draft
      if (fresh !== null && notes.draftOf(id) === null) run(drop());
    };

    host.raise("editor", schemeAround(place.element));
    editor.show(
      {
        note,
        draft: notes.draftOf(id),
        focus,
        onDraft: (words) => {
          const putting = putDraft(words);
          run(putting);
          return putting.catch(() => {}); // reported by then
        },
        onSave: save,
        onCancel: () => {
          hide();
          run(drop());
        },
        onClose: () => leave(),
        onDelete: () => {
          hide();
          run(remove());
        },
        onCopyLink: () => copyLink(span),
      },
      place.anchor,
    );

    async function putDraft(words: DraftWords): Promise<void> {
      const answer = await (isAsKept(note, words) ? notes.dropDraft(id) : notes.putDraft(id, words));
      if (answer.ok || warned) return;
      warned = true; // once: it is tried again at the next keystroke
      fail(answer);
    }

    async function save(change: NoteChange): Promise<string | null> {
      const before = { body: note.body, colour: note.colour, tags: note.tags };
      const answer = await keep(change);
      if (!answer.ok) return wordsOf(answer.error);
      hide();
      if (change.body === undefined) await notes.dropDraft(id);
      tell(answer, "toast.saved", () => (fresh === null ? notes.change(id, before) : notes.remove(id)));
      return null;
    }

    async function keep(change: NoteChange): Promise<Result<Note>> {
      if (fresh === null) return notes.change(id, change);
      const first = await fresh.keeping;
      if (first.ok) return notes.change(id, change);
      const { body = note.body, colour = note.colour, tags = note.tags } = change;
      fresh = { ...fresh, keeping: notes.keep({ ...fresh.draft, body, colour, tags }) };
      return fresh.keeping;
    }

    async function remove(): Promise<void> {
      await notes.dropDraft(id);
      const now = notes.noteOf(id)?.note ?? note;
      tell(await notes.remove(id), "toast.deleted", () => notes.restore(now));
    }
  }
}
