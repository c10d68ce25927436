/** Errors of the browser's API, told apart by their words: browsers give no codes. */

import type { MessageKey } from "../locales";
import browser from "./api";
import type { Result } from "./messages";

export type Failure = Extract<Result<never>, { ok: false }> & { readonly error: MessageKey };

/** Wordings of Chrome and Firefox, looked up in their sources; the first that fits wins. */
const WORDINGS: readonly (readonly [RegExp, MessageKey])[] = [
  [/extension context invalidated|can't access dead object|\bunloaded\b/i, "error.orphaned"],
  [
    /could not establish connection|receiving end does not exist|message (?:port|channel) (?:is )?closed|went out of scope|destroyed before query|back\/forward cache/i,
    "error.noReceiver",
  ],
  [
    /cannot access|cannot be scripted|missing host permission|extensions? gallery|must request permission|no matching permission|showing error page/i,
    "error.notAllowed",
  ],
];

/** What became of an attempt that threw: a plain sentence's key, and the machine's own words. */
export function explain(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  const known = WORDINGS.find(([wording]) => wording.test(detail));
  return fail(known?.[1] ?? (isOrphaned() ? "error.orphaned" : "error.unknown"), detail);
}

/** A failed result. */
export function fail(error: MessageKey, detail: string | null = null): Failure {
  return { ok: false, error, detail };
}

/** Whether this script outlived its extension: after an update, old content scripts stay in their pages without a runtime. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true; // Firefox throws at any touch of a dead object
  }
}

export type Report = (error: unknown) => void;

/**
 * The one reporter of a context (`content`, `background`, `popup` …): writes to the console what nobody expected.
 * An orphaned context is no fault: it calls `onOrphaned` once, and is silent from then on.
 */
export function createReporter(context: string, onOrphaned: () => void = () => {}): Report {
  let orphaned = false;
  return (error) => {
    if (orphaned) return;
    if (explain(error).error === "error.orphaned") {
      orphaned = true;
      onOrphaned();
      return;
    }
    console.error(`On Record (${context}):`, error);
  };
}
