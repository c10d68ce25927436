import { describe, expect, it } from "vitest";
import { parseRecord } from "../../src/cli/parse-record";

const AT = "archive.jsonl:12";

describe("a JSON line that is an article", () => {
  it.each([
    ['{"id":"a","text":"x"}', { id: "a", language: null, content: { kind: "text", text: "x", inRecord: true } }],
    ['{"id":7,"text":"","lang":"vi"}\r', { id: "7", language: "vi", content: { kind: "text", text: "", inRecord: true } }],
    ['{"text":"x","lang":null}', { id: AT, language: null }],
    ['{"text":"x","lang":"vi-VN"}', { id: AT, language: "vi" }],
    ['{"text":"x","lang":"EN_gb"}', { id: AT, language: "en" }],
    // Another language is left to the text to tell.
    ['{"text":"x","lang":"fr"}', { id: AT, language: null }],
    ['{"id":"a","html":"<p>"}', { content: { kind: "html", html: "<p>", url: null } }],
    ['{"id":"a","html":"<p>","url":"https://a.example/"}', { content: { kind: "html", html: "<p>", url: "https://a.example/" } }],
    ['{"id":"a","text":"x","officials":[],"__proto__":{"html":"<p>"}}', { content: { kind: "text", text: "x", inRecord: true } }],
    [
      '{"id":"a","text":"x","url":"https://a.example/1","title":" Tin ","site":7,"authors":["Lò Thị Giả",5],"published":null}',
      { content: { source: { url: "https://a.example/1", title: "Tin", site: null, authors: ["Lò Thị Giả"], published: null } } },
    ],
    ['{"id":"a","text":"x","constructor":1,"toString":2}', { id: "a" }],
  ])("%s", (line, expected) => {
    expect(parseRecord(line, AT)).toMatchObject({ ok: true, input: { where: AT, ...expected } });
  });
});

describe("a JSON line that is none", () => {
  it.each([
    ["{", /^not JSON: /],
    ["plain words", /^not JSON: /],
    ["[".repeat(200_000), /^not JSON: |^not a JSON object/],
    ["[]", /^not a JSON object/],
    ["null", /^not a JSON object/],
    ['"text"', /^not a JSON object/],
    ["{}", /^has neither "text" nor "html"$/],
    ['{"__proto__":{"text":"x"}}', /^has neither "text" nor "html"$/],
    ['{"id":"a","text":1}', /^"text" and "html" must be strings$/],
    ['{"id":"a","text":"x","html":"y"}', /^has both/],
    ['{"id":{},"text":"x"}', /^"id" must be/],
    ['{"id":"a","text":"x","lang":5}', /^"lang" must be a language tag/],
    ['{"id":"a","text":"x","url":5}', /^"url" must be a string$/],
    ['{"id":"a","html":"x","url":5}', /^"url" must be a string$/],
  ])("%.60s", (line, problem) => {
    expect(parseRecord(line, AT)).toEqual({ ok: false, where: AT, problem: expect.stringMatching(problem) });
    expect(Object.keys({})).toEqual([]); // nothing has leaked into all objects
  });
});
