import { expect, describe as group, it } from "vitest";
import { describe } from "../../../src/core/anchor/describe";
import { find } from "../../../src/core/anchor/find";
import { articleFromText } from "../../../src/core/plain-article";

const article = (text: string) => articleFromText(text);

/** Selectors of the nth occurrence of the words. */
function marked(text: string, words: string, nth = 0) {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return describe(article(text), { start, end: start + words.length });
}

const FLOOD =
  "Flood in Tanh Mai\nThe flood in Tanh Mai on Friday killed 12 people in three villages, the district said.\n" +
  "On Saturday soldiers in boats rescued 12 people from their roofs, and 12 people were flown to a hospital.";

group("what is described", () => {
  it("words, neighbours, place and block", () => {
    const start = FLOOD.indexOf("12 people");
    expect(describe(article(FLOOD), { start, end: start + 9 })).toEqual({
      quote: {
        exact: "12 people",
        prefix: "od in Tanh Mai on Friday killed ",
        suffix: " in three villages, the district",
      },
      position: { start, end: start + 9 },
      block: 1,
    });
  });

  it.each([
    ["the beginning of a text has no words before it", "Một hai ba", 0, 3, { exact: "Một", prefix: "", suffix: " hai ba" }],
    ["its end none after it", "Một hai ba", 8, 10, { exact: "ba", prefix: "Một hai ", suffix: "" }],
    ["a surrogate pair is taken whole", "a😀b", 1, 2, { exact: "😀", prefix: "a", suffix: "b" }],
    ["and from its second half", "a😀b", 2, 4, { exact: "😀b", prefix: "a", suffix: "" }],
    ["a letter is taken with its marks", "ngh\u0065\u0323\u0302 an", 3, 4, { exact: "\u0065\u0323\u0302", prefix: "ngh", suffix: " an" }],
    ["marks with their letter", "ngh\u0065\u0323\u0302 an", 5, 8, { exact: "\u0065\u0323\u0302 a", prefix: "ngh", suffix: "n" }],
  ])("%s", (_, text, start, end, quote) => {
    expect(describe(article(text), { start, end }).quote).toEqual(quote);
  });

  it("context is cut between letters, not within them", () => {
    const before = `${"x".repeat(10)}😀${"y".repeat(31)}`;
    const after = `${"z".repeat(30)}e\u0323\u0302t`;
    const { prefix, suffix } = describe(article(`${before}WORDS${after}`), { start: before.length, end: before.length + 5 }).quote;
    expect([prefix, suffix]).toEqual(["y".repeat(31), "z".repeat(30)]);
  });

  it.each([
    [3, 3],
    [5, 4],
    [-1, 2],
    [0, 11],
  ])("no passage at %i-%i", (start, end) => {
    expect(() => describe(article("Một hai ba"), { start, end })).toThrow(RangeError);
  });
});

group("what is found again", () => {
  const first = FLOOD.indexOf("12 people");
  it.each<[string, string, number, "exact" | "moved", number]>([
    ["unchanged: the place itself", FLOOD, 0, "exact", first],
    ["unchanged: the second of its kind", FLOOD, 1, "exact", FLOOD.indexOf("12 people", first + 1)],
    ["a paragraph came in above", FLOOD.replace("\n", "\nBy our correspondent\n"), 0, "exact", first + 21],
    ["the title was cut off", FLOOD.slice(18), 2, "exact", FLOOD.lastIndexOf("12 people") - 18],
    ["the words before it changed", FLOOD.replace("killed", "cost the lives of"), 0, "moved", first + 11],
    ["the words after it changed", FLOOD.replace("three villages", "some villages"), 0, "moved", first],
    ["decomposed all over", FLOOD.replace("Tanh", "Ta\u0302nh").replaceAll("a", "a"), 2, "exact", FLOOD.lastIndexOf("12 people") + 1],
  ])("%s", (_, edited, nth, state, start) => {
    expect(find(article(edited), marked(FLOOD, "12 people", nth))).toEqual({ state, span: { start, end: start + 9 } });
  });

  it("a long passage is itself wherever it went", () => {
    const words = "soldiers in boats rescued 12 people from their roofs";
    const edited = `Flood: ${words}! More soon.`;
    expect(find(article(edited), marked(FLOOD, words))).toEqual({ state: "moved", span: { start: 7, end: 7 + words.length } });
  });

  it("of two that are equally good, the nearer one", () => {
    const line = "The council meets on Monday and again on Thursday at the old town hall.";
    const text = Array<string>(5).fill(line).join("\n");
    const selectors = marked(text, "again", 2);
    const edited = `x\n${text}`;
    expect(find(article(edited), selectors)).toEqual({
      state: "moved",
      span: { start: edited.indexOf("again", 2 * line.length + 4), end: edited.indexOf("again", 2 * line.length + 4) + 5 },
    });
  });

  it.each([
    ["composed, found in decomposed", "NFC", "NFD"],
    ["decomposed, found in composed", "NFD", "NFC"],
  ] as const)("%s", (_, from, to) => {
    const text = "Chiều thứ Sáu, tỉnh Nghệ Tĩnh họp ở huyện Đồng Mây về nước sạch.";
    const found = find(article(text.normalize(to)), marked(text.normalize(from), "huyện Đồng Mây".normalize(from)));
    const start = text.normalize(to).indexOf("huyện Đồng Mây".normalize(to));
    expect(found).toEqual({ state: "exact", span: { start, end: start + "huyện Đồng Mây".normalize(to).length } });
  });
});

