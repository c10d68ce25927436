/**
 * What is looked for: words that each must begin some word of a record, blind to case, and to the diacritics that were not typed; and phrases, in quotation
 * marks or written together (`4.222`, `UBND-HĐND`), whose words must follow each other.
 */
import { eachWord, hasMarks, type Spelling, spellingOf } from "./words";

export interface QueryWord extends Spelling {
  /** Whether longer words will do: not within quotation marks. */
  readonly isBegun: boolean;
}

/** At most `MOST_WORDS` words, in the order in which they were typed. `starts` and `ends` have a bit for each word that begins or ends a phrase; a word alone does both. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly starts: number;
  readonly ends: number;
}

/** Bits of a small integer. Nobody types so many; what comes after is not looked for. */
export const MOST_WORDS = 30;

const NONE: Query = { words: [], starts: 0, ends: 0 };

/** In quotation marks, or up to the next space. Quotes that are still open reach to the end. */
const PART = /["“”]([^"“”]*)(["“”]|$)|[^\s"“”]+/g;

export function parseQuery(typed: string): Query {
  let query = NONE;
  for (const match of typed.matchAll(PART)) {
    const quoted = match[1];
    query = withPhrase(query, quoted ?? match[0], quoted !== undefined, quoted === undefined || match[2] === "");
  }
  return query;
}

/**
 * Whether whatever answers `next` answers `before` too: words and letters were typed at its end, marks added, quotation marks closed. False where that is not
 * plain.
 */
export function refines(next: Query, before: Query): boolean {
  const own = 2 ** before.words.length - 1; // a phrase may go on, but must begin where it did
  return (
    before.words.length > 0 &&
    before.words.length <= next.words.length &&
    (next.starts & own) === before.starts &&
    before.words.every((word, at) => {
      const now = next.words[at];
      if (now === undefined || !hasMarks(now, word)) return false;
      return word.isBegun ? now.key.startsWith(word.key) : now.key === word.key && !now.isBegun;
    })
  );
}

/** `isBegun` says whether the last word may go on; those before it go on unless they are quoted, where they stand alone. */
function withPhrase({ words, starts, ends }: Query, text: string, isQuoted: boolean, isBegun: boolean): Query {
  const added: QueryWord[] = [];
  eachWord(text, (start, end) => added.push({ ...spellingOf(text.slice(start, end)), isBegun: false }));
  const room = added.slice(0, MOST_WORDS - words.length);
  const last = room.pop();
  if (last === undefined) return { words, starts, ends };
  const first = words.length;
  const end = first + room.length;
  return {
    words: [...words, ...room, { ...last, isBegun: isBegun && (!isQuoted || /[^\s]$/.test(text)) }],
    starts: starts | (1 << first),
    ends: ends | (1 << end),
  };
}
