import type { NumberWord } from "../quantity";

const UNITS: readonly (readonly [string, number])[] = [
  ["một", 1],
  ["mốt", 1],
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["tư", 4],
  ["năm", 5],
  ["lăm", 5],
  ["nhăm", 5],
  ["sáu", 6],
  ["bảy", 7],
  ["bẩy", 7],
  ["tám", 8],
  ["chín", 9],
];

/** Folded Vietnamese words of spelled-out numbers (`tỷ` folds to `tỉ`). */
export const VI_NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...UNITS.map(([word, value]) => [word, { is: "unit", value }] as const),
  ["không", { is: "zero" }],
  ["mười", { is: "teen", value: 10 }],
  ["mươi", { is: "tens-suffix" }],
  ["chục", { is: "tens-suffix" }],
  ["trăm", { is: "scale", value: 1e2 }],
  ["nghìn", { is: "scale", value: 1e3 }],
  ["ngàn", { is: "scale", value: 1e3 }],
  ["vạn", { is: "scale", value: 1e4 }],
  ["triệu", { is: "scale", value: 1e6 }],
  ["tỉ", { is: "scale", value: 1e9 }],
  ["linh", { is: "joiner" }],
  ["lẻ", { is: "joiner" }],
  ["rưỡi", { is: "half" }],
  ["rưởi", { is: "half" }],
]);

/** Forms that only continue a number and never begin one. */
export const VI_NEVER_FIRST: readonly string[] = ["mốt", "tư", "lăm", "nhăm"];
