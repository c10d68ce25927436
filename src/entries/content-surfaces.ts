/** Everything of ours that is shown over the page, in the one host: cards, toolbar, editor, toast, and the notes painted below. Wiring only. */
import { fail, type Report } from "../browser/errors";
import type { Result, ToPage } from "../browser/messages";
import type { Handlers } from "../browser/on-command";
import type { RecordId } from "../core/note";
import type { Reading } from "../core/reading";
import type { Span } from "../core/span";
import { createHost } from "../dom/host";
import type { PageReader } from "../dom/page-reader";
import { type Selected, selectedWords } from "../dom/selected";
import type { Look } from "../ui/look";
import { type Cards, showCards } from "./content-cards";
import { prepareKeeping } from "./content-keeping";
import { showMapOfMarks } from "./content-map";
import { type NotesInPage, showNotes } from "./content-notes";
import { prepareSteps } from "./content-steps";
import { showToolbar } from "./content-toolbar";

/** The commands about marks and notes. */
export type SurfaceCommands = Pick<Handlers<ToPage>, "stepMark" | "getNotes" | "jumpToNote" | "editNote" | "placeNote" | "keepSelection">;

export interface Surfaces {
  readonly commands: SurfaceCommands;
  /** The page's reading changed. */
  follow(reading: Reading): void;
  /** The page comes back from where no news reached it. */
  refresh(): void;
  /** The page was painted anew. */
  repaint(): void;
  close(): void;
  wear(look: Look): void;
}

export interface SurfaceParts {
  readonly reader: PageReader;
  readonly look: Look;
  readonly report: Report;
  readonly stop: () => void;
  /** Brings the page to a reading that the reader asked for. */
  readonly read: () => Promise<Reading>;
}

/** Prepares all surfaces; they go with the signal. */
export function prepareSurfaces({ reader, look, report, stop, read }: SurfaceParts, signal: AbortSignal): Surfaces {
  const host = createHost(document);
  const changed = (): void => {
    reader.correct(notes.notes.corrections);
    cards.redraw();
  };
  const notes: NotesInPage = showNotes(reader, { changed, failed: (failure) => keeping.failToLoad(failure), report }, signal);
  const keeping = prepareKeeping({ host, look, reader, notes: notes.notes, report, stop }, signal);
  const steps = prepareSteps(reader, () => cards);
  const cards: Cards = showCards({ host, look, reader, notes, keeping, onStep: steps.onStep, stop }, signal);
  const map = showMapOfMarks({ host, look, reader, goTo: steps.goTo, report }, signal);
  const toolbar = showToolbar(
    { host, look, reader, keeping, lost: () => notes.notes.lost, makeRoom: () => cards.close(), report, stop },
    signal,
  );
  signal.addEventListener("abort", host.remove);

  return {
    commands: {
      stepMark: async (request) => {
        await read();
        const answer = steps.go(request);
        if (!answer.ok) keeping.fail(answer);
        return answer;
      },
      getNotes: async () => {
        await notes.loaded();
        return done(notes.notes.onPage);
      },
      jumpToNote: async ({ id }) => {
        const place = await placeOf(id);
        if (!place.ok) return place;
        return reader.jumpToSpan(place.value) ? done(null) : fail("error.placeGone");
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
    follow(reading) {
      notes.follow(reading);
      map.redraw();
    },
    refresh: notes.refresh,
    repaint() {
      notes.repaint();
      cards.follow(reader.painted);
      map.redraw();
    },
    close() {
      cards.close();
      toolbar.hide();
      keeping.close();
    },
    wear(next) {
      for (const surface of [cards, toolbar, keeping, map]) surface.wear(next);
    },
  };

  function selectedHere(): Selected | null {
    return reader.painted === null ? null : selectedWords(document, reader.painted.index);
  }

  async function placeOf(id: RecordId): Promise<Result<Span>> {
    await notes.loaded();
    const anchor = notes.notes.noteOf(id)?.anchor;
    if (anchor === undefined) return fail("error.noteElsewhere");
    return anchor.state === "lost" ? fail("error.noteLost") : done(anchor.span);
  }
}

function done<T>(value: T): Result<T> {
  return { ok: true, value };
}
