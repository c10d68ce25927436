/**
 * What a reader wrote in a note, as it was changed in several places: a register of many values (Shapiro et al., "A comprehensive study of convergent and
 * commutative replicated data types", 2011). A text stays as long as no other was written by somebody who had seen it.
 */
import { kindWith, type NoteKind } from "../note";
import { hasSeen, joinSeen, type Seen, type Stamp } from "./stamp";

export interface Wording {
  readonly at: Stamp;
  readonly body: string;
  readonly kind: NoteKind;
}

export interface Words {
  /** In the order of their stamps; more than one where they were written without knowing of each other. */
  readonly values: readonly Wording[];
  readonly seen: Seen;
}

/** Between two texts that were written in two places: a thematic break of Markdown, which reads as a line in plain text too. */
export const BETWEEN_TEXTS = "\n\n---\n\n";

export function joinWords(a: Words, b: Words): Words {
  const values = new Map<Stamp, Wording>();
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const value of own.values) {
      if (hasSeen(other.seen, value.at) && !other.values.some(({ at }) => at === value.at)) continue;
      const known = values.get(value.at);
      if (known === undefined || orderOf(value) > orderOf(known)) values.set(value.at, value);
    }
  }
  return { values: [...values.values()].sort((one, other) => (one.at < other.at ? -1 : 1)), seen: joinSeen(a.seen, b.seen) };
}

/** What the note says: its text, or all of them, the first written first. One that stands in another in whole lines is not told twice. */
export function told({ values }: Words): Pick<Wording, "body" | "kind"> {
  const [first, ...others] = values;
  if (first === undefined) return { body: "", kind: "highlight" };
  if (others.length === 0) return { body: first.body, kind: first.kind };
  const kept: string[] = [];
  const bodies = values.map(({ body }) => body);
  bodies.forEach((body, n) => {
    const isElsewhere = bodies.some((other, m) => m !== n && hasLines(other, body) && (other !== body || m < n));
    if (!isElsewhere) kept.push(body);
  });
  const body = kept.join(BETWEEN_TEXTS);
  return { body, kind: values.some(({ kind }) => kind === "mark") ? "mark" : kindWith("note", body) };
}

function hasLines(text: string, lines: string): boolean {
  return lines === "" || `\n${text}\n`.includes(`\n${lines}\n`);
}

/** Two texts with one stamp cannot be; where they are, all choose the same. */
function orderOf({ body, kind }: Wording): string {
  return `${kind}:${body}`;
}
