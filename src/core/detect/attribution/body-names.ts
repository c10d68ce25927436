/**
 * Bodies by their fullest names: a firm by its name alone (*Mây Trắng* of *Tập đoàn Mây Trắng*) or by what it is (*doanh nghiệp, the German automaker*).
 * Made in one pass, when the first such word speaks.
 */
import { SHORT_FIRM_NAMES } from "../../lexicon/en/short-firm-names";
import { type Grammar, phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isCapital, isWord, Shape, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isSyllableAt } from "../officials/name-runs";
import { EN_FUNCTION_WORDS, PLACES } from "../officials/tables";
import { mentionAt, type Scene } from "./scene";

/** Vietnamese words with which a firm's name begins. */
const FIRM_HEADS = new PhraseTable(
  phrasesOf(
    `ctcp, công ty, công ty cổ phần, công ty cp, công ty tnhh, công ty mtv, tập đoàn, tổng công ty, ngân hàng, ngân hàng tmcp, hãng, hãng hàng không, hãng xe,
    hợp tác xã, nhà máy, xí nghiệp, chuỗi, siêu thị, cổ phần, tnhh, mtv, tmcp, một thành viên, cp`,
    true,
  ),
);
/** What each common noun may mean: firms whose names, in lower case, begin with one of these; any for an empty list. */
const MEANT_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ["doanh nghiệp", []],
  ["công ty", ["công ty", "ctcp", "tổng công ty"]],
  ["tập đoàn", ["tập đoàn", "ctcp tập đoàn", "công ty cổ phần tập đoàn", "công ty cp tập đoàn"]],
  ["tổng công ty", ["tổng công ty"]],
  ["ngân hàng", ["ngân hàng"]],
  ["nhà băng", ["ngân hàng"]],
  ["hãng", ["hãng"]],
  ["nhà máy", ["nhà máy"]],
  ["hợp tác xã", ["hợp tác xã"]],
]);
const INNER = new WordSet(["-", "&", "."]);
/** A firm's name alone has this many tokens at most. */
const LONGEST_ALONE = 4;
/** *doanh nghiệp* means the one firm named within this many UTF-16 code units before. */
const FIRM_BACK = 1500;
/** *cơ quan nghiên cứu giá lúa Mây*: from this many words without a capital on they only tell what the body is. */
const LEAST_DESCRIBING = 4;
/** With one of these among the words the name is the owner's. */
const OWNS = new WordSet(["của", "thuộc", "ở", "tại", "từ"]);
/** Capitals of a name after such words. */
const LONGEST_DESCRIBED = 3;
/** *the commission* means the one named within this many tokens before, in this many words. */
const ENDING_BACK = 400;
const LONGEST_ENDING = 5;
/** *the automaker* means the body that opens a sentence this few before. */
const OPENING_BACK = 2;

interface Firm {
  readonly first: number;
  /** The name without the words for what it is, in lower case. */
  readonly key: string;
  readonly full: string;
}

export class BodyNames {
  private firmsSeen: readonly Firm[] | null = null;
  /** Full names by key, the longest of each. */
  private readonly fullNames = new Map<string, string>();
  private readonly longNames = new Map<string, string | null>();
  /** How often each written form stands in the text. */
  private counts: Uint8Array | null = null;

  constructor(private readonly scene: Scene) {}

  /** The fullest name of the body that these tokens name; null where the article gives no other. */
  fullOf(first: number, last: number): string | null {
    const { tokens } = this.scene;
    const words = textOf(tokens, first, last);
    if (!this.scene.grammarAt(first).headFirst) {
      return this.longName(words.toLowerCase());
    }
    if (last - first < LONGEST_ALONE && isCapital(tokens, first) && isCapital(tokens, last)) {
      this.firms();
      return this.fullNames.get(words.toLowerCase()) ?? null;
    }
    return this.scene.grammarAt(first).personHeads.longestAt(tokens, first) === null ? nameDescribed(tokens, first, last) : null;
  }

  /** The one firm that a common noun, in lower case, means at a token: named not far before, and no other of its kind is; `open` where several are. */
  firmBefore(noun: string, at: number): string | "open" | null {
    const begins = MEANT_BY.get(noun);
    if (begins === undefined) return null;
    const { start } = this.scene.tokens;
    const oldest = (start[at] ?? 0) - FIRM_BACK;
    const keys = new Set<string>();
    const firms = this.firms();
    for (let k = firstFrom(firms, at) - 1; k >= 0 && keys.size < 2; k--) {
      const { first, key, full } = firms[k] ?? NO_FIRM;
      if ((start[first] ?? 0) < oldest) break;
      if (begins.length === 0 || begins.some((head) => full.toLowerCase().startsWith(head))) keys.add(key);
    }
    const [only, other] = keys;
    if (only === undefined) return null;
    return other === undefined ? (this.fullNames.get(only) ?? null) : "open";
  }

  /** English: the body that opens a sentence shortly before, in words that the article has more than once. */
  openingBefore(at: number): string | null {
    const { tokens, read } = this.scene;
    const sentence = read.sentenceOf[at] ?? 0;
    for (let s = sentence - 1; s >= Math.max(0, sentence - OPENING_BACK); s--) {
      let first = read.sentences[s]?.first ?? 0;
      if (folded(tokens, first) === "the") first++;
      let last = first - 1;
      while (isWord(tokens, last + 1) && isCapital(tokens, last + 1) && mentionAt(this.scene, last + 1) === null) last++;
      const isName = last >= first && !EN_FUNCTION_WORDS.at(tokens, first) && PLACES.longestAt(tokens, first) === null;
      if (!isName || !isWord(tokens, last + 1) || tokens.shape[last + 1] !== Shape.Lower) continue;
      const name = textOf(tokens, first, last);
      if (this.scene.grammarAt(first).timeHeads.at(tokens, last)) continue;
      if (this.isRepeated(first)) return name;
    }
    return null;
  }