group("what is lost, and said to be", () => {
  it.each([
    ["the figure changed", FLOOD, "12 people", 0, FLOOD.replace("killed 12", "killed 15")],
    ["the sentence went", FLOOD, "12 people", 0, FLOOD.replace(/The flood.*\n/, "")],
    ["one digit more", "In May the mill had 12 workers.", "12", 0, "In May the mill had 112 workers in all, it says."],
    ["a name by another spelling", "Mr Tong Van Riem spoke.", "Tong Van Riem", 0, "Mr Tong Van Rien spoke."],
    ["diacritics count", "Ông Lê Văn Mận nói.", "Mận", 0, "Ông Lê Văn Man nói."],
    ["a piece of a letter is not the letter", "Tỉnh Nghe nói vậy.", "Nghe", 0, "Tỉnh Nghệ nói vậy.".normalize("NFD")],
    ["case counts", "He paid in dong, not in Dong Van.", "dong", 0, "He paid in DONG, not in Dong Van."],
    [
      "many places and no neighbour",
      "one\nagain and again the very same sentence stands here\ntwo",
      "again and again the very same sentence stands here",
      0,
      "x again and again the very same sentence stands here y again and again the very same sentence stands here z",
    ],
    // What a well-known matcher, without a least score, finds: "15 người chết", and "áng n" of "sáng nay".
    ["another count of dead", "Lũ làm 12 người chết.", "12 người chết", 0, "Lũ làm 15 người chết."],
    ["a name that is not there", "Hôm qua ông Bình nói.", "ông Bình", 0, "Xã họp sáng nay, tháng năm."],
    [
      "a district's paragraph beside its twin's",
      "Huyện Mây có 3 xã bị cô lập vì lũ.\nHuyện Núi có 3 xã bị cô lập vì lũ.",
      "Huyện Mây có 3 xã bị cô lập vì lũ.",
      0,
      "Huyện Núi có 3 xã bị cô lập vì lũ.",
    ],
    ["nothing left", FLOOD, "12 people", 0, ""],
  ])("%s", (_, text, words, nth, edited) => {
    expect(find(article(edited), marked(text, words, nth))).toEqual({ state: "lost" });
  });

  it("a quote of 400 letters that 200,000 do not hold", () => {
    const quote = "Không ai biết khi nào cây cầu cũ ở đầu bản được sửa lại. ".repeat(7).slice(0, 400);
    const long = "Cầu cũ ở đầu bản được sửa lại mà không ai biết khi nào. ".repeat(3_600).slice(0, 200_000);
    expect(find(article(long), marked(`${quote} Hết.`, quote))).toEqual({ state: "lost" });
  });

  it("no words are nowhere", () => {
    const selectors = { quote: { exact: "", prefix: "", suffix: "" }, position: { start: 0, end: 0 }, block: 0 };
    expect(find(article("text"), selectors)).toEqual({ state: "lost" });
  });
});
