/** Commands to the content script of a tab. Apart from `send.ts`, as only extension pages need the parsing of readings. */
import browser from "./api";
import { explain } from "./errors";
import type { Result, ToPage } from "./messages";
import { parseEmptyAnswer } from "./parse-answer";
import { parseArticleIdAnswer, parseNotesAnswer } from "./parse-kept";
import { parseReadingAnswer } from "./parse-reading";
import { wrap } from "./wrap";

const PARSE_ANSWER: { readonly [Name in keyof ToPage]: (answer: unknown) => Result<ToPage[Name]["response"]> } = {
  getReading: parseReadingAnswer,
  readPage: parseReadingAnswer,
  showKinds: parseEmptyAnswer,
  jumpTo: parseEmptyAnswer,
  jumpToSpan: parseEmptyAnswer,
  stepMark: parseEmptyAnswer,
  getNotes: parseNotesAnswer,
  jumpToNote: parseEmptyAnswer,
  editNote: parseEmptyAnswer,
  placeNote: parseEmptyAnswer,
  keepPage: parseArticleIdAnswer,
  leaveSites: parseEmptyAnswer,
  keepSelection: parseEmptyAnswer,
};

/** Sends a command to the tab's top frame. Without a content script there, the result fails with `error.noReceiver`. Never throws. */
export async function sendToPage<Name extends keyof ToPage>(
  tabId: number,
  name: Name,
  request: ToPage[Name]["request"],
): Promise<Result<ToPage[Name]["response"]>> {
  try {
    return PARSE_ANSWER[name](await browser.tabs.sendMessage(tabId, wrap("page", name, request), { frameId: 0 }));
  } catch (error) {
    return explain(error);
  }
}
