/** What the reader does something with over the page: cards, toolbar, editor, forms, toast. Comes at first need (`surfaces.ts`). Wiring only. */
import { fail, type Report } from "../browser/errors";
import type { Result, ToPage } from "../browser/messages";
import type { Handlers } from "../browser/on-command";
import type { RecordId } from "../core/note";
import type { Reading } from "../core/reading";
import type { Span } from "../core/span";
import type { FirstUse } from "../dom/first-use";
import type { Host } from "../dom/host";
import type { PageReader } from "../dom/page-reader";
import type { Mark } from "../dom/painter";
import { type Selected, selectedWords } from "../dom/selected";
import type { Look } from "../ui/look";
import { type Cards, showCards } from "./content-cards";
import { prepareKeeping } from "./content-keeping";
import type { NotesInPage } from "./content-notes";
import { prepareSteps } from "./content-steps";
import { showToolbar } from "./content-toolbar";

/** The commands that open something. */
export type SurfaceCommands = Pick<Handlers<ToPage>, "stepMark" | "editNote" | "placeNote" | "keepSelection">;

export interface Surfaces {
  readonly commands: SurfaceCommands;
  /** Goes to a mark and opens its card. */
  goTo(mark: Mark): void;
  /** What is kept could not be fetched. */
  failToLoad(failure: { readonly error: string }): void;
  /** The notes changed. */
  redraw(): void;
  /** The page was painted anew. */
  repaint(): void;
  close(): void;
  wear(look: Look): void;
}

export interface SurfaceParts {
  readonly host: Host;
  readonly reader: PageReader;
  readonly look: Look;
  readonly notes: NotesInPage;
  readonly report: Report;
  readonly stop: () => void;
  /** Brings the page to a reading that the reader asked for. */
  readonly read: () => Promise<Reading>;
  /** Where a note stands, or why nowhere. */
  readonly placeOf: (id: RecordId) => Promise<Result<Span>>;
  /** What was done before there were surfaces. */
  readonly use: FirstUse;
}

/** Prepares all surfaces; they go with the signal. */
export function prepareSurfaces(parts: SurfaceParts, signal: AbortSignal): Surfaces {
  const { host, reader, look, notes, report, stop, read, placeOf, use } = parts;
  const keeping = prepareKeeping({ host, look, reader, notes: notes.notes, report, stop }, signal);
  const steps = prepareSteps(reader, () => cards);
  const cards: Cards = showCards({ host, look, reader, notes, keeping, onStep: steps.onStep, stop }, signal);
  const toolbar = showToolbar(
    { host, look, reader, keeping, lost: () => notes.notes.lost, makeRoom: () => cards.close(), use, report, stop },
    signal,
  );
  const follow = (): void => {
    cards.follow(reader.painted);
    toolbar.follow(reader.painted);
  };
  follow();
  cards.begin(use);

  return {
    commands: {
      stepMark: async (request) => {
        await read();
        const answer = steps.go(request);
        if (!answer.ok) keeping.fail(answer);
        return answer;
      },
      editNote: async ({ id }) => {
        const place = await placeOf(id);
        const note = notes.notes.noteOf(id)?.note;
        if (!place.ok || note === undefined) return place.ok ? fail("error.noteElsewhere") : place;
        cards.close();
        reader.jumpToSpan(place.value);
        keeping.edit(note);
        return done(null);
      },
      placeNote: async ({ id }) => {
        await notes.loaded();
        const note = notes.notes.noteOf(id)?.note;
        if (note === undefined) return fail("error.noteElsewhere");
        const selected = selectedHere();
        if (selected === null) return fail("error.noSelection");
        toolbar.hide();
        return keeping.place(note, selected.span);
      },
      keepSelection: async ({ as }) => {
        await read();
        const selected = selectedHere();
        const { mark } = cards;
        if (selected === null && mark !== null && as === "note") {
          cards.close();
          keeping.beginNote(mark.span, "body", mark.finding.id);
          return done(null);
        }
        if (selected === null) {
          const failure = fail("error.noSelection");
          keeping.fail(failure);
          return failure;
        }
        toolbar.hide();
        if (as === "note") keeping.beginNote(selected.span, "body", null);
        else keeping.highlight(selected.span, null);
        return done(null);
      },
    },
    goTo: (mark) => void steps.goTo(mark),
    failToLoad: keeping.failToLoad,
    redraw: cards.redraw,
    repaint: follow,
    close() {
      cards.close();
      toolbar.hide();
      keeping.close();
    },
    wear(next) {
      for (const surface of [cards, toolbar, keeping]) surface.wear(next);
    },
  };

  function selectedHere(): Selected | null {
    return reader.painted === null ? null : selectedWords(document, reader.painted.index);
  }
}

function done<T>(value: T): Result<T> {
  return { ok: true, value };
}
