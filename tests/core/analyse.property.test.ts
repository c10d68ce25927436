/** Whatever the text, the analyser answers: within the text, in order, the same each time. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../src/cli/parse-page";
import { analyse } from "../../src/core/analyse";
import type { Article, Language } from "../../src/core/article";
import { type Finding, spansOf } from "../../src/core/finding";
import { articleFromText } from "../../src/core/plain-article";
import type { Span } from "../../src/core/span";
import { summarise } from "../../src/core/summarise";
import { readArticle } from "../../src/dom/read-article";
import { expectations, samplePage } from "../sample-pages";

const texts = await Promise.all(
  expectations().map(async ([name]) => {
    const result = readArticle(await parsePage(samplePage(name)), { url: null, force: false });
    if (!result.ok) throw new Error(`${name}: ${result.why}`);
    return result.article.text;
  }),
);

/** A piece of a sample's text, cut anywhere, through words, names, numbers and quotations. */
const piece = fc
  .record({ text: fc.constantFrom(...texts), start: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 400 }) })
  .map(({ text, start, length }) => text.slice(Math.floor(start * text.length), Math.floor(start * text.length) + length));

/** What text seldom has, and what a page may have all the same. */
const oddity = fc.constantFrom(
  ...[
    "“",
    "”",
    '"',
    "«",
    "‘",
    "’",
    "\n",
    "\r\n",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\u0301",
    "𝟙",
    "😀",
    "\ud83d",
    "\u202e",
    "%",
    "$",
    "/",
    "-",
    "–",
    "…",
  ],
  ...[
    "1.2.3,4",
    "9".repeat(40),
    "0/0",
    "1e999",
    "-",
    "(((",
    "TP.",
    "Mr.",
    "ông",
    "Chủ tịch",
    "President",
    ": ",
    "said",
    "cho biết",
    "tỷ đồng",
    "\t",
  ],
);

const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: piece },
      { weight: 2, arbitrary: oddity },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(""));

const language = fc.constantFrom<Language | undefined>("vi", "en", undefined);

function checkSpan(span: Span, article: Article, what: string): void {
  const isSound =
    Number.isInteger(span.start) &&
    Number.isInteger(span.end) &&
    0 <= span.start &&
    span.start < span.end &&
    span.end <= article.text.length;
  if (!isSound) throw new Error(`${what}: [${span.start}, ${span.end}) is no stretch of a text of ${article.text.length}`);
}

function allSpans(finding: Finding): readonly Span[] {
  const shared = finding.evidence.map((evidence) => evidence.span);
  if (finding.kind === "official") return [...shared, ...spansOf(finding), ...finding.offices.flatMap((office) => office.spans)];
  if (finding.kind === "statistic") return [...shared, finding.span];
  return [...shared, finding.span, ...(finding.cue === null ? [] : [finding.cue])];
}

function checkFindings(findings: readonly Finding[], article: Article): void {
  let last = 0;
  for (const finding of findings) {
    for (const span of allSpans(finding)) checkSpan(span, article, `${finding.rule} ${finding.id}`);
    const starts = spansOf(finding).map((span) => span.start);
    const [first] = starts;
    if (first === undefined) throw new Error(`${finding.id} has no place`);
    if (first < last) throw new Error(`${finding.id} comes after what stands later`);
    if (starts.some((start, index) => start < (starts[index - 1] ?? 0))) throw new Error(`${finding.id} has places in disorder: ${starts}`);
    last = first;
  }
  const ids = findings.map((finding) => finding.id);
  if (new Set(ids).size !== ids.length) throw new Error(`an id stands twice: ${ids.join(" ")}`);
}

/** Much text on a busy machine; nothing is measured here. */
const LONG = { timeout: 120_000 };

describe("the analyser over text that was cut and pasted at random", LONG, () => {
  it("answers with sound findings, in order", () => {
    let found = 0;
    fc.assert(
      fc.property(text, language, (words, asked) => {
        const article = articleFromText(words, { language: asked });
        const findings = analyse(article);
        checkFindings(findings, article);
        found += findings.length;
      }),
      { numRuns: 400 },
    );
    expect(found, "the samples gave the analyser something to find").toBeGreaterThan(400);
  });

  it("answers the same each time, whatever it read between", () => {
    fc.assert(
      fc.property(text, text, (words, others) => {
        const first = analyse(articleFromText(words));
        analyse(articleFromText(others));
        expect(analyse(articleFromText(words))).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  it("names as speaker an official whom it found, or nobody's id", () => {
    fc.assert(
      fc.property(text, (words) => {
        const findings = analyse(articleFromText(words));
        const officials = new Map(
          findings.filter((finding) => finding.kind === "official").map((official) => [official.id, official.name]),
        );
        for (const finding of findings) {
          if (finding.kind !== "quote" && finding.kind !== "statement") continue;
          if (finding.speaker?.kind === "official") expect(officials.get(finding.speaker.official)).toBe(finding.speaker.name);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is summed up in sound sentences", () => {
    fc.assert(
      fc.property(text, (words) => {
        const article = articleFromText(words);
        const summary = summarise(article, analyse(article));
        for (const sentence of summary.sentences) checkSpan(sentence, article, "summary");
        expect(summary.sentences).toEqual(summary.sentences.toSorted((a, b) => a.start - b.start));
        expect(summary.readingMinutes).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the checks of this file bite", () => {
  const article = articleFromText("Chủ tịch nước");
  it.each([[{ start: 3, end: 3 }], [{ start: 5, end: 2 }], [{ start: -1, end: 2 }], [{ start: 0, end: 99 }], [{ start: 0.5, end: 2 }]])(
    "on %j",
    (span) => {
      expect(() => checkSpan(span, article, "planted")).toThrow("planted");
    },
  );
});
