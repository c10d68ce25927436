/** Where verbs of saying and their subjects stand: a reported clause may end there. */
import type { Sayings } from "../attribution/sayings";
import type { Scene } from "../attribution/scene";

/** What stands at a token, as far as it may end a clause. */
export const Border = {
  /** A verb of saying. */
  Cue: 1,
  /** One that always tells a clause (*said, cho biết*), with a subject before it. */
  Telling: 2,
  /** The first word of the subject of one. */
  Subject: 4,
} as const;

/** Bits of `Border`, by token. */
export type Borders = Uint8Array;

export function isBorder(borders: Borders, token: number, what: number): boolean {
  return ((borders[token] ?? 0) & what) !== 0;
}

/** The borders of a text. O(n). */
export function bordersOf({ tokens }: Scene, { told }: Sayings): Borders {
  const borders = new Uint8Array(tokens.count);
  const mark = (token: number, what: number): void => {
    borders[token] = (borders[token] ?? 0) | what;
  };
  for (const { cue, stance, subject } of told) {
    // *…, gây lo lắng và bức xúc*: what a quote may hang on is a feeling as often.
    if (cue.kind !== "verb" || cue.verb.takes !== "quote" || !cue.verb.isNounToo) mark(cue.first, Border.Cue);
    if (stance === "before" && cue.kind === "verb" && cue.verb.takes === "clause") mark(cue.first, Border.Telling);
    if (subject !== null) mark(subject.from, Border.Subject);
  }
  return borders;
}
