/**
 * The gate: all that a page of a site pays which is read by itself, until it has an article. Asks the background for the rest then, and gives way
 * to it. Wiring only. Safe to run twice in a page.
 */

import { announce } from "../browser/announce";
import { createReporter, isOrphaned } from "../browser/errors";
import { loadPart } from "../browser/load-part";
import { siteRules } from "../browser/site-rules";
import { ruleFor, type SiteRules } from "../browser/sites";
import type { Reading } from "../core/reading";
import { HeadMemory } from "../dom/fresh-facts";
import { judgeDocument } from "../dom/judge-document";
import { watchArticle } from "../dom/watch";
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
  let isLoading = false;
  let hasLooked = false;
  /** Of the last look, in ms. */
  let cost = 0;
  /** Nothing but the page itself is asked before it has an article: the first touch of the browser's API costs a page half a millisecond. */
  const watch = watchArticle(document, { parts: () => [], roots: () => [], isStale: () => false, reread: look, cost: () => cost, signal });
  if (document.hidden)
    watch.readSoon(); // once it is seen: many are opened to be read later, or never
  else look();
  const isAlive = (): boolean => !signal.aborted && !isOrphaned();
  return { isAlive, stop, head, tell: () => (isAlive() ? tell() : null) };

  function tell(): Reading {
    isAwaited ||= reading.state === "reading";
    return reading;
  }

  /** Returns whether there is news. */
  function look(): boolean {
    if (hasLooked && isOrphaned()) stop();
    if (signal.aborted || isLoading) return false;
    hasLooked = true;
    const start = performance.now();
    const why = judgeDocument(document, (facts) => head.believe(facts, document));
    cost = performance.now() - start;
    if (why === null) {
      reading = { state: "reading" };
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
    await untilAllowed();
    const loaded = await loadPart("reading");
    isLoading = false;
    if (loaded.ok || signal.aborted) return;
    if (loaded.error === "error.orphaned") stop();
    else report(new Error(loaded.detail ?? loaded.error));
  }

  /** Waits as long as the site is never to be read. */
  async function untilAllowed(): Promise<void> {
    const isAllowed = (rules: SiteRules): boolean => ruleFor(location.hostname, rules) !== "never";
    if (isAllowed(await siteRules.get())) return;
    await new Promise<void>((resolve) => {
      const undo = siteRules.watch((rules) => {
        if (!isAllowed(rules)) return;
        undo();
        resolve();
      });
      signal.addEventListener("abort", undo);
    });
  }
}
