/** The words and symbols of units in each language. */
import { CURRENCY_CODES, CURRENCY_WORDS } from "../../lexicon/currencies";
import { EN_UNITS } from "../../lexicon/en/units";
import type { UnitWord } from "../../lexicon/quantity";
import { UNIT_SYMBOLS } from "../../lexicon/unit-symbols";
import { VI_UNITS } from "../../lexicon/vi/units";
import { PhraseTable } from "../../text/phrase-table";
import { isVietnamese, type Scan } from "./scan";

const codes = [...CURRENCY_CODES].map(([code, currency]) => [code, { is: "money", currency, caution: "capitals" }] as const);
const UNITS = {
  en: new PhraseTable<UnitWord>([...CURRENCY_WORDS, ...EN_UNITS, ...UNIT_SYMBOLS, ...codes]),
  vi: new PhraseTable<UnitWord>([...VI_UNITS, ...CURRENCY_WORDS, ...UNIT_SYMBOLS, ...codes]),
};

/** The units of the language at token `i`. */
export function unitsAt(scan: Scan, i: number): PhraseTable<UnitWord> {
  return isVietnamese(scan, i) ? UNITS.vi : UNITS.en;
}
