/** Where verbs of saying and their subjects stand: a reported clause may end there. */

import type { Complement } from "../../lexicon/saying";
import { isCapital } from "../../text/tokens";
import type { Sayings } from "../attribution/sayings";
import type { Scene } from "../attribution/scene";
import type { Subject } from "../attribution/subject";

/** What stands at a token, as far as it may end a clause. */
export const Border = {
  /** A verb of saying. */
  Cue: 1,
  /** One that always tells a clause (*said, cho biết*), with a subject before it. */
  Telling: 2,
  /** The first word of the subject of one. */
  Subject: 4,
  /** A verb of saying that may tell a clause, after a body in capitals. */
  TellingBody: 8,
} as const;

function isNamedBody({ tokens, grammarAt }: Scene, subject: Subject | null): boolean {
  return subject?.kind === "words" && subject.group && isCapital(tokens, subject.first) && grammarAt(subject.first).headFirst;
}

/** Bits of `Border`, by token. */
export type Borders = Uint8Array;

export function isBorder(borders: Borders, token: number, what: number): boolean {
  return ((borders[token] ?? 0) & what) !== 0;
}

/** What verbs take that tell a clause of a person who is named: *Theo báo Mây, ông An khẳng định …* is Mr An's. */
const TELLING: ReadonlySet<Complement> = new Set<Complement>(["clause", "either", "order"]);

/** The borders of a text. O(n). */
export function bordersOf(scene: Scene, { told }: Sayings): Borders {
  const { tokens } = scene;
  const borders = new Uint8Array(tokens.count);
  const mark = (token: number, what: number): void => {
    borders[token] = (borders[token] ?? 0) | what;
  };
  for (const { cue, stance, subject } of told) {
    // *…, gây lo lắng và bức xúc*: what a quote may hang on is a feeling as often.
    if (cue.kind !== "verb" || cue.verb.takes !== "quote" || !cue.verb.isNounToo) mark(cue.first, Border.Cue);
    const isPerson = subject?.kind === "mention" || (subject?.kind === "words" && !subject.group && isCapital(tokens, subject.first));
    const isNamed = isPerson && scene.grammarAt(cue.first).headFirst;
    if (isNamedBody(scene, subject) && stance === "before" && cue.kind === "verb" && TELLING.has(cue.verb.takes))
      mark(cue.first, Border.TellingBody);
    if (stance === "before" && cue.kind === "verb" && (cue.verb.takes === "clause" || (isNamed && TELLING.has(cue.verb.takes))))
      mark(cue.first, Border.Telling);
    if (subject !== null) mark(subject.from, Border.Subject);
  }
  return borders;
}
