/** How the press writes round the holders of the highest offices: *người đứng đầu Chính phủ, nhà lãnh đạo Pháp, the Russian leader*. */

interface Offices {
  /** One of these, in lower case, stands in the phrase around the holder's name. */
  readonly titles: readonly string[];
  /** So does this, the state; null where none is told. */
  readonly of: string | null;
}

const HEADS_OF_STATE_VI = ["tổng thống", "thủ tướng", "chủ tịch", "quốc vương", "nhật hoàng", "lãnh đạo"];
const HEADS_OF_STATE_EN = ["president", "prime minister", "premier", "chancellor", "leader"];

/** Whole phrases, in lower case. */
const PHRASES: ReadonlyMap<string, Offices> = new Map([
  ["người đứng đầu chính phủ", { titles: ["thủ tướng"], of: null }],
  ["ông chủ nhà trắng", { titles: ["tổng thống"], of: "mỹ" }],
  ["chủ nhân nhà trắng", { titles: ["tổng thống"], of: "mỹ" }],
  ["ông chủ điện kremlin", { titles: ["tổng thống"], of: "nga" }],
  ["chủ nhân điện kremlin", { titles: ["tổng thống"], of: "nga" }],
  ["tư lệnh ngành", { titles: ["bộ trưởng"], of: null }],
  ["head of government", { titles: ["prime minister"], of: null }],
]);

const LEADER_VI = /^(?:nhà|nữ) lãnh đạo (\p{L}[\p{L} ]*)$/u;
const LEADER_EN = /^(\p{L}+(?: \p{L}+)?) leader$/u;

/** The offices that these words, in lower case, write round; null where they do no such thing. */
export function leadersOffices(words: string): Offices | null {
  const known = PHRASES.get(words);
  if (known !== undefined) return known;
  const vi = LEADER_VI.exec(words)?.[1];
  if (vi !== undefined) return { titles: HEADS_OF_STATE_VI, of: vi };
  const en = LEADER_EN.exec(words)?.[1];
  return en === undefined ? null : { titles: HEADS_OF_STATE_EN, of: en };
}
