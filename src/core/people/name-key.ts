/** What two writings of a person's name have in common. Pure spelling; offices are looked at elsewhere (`compare.ts`). */
import { SURNAMES } from "../lexicon/vi/names";
import { listOf } from "../lexicon/word-list";
import { foldWord, stripDiacritics } from "../text/fold";

export interface NameForm {
  /** Folded, with diacritics; initials and `Jr.` left out. */
  readonly words: readonly string[];
  /** The same without diacritics. */
  readonly bare: readonly string[];
  /** Whether it was written without any diacritics, as English editions write Vietnamese names. */
  readonly isBare: boolean;
  /** Whether it begins with a Vietnamese family name: such full names are borne by many. */
  readonly isVietnamese: boolean;
}

/**
 * `equal`: the same words, or without diacritics on one side. `reordered`: the family name stands elsewhere. `spelling`: another romanisation
 * (`Zelenskiy`, `Zelensky`). `short`: one is the family name alone. `other`: two names.
 */
export type NameMatch = "equal" | "reordered" | "spelling" | "short" | "other";

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const SUFFIXES = new Set(["jr", "sr", "ii", "iii"]);
const BARE_SURNAMES = new Set(listOf(SURNAMES).map((name) => stripDiacritics(foldWord(name))));

/** Longest Vietnamese name in syllables, double family names and all. */
const MOST_SYLLABLES = 6;

/** Letters that no Vietnamese name has, and hyphens within given names (`Kim Jong-un`). */
const FOREIGN = /[fjwz]|\p{L}\s?[-‐‑]\s?\p{Ll}/iu;

/** Names come back in article after article: the forms of the last ones are kept. */
const MOST_KNOWN = 20_000;
const known = new Map<string, NameForm>();

/** The words of a name for comparing. */
export function nameForm(name: string): NameForm {
  const form = known.get(name) ?? readName(name);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, form);
  return form;
}

function readName(name: string): NameForm {
  const all = (name.normalize("NFC").match(WORD) ?? []).map(foldWord);
  const full = all.filter((word) => word.length > 1 && !SUFFIXES.has(word));
  const words = full.length > 0 ? full : all;
  const bare = words.map((word) => stripDiacritics(word).replaceAll("’", "'"));
  const isVietnamese = BARE_SURNAMES.has(bare[0] ?? "") && bare.length > 1 && bare.length <= MOST_SYLLABLES && !FOREIGN.test(name);
  return { words, bare, isBare: words.every((word, i) => word === bare[i]), isVietnamese };
}

/** The same for all writings of one name: what a person is looked up by. */
export function nameKey(name: string): string {
  return nameForm(name).bare.join("-");
}

/** How two names are alike. */
export function matchNames(a: NameForm, b: NameForm): NameMatch {
  if (a.bare.length === b.bare.length) {
    if (a.bare.every((word, i) => word === b.bare[i])) return isSameSpelling(a, b) ? "equal" : "other";
    if (a.bare.length < 2) return "other";
    if (bagOf(a) === bagOf(b)) return isReordering(a, b) ? "reordered" : "other";
    if (a.isVietnamese || b.isVietnamese) return "other";
    return a.bare.every((word, i) => romanised(word) === romanised(b.bare[i] ?? "")) ? "spelling" : "other";
  }
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  if (long.isVietnamese) return "other"; // a given name alone is borne by thousands
  return short.bare.length === 1 && short.bare[0] === long.bare.at(-1) ? "short" : "other";
}

/** Diacritics tell names apart where both writers used them: `Phạm Minh Chính` is not `Phạm Minh Chinh`. */
function isSameSpelling(a: NameForm, b: NameForm): boolean {
  return a.isBare || b.isBare || a.words.every((word, i) => word === b.words[i]);
}

/** Whether the family name only went from one end to the other (`Shinzo Abe`, `Abe Shinzo`). */
function isReordering(a: NameForm, b: NameForm): boolean {
  const turned = [...a.bare.slice(1), a.bare[0]];
  const back = [a.bare.at(-1), ...a.bare.slice(0, -1)];
  return b.bare.every((word, i) => word === turned[i]) || b.bare.every((word, i) => word === back[i]);
}

function bagOf({ bare }: NameForm): string {
  return [...bare].sort().join(" ");
}

/** One form for the usual romanisations of a sound: endings in `-iy`, `-yy`, `-y`; doubled letters; `kh` and `h`, `ph` and `f`. */
export function romanised(word: string): string {
  return word
    .replace(/(?:iy|yy|ij|y)$/, "i")
    .replaceAll("ph", "f")
    .replaceAll("kh", "h")
    .replaceAll("y", "i")
    .replace(/(.)\1+/g, "$1");
}
