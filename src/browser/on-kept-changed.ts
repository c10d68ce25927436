import type { Report } from "./errors";
import { hearMessages } from "./hear";
import { parseKeptEvent } from "./parse-messages";
import { isOwnPage } from "./sender";

/**
 * Hears that what is kept of some articles changed; `urls` are their addresses, none stands for all articles. Whoever wrote
 * itself hears it only in other contexts. Returns its undo.
 */
export function onKeptChanged(listener: (urls: readonly string[]) => void | Promise<void>, report: Report): () => void {
  return hearMessages((message, sender) => {
    const parsed = parseKeptEvent(message);
    if (parsed?.ok && isOwnPage(sender)) run(() => listener(parsed.message.payload.urls)).catch(report);
    return undefined; // an event has no answer
  });
}

async function run(act: () => void | Promise<void>): Promise<void> {
  await act();
}
