/** Unwraps messages from anywhere. */
import * as v from "valibot";
import type { Envelope } from "./wrap";

const envelopeSchema = v.strictObject({
  onrecord: v.literal(1),
  to: v.picklist(["page", "background", "everyone"]),
  name: v.pipe(v.string(), v.maxLength(40)),
  payload: v.unknown(),
}) satisfies v.GenericSchema<unknown, Envelope>;

/** Largest command or event, counted as by `isHeavier`, but for those of `HEAVY`. Answers are not limited, as a page may be long. */
export const MOST_WEIGHT = 4_096;

/** The longest text that is read from a page is half a million code units, twice that where its last block has no end (`dom/index-text.ts`). */
const ARTICLE_TEXT = 1_100_000;

/** An article that is nothing but marks: each weighs some 400 and stands on some 20 code units. */
const ARTICLE = 20 * ARTICLE_TEXT;

/** What a reader writes: a book of a note. */
const WRITTEN = 1_000_000;

/** Commands that may be larger. */
const HEAVY: ReadonlyMap<string, number> = new Map([
  ["getKept", ARTICLE_TEXT + MOST_WEIGHT],
  ["keepArticle", ARTICLE],
  ["recordReading", ARTICLE_TEXT + ARTICLE],
  ["keepNote", ARTICLE + ARTICLE_TEXT + WRITTEN],
  ["changeNote", WRITTEN],
  ["putDraft", WRITTEN],
  ["putCorrection", ARTICLE + ARTICLE_TEXT + WRITTEN],
]);

/** Unwraps a message from anywhere: the envelope, or why it is none. Never throws. */
export function unwrap(message: unknown): Envelope | "malformed" | "too-large" {
  if (isHeavier(message, limitFor(message))) return "too-large";
  const parsed = v.safeParse(envelopeSchema, message);
  return parsed.success ? parsed.output : "malformed";
}

function limitFor(message: unknown): number {
  const name: unknown = typeof message === "object" && message !== null ? Reflect.get(message, "name") : null;
  return (typeof name === "string" ? HEAVY.get(name) : undefined) ?? MOST_WEIGHT;
}

/**
 * Whether a value weighs more than `limit`: one for each value and key, and the length of strings in UTF-16 code units.
 * Stops at the limit, so that a huge or circular value costs no more than it.
 */
export function isHeavier(value: unknown, limit: number): boolean {
  let weight = 0;
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    weight += typeof next === "string" ? next.length + 1 : 1;
    if (typeof next === "object" && next !== null) {
      for (const key in next) {
        weight += key.length;
        if (weight > limit) return true;
        waiting.push(Reflect.get(next, key));
      }
    }
    if (weight > limit) return true;
  }
  return false;
}
