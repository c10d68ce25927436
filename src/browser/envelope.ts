/** What every message of ours is wrapped in, so that a context obeys only what is meant for it. */
import * as v from "valibot";

export type Destination = "page" | "background" | "everyone";

/** `onrecord` is the protocol's version: after an update, an old content script's messages are told apart. */
const envelopeSchema = v.strictObject({
  onrecord: v.literal(1),
  to: v.picklist(["page", "background", "everyone"]),
  name: v.pipe(v.string(), v.maxLength(40)),
  payload: v.unknown(),
});

export type Envelope = v.InferOutput<typeof envelopeSchema>;

/** Wraps a message. */
export function wrap(to: Destination, name: string, payload: unknown): Envelope {
  return { onrecord: 1, to, name, payload };
}

/** Largest command or event, counted as by `isHeavier`. Ours are under 200; answers are not limited, as a page may be long. */
export const MOST_WEIGHT = 4_096;

/** Unwraps a message from anywhere: the envelope, or why it is none. Never throws. */
export function unwrap(message: unknown): Envelope | "malformed" | "too-large" {
  if (isHeavier(message, MOST_WEIGHT)) return "too-large";
  const parsed = v.safeParse(envelopeSchema, message);
  return parsed.success ? parsed.output : "malformed";
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
