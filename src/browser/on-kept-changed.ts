import browser, { type Runtime } from "webextension-polyfill";
import type { Report } from "./errors";
import { parseKeptEvent } from "./parse-messages";
import { isOwnPage } from "./sender";

/**
 * Hears that what is kept of some articles changed; `urls` are their addresses, none stands for all articles. Whoever wrote
 * itself hears it only in other contexts. Returns its undo.
 */
export function onKeptChanged(listener: (urls: readonly string[]) => void | Promise<void>, report: Report): () => void {
  const hear = (message: unknown, sender: Runtime.MessageSender): undefined => {
    const parsed = parseKeptEvent(message);
    if (parsed?.ok && isOwnPage(sender)) run(() => listener(parsed.message.payload.urls)).catch(report);
    return undefined; // an event has no answer
  };
  browser.runtime.onMessage.addListener(hear);
  return () => browser.runtime.onMessage.removeListener(hear);
}

async function run(act: () => void | Promise<void>): Promise<void> {
  await act();
}