  /** English: the body named not far before with words that end in the noun (*the regional health commission* before *the commission*). */
  endingBefore(noun: string, at: number): string | null {
    const { tokens } = this.scene;
    const grammar = this.scene.grammarAt(at);
    const oldest = Math.max(0, at - ENDING_BACK);
    for (let i = at - 1; i > oldest; i--) {
      if (folded(tokens, i) !== noun) continue;
      let first = i;
      while (first > i - LONGEST_ENDING && isModifier(this.scene, grammar, first - 1)) first--;
      if (first < i) return textOf(tokens, first, i);
    }
    return null;
  }

  /** English: what the press shortens to these words, if the article has it. */
  private longName(words: string): string | null {
    const long = SHORT_FIRM_NAMES.get(words);
    if (long === undefined) return null;
    const known = this.longNames.get(words);
    if (known !== undefined) return known;
    const found = this.scene.tokens.text.includes(long) ? long : null;
    this.longNames.set(words, found);
    return found;
  }

  /** Whether the word at a token is written more than once in the text. */
  private isRepeated(i: number): boolean {
    const { entry, forms, count } = this.scene.tokens;
    if (this.counts === null) {
      this.counts = new Uint8Array(forms.count);
      for (let k = 0; k < count; k++) {
        const form = entry[k] ?? 0;
        if ((this.counts[form] ?? 0) < 2) this.counts[form] = (this.counts[form] ?? 0) + 1;
      }
    }
    return this.counts[entry[i] ?? 0] === 2;
  }

  private firms(): readonly Firm[] {
    if (this.firmsSeen !== null) return this.firmsSeen;
    this.firmsSeen = findFirms(this.scene);
    for (const { key, full } of this.firmsSeen) if (full.length > (this.fullNames.get(key)?.length ?? 0)) this.fullNames.set(key, full);
    return this.firmsSeen;
  }
}

/** English: a word before a noun within its phrase. */
function isModifier(
  scene: Scene,
  { determiners, prepositions, conjunctions, clauseStarts, beforeVerb, verbs, timeWords }: Grammar,
  i: number,
): boolean {
  const { tokens } = scene;
  if (!isWord(tokens, i) || written(tokens, i) === "'s") return false;
  return (
    ![determiners, prepositions, conjunctions, clauseStarts, beforeVerb, timeWords].some((words) => words.at(tokens, i)) &&
    verbs.longestAt(tokens, i) === null
  );
}

const NO_FIRM: Firm = { first: -1, key: "", full: "" };

/** Index of the first firm that begins at token `i` or later: binary search. */
function firstFrom(firms: readonly Firm[], i: number): number {
  let low = 0;
  let high = firms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firms[middle]?.first ?? 0) >= i) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** In tokens. */
const LONGEST_TRADE = 4;

/** The first capital after words in small letters for what a firm deals in; `name` where something else stands there. */
function afterTrade(tokens: Tokens, { beforeVerb, phraseEnds, prepositions, conjunctions, verbs }: Grammar, name: number): number {
  let i = name;
  for (; i < name + LONGEST_TRADE && isWord(tokens, i) && !isCapital(tokens, i); i++)
    if ([beforeVerb, phraseEnds, prepositions, conjunctions].some((words) => words.at(tokens, i)) || verbs.longestAt(tokens, i) !== null)
      return name;
  return isCapital(tokens, i) ? i : name;
}

function findFirms({ tokens, passageOf, grammarAt }: Scene): readonly Firm[] {
  const firms: Firm[] = [];
  for (let i = 0; i < tokens.count; i++) {
    let head = FIRM_HEADS.longestAt(tokens, i);
    if (head === null || passageOf[i] !== 0) continue;
    let name = head.last + 1;
    for (head = FIRM_HEADS.longestAt(tokens, name); head !== null; head = FIRM_HEADS.longestAt(tokens, name)) name = head.last + 1;
    // Công ty Cổ phần bóng đá Việt Nam
    if (isCapital(tokens, i)) name = afterTrade(tokens, grammarAt(i), name);
    let last = name - 1;
    while (
      isCapital(tokens, last + 1) ||
      (last >= name && INNER.at(tokens, last + 1) && touchesNext(tokens, last) && touchesNext(tokens, last + 1))
    )
      last++;
    if (last < name) continue;
    if (written(tokens, last) === ".") last--;
    firms.push({ first: i, key: textOf(tokens, name, last).toLowerCase(), full: textOf(tokens, i, last) });
    i = last;
  }
  return firms;
}

/** Vietnamese: the name at the end of many words for what the body is; null where there are few, or none. */
function nameDescribed(tokens: Tokens, first: number, last: number): string | null {
  let name = last + 1;
  while (name > first && isCapital(tokens, name - 1)) name--;
  if (name > last || last - name >= LONGEST_DESCRIBED || name - first < LEAST_DESCRIBING) return null;
  for (let i = first; i < name; i++) if (!isWord(tokens, i) || isCapital(tokens, i) || OWNS.at(tokens, i)) return null;
  return isSyllableAt(tokens, last) || PLACES.longestAt(tokens, name) !== null ? null : textOf(tokens, name, last);
}

function textOf(tokens: Tokens, first: number, last: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[last]);
}
