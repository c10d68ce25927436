import { describe, expect, it } from "vitest";
import { articleFromText } from "../../src/core/plain-article";
import { findTopics } from "../../src/core/summary-topics";
import { readText } from "../../src/core/text/read-text";
import { folded } from "../../src/core/text/tokens";

/** The pairs of words that more than one sentence says, with their weights. */
function topicsOf(text: string): Readonly<Record<string, number>> {
  const read = readText(articleFromText(text));
  const { pairAt, weight, total } = findTopics(read);
  const found: Record<string, number> = {};
  let sum = 0;
  const counted = new Set<number>();
  for (let i = 0; i < read.tokens.count; i++) {
    const pair = pairAt[i] ?? 0;
    const weighs = weight[pair] ?? 0;
    if (pair === 0 || weighs === 0) continue;
    found[`${folded(read.tokens, i)} ${folded(read.tokens, i + 1)}`] = weighs;
    if (!counted.has(pair)) sum += weighs;
    counted.add(pair);
  }
  expect(total).toBeCloseTo(sum, 10);
  return found;
}

describe("the topics of a text", () => {
  it.each<[string, string, Readonly<Record<string, number>>]>([
    ["pairs of two sentences", "Cảng mới đẹp. Tàu vào cảng mới.", { "cảng mới": 1 }],
    ["one sentence says it twice", "Cảng mới và cảng mới. Tàu vào bến.", {}],
    ["more sentences, less for each", "Cảng mới. Cảng mới ư? Cảng mới! Cảng mới đây. Đó là cảng mới.", { "cảng mới": 2 }],
    ["whatever their case and tone marks", "HOÀ BÌNH đến. Ta yêu hòa bình.", { "hòa bình": 1 }],
    ["not over a mark", "Cảng, mới đẹp. Cảng (mới) đẹp.", { "mới đẹp": 0 }],
    ["not over the end of a sentence", "Tàu vào cảng. Mới đẹp. Ta thấy cảng mới.", {}],
    ["the second word differs", "Cảng mới đẹp. Cảng cũ xấu.", {}],
    ["the first word differs", "Cảng mới đẹp. Cầu mới xây.", {}],
    ["numbers", "Năm 2031 đến. Qua năm 2031.", { "năm 2031": 1 }],
    ["nothing", "", {}],
  ])("%s", (_name, text, expected) => {
    const wanted = Object.entries(expected).filter(([, weight]) => weight > 0);
    expect(topicsOf(text)).toEqual(Object.fromEntries(wanted));
  });

  it("keeps many pairs apart", () => {
    const words = ["b", "c", "d", "h", "l", "m", "n", "r", "v", "x"].flatMap((first) =>
      ["ai", "eo", "oa", "ua", "ia", "uy"].map((vowel) => first + vowel),
    );
    const sentences = words.flatMap((a, i) => words.slice(i + 1, i + 8).map((b) => `Ta viết: ${a} ${b}.`));
    const topics = topicsOf(`${sentences.join(" ")} Đây: bai beo. Đây: xuy bai.`);
    expect(topics).toEqual({ "ta viết": Math.sqrt(sentences.length - 1), "bai beo": 1 });
  });
});
