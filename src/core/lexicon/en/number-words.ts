import type { NumberWord } from "../quantity";

const UNITS = "one two three four five six seven eight nine".split(" ");
const TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(" ");
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** English words of spelled-out numbers. */
export const EN_NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS.map((word, i) => [word, { is: "unit", value: i + 1 }] as const),
  ...TEENS.map((word, i) => [word, { is: "teen", value: i + 10 }] as const),
  ...TENS.map((word, i) => [word, { is: "ten", value: (i + 2) * 10 }] as const),
  ["fourty", { is: "ten", value: 40 }],
  ["hundred", { is: "scale", value: 1e2 }],
  ["thousand", { is: "scale", value: 1e3 }],
  ["million", { is: "scale", value: 1e6 }],
  ["billion", { is: "scale", value: 1e9 }],
  ["trillion", { is: "scale", value: 1e12 }],
  ["dozen", { is: "scale", value: 12 }],
  ["and", { is: "joiner" }],
]);

/** The lower part of a fraction in words: `two-thirds`. */
export const EN_FRACTION_PARTS: ReadonlyMap<string, number> = new Map([
  ["third", 3],
  ["thirds", 3],
  ["quarter", 4],
  ["quarters", 4],
  ["fourth", 4],
  ["fourths", 4],
  ["fifth", 5],
  ["fifths", 5],
  ["sixth", 6],
  ["sixths", 6],
  ["eighth", 8],
  ["eighths", 8],
  ["tenth", 10],
  ["tenths", 10],
]);
