import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainReading } from "../../src/cli/explanation";
import { type Mark, markedText } from "../../src/cli/marked-text";
import { painter } from "../../src/cli/terminal";
import { FINDING_KINDS, findingId, type Official, ruleId, type Statistic } from "../../src/core/finding";
import { articleFromText } from "../../src/core/plain-article";
import { READING } from "./hand-made-reading";

const plain = { coloured: false, locale: "en" } as const;

describe("an article explained", () => {
  it("tells each finding below its line: facts, rule, evidence; the nested within what holds them", () => {
    expect(explainReading(READING, plain)).toBe(`Báo Thử · An, Bình · 2026-11-01 · Vietnamese · https://a.example/ben

Bến mới * [thử]

Chủ tịch UBND tỉnh ⟦1 Mạc Thế Uy⟧ nói: ⟦2 “Chi ⟦3 12 tỷ đồng⟧, xong trong ⟦4 3-5 tháng⟧”⟧.

  1 Official · Mạc Thế Uy · 1 mention
    Chủ tịch UBND tỉnh (title ‹Chủ tịch›, body ‹UBND tỉnh›)
    vi.office.before-name: The office stands right before the name.
    office ‹Chủ tịch UBND tỉnh›
  2 Quote · Mạc Thế Uy (official 1)
    vi.quote.cue-before: Words in quotation marks that somebody said or wrote.
    3 Figure · 12\u202f000\u202f000\u202f000 VND · money
      vi.money: A number with what it counts or measures.
      unit ‹đồng›
    4 Figure · 3–5 month · duration
      vi.duration: A number with what it counts or measures.

Theo bà Lâm, ⟦5 ⟦6 214/326 hộ⟧ đồng ý⟧. ⟦7 “Không rõ ai nói câu này”⟧.

  5 Statement · bà Lâm (person)
    vi.statement.according-to: A clause after words of saying.
    6 Figure · 214/326 · count · counts ‹hộ›
      vi.ratio: A number with what it counts or measures.
  7 Quote · Speaker left open
    vi.quote.open: Words in quotation marks that somebody said or wrote.
`);
  });

  it("speaks Vietnamese where asked to, with the same numbers and rules", () => {
    const text = explainReading(READING, { ...plain, locale: "vi" });
    expect(text).toContain("  1 Quan chức · Mạc Thế Uy · 1 lần nhắc\n    Chủ tịch UBND tỉnh (chức danh ‹Chủ tịch›, thuộc ‹UBND tỉnh›)\n");
    expect(text).toContain("    vi.office.before-name: Chức vụ đứng ngay trước tên.\n");
    expect(text.match(/⟦\d+/g)).toEqual(explainReading(READING, plain).match(/⟦\d+/g));
  });

  it("is the same in colour, but for the colours", () => {
    const coloured = explainReading(READING, { ...plain, coloured: true });
    expect(coloured).toContain(
      "\u001b[36;1m⟦2 \u001b[0m\u001b[36m“Chi \u001b[0m\u001b[33;1m⟦3 \u001b[0m\u001b[33m12 tỷ đồng\u001b[0m\u001b[33;1m⟧\u001b[0m\u001b[36m, ",
    );
    expect(coloured).toContain("\u001b[1mBến mới * [thử]\u001b[0m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours
    expect(coloured.replace(/\u001b\[[\d;]*m/g, "")).toBe(explainReading(READING, plain));
  });

  it("gives an official one number, the offices once, and a former one as such", () => {
    const article = articleFromText("Tin thử\nBà Mạc Thế Uy đến.\nBà Uy nói.\nBà Uy về.");
    const at = (words: string, from = 0) => ({
      start: article.text.indexOf(words, from),
      end: article.text.indexOf(words, from) + words.length,
    });
    const short = { kind: "name", rule: ruleId("official.short-name") } as const;
    const official: Official = {
      kind: "official",
      id: findingId("official", at("Mạc Thế Uy")),
      rule: ruleId("vi.office.after-name"),
      evidence: [{ role: "name", span: at("Mạc Thế Uy") }],
      name: "Mạc Thế Uy",
      offices: [{ words: "nguyên Thị trưởng", title: "Thị trưởng", body: null, standing: "former", spans: [] }],
      mentions: [
        { kind: "name", span: at("Mạc Thế Uy"), rule: ruleId("official.full-name") },
        { ...short, span: at("Uy", 30) },
        { ...short, span: at("Uy", 40) },
      ],
    };
    const text = explainReading({ ...READING, article, findings: [official] }, plain);
    expect(text.match(/⟦1 /g)).toHaveLength(3);
    expect(text.match(/nguyên Thị trưởng \(title ‹Thị trưởng›, former\)/g)).toHaveLength(1);
    expect(text).toContain("    vi.office.after-name: The office stands right after the name.\n    official.full-name: The full name");
    expect(text.match(/vi\.office/g)).toHaveLength(1);
    expect(text).toContain("Bà ⟦1 Uy⟧ về.\n\n  1 Official · Mạc Thế Uy\n    official.short-name: The short name");
  });

  it("tells how a figure is meant, whence it came, when and where", () => {
    const article = articleFromText("Tin thử\nNăm nay ở Vinh giá tăng gần 12%.");
    const at = (words: string) => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length });
    const statistic: Statistic = {
      kind: "statistic",
      id: findingId("statistic", at("12%")),
      rule: ruleId("percent"),
      evidence: [],
      span: at("12%"),
      quantity: { type: "number", value: 12 },
      unit: { type: "percent", symbol: "%", per: null },
      context: {
        approximation: "nearly",
        change: { direction: "up", amount: "step" },
        base: null,
        when: at("Năm nay"),
        where: at("Vinh"),
      },
    };
    const reading = { ...READING, article, findings: [statistic] };
    expect(explainReading(reading, plain)).toContain("  1 Figure · up by nearly 12 % · percentage · when ‹Năm nay› · where ‹Vinh›\n");
    expect(explainReading(reading, { ...plain, locale: "vi" })).toContain(
      "tăng thêm gần 12 % · tỷ lệ phần trăm · khi nào ‹Năm nay› · ở đâu ‹Vinh›\n",
    );
  });

  it("says so where nothing was found", () => {
    const article = articleFromText("Một dòng\n\nHai dòng");
    expect(explainReading({ ...READING, article, findings: [] }, plain)).toBe(
      "Vietnamese · bến.txt\n\nMột dòng\n\nHai dòng\n\nNothing found.\n",
    );
    expect(explainReading({ ...READING, article: articleFromText(""), findings: [] }, { ...plain, locale: "vi" })).toBe(
      "Tiếng Anh · bến.txt\n\nKhông tìm thấy gì.\n",
    );
  });

  it("lets no text command the terminal", () => {
    const article = { ...articleFromText("Tin \u001b]0;x\u0007 thử"), source: { ...READING.article.source, site: "\u001b[31m" } };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what must not be there
    expect(explainReading({ ...READING, article, findings: [] }, plain)).not.toMatch(/[\u001b\u0007]/);
  });
});

