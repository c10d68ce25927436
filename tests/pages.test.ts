/** The whole of the reading, from HTML to findings, over our own pages: what a person finds there, the program finds. */
import { describe, expect, it } from "vitest";
import { parsePage } from "../src/cli/parse-page";
import { analyse } from "../src/core/analyse";
import type { Article } from "../src/core/article";
import { type Finding, type FindingKind, type Quote, type Statement, type Statistic, spansOf, unitCode } from "../src/core/finding";
import { type Span, slice } from "../src/core/span";
import { summarise } from "../src/core/summarise";
import { readArticle } from "../src/dom/read-article";
import { type ExpectedFigure, type ExpectedSpeech, expectations, samplePage } from "./sample-pages";

/** Of the figures of a page, the share that must be found with value and unit. */
const FIGURES_FOUND = 0.9;
/** Of the reported statements that are expected, the share that must be found with speaker. */
const STATEMENTS_FOUND = 0.6;
/** Two spans mean the same thing where they share this much of what they cover together (as in the gold's scorer). */
const SAME_FIGURE = 0.4;
const SAME_SPEECH = 0.8;

interface ReadPage {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

async function read(name: string): Promise<ReadPage> {
  const result = readArticle(await parsePage(samplePage(name)), { url: null, force: false });
  if (!result.ok) throw new Error(`${name} is not taken for an article: ${result.why}`);
  return { article: result.article, findings: analyse(result.article) };
}

function ofKind<K extends FindingKind>(page: ReadPage, kind: K): readonly Extract<Finding, { kind: K }>[] {
  return page.findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
}

function sharing(a: Span, b: Span): number {
  const both = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return both / (a.end - a.start + (b.end - b.start) - both);
}

/** Every place where the words stand. */
function placesOf(words: string, text: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    places.push({ start, end: start + words.length });
  }
  return places;
}

function standsAt(span: Span, words: string, text: string, least: number): boolean {
  return placesOf(words, text).some((place) => sharing(place, span) >= least);
}

function unitsAgree(expected: string, found: string): boolean {
  if (!expected.startsWith("#") || !found.startsWith("#")) return expected === found;
  const [want, got] = [expected.slice(1).split(" "), found.slice(1).split(" ")];
  return expected === "#" || want[0] === got[0] || want.at(-1) === got.at(-1);
}

function isFigure({ span, quantity, unit }: Statistic, expected: ExpectedFigure, text: string): boolean {
  const { type: _type, ...numbers } = { valueTo: undefined, of: undefined, ...quantity };
  const { value, valueTo, of } = expected;
  const same = numbers.value === value && numbers.valueTo === valueTo && numbers.of === of;
  return same && unitsAgree(expected.unit, unitCode(unit)) && standsAt(span, expected.words, text, SAME_FIGURE);
}

function isSpeech(found: Quote | Statement, expected: ExpectedSpeech, text: string, least: number): boolean {
  return (found.speaker?.name ?? null) === expected.speaker && standsAt(found.span, expected.words, text, least);
}

describe.each(expectations())("%s", async (name, expected) => {
  const page = await read(name);
  const { text } = page.article;

  it("is read as the article that it is", () => {
    const { source, language } = page.article;
    expect({ language, title: source.title, site: source.site, url: source.url }).toEqual({
      language: expected.language,
      title: expected.title,
      site: expected.site,
      url: expected.url,
    });
    expect(Date.parse(source.published ?? "") / 60_000).toBeCloseTo(Date.parse(expected.published) / 60_000, 0);
    expect(expected.outside.filter((words) => text.includes(words))).toEqual([]);
  });

  it("has all that is expected of it in its text", () => {
    const words = [...expected.statistics, ...expected.quotes, ...expected.statements].map((item) => item.words);
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
  });

  it("has these officials and no others", () => {
    const names = ofKind(page, "official").map((official) => official.name);
    expect(names.toSorted()).toEqual(expected.officials.map((official) => official.name).toSorted());
  });

  it("has their offices", () => {
    const wanted = expected.officials.flatMap(({ name: who, role }) => (role === undefined ? [] : [`${who}: ${role}`]));
    const found = ofKind(page, "official").flatMap((official) => official.offices.map((office) => `${official.name}: ${office.words}`));
    expect(wanted.filter((each) => !found.includes(each))).toEqual([]);
  });

  it("has its figures with value and unit", () => {
    const found = ofKind(page, "statistic");
    const missed = expected.statistics.filter((figure) => !found.some((statistic) => isFigure(statistic, figure, text)));
    const share = 1 - missed.length / expected.statistics.length;
    expect(share, `missed: ${missed.map((figure) => figure.words).join(" | ")}`).toBeGreaterThanOrEqual(FIGURES_FOUND);
  });

  it("has its quotes with their speakers", () => {
    const found = ofKind(page, "quote");
    const missed = expected.quotes.filter((quote) => !found.some((each) => isSpeech(each, quote, text, SAME_SPEECH)));
    expect(missed).toEqual([]);
  });

  it("has its reported statements with their speakers", () => {
    const found = ofKind(page, "statement");
    const missed = expected.statements.filter((statement) => !found.some((each) => isSpeech(each, statement, text, SAME_SPEECH)));
    const share = 1 - missed.length / expected.statements.length;
    expect(share, `missed: ${missed.map((statement) => statement.words).join(" | ")}`).toBeGreaterThanOrEqual(STATEMENTS_FOUND);
  });

  it("is summed up in sentences of its own", () => {
    const { sentences, officials, statistics } = summarise(page.article, page.findings);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(slice(text, sentence)).toMatch(/^\S.*\S$/s);
    const ids = new Set(page.findings.map((finding) => finding.id));
    expect([...officials, ...statistics].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("pages that are no articles", () => {
  it.each([
    ["empty.html", "no-text"],
    ["login.html", "too-short"],
    ["home-page.vi.html", "list-page"],
  ])("%s", async (name, why) => {
    expect(readArticle(await parsePage(samplePage(name)), { url: null, force: false })).toEqual({ ok: false, why });
  });
});

describe("articles of another kind", () => {
  it("without anything to mark", async () => {
    const page = await read("article-without-findings.en.html");
    expect(page.findings.map((finding) => [finding.kind, spansOf(finding).map((span) => slice(page.article.text, span))])).toEqual([]);
  });

  it("that will not hold still", async () => {
    const page = await read("self-removing.html");
    expect(ofKind(page, "official").map((official) => official.name)).toEqual(["Tiêu Bách Khoan", "Thân Quốc Hạnh"]);
  });
});
