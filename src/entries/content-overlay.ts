/**
 * What lies over the page of an article from the start: notes and map. And the surfaces, whose part of the script is fetched when the reader
 * begins to do something with the page. Wiring only.
 */
import { fail, type Report } from "../browser/errors";
import { loadPart } from "../browser/load-part";
import type { Result, ToPage } from "../browser/messages";
import type { Handlers } from "../browser/on-command";
import type { Anchoring } from "../core/anchor/anchoring";
import type { RecordId } from "../core/note";
import type { Reading } from "../core/reading";
import type { Span } from "../core/span";
import { watchFirstUse } from "../dom/first-use";
import { createHost } from "../dom/host";
import type { PageReader } from "../dom/page-reader";
import type { Look } from "../ui/look";
import { showMapOfMarks } from "./content-map";
import { type NotesInPage, showNotes } from "./content-notes";
import type { SurfaceCommands, Surfaces } from "./content-surfaces";
import type {} from "./running";

/** The commands about marks and notes. */
export type OverlayCommands = SurfaceCommands & Pick<Handlers<ToPage>, "getNotes" | "jumpToNote" | "keepPage">;

export interface Overlay {
  readonly commands: OverlayCommands;
  /** The page's reading changed. */
  follow(reading: Reading): void;
  /** The page comes back from where no news reached it. */
  refresh(): void;
  /** The page was painted anew. */
  repaint(): void;
  close(): void;
  wear(look: Look): void;
}

export interface OverlayParts {
  readonly reader: PageReader;
  readonly look: Look;
  readonly report: Report;
  readonly stop: () => void;
  /** Brings the page to a reading that the reader asked for. */
  readonly read: () => Promise<Reading>;
  /** Asked for once an article was read. */
  readonly anchoring: () => Anchoring;
}

/** After surfaces did not come, signs of use are no reason to ask for them again so soon, in ms. */
const REST_MS = 5_000;

/** Prepares the overlay; it goes with the signal. */
export function prepareOverlay({ reader, look, report, stop, read, anchoring }: OverlayParts, signal: AbortSignal): Overlay {
  const host = createHost(document);
  let worn = look;
  let surfaces: Surfaces | null = null;
  let loading: Promise<Result<Surfaces>> | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  const changed = (): void => {
    reader.correct(notes.notes.corrections);
    surfaces?.redraw();
  };
  const failed = (failure: { readonly error: string }): void => {
    if (failure.error === "error.orphaned") stop();
    else withSurfaces((there) => there.failToLoad(failure));
  };
  const notes: NotesInPage = showNotes(reader, { changed, failed, report, anchoring }, signal);
  const map = showMapOfMarks({ host, look, reader, goTo: (mark) => withSurfaces((there) => there.goTo(mark)), report }, signal);
  const use = watchFirstUse(() => {
    if (reader.painted !== null && performance.now() - failedAt > REST_MS) withSurfaces(() => {});
  }, signal);
  use.reach(document);
  signal.addEventListener("abort", host.remove);

  return {
    commands: {
      getNotes: async () => {
        await notes.loaded();
        return done(notes.notes.onPage);
      },
      jumpToNote: async ({ id }) => {
        const place = await placeOf(id);
        if (!place.ok) return place;
        return reader.jumpToSpan(place.value) ? done(null) : fail("error.placeGone");
      },
      keepPage: async () => {
        await notes.loaded();
        return notes.notes.keepPage();
      },
      stepMark: bySurfaces((commands, request) => commands.stepMark(request)),
      editNote: bySurfaces((commands, request) => commands.editNote(request)),
      placeNote: bySurfaces((commands, request) => commands.placeNote(request)),
      keepSelection: bySurfaces((commands, request) => commands.keepSelection(request)),
    },
    follow(reading) {
      notes.follow(reading);
      map.redraw();
    },
    refresh: notes.refresh,
    repaint() {
      notes.repaint();
      const shown = reader.painted?.index.document ?? null;
      if (shown !== null) use.reach(shown);
      surfaces?.repaint();
      map.redraw();
    },
    close: () => surfaces?.close(),
    wear(next) {
      worn = next;
      map.wear(next);
      surfaces?.wear(next);
    },
  };

  function bySurfaces<Request>(act: (commands: SurfaceCommands, request: Request) => Result<null> | Promise<Result<null>>) {
    return async (request: Request): Promise<Result<null>> => {
      const there = await needSurfaces();
      return there.ok ? act(there.value.commands, request) : there;
    };
  }

  /** At once where they are there. */
  function withSurfaces(act: (surfaces: Surfaces) => void): void {
    if (surfaces !== null) {
      act(surfaces);
      return;
    }
    needSurfaces().then((there) => {
      if (there.ok) act(there.value);
      else if (!signal.aborted) report(new Error(there.detail ?? there.error));
    }, report);
  }

  function needSurfaces(): Promise<Result<Surfaces>> {
    loading ??= loadSurfaces();
    return loading;
  }

  async function loadSurfaces(): Promise<Result<Surfaces>> {
    const loaded = globalThis.onRecordSurfaces === undefined ? await loadPart("surfaces") : done(null);
    const prepare = globalThis.onRecordSurfaces;
    if (signal.aborted) return fail("error.orphaned");
    if (loaded.ok && prepare !== undefined) {
      surfaces = prepare({ host, reader, look: worn, notes, report, stop, read, placeOf, use: use.take() }, signal);
      return done(surfaces);
    }
    loading = null;
    failedAt = performance.now();
    return loaded.ok ? fail("error.unknown", "The surfaces ran, and are not there.") : loaded;
  }

  async function placeOf(id: RecordId): Promise<Result<Span>> {
    await notes.loaded();
    const anchor = notes.notes.noteOf(id)?.anchor;
    if (anchor === undefined) return fail("error.noteElsewhere");
    return anchor.state === "lost" ? fail("error.noteLost") : done(anchor.span);
  }
}

function done<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}
