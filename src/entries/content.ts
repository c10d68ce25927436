/**
 * The content script: reads the page, paints it, answers popup and panel. Wiring only. Safe to run twice in a page. It comes where the gate
 * (`gate.ts`) found an article, or where the reader asked; the analyser (`analyser.ts`) and what opens at use (`surfaces.ts`) come after it.
 */

import { announce } from "../browser/announce";
import { createReporter, fail, isOrphaned } from "../browser/errors";
import { currentLook, firstLook, watchLook } from "../browser/follow-look";
import type { Result } from "../browser/messages";
import { onPageCommand } from "../browser/on-command";
import { onPlaceAsked } from "../browser/place-port";
import { shownKinds } from "../browser/settings";
import { siteRules } from "../browser/site-rules";
import { belongsTo, ruleFor, type SiteRules } from "../browser/sites";
import { countMarks, type Reading } from "../core/reading";
import { ACTIVE_HIGHLIGHT, FLASH_HIGHLIGHT, highlightName, noteHighlightName } from "../dom/highlight-names";
import { PageReader } from "../dom/page-reader";
import { followReadingPlace } from "../dom/reading-place";
import { type ArticleWatch, watchArticle } from "../dom/watch";
import { highlightCss } from "../ui/highlight-css";
import type { Look } from "../ui/look";
import { noteCss } from "../ui/note-colours";
import { anchoringHere, awaitAnalyser } from "./content-analyser";
import { type Overlay, prepareOverlay } from "./content-overlay";
import type { Running } from "./running";

/**
 * Runs when the file has been run to its end: Chrome notes the stack of calls to its API, for which it reads every function on the stack anew, and from
 * the file's top that would be all of it, some 25 ms of the page's time.
 */
function takeOver(): void {
  if (globalThis.onRecordRunning?.isAlive()) return;
  if (globalThis.onRecordRunning !== undefined) {
    globalThis.onRecordRunning.stop(); // of an older version, which no longer has a runtime
    globalThis.onRecordSurfaces = undefined; // and its parts
    globalThis.onRecordAnalyser = undefined;
  }
  globalThis.onRecordRunning = start();
}

Promise.resolve()
  .then(takeOver)
  .catch(createReporter("content", () => {}));

