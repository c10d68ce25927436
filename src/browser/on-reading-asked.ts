import type { Reading } from "../core/reading";
import { hearMessages } from "./hear";
import type { Result } from "./messages";
import { isOwnPage } from "./sender";

/**
 * Answers how the reading stands, where nothing more than that can be answered (the gate). To all other commands the page stays silent, which
 * whoever sent them takes for a page without our script, and puts it in. Read without the schemas of all messages: a script in pages that are
 * no articles must be small. Returns its undo.
 */
export function onReadingAsked(reading: () => Reading): () => void {
  return hearMessages((message, sender) => (isAsking(message) && isOwnPage(sender) ? answer(reading()) : undefined));
}

async function answer(value: Reading): Promise<Result<Reading>> {
  return { ok: true, value };
}

function isAsking(message: unknown): boolean {
  if (typeof message !== "object" || message === null) return false;
  return Reflect.get(message, "onrecord") === 1 && Reflect.get(message, "to") === "page" && Reflect.get(message, "name") === "getReading";
}
