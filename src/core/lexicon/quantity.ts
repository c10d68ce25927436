/** What the lexicons of numbers and units say of a word. */
import { WordSet } from "../text/word-set";

/** A word or sign after (or, for money, before) a number, and what it makes of it. */
export type UnitWord =
  /**
   * `caution`: `large` is a word of its own beside small numbers (`won`), `pounds` may be weight, `capitals` must be written in capitals (`TRY`).
   * `shared`: the money of several states is called so, see `shared-currencies.ts`.
   */
  | {
      readonly is: "money";
      readonly currency: string;
      readonly scale?: number;
      readonly caution?: "large" | "pounds" | "capitals";
      readonly shared?: true;
    }
  | { readonly is: "percent"; readonly symbol: "%" | "pp"; readonly tight?: true }
  /** `tight`: only where it touches the number or hangs on it by a hyphen (`15.6-inch`, `5g`), for symbols that are words or letters of their own. */
  | { readonly is: "measure"; readonly symbol: string; readonly scale?: number; readonly tight?: true; readonly per?: string }
  | { readonly is: "duration"; readonly symbol: DurationSymbol; readonly times: number }
  | { readonly is: "age" }
  /** `lần`, `times`: a multiple or a count of occasions. */
  | { readonly is: "times" }
  /** `-fold`, `gấp` words that are always a multiple. */
  | { readonly is: "multiple" }
  /** Begins like a unit and is none (`đồng chí`, `tiếng nổ`). */
  | { readonly is: "noun" };

export type DurationSymbol = "year" | "month" | "week" | "day" | "hour" | "minute" | "second";

/** Seconds in each, a year being 365 days and a month a twelfth of it; for telling which is the smaller. */
export const SECONDS: Readonly<Record<DurationSymbol, number>> = {
  year: 31_536_000,
  month: 2_628_000,
  week: 604_800,
  day: 86_400,
  hour: 3600,
  minute: 60,
  second: 1,
};

/** How many of the smaller make one of the larger, where that is a whole number in use. */
export const SMALLER: Readonly<Partial<Record<DurationSymbol, Readonly<Partial<Record<DurationSymbol, number>>>>>> = {
  year: { month: 12, week: 52, day: 365 },
  month: { week: 4, day: 30 },
  week: { day: 7, hour: 168 },
  day: { hour: 24, minute: 1440 },
  hour: { minute: 60, second: 3600 },
  minute: { second: 60 },
};

/** A magnitude word and its factor; `tight`: only where it touches the number (`5k`). */
export interface Magnitude {
  readonly factor: number;
  /** `always`: a letter that means the magnitude wherever it touches a number; `money`: only after a currency sign or before people and goods (`$500m`). */
  readonly tight?: "always" | "money";
}

/** A number word's part in a spelled-out number. */
export type NumberWord =
  | { readonly is: "unit"; readonly value: number }
  | { readonly is: "teen"; readonly value: number }
  | { readonly is: "ten"; readonly value: number }
  | { readonly is: "tens-suffix" }
  | { readonly is: "scale"; readonly value: number }
  /** `không` in `một nghìn không trăm linh năm`. */
  | { readonly is: "zero" }
  | { readonly is: "joiner" }
  | { readonly is: "half" };

/** Phrases of one entry: `each("km kilomet", entry)`, parted by `|`. */
export function each<T>(phrases: string, entry: T): readonly (readonly [string, T])[] {
  return phrases.split("|").map((phrase) => [phrase.trim(), entry] as const);
}

/** A set of words, parted by white space. */
export function words(list: string): WordSet {
  return new WordSet(list.trim().split(/\s+/));
}