const mark = (number: number, start: number, end: number): Mark => ({ number, kind: "quote", span: { start, end } });

describe("marked text", () => {
  it.each([
    ["no mark", [], "abcdef"],
    ["a mark", [mark(1, 1, 3)], "a⟦1 bc⟧def"],
    ["marks side by side", [mark(1, 1, 3), mark(2, 3, 5)], "a⟦1 bc⟧⟦2 de⟧f"],
    ["nested marks", [mark(1, 1, 5), mark(2, 2, 3)], "a⟦1 b⟦2 c⟧de⟧f"],
    ["marks that begin together, the longer first", [mark(2, 1, 3), mark(1, 1, 5)], "a⟦1 ⟦2 bc⟧de⟧f"],
    ["marks that end together", [mark(1, 1, 5), mark(2, 3, 5)], "a⟦1 bc⟦2 de⟧⟧f"],
    ["crossing marks, the outer's end with its number", [mark(1, 1, 4), mark(2, 2, 5)], "a⟦1 b⟦2 cd⟧1e⟧f"],
    ["a mark over all", [mark(1, 0, 6)], "⟦1 abcdef⟧"],
    ["marks that reach beyond", [mark(1, -3, 2), mark(2, 4, 9)], "⟦1 ab⟧cd⟦2 ef⟧"],
    ["marks elsewhere", [mark(1, -3, 0), mark(2, 6, 9)], "abcdef"],
  ])("shows %s", (_name, marks, expected) => {
    expect(markedText("abcdef", { start: 0, end: 6 }, marks, painter(false))).toBe(expected);
  });

  it("makes line breaks within a mark blanks", () => {
    expect(markedText("a\n b", { start: 0, end: 4 }, [mark(1, 0, 4)], painter(false))).toBe("⟦1 a b⟧");
  });

  it("loses no letter, whatever the marks", () => {
    const span = fc
      .tuple(fc.integer({ min: -2, max: 9 }), fc.integer({ min: 1, max: 5 }))
      .map(([start, length]) => ({ start, end: start + length }));
    const marks = fc.array(fc.record({ span, number: fc.nat(9), kind: fc.constantFrom(...FINDING_KINDS) }), { maxLength: 6 });
    fc.assert(
      fc.property(marks, (list) => {
        const shown = markedText("abcdefg", { start: 0, end: 7 }, list, painter(false));
        expect(shown.replace(/⟦\d+ |⟧\d*/g, "")).toBe("abcdefg");
        expect(shown.split("⟦").length).toBe(shown.split("⟧").length);
      }),
    );
  });
});
