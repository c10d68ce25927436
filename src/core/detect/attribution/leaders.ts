/** How the press writes round the holders of the highest offices: *người đứng đầu Chính phủ, nhà lãnh đạo Pháp, the Russian leader*. */

import { isAllLetters, isLetter } from "../../text/characters";

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
  ["government leader", { titles: ["prime minister"], of: null }],
  ["government chief", { titles: ["prime minister"], of: null }],
  ["party chief", { titles: ["general secretary"], of: null }],
  ["party leader", { titles: ["general secretary"], of: null }],
]);

const LEADERS_VI = ["nhà lãnh đạo ", "nữ lãnh đạo "];
const LEADER_EN = " leader";

/** With the state after it: the head of the only government spoken of. */
const GOVERNMENT_VI = "người đứng đầu chính phủ ";

/** The offices that these words, in lower case, write round; null where they do no such thing. */
export function leadersOffices(words: string): Offices | null {
  const known = PHRASES.get(words);
  if (known !== undefined) return known;
  if (words.startsWith(GOVERNMENT_VI)) return { titles: ["thủ tướng"], of: null };
  const opening = LEADERS_VI.find((leader) => words.startsWith(leader));
  if (opening !== undefined) {
    const of = words.slice(opening.length);
    return isLetter(of, 0) && isAllLetters(of, 1, true) ? { titles: HEADS_OF_STATE_VI, of } : null;
  }
  const of = words.endsWith(LEADER_EN) ? words.slice(0, -LEADER_EN.length) : "";
  const [first = "", second = "x", more] = of.split(" ");
  return isAllLetters(first) && isAllLetters(second) && more === undefined ? { titles: HEADS_OF_STATE_EN, of } : null;
}
