/** Sends commands and events. Never throws: what fails is a result that says why. */
import browser from "webextension-polyfill";
import { wrap } from "./envelope";
import { explain } from "./errors";
import type { PageEvents, Result, ToBackground } from "./messages";
import { parseEmptyAnswer } from "./parse-answer";

/** Tells the background to do something (from an extension page). */
export async function sendToBackground<Name extends keyof ToBackground>(
  name: Name,
  request: ToBackground[Name]["request"],
): Promise<Result<null>> {
  try {
    return parseEmptyAnswer(await browser.runtime.sendMessage(wrap("background", name, request)));
  } catch (error) {
    return explain(error);
  }
}

/** Tells whoever listens what happened on the page (from a content script). That nobody listens is no failure. */
export async function announce<Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]): Promise<Result<null>> {
  try {
    await browser.runtime.sendMessage(wrap("everyone", name, event));
  } catch (error) {
    const failure = explain(error);
    if (failure.error !== "error.noReceiver") return failure;
  }
  return { ok: true, value: null };
}
