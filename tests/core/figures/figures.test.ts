/** Figures in their sentences, and the same figure in other articles. Everything is made up. */
import { describe, expect, test } from "vitest";
import { analyse } from "../../../src/core/analyse";
import type { Language } from "../../../src/core/article";
import { digestFigures, unitGroup } from "../../../src/core/figures/figure-digest";
import { type ComparedFigure, relate } from "../../../src/core/figures/related";
import { sentenceAround } from "../../../src/core/figures/sentence-around";
import { articleFromText } from "../../../src/core/plain-article";

test.each([
  ["Xã có cầu. Cầu dài 12 m. Dân vui.", "12 m", "Cầu dài 12 m."],
  ["Vốn là 4.222 tỷ đồng một năm. Hết.", "4.222 tỷ đồng", "Vốn là 4.222 tỷ đồng một năm."],
  ["Dòng đầu\nChỉ có 5 km\nDòng cuối", "5 km", "Chỉ có 5 km"],
  [`${"chữ ".repeat(200)}5 km ${"chữ ".repeat(200)}`, "5 km", `${"chữ ".repeat(75)}5 km ${"chữ ".repeat(74)}chữ`],
  ["5 km", "5 km", "5 km"],
  [`5 km ${"chữ ".repeat(60)}cuối`, "5 km", `5 km ${"chữ ".repeat(60)}cuối`],
  [`5 km ${"chữ ".repeat(60)}cuối\nDòng sau`, "5 km", `5 km ${"chữ ".repeat(60)}cuối`],
])("the sentence in %#", (text, words, sentence) => {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  expect(text.slice(from, end)).toBe(sentence);
});

test("two figures of one sentence share it; who gives them is told", () => {
  const article = articleFromText(
    "Làm cầu\nBà Vàng Thị Én, Chủ tịch UBND xã Mây Trắng, nói: “Cầu dài 120 m, rộng 7 m.” Vốn là 12 tỷ đồng.",
  );
  const { sentences, figures } = digestFigures({ article, findings: analyse(article) });
  expect(figures.map(({ sentence, span, speaker }) => [sentences[sentence]?.slice(span.start, span.end), sentence, speaker])).toEqual([
    ["120 m", 0, "Vàng Thị Én"],
    ["7 m", 0, "Vàng Thị Én"],
    ["12 tỷ đồng", 1, null],
  ]);
  expect(figures.map(({ unit }) => unitGroup(unit))).toEqual(["m", "m", "VND"]);
});

/** The last figure of a sentence. */
function figureIn(text: string, language: Language, title = ""): ComparedFigure {
  const article = articleFromText(`Đầu đề\n${text}`, { language });
  const { sentences, figures } = digestFigures({ article, findings: analyse(article) });
  const figure = figures.at(-1);
  if (figure === undefined) throw new Error(`no figure in ${text}`);
  return { ...figure, sentence: sentences[figure.sentence] ?? "", title, language };
}

