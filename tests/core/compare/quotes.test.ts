/** Which words of two articles are one quote, and which pairs are taken first. */
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/core/article";
import { compareArticles } from "../../../src/core/compare/compare-articles";
import { type Finding, findingId, ruleId } from "../../../src/core/finding";
import type { KeptArticle } from "../../../src/core/kept";
import { articleFromText } from "../../../src/core/plain-article";
import { articleId } from "../../store/samples";

interface Said {
  readonly words: string;
  readonly who: string | null;
}

const said = (words: string, who: string | null = null): Said => ({ words, who });

/** An article of quotes, one a line. */
function quoting(n: number, all: readonly Said[], language: Language = "vi"): KeptArticle {
  const text = all.map(({ words }) => words).join("\n");
  let start = 0;
  const findings = all.map(({ words, who }): Finding => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    const speaker = who === null ? null : { kind: "person" as const, name: who };
    return { kind: "quote", id: findingId("quote", span), rule: ruleId("vi.test.one"), evidence: [], span, speaker, cue: null };
  });
  const url = `https://bao-thu.example/${n}`;
  const times = { savedAt: n, readAt: n, updatedAt: n, deletedAt: null };
  return {
    id: articleId(n),
    url,
    urls: [url],
    article: articleFromText(text, { language }),
    findings,
    textHash: String(n).repeat(64),
    ...times,
  };
}

/** `how: words | words` of each pair, and what is left of both. */
function told(first: readonly Said[], second: readonly Said[], language: Language = "vi"): readonly string[] {
  const [a, b] = [quoting(1, first), quoting(2, second, language)];
  const { quotes } = compareArticles(a, b, []);
  const words = ({ article }: KeptArticle, finding: { readonly span: { readonly start: number; readonly end: number } }) =>
    article.text.slice(finding.span.start, finding.span.end);
  return [
    ...quotes.both.map((pair) => `${pair.how}: ${words(a, pair.first)} | ${words(b, pair.second)}`),
    ...quotes.onlyFirst.map((each) => `first: ${words(a, each)}`),
    ...quotes.onlySecond.map((each) => `second: ${words(b, each)}`),
  ];
}

const LO = "Lò Thị Mẫu";
const VANG = "Vàng Văn Thử";

describe("in one language", () => {
  test.each<[string, Said, Said, string | null]>([
    ["the same words", said("a b c"), said("a b c"), "same"],
    ["the same but for case and marks", said("A b, c!"), said("a b c"), "same"],
    ["half of the words", said("a b c d"), said("a b x y"), "other-words"],
    ["fewer than half", said("a b c d e"), said("a b x y z"), null],
    ["words as often as both have them", said("a a a b"), said("a x y z"), null],
    ["words that stand twice in both", said("a a x y"), said("z a a w"), "other-words"],
    ["a speaker who is told once", said("a b c", LO), said("a b c"), "same"],
    ["one speaker", said("a b c", LO), said("a b c", LO), "same"],
    ["two speakers", said("a b c", LO), said("a b c", VANG), null],
    ["one speaker, other words", said("a b c", LO), said("x y z", LO), null],
    ["no words at all", said("…"), said("!"), "same"],
    ["no words, and some", said("…"), said("a"), null],
  ])("%s", (_, mine, theirs, how) => {
    const [line, ...others] = told([mine], [theirs]);
    expect(others).toHaveLength(how === null ? 1 : 0);
    expect(line?.split(":")[0]).toBe(how ?? "first");
  });

  test("each has one other; the surest pair is taken first, of equal ones the first", () => {
    expect(told([said("a b c d"), said("a b c e")], [said("a b c e"), said("a b x e")])).toEqual([
      "other-words: a b c d | a b x e",
      "same: a b c e | a b c e",
    ]);
    expect(told([said("a b c")], [said("a b c"), said("a b c")])).toEqual(["same: a b c | a b c", "second: a b c"]);
    expect(told([said("a b c d"), said("a b c e")], [said("a b c f")])).toEqual(["other-words: a b c d | a b c f", "first: a b c e"]);
    expect(told([said("a b x y"), said("a b c y")], [said("a b c d")])).toEqual(["other-words: a b c y | a b c d", "first: a b x y"]);
  });
});

describe("in two languages", () => {
  test.each<[string, Said, Said, boolean]>([
    ["one speaker and one number", said("dài 1.012 mét", LO), said("1,012 metres long", LO), true],
    ["the same numbers in another order", said("từ 5 đến 12", LO), said("12 from 5", LO), true],
    ["another number", said("dài 12 mét", LO), said("13 metres long", LO), false],
    ["one number more", said("dài 12 mét", LO), said("12 metres in 2026", LO), false],
    ["no numbers", said("rất dài", LO), said("very long", LO), false],
    ["no speakers", said("dài 12 mét"), said("12 metres long"), false],
    ["two speakers", said("dài 12 mét", LO), said("12 metres long", VANG), false],
    ["one speaker who is not told", said("dài 12 mét", LO), said("12 metres long"), false],
  ])("%s", (_, mine, theirs, isOne) => {
    expect(told([mine], [theirs], "en")).toEqual(
      isOne ? [`translated: ${mine.words} | ${theirs.words}`] : [`first: ${mine.words}`, `second: ${theirs.words}`],
    );
  });
});
