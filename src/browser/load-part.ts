import browser from "webextension-polyfill";
import { wrap } from "./envelope";
import { explain } from "./errors";
import type { Result } from "./messages";
import { parseEmptyAnswer } from "./parse-answer";
import type { Part } from "./parts";

/** Pauses before each attempt, in ms: the browser may stop the background while it is at work, and a busy machine takes its time to start it anew. */
const PAUSES_MS = [0, 250, 1_000, 4_000];

/** Has the background run another part of the script in this page, and waits until it has run. Asking twice does no harm. Never throws. */
export async function loadPart(part: Part): Promise<Result<null>> {
  let answer: Result<null> = { ok: true, value: null };
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await ask(part);
    if (answer.ok || answer.error !== "error.noReceiver") return answer;
  }
  return answer;
}

async function ask(part: Part): Promise<Result<null>> {
  try {
    return parseEmptyAnswer(await browser.runtime.sendMessage(wrap("background", "loadPart", { part })));
  } catch (error) {
    return explain(error);
  }
}