describe("the same figure elsewhere", () => {
  test.each<[string | null, string, string]>([
    ["agrees", "vi: Cầu Mây Trắng có vốn đầu tư 120 tỷ đồng.", "vi: Vốn đầu tư của cầu Mây Trắng là 120 tỷ đồng."],
    ["agrees", "vi: Cầu Mây Trắng có vốn đầu tư 120 tỷ đồng.", "vi: Vốn đầu tư của cầu Mây Trắng là 110-130 tỷ đồng."],
    ["differs", "vi: Cầu Mây Trắng có vốn đầu tư 120 tỷ đồng.", "vi: Cầu Mây Trắng có vốn đầu tư 150 tỷ đồng."],
    ["another-time", "vi: Thu ngân sách của tỉnh năm 2024 đạt 120 tỷ đồng.", "vi: Thu ngân sách của tỉnh năm 2025 đạt 150 tỷ đồng."],
    ["agrees", "vi: Xã Bến Lau chi 4.222 tỷ đồng làm đường.", "en: The people of Ben Lau spent 4,222 billion VND on a road."],
    [null, "vi: Vốn đầu tư cầu Mây Trắng là 120 tỷ đồng.", "vi: Vốn đầu tư cầu Suối Mơ là 150 tỷ đồng."],
    [null, "vi: Xã Bến Lau chi 5 tỷ đồng làm đường.", "en: The people of Ben Lau spent 5 billion VND on a road."],
    [null, "vi: Xã Bến Lau chi 4.222 tỷ đồng làm đường.", "en: The people of Suoi Mo spent 4,222 billion VND on a road."],
    [null, "vi: Cầu Mây Trắng có vốn đầu tư 120 tỷ đồng.", "vi: Trường Suối Mơ thưởng học sinh giỏi 120 tỷ đồng."],
    [null, "vi: Cầu Mây Trắng có vốn đầu tư 120 tỷ đồng.", "vi: Cầu Mây Trắng có vốn đầu tư 120 triệu USD."],
    ["agrees", "vi: Trường Mây Trắng tuyển mới 120 giáo viên.", "vi: Năm nay trường Mây Trắng tuyển mới 120 giáo viên."],
    ["differs", "vi: Trường Mây Trắng tuyển mới 120 giáo viên.", "vi: Năm nay trường Mây Trắng tuyển mới 130 giáo viên."],
    ["agrees", "vi: Trường Mây Trắng tuyển mới 120 giáo viên tiểu học.", "vi: Trường Mây Trắng tuyển mới 120 giáo viên."],
    [null, "vi: Trường Mây Trắng tuyển mới 120 giáo viên.", "vi: Trường Mây Trắng tuyển mới 120 học sinh."],
    ["agrees", "vi: Xã Bến Lau tuyển mới 1.234 giáo viên.", "en: The people of Ben Lau hired 1,234 teachers."],
    ["agrees", "vi: Hội đồng xã Mây Trắng có 15/20 đại biểu tán thành.", "vi: Có 15/20 đại biểu của Hội đồng xã Mây Trắng tán thành."],
    ["differs", "vi: Hội đồng xã Mây Trắng có 15/20 đại biểu tán thành.", "vi: Có 16/20 đại biểu của Hội đồng xã Mây Trắng tán thành."],
    ["differs", "vi: Hội đồng xã Mây Trắng có 15/20 đại biểu tán thành.", "vi: Có 15/30 đại biểu của Hội đồng xã Mây Trắng tán thành."],
    ["agrees", "vi: Hội đồng xã Mây Trắng có 15/20 đại biểu tán thành.", "vi: Hội đồng xã Mây Trắng có 15 đại biểu tán thành."],
    [null, "vi: Trường Mây Trắng xây mới 120 phòng học.", "vi: Trường Mây Trắng xây mới 120 m đường học."],
    [null, "vi: Cầu Mây Trắng dài 120 m.", "vi: Cầu Mây Trắng có vốn đầu tư 120 tỷ đồng."],
  ])("%s: %s | %s", (relation, ...both) => {
    const [a, b] = both.map((each) => figureIn(each.slice(4), each.slice(0, 2) as Language));
    if (a === undefined || b === undefined) throw new Error("two were given");
    expect(relate(a, b)).toBe(relation);
    expect(relate(b, a)).toBe(relation);
  });

  test("titles tell two things apart where the sentences name nothing", () => {
    const sentence = (value: number): string => `Cầu mới có vốn đầu tư ${value} tỷ đồng.`;
    const [a, b] = [figureIn(sentence(120), "vi", "Làm cầu Bến Lau"), figureIn(sentence(150), "vi", "Làm cầu Suối Mơ")];
    expect(relate(a, b)).toBeNull();
    expect(relate(a, { ...b, title: "Xong cầu Bến Lau" })).toBe("differs");
  });
});
