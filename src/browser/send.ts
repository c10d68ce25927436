/** Sends commands to the background. Never throws: what fails is a result that says why. */
import browser from "./api";
import { explain } from "./errors";
import type { Result, ToBackground } from "./messages";
import { parseEmptyAnswer } from "./parse-answer";
import { parseArticleIdAnswer, parseCorrectionAnswer, parseKeptAnswer, parseNoteAnswer } from "./parse-kept";
import { wrap } from "./wrap";

const PARSE_ANSWER: { readonly [Name in keyof ToBackground]: (answer: unknown) => Result<ToBackground[Name]["response"]> } = {
  setSiteRule: parseEmptyAnswer,
  syncNow: parseEmptyAnswer,
  trySync: parseEmptyAnswer,
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
