import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isArticleLine, readArticleLine } from "../../../src/core/import/article-lines";

const URL = "https://bao-thu.example/tin-1.html";
const TEXT = "Xã Mây Trắng làm cầu\nÔng Tống Văn Thử nói: “Cầu dài 101 mét”.";

const lineOf = (changes: object): string => JSON.stringify({ id: "a1", url: URL, text: TEXT, ...changes });

describe("a line with an article", () => {
  it("has its text, its address and what it says of itself", () => {
    const line = lineOf({
      lang: "vi-VN",
      title: "Xã làm\n cầu",
      site: "Báo Thử",
      authors: ["Lò Thị Giả", 7],
      published: "2026-03-04",
      officials: 5,
    });
    expect(readArticleLine(line)).toEqual({
      type: "article",
      url: URL,
      article: {
        text: TEXT,
        language: "vi",
        blocks: [
          { kind: "headline", span: { start: 0, end: 20 } },
          { kind: "paragraph", span: { start: 21, end: TEXT.length } },
        ],
        source: { url: URL, title: "Xã làm cầu", site: "Báo Thử", authors: ["Lò Thị Giả"], published: "2026-03-04" },
      },
    });
  });

  it("has the blocks that it tells, and the language of its text where it tells none", () => {
    const read = readArticleLine(lineOf({ blocks: [{ kind: "lead", start: 0, end: 20, more: 1 }] }));
    expect(read).toMatchObject({ article: { language: "vi", blocks: [{ kind: "lead", span: { start: 0, end: 20 } }] } });
    expect(readArticleLine(lineOf({ text: "The bridge is long.", lang: "fr" }))).toMatchObject({ article: { language: "en" } });
  });
});

describe("a line that is not taken", () => {
  it.each([
    ["not JSON", "damaged"],
    ["[]", "damaged"],
    ["{}", "damaged"],
    [lineOf({ text: 5 }), "damaged"],
    [lineOf({ blocks: [{ kind: "lead", start: 0, end: 2_000 }] }), "damaged"],
    [lineOf({ blocks: [{ kind: "lead", start: 5, end: 2 }] }), "damaged"],
    [lineOf({ blocks: [{ kind: "script", start: 0, end: 2 }] }), "damaged"],
    [lineOf({ blocks: "all" }), "damaged"],
    ['{"id":"a","officials":[],"statistics":[],"quotes":[],"statements":[]}', "textless"],
    ['{"id":"a","html":"<p>Tin</p>","url":"https://bao-thu.example/"}', "textless"],
    [lineOf({ text: " \n" }), "textless"],
    ['{"__proto__":{"text":"x"},"officials":[],"statistics":[]}', "textless"],
    ['{"id":"a","text":"Tin"}', "pageless"],
    [lineOf({ url: "javascript:alert(1)" }), "pageless"],
    [lineOf({ url: "file:///etc/passwd" }), "pageless"],
  ])("%.70s: %s", (line, reason) => {
    expect(readArticleLine(line)).toEqual({ type: "left-out", reason });
  });

  it("is never a reason to stop", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((value) => `{"text":${value},"blocks":${value},"url":"${URL}"}`),
        ),
        (line) => void readArticleLine(line),
      ),
    );
  });
});

describe("a file's first line", () => {
  it.each([
    [lineOf({}), true],
    ['{"id":"a","officials":[],"statistics":[],"quotes":[],"statements":[]}', true],
    ['{"format":"onrecord","version":1,"articles":[],"text":"x"}', false],
    ['{"total":2,"rows":[]}', false],
    ["[", false],
    ["", false],
  ])("%.60s is an archive's: %s", (line, expected) => {
    expect(isArticleLine(line)).toBe(expected);
  });
});
