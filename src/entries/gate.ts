/**
 * The gate: all that a page of a site pays which is read by itself, until it has an article. Asks the background for the rest then, and gives way
 * to it. Wiring only. Safe to run twice in a page.
 */
import { createReporter, isOrphaned } from "../browser/errors";
import { loadPart } from "../browser/load-part";
import { onReadingAsked } from "../browser/on-reading-asked";
import { announce } from "../browser/send";
import { siteRules } from "../browser/settings";
import { ruleFor, type SiteRules } from "../browser/sites";
import type { Reading } from "../core/reading";
import { HeadMemory } from "../dom/fresh-facts";
import { judgeDocument } from "../dom/read-article";
import { type ArticleWatch, watchArticle } from "../dom/watch";
import type { RunningGate } from "./running";

if (!globalThis.onRecordRunning?.isAlive() && !globalThis.onRecordGate?.isAlive()) {
  globalThis.onRecordGate?.stop(); // of an older version, which no longer has a runtime
  globalThis.onRecordGate = start();
}

function start(): RunningGate {
  const life = new AbortController();
  const { signal } = life;
  const stop = (): void => life.abort();
  const report = createReporter("gate", stop);
  const head = new HeadMemory();
  let reading: Reading = { state: "reading" };
  /** Whether somebody was told that the page is being looked at, and waits for more. */
  let isAwaited = false;
  let isAllowed = false;
  let isLoading = false;
  let watch: ArticleWatch | null = null;
  signal.addEventListener(
    "abort",
    onReadingAsked(() => {
      isAwaited ||= reading.state === "reading";
      return reading;
    }),
  );
  begin().catch(report);
  return { isAlive: () => !signal.aborted && !isOrphaned(), stop, head };

  async function begin(): Promise<void> {
    const rules = await siteRules.get();
    if (signal.aborted) return;
    watch = watchArticle(document, { parts: () => [], roots: () => [], isStale: () => false, reread: look, signal });
    follow(rules);
    signal.addEventListener("abort", siteRules.watch(follow));
  }

  /** A page that nobody sees waits: many are opened to be read later, or never. */
  function follow(rules: SiteRules): void {
    isAllowed = ruleFor(location.hostname, rules) !== "never";
    if (isAllowed && document.hidden) watch?.readSoon();
    else if (isAllowed) look();
  }

  /** Returns whether there is news. */
  function look(): boolean {
    if (isOrphaned()) stop();
    if (signal.aborted || !isAllowed || isLoading) return false;
    const why = judgeDocument(document, (facts) => head.believe(facts, document));
    if (why === null) {
      load().catch(report);
      return true;
    }
    if (reading.state === "not-article" && reading.why === why) return false;
    reading = { state: "not-article", why };
    if (isAwaited) announce("readingChanged", { state: "not-article", marks: 0 }).catch(report);
    return true;
  }

  /** The rest ends this gate. Where it does not come, the next change of the page is another chance. */
  async function load(): Promise<void> {
    isLoading = true;
    reading = { state: "reading" };
    const loaded = await loadPart("reading");
    isLoading = false;
    if (loaded.ok || signal.aborted) return;
    if (loaded.error === "error.orphaned") stop();
    else report(new Error(loaded.detail ?? loaded.error));
  }
}
