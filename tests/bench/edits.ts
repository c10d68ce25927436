/** Seeded edits of a text that know where every character went: the truth for the anchoring bench. No part of the product is used here. */

/** A small generator of random numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Random = () => number;

/** A text with, for each of its characters, the offset in the first text that it comes from or stands for; -1 for what is new. */
export interface Traced {
  readonly text: string;
  readonly origin: readonly number[];
  /** Whether the character is as it was, up to its Unicode form or the style of a mark. */
  readonly isSame: readonly boolean[];
}

export function trace(text: string): Traced {
  return { text, origin: Array.from({ length: text.length }, (_, i) => i), isSame: new Array(text.length).fill(true) };
}

function piece({ text, origin, isSame }: Traced, start: number, end: number): Traced {
  return { text: text.slice(start, end), origin: origin.slice(start, end), isSame: isSame.slice(start, end) };
}

function joined(pieces: readonly Traced[]): Traced {
  return {
    text: pieces.map(({ text }) => text).join(""),
    origin: pieces.flatMap(({ origin }) => origin),
    isSame: pieces.flatMap(({ isSame }) => isSame),
  };
}

function added(text: string): Traced {
  return { text, origin: new Array(text.length).fill(-1), isSame: new Array(text.length).fill(false) };
}

/** New characters in the place of old ones. */
function inPlaceOf(old: Traced, text: string): Traced {
  const at = old.origin.find((offset) => offset >= 0) ?? -1;
  return { text, origin: new Array(text.length).fill(at), isSame: new Array(text.length).fill(false) };
}

/** The same, unless the words are equal. */
function otherWord(old: Traced, text: string): Traced {
  return old.text === text ? old : inPlaceOf(old, text);
}

/** Sentences with the blanks behind them; line breaks are pieces of their own. A stop behind an initial or abbreviation (`N.`, `U.S.`, `Dr.`) ends none. */
function sentences(traced: Traced): Traced[] {
  const pieces: Traced[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) pieces.push(piece(traced, start, end));
    start = end;
  };
  for (const match of traced.text.matchAll(/\n+|(?<=[\p{Ll}\p{N}]{3}|[)”"])[.!?…]+["”’»)]*[ \t\u00a0]+(?=["“«(]?[\p{Lu}\p{N}])/gu)) {
    if (match[0].startsWith("\n")) close(match.index);
    close(match.index + match[0].length);
  }
  close(traced.text.length);
  return pieces;
}

const isSentence = (traced: Traced) => traced.text.trim().split(/\s+/).length >= 4;

/** Each word changed or not. */
function words(traced: Traced, change: (word: Traced) => Traced): Traced {
  return joined(
    [...traced.text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*|[^\p{L}\p{M}\p{N}]+/gu)].map((match) => {
      const part = piece(traced, match.index, match.index + match[0].length);
      return /^[\p{L}\p{N}]/u.test(match[0]) ? change(part) : part;
    }),
  );
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T;

/** Every digit another one. */
function otherDigits(text: string, random: Random): string {
  return text.replace(/\d/g, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10));
}

const OTHER_NAMES = ["Đakrông", "Mường Lát", "Vĩnh Thuận", "Kỳ Sơn", "Walden", "Prentice", "Hartley", "Okafor"];

/** What an editor, a template or a browser does to a text. `strange` are sentences of other articles, in the other language too. */
export const EDITS: Readonly<Record<string, (traced: Traced, random: Random, strange: readonly string[]) => Traced>> = {
  nothing: (traced) => traced,
  typos: (traced, random) =>
    words(traced, (word) => {
      if (word.text.length < 4 || /\d/.test(word.text) || random() > 0.02) return word;
      const at = 1 + Math.floor(random() * (word.text.length - 2));
      return otherWord(word, `${word.text.slice(0, at)}${word.text[at + 1]}${word.text[at]}${word.text.slice(at + 2)}`);
    }),
  "words replaced": (traced, random) => {
    const vocabulary = traced.text.match(/\p{Ll}{3,}/gu) ?? ["word"];
    return words(traced, (word) => (random() > 0.05 ? word : otherWord(word, pick(vocabulary, random))));
  },
  "sentences inserted": (traced, random, strange) =>
    joined(sentences(traced).flatMap((one) => (isSentence(one) && random() < 0.1 ? [added(`${pick(strange, random)} `), one] : [one]))),
  "sentences moved": (traced, random) => {
    const all = sentences(traced);
    const movable = all.filter((one) => isSentence(one) && random() < 0.1);
    for (const one of movable) {
      const to = Math.floor(random() * all.length);
      all.splice(all.indexOf(one), 1); // sought anew: what was moved before it shifted the rest
      const spaced = /\s$/.test(one.text) ? one : joined([one, added(" ")]);
      const before = all[to - 1];
      const isGlued = before !== undefined && !/\s$/.test(before.text);
      all.splice(to, 0, isGlued ? joined([added(" "), spaced]) : spaced);
    }
    return joined(all);
  },
  "sentences deleted": (traced, random) => joined(sentences(traced).filter((one) => !isSentence(one) || random() > 0.1)),
  "numbers and names changed": (traced, random) =>
    words(traced, (word) => {
      if (random() > 0.3) return word;
      if (/\d/.test(word.text)) return otherWord(word, otherDigits(word.text, random));
      return /^\p{Lu}\p{Ll}{2,}/u.test(word.text) && random() < 0.3 ? otherWord(word, pick(OTHER_NAMES, random)) : word;
    }),
  "paragraphs duplicated with other figures": (traced, random) => {
    const all = sentences(traced);
    return joined(
      all.flatMap((one) => {
        if (!isSentence(one) || random() > 0.15) return [one];
        const twin = added(otherDigits(one.text, random).replace(/\p{Lu}\p{Ll}{2,}/gu, () => pick(OTHER_NAMES, random)));
        if (twin.text === one.text) return [one];
        return random() < 0.5 ? [one, added(/\s$/.test(one.text) ? "" : " "), twin] : [twin, added(/\s$/.test(twin.text) ? "" : " "), one];
      }),
    );
  },
  "Unicode form changed": (traced) => {
    const parts = [...traced.text.matchAll(/[\s\S]/gu)].map((match): Traced => {
      const one = piece(traced, match.index, match.index + match[0].length);
      const text = match[0].normalize("NFD");
      return { text, origin: new Array(text.length).fill(one.origin[0]), isSame: new Array(text.length).fill(true) };
    });
    return joined(parts);
  },
  "quotes restyled": (traced) => ({
    ...traced,
    text: traced.text.replace(/[“”"]/g, (mark) => (mark === '"' ? "“" : '"')).replace(/ – /g, " - "),
  }),
  "translated in part": (traced, random, strange) =>
    joined(sentences(traced).map((one) => (isSentence(one) && random() < 0.33 ? added(`${pick(strange, random)} `) : one))),
};
