import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { parseEmptyAnswer } from "../../src/browser/parse-answer";
import { parseReadingAnswer } from "../../src/browser/parse-reading";
import { englishReading, vietnameseReading } from "../ui/sample-reading";

vi.mock("../../src/browser/api", () => ({ default: { runtime: { id: "own" } } }));

const NO_SENTENCES = { sentences: [], officials: [], statistics: [], readingMinutes: 1, words: 0 };

describe("readings that are understood", () => {
  it.each([
    ["English", englishReading()],
    ["Vietnamese", vietnameseReading()],
    ["not begun", { state: "reading" }],
    ["no article", { state: "not-article", why: "list-page" }],
    ["failed", { state: "failed", message: "out of cheese" }],
  ])("%s", (_, value) => {
    const sent: unknown = JSON.parse(JSON.stringify({ ok: true, value })); // as Chrome sends it
    expect(parseReadingAnswer(sent)).toEqual({ ok: true, value });
  });

  it("a failure comes through as it is", () => {
    const failure = { ok: false, error: "error.placeGone", detail: null };
    expect(parseReadingAnswer(failure)).toEqual(failure);
    expect(parseEmptyAnswer(failure)).toEqual(failure);
  });
});

describe("readings that are refused", () => {
  const good = englishReading();
  const end = good.article.text.length;
  it.each([
    ["a span beyond the text", { ...good, summary: { ...NO_SENTENCES, sentences: [{ start: 0, end: end + 1 }] } }],
    ["a finding beyond the text", { ...good, article: { ...good.article, text: "short", blocks: [] }, summary: NO_SENTENCES }],
    ["an official without mentions", { ...good, findings: good.findings.map((finding) => ({ ...finding, mentions: [] })) }],
    ["an unknown kind", { ...good, findings: [{ kind: "rumour" }] }],
    ["an unknown state", { state: "asleep" }],
    ["a state without its reason", { state: "not-article" }],
  ])("%s", (_, value) => {
    expect(parseReadingAnswer({ ok: true, value })).toMatchObject({ ok: false, error: "error.malformed" });
  });

  it("no answer at all is told apart", () => {
    expect(parseReadingAnswer(undefined)).toMatchObject({ ok: false, error: "error.noReceiver" });
    expect(parseEmptyAnswer(undefined)).toMatchObject({ ok: false, error: "error.noReceiver" });
  });

  it("whatever comes in, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseReadingAnswer({ ok: true, value })).toMatchObject({ ok: false });
        expect(parseEmptyAnswer({ ok: true, value })).toMatchObject({ ok: value === null });
      }),
    );
  });
});
