/** Sends commands and events. Never throws: what fails is a result that says why. */
import browser from "webextension-polyfill";
import { wrap } from "./envelope";
import { explain } from "./errors";
import type { PageEvents, Result, ToBackground } from "./messages";
import { parseEmptyAnswer } from "./parse-answer";
import { parseArticleIdAnswer, parseCorrectionAnswer, parseKeptAnswer, parseNoteAnswer } from "./parse-kept";

const PARSE_ANSWER: { readonly [Name in keyof ToBackground]: (answer: unknown) => Result<ToBackground[Name]["response"]> } = {
  setSiteRule: parseEmptyAnswer,
  loadPart: parseEmptyAnswer,
  getKept: parseKeptAnswer,
  keepArticle: parseArticleIdAnswer,
  recordReading: parseEmptyAnswer,
  keepNote: parseNoteAnswer,
  changeNote: parseNoteAnswer,
  removeNote: parseNoteAnswer,
  restoreNote: parseNoteAnswer,
  putDraft: parseEmptyAnswer,
  dropDraft: parseEmptyAnswer,
  putCorrection: parseCorrectionAnswer,
  removeCorrection: parseCorrectionAnswer,
  restoreCorrection: parseCorrectionAnswer,
};

/**
 * Tells the background to do something. The browser may stop the background at any moment, also between command and answer: a command
 * without an answer is sent once more, which starts it anew; every command may come twice.
 */
export async function sendToBackground<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name]["request"],
): Promise<Result<ToBackground[Name]["response"]>> {
  const first = await attempt(name, request);
  return !first.ok && first.error === "error.noReceiver" ? attempt(name, request) : first;
}

async function attempt<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name]["request"],
): Promise<Result<ToBackground[Name]["response"]>> {
  try {
    return PARSE_ANSWER[name](await browser.runtime.sendMessage(wrap("background", name, request)));
  } catch (error) {
    return explain(error);
  }
}

/**
 * Tells whoever listens what happened on the page (from a content script). That nobody listens is no failure; told once more, though,
 * as the background may have been stopped in that very moment, and saying it again starts it anew.
 */
export async function announce<Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]): Promise<Result<null>> {
  const first = await tell(name, event);
  if (first.ok || first.error !== "error.noReceiver") return first;
  const second = await tell(name, event);
  return second.ok || second.error !== "error.noReceiver" ? second : { ok: true, value: null };
}

async function tell<Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]): Promise<Result<null>> {
  try {
    await browser.runtime.sendMessage(wrap("everyone", name, event));
    return { ok: true, value: null };
  } catch (error) {
    return explain(error);
  }
}
