/** A currency sign, code or letter before a number: `$25bn`, `US$ 5`, `USD 300`, `N500m`, `RM2.6 billion`. */
import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS } from "../../lexicon/currencies";
import { foldedWords } from "../../text/listed-words";
import { PhraseTable } from "../../text/phrase-table";
import { isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";

/** The currency written at token `first`, up to the token before `number`. */
export interface CurrencyBefore {
  readonly currency: string;
  readonly first: number;
  /** The number's token. */
  readonly number: number;
  /** One letter only: believed only with a magnitude or grouped digits after it. */
  readonly doubtful: boolean;
}

const SIGNS = new PhraseTable(CURRENCY_SIGNS);
const CODES = new WordSet([...CURRENCY_CODES.keys(), ...CURRENCY_LETTERS.keys()]);
/** Every word and sign that may begin a currency before a number. */
export const CURRENCY_OPENERS: readonly string[] = [...CODES.words, ...CURRENCY_SIGNS.flatMap(([sign]) => foldedWords(sign).slice(0, 1))];

/** Whether a currency may stand at token `i`: a look-up or two. */
export function mayBeCurrency(tokens: Tokens, i: number): boolean {
  return SIGNS.opensAt(tokens, i) || CODES.at(tokens, i);
}

/** The currency that begins at token `i` and has a number token after it, or null. */
export function readCurrencyBefore(tokens: Tokens, i: number): CurrencyBefore | null {
  const sign = SIGNS.longestAt(tokens, i);
  const whole = sign !== null && (sign.last === i || touchesNext(tokens, i));
  if (sign !== null && whole) {
    const number = sign.last + 1;
    return isNumber(tokens, number) ? { currency: sign.entry, first: i, number, doubtful: false } : null;
  }
  if (!isWord(tokens, i) || !CODES.at(tokens, i)) return null;
  const word = written(tokens, i);
  const point = written(tokens, i + 1) === "." && touchesNext(tokens, i) ? 1 : 0;
  const number = i + 1 + point;
  if (!isNumber(tokens, number)) return null;
  const code = CURRENCY_CODES.get(word);
  if (code !== undefined) return { currency: code, first: i, number, doubtful: false };
  const currency = CURRENCY_LETTERS.get(word);
  if (currency === undefined) return null;
  if (word.length === 1 && !touchesNext(tokens, i)) return null;
  return { currency, first: i, number, doubtful: word.length === 1 || !/^(RM|Rs|Rp)$/.test(word) };
}
