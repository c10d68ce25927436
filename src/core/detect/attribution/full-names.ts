/**
 * Names of people that no office, honorific or given name tells: what a speaker's words say before and around the name is taken off, and a family name
 * alone is tied to the one full name that the article wrote before it.
 */
import { GRAMMAR_EN } from "../../lexicon/en/grammar";
import { GRAMMAR_VI } from "../../lexicon/vi/grammar";
import { isBreak, isCapital, isWord, Shape, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isNoPerson, isVietnameseName, type NameRun, runEnd } from "../officials/name-runs";
import { EN_FUNCTION_WORDS, GIVEN } from "../officials/tables";
import { isAgent } from "./heads";

/** Abbreviated jobs that stand before a name in capitals (`CEO Ann Lee`). */
const SHORT_JOBS = new WordSet([
  "ceo",
  "cfo",
  "coo",
  "cto",
  "cio",
  "vp",
  "svp",
  "evp",
  "md",
  "qb",
  "dl",
  "rb",
  "wr",
  "gm",
  "hlv",
  "pm",
  "mp",
  "pr",
]);

/** What may follow a name within the words for its bearer. */
const AFTER_NAME = new WordSet(["of", "from", "at", "with", "for", "who"]);

/** The name within the English words for a person (`planetary geologist Ann Lee of the institute`, `CEO Ann Lee`), or null where there is none to cut out. */
export function nameWithin(tokens: Tokens, first: number, last: number): NameRun | null {
  for (let i = first + 1; i < last; i++) {
    if (!isCapital(tokens, i) || !isWord(tokens, i)) continue;
    const isAfterJob = SHORT_JOBS.at(tokens, i - 1) && tokens.shape[i - 1] === Shape.Upper;
    const isAfterAgent = tokens.shape[i - 1] === Shape.Lower && isAgent(written(tokens, i - 1));
    if (!isAfterJob && !isAfterAgent) continue;
    const run = { first: i, last: runEnd(tokens, i) };
    const isWhole = run.last === last || (run.last < last && AFTER_NAME.at(tokens, run.last + 1));
    return run.last > i && isWhole && !isNoPerson(tokens, run) ? run : null;
  }
  return null;
}

/** Full names by their last word, in capitals as written: made once, in one pass, when the first family name alone speaks. */
export class FullNames {
  private readonly byLastWord = new Map<string, NameRun[]>();

  constructor(private readonly tokens: Tokens) {
    let done = -1;
    for (const i of tokens.capitals) {
      if (i <= done || EN_FUNCTION_WORDS.at(tokens, i)) continue;
      const last = runEnd(tokens, i);
      if (last <= i) continue;
      let start = afterLead(tokens, i, last);
      for (let j = i; j <= last; j++) if (SHORT_JOBS.at(tokens, j) && tokens.shape[j] === Shape.Upper) start = j + 1;
      const run = { first: start, last };
      if (last > start && last - start < 4 && !isNoPerson(tokens, run) && !isChance(tokens, run)) this.take(run);
      done = last;
    }
  }

  /** The one full name, written before token `first`, that ends in the words from `first` to `at` and is longer; null for none, and for several. */
  endingIn(first: number, at: number): string | null {
    const words = this.textOf({ first, last: at });
    const runs = (this.byLastWord.get(written(this.tokens, at)) ?? []).filter(
      (run) => run.last < first && run.last - run.first > at - first && this.textOf(run).endsWith(` ${words}`),
    );
    const [name, other] = new Set(runs.map((run) => this.textOf(run)));
    return name === undefined || other !== undefined ? null : name;
  }

  private take(run: NameRun): void {
    const word = written(this.tokens, run.last);
    const runs = this.byLastWord.get(word);
    if (runs === undefined) this.byLastWord.set(word, [run]);
    else if (runs.length < MOST_RUNS) runs.push(run);
  }

  private textOf({ first, last }: NameRun): string {
    const { text, start, end } = this.tokens;
    return text.slice(start[first], end[last]).replace(/\s+/g, " ");
  }
}

/** Capitals before a name that are none of it: *Theo Ông Mẫu, Democrat Ann Lee*. */
const LEADS = new WordSet(["theo", "như", "còn", "democrat", "republican", "senator", "president", ...GRAMMAR_VI.honorifics.words]);

/** The first token of the name within a run of capitals: honorifics, countries and jobs before it left out (*Nhật Bản Kanzo Mori, Neighbor Ann Lee*). */
function afterLead(tokens: Tokens, first: number, last: number): number {
  let start = first;
  while (start < last) {
    const country = GRAMMAR_VI.countries.longestAt(tokens, start);
    const job = GRAMMAR_EN.personHeads.longestAt(tokens, start);
    if (country !== null && country.last < last) start = country.last + 1;
    else if (job !== null && job.last + 1 < last) start = job.last + 1;
    else if (LEADS.at(tokens, start) || (tokens.shape[start] === Shape.Upper && isVietnameseName(tokens, start + 1, last))) start++;
    else break;
  }
  return start;
}

/** Marks and sentence ends after which a capital tells nothing. */
const SENTENCE_ENDS = new WordSet([".", "!", "?", "“", "”", '"', "''", ":"]);

/** Two capitals that open a sentence by chance (*Whatever Lee did*): no given name, and nothing apposed. */
function isChance(tokens: Tokens, { first, last }: NameRun): boolean {
  const opens = first === 0 || isBreak(tokens, first - 1) || SENTENCE_ENDS.at(tokens, first - 1);
  return opens && last === first + 1 && !GIVEN.at(tokens, first) && written(tokens, last + 1) !== ",";
}

/** Places of full names with one last word that are kept: the first ones introduce. Keeps a text of one name linear. */
const MOST_RUNS = 50;

/** Whether token `i` alone names somebody: a capital word of three letters or more that no other capital touches. */
export function isLoneName(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === Shape.Title && written(tokens, i).length > 2 && !(touchesNext(tokens, i) && isWord(tokens, i + 1));
}