function start(): Running {
  const life = new AbortController();
  const { signal } = life;
  const stop = (): void => life.abort();
  const report = createReporter("content", stop);
  /** Whether this page is one to be read: by its site's rule, or because the reader asked. */
  let wanted = false;

  let look = firstLook();
  let overlay: Overlay | null = null;
  let watch: ArticleWatch | null = null;
  const gate = globalThis.onRecordGate;
  const seen = gate?.isAlive() === true ? { head: gate.head } : {};
  gate?.stop();
  const analyser = awaitAnalyser();
  const reader = new PageReader(document, {
    ...seen,
    analyser: async (slices) => {
      await prepared();
      return analyser(slices);
    },
    css: (scheme) =>
      `${noteCss(scheme, noteHighlightName)}\n${highlightCss(scheme, { kind: highlightName, active: ACTIVE_HIGHLIGHT, flash: FLASH_HIGHLIGHT }, look.hues)}`,
    shown: { official: true, statistic: true, quote: true, statement: true },
    changed: (reading) => {
      if (reading.state === "failed") report(new Error(reading.message));
      overlay?.follow(reading);
      tell(reader.reading).catch(report); // following it may have changed it
    },
    repainted: () => {
      overlay?.repaint();
      watch?.aim();
    },
  });
  const ready = begin();
  ready.catch(report);

  const undoCommands = onPageCommand(
    {
      getReading: () => done(reader.reading),
      readPage: async ({ force }) => {
        await ready;
        wanted = true;
        return done(await reader.read(force));
      },
      showKinds: ({ shown }) => {
        overlay?.close();
        reader.show(shown);
        return done(null);
      },
      jumpTo: ({ finding, index }) => jumped(reader.jumpTo(finding, index)),
      jumpToSpan: ({ span }) => jumped(reader.jumpToSpan(span)),
      stepMark: async (request) => (await prepared()).commands.stepMark(request),
      getNotes: async (request) => (await prepared()).commands.getNotes(request),
      jumpToNote: async (request) => (await prepared()).commands.jumpToNote(request),
      editNote: async (request) => (await prepared()).commands.editNote(request),
      placeNote: async (request) => (await prepared()).commands.placeNote(request),
      keepPage: async (request) => (await prepared()).commands.keepPage(request),
      leaveSites: ({ sites }) => {
        if (sites.some((site) => belongsTo(location.hostname, site))) leave();
        return done(null);
      },
      keepSelection: async (request) => (await prepared()).commands.keepSelection(request),
    },
    report,
  );
  onPlaceAsked((tell, asked) => followReadingPlace(document, { index: () => reader.painted?.index ?? null, moved: tell }, asked), signal);
  signal.addEventListener("abort", () => {
    undoCommands();
    reader.clear();
  });
  return { isAlive: () => !signal.aborted && !isOrphaned(), stop };

  /** What lies over the page, made when it is first needed. */
  async function prepared(): Promise<Overlay> {
    signal.throwIfAborted(); // what is prepared then would never be taken back
    overlay ??= prepareOverlay({ reader, look, report, stop, read: readAtWish, anchoring: anchoringHere }, signal);
    return overlay;
  }

  /** The reader wants something done with this page, whatever it looks like. */
  async function readAtWish(): Promise<Reading> {
    await ready;
    wanted = true;
    return reader.reading.state === "read" ? reader.reading : reader.read(true);
  }

  async function begin(): Promise<void> {
    const [shown, rules, chosen] = await Promise.all([shownKinds.get(), siteRules.get(), currentLook()]);
    if (signal.aborted) return;
    wear(chosen);
    reader.show(shown);
    watch = watchArticle(document, {
      parts: () => reader.parts,
      roots: () => reader.roots,
      isStale: () => reader.isStale,
      reread,
      cost: () => reader.cost,
      signal,
    });
    follow(rules, true);
    signal.addEventListener("abort", siteRules.watch(follow));
    signal.addEventListener("abort", watchLook(wear, report));
    addEventListener("pageshow", ({ persisted }) => persisted && comeBack(), { signal });
  }

  /** From the browser's memory of pages left, where nothing reached it. */
  function comeBack(): void {
    overlay?.refresh();
    tell(reader.reading).catch(report);
  }

  function wear(chosen: Look): void {
    look = chosen;
    overlay?.wear(chosen);
    reader.painted?.painting.dress();
  }

  /**
   * A site set to `never` loses its marks at once; `always` brings a page to its reading. Where the reader is to be asked, they asked for this page if
   * the script has come to it; a later change to that rule begins nothing and ends nothing.
   */
  function follow(rules: SiteRules, isFirst = false): void {
    const rule = ruleFor(location.hostname, rules);
    if (rule === "never") leave();
    if (rule === "never" || wanted || (rule === "ask" && !isFirst)) return;
    if (document.hidden)
      watch?.readSoon(); // once it is seen: many are opened to be read later, or never
    else reader.refresh();
    wanted = true;
  }

  /** Reads no more, until the reader asks. */
  function leave(): void {
    if (wanted) {
      overlay?.close();
      reader.clear();
    }
    wanted = false;
  }

  function reread(isSettled: boolean): boolean {
    if (isOrphaned()) stop();
    return wanted && !signal.aborted && reader.refresh(isSettled);
  }

  async function tell(reading: Reading): Promise<void> {
    if (signal.aborted) return;
    const told = await announce("readingChanged", { state: reading.state, marks: countMarks(reading) });
    if (!told.ok && told.error === "error.orphaned") stop();
  }
}

function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

function jumped(there: boolean): Result<null> {
  return there ? done(null) : fail("error.placeGone");
}
