/**
 * Vietnamese: the fullest words that the article has for somebody without a name (*nhân viên* of *nhân viên Cơ quan Núi Xa*). One walk over the text for
 * each word asked for; each word is asked for once.
 */
import { foldedBetween, isCapital, isNumber, isWord, spanOfTokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { mentionAt, type Scene } from "./scene";

/** What points back to somebody told of before. */
const POINTERS = new WordSet(["này", "ấy", "kia", "trên", "đó"]);
/** What may stand before the word for a person, telling no more than the sex or that it is a person. */
const CLASSIFIERS = new WordSet(["nam", "nữ", "viên", "vị"]);
/** Tokens without a capital between the word for the person and the name that describes them. */
const LONGEST_LINK = 3;
const LONGEST_DESCRIPTION = 14;
/** No more places than this are looked at: keeps a text of one word linear. */
const MOST_PLACES = 100;

export class Descriptions {
  private readonly known = new Map<string, string | null>();

  constructor(private readonly scene: Scene) {}

  /** The longest description in the article of the one whom the tokens tell by a bare noun; null where there is none, or where they differ. */
  fullOf(first: number, last: number): string | null {
    const { tokens } = this.scene;
    const grammar = this.scene.grammarAt(first);
    if (!grammar.headFirst || isCapital(tokens, last)) return null;
    const end = POINTERS.at(tokens, last) && last > first ? last - 1 : last;
    const from = CLASSIFIERS.at(tokens, first) && first < end ? first + 1 : first;
    if (grammar.personHeads.longestAt(tokens, from)?.last !== end) return null;
    const key = foldedBetween(tokens, from, end).join(" ");
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.find(from, end);
    this.known.set(key, found);
    return found;
  }

  /** @param from first token of a phrase of the lexicon, so that its words have numbers to find them by. */
  private find(from: number, last: number): string | null {
    const { tokens } = this.scene;
    const { word, count } = tokens;
    const head = word[from];
    const found: string[] = [];
    let places = 0;
    for (let i = 0; i < count && places < MOST_PLACES; i++) {
      if (word[i] !== head) continue;
      let k = 1;
      while (k <= last - from && word[i + k] === word[from + k]) k++;
      if (k <= last - from) continue;
      places++;
      if (this.isOneOfSeveral(i)) continue;
      const end = this.descriptionEnd(i + k);
      if (end === null) continue;
      const span = spanOfTokens(tokens, i, end);
      found.push(tokens.text.slice(span.start, span.end));
    }
    const longest = found.reduce<string | null>((best, one) => (one.length > (best?.length ?? 0) ? one : best), null);
    return longest !== null && found.every((one) => isAlike(one, longest)) ? longest : null;
  }

  private isOneOfSeveral(i: number): boolean {
    const { tokens } = this.scene;
    return isNumber(tokens, i - 1) || this.scene.grammarAt(i).quantifiers.at(tokens, i - 1);
  }

  /** Last token of the name of a body or place that follows, few words between; null where none does, or a person's name does. */
  private descriptionEnd(from: number): number | null {
    const { tokens } = this.scene;
    const grammar = this.scene.grammarAt(from);
    let at = from;
    while (at < from + LONGEST_LINK && isWord(tokens, at) && !isCapital(tokens, at)) {
      if (grammar.beforeVerb.at(tokens, at) || grammar.phraseEnds.at(tokens, at) || grammar.verbs.longestAt(tokens, at) !== null)
        return null;
      at++;
    }
    let last: number | null = null;
    for (; at < from + LONGEST_DESCRIPTION && isWord(tokens, at) && mentionAt(this.scene, at) === null; at++) {
      if (isCapital(tokens, at)) last = at;
      else if (!isCapital(tokens, at - 1) || !isCapital(tokens, at + 1)) break;
    }
    return last !== null && last > from ? last : null;
  }
}

/** Whether two descriptions share half of the words of the longer. */
function isAlike(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().split(" "));
  const all = b.toLowerCase().split(" ");
  return all.filter((word) => words.has(word)).length * 2 >= all.length;
}
