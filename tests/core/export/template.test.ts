import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleToMarkdown, libraryToMarkdownParts } from "../../../src/core/export/markdown";
import { DEFAULT_TEMPLATE } from "../../../src/core/export/template/default-template";
import { ARTICLE_FIELDS, ITEM_FIELDS, LISTS, MOST_TEMPLATE } from "../../../src/core/export/template/fields";
import { parseTemplate } from "../../../src/core/export/template/parse-template";
import { sampleArticle, sampleNote } from "../sample-backup";

const KEPT = sampleArticle(1);
const NOTES = [sampleNote(1, 1, "Kinh phí", { body: "Một\n\nHai\nBa", tags: ["cầu", "tiền"] })];
const written = (template: string): string => articleToMarkdown(KEPT, NOTES, "en", template);

const problemOf = (template: string) => {
  const parsed = parseTemplate(template);
  return parsed.ok ? null : parsed.problem;
};

describe("a template", () => {
  it("writes values, where there is one, where there is none, and each item of a list", () => {
    expect(written("{{title}}|{{#site}}{{site}}{{/site}}{{^site}}none{{/site}}|{{#officials}}[{{name}}; {{mentions}}]{{/officials}}")).toBe(
      "Xã Mây Trắng làm cầu số 1|Báo Thử|[Tống Văn Thử; 1 mention]\n",
    );
    expect(articleToMarkdown(KEPT, [], "en", "{{^notes}}no notes{{/notes}}{{#hasNotes}}notes{{/hasNotes}}")).toBe("no notes\n");
    expect(written("{{^notes}}no notes{{/notes}}{{#hasNotes}}notes{{/hasNotes}}")).toBe("notes\n");
  });

  it("lists stand on lines of their own without empty ones between", () => {
    expect(written("{{#figures}}\n- {{printed}}\n{{/figures}}\nEnd")).toBe("- 101 mét\n- 2,5 tỷ đồng\nEnd\n");
  });

  it("what has several lines stays within its list item or quotation", () => {
    expect(written("{{#notes}}\n- {{body}}\n{{/notes}}")).toBe("- Một\n\n  Hai\n  Ba\n");
    expect(written("{{#notes}}\n> {{body}}\n{{/notes}}")).toBe("> Một\n>\n> Hai\n> Ba\n");
    expect(written("{{#notes}}\n1. {{body}}\n{{/notes}}")).toBe("1. Một\n\n   Hai\n   Ba\n");
    expect(written("{{#notes}}x {{body}}{{/notes}}")).toBe("x Một\n\nHai\nBa\n");
  });

  it("in one file for all, has no front matter and its headings one deeper", () => {
    const template = "---\nx: {{yaml.title}}\n---\n\n# {{title}}\n\n## {{label.notes}}\n\n#tag";
    expect(written(template)).toBe(`---\nx: "Xã Mây Trắng làm cầu số 1"\n---\n\n# Xã Mây Trắng làm cầu số 1\n\n## Notes\n\n#tag\n`);
    expect([...libraryToMarkdownParts({ articles: [KEPT], notes: [] }, 0, "en")].join("")).toContain("\n## Xã Mây Trắng làm cầu số 1\n");
  });

  it("knows every name that it is said to know", () => {
    for (const name of ARTICLE_FIELDS) expect(problemOf(`{{${name}}}{{#${name}}}x{{/${name}}}`), name).toBeNull();
    for (const list of LISTS) {
      for (const name of ITEM_FIELDS[list]) expect(problemOf(`{{#${list}}}{{${name}}}{{title}}{{/${list}}}`), name).toBeNull();
    }
    expect(problemOf(DEFAULT_TEMPLATE)).toBeNull();
    expect(written(ARTICLE_FIELDS.map((name) => `{{${name}}}`).join(""))).not.toContain("undefined");
  });

  it.each([
    ["a section left open", "a\n{{#notes}}\nb", { kind: "unclosed", line: 2, name: "notes" }],
    ["one closed that is not open", "a\n\n{{/notes}}", { kind: "unopened", line: 3, name: "notes" }],
    ["a tag left open", "a\n{{title", { kind: "unclosed-tag", line: 2 }],
    ["a slip of the pen", "\n{{titel}}", { kind: "unknown", line: 2, name: "titel" }],
    ["a section of it", "{{#titel}}{{/titel}}", { kind: "unknown", line: 1, name: "titel" }],
    ["an item's name outside of its list", "{{printed}}", { kind: "unknown", line: 1, name: "printed" }],
    ["a list within a list", "{{#notes}}{{#quotes}}{{/quotes}}{{/notes}}", { kind: "nested", line: 1, name: "quotes" }],
    ["a partial", "{{> other}}", { kind: "unsupported", line: 1 }],
    ["other delimiters", "{{=<% %>=}}<% title %>", { kind: "unsupported", line: 1 }],
    ["what every object has", "{{constructor}}", { kind: "unknown", line: 1, name: "constructor" }],
    ["a prototype", "{{#__proto__}}x{{/__proto__}}", { kind: "unknown", line: 1, name: "__proto__" }],
    ["too much", "x".repeat(MOST_TEMPLATE + 1), { kind: "too-long", most: MOST_TEMPLATE }],
  ])("says what is wrong and where: %s", (_, template, problem) => {
    expect(problemOf(template)).toEqual(problem);
  });

  it("that is at fault gives what ours gives", () => {
    expect(written("{{titel}}")).toBe(written(DEFAULT_TEMPLATE));
    expect(articleToMarkdown(KEPT, NOTES, "en")).toBe(written(DEFAULT_TEMPLATE));
  });

  it("whatever it is, is written or refused, never thrown; unescaped values are the same as others", () => {
    const piece = fc.constantFrom(
      "{{",
      "}}",
      "{{{title}}}",
      "{{&title}}",
      "{{#notes}}",
      "{{/notes}}",
      "{{^site}}",
      "{{/site}}",
      "{{!x}}",
      "\n",
      "# ",
      "{{quote}}",
      "=",
      "> ",
      "{{=a",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        expect(typeof written(pieces.join(""))).toBe("string");
      }),
    );
    expect(written("{{{title}}}{{&title}}")).toBe(written("{{title}}{{title}}"));
  });
});
