import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { escapeMarkdown, linkMarkdown, quoteMarkdown, withoutActions } from "../../../src/core/export/escape-markdown";
import { frontMatter } from "../../../src/core/export/front-matter";
import { articleToMarkdown, libraryToMarkdownParts } from "../../../src/core/export/markdown";
import type { KeptArticle } from "../../../src/core/kept";
import { backup as anyBackup } from "../kept-arbitraries";
import { sampleArticle, sampleBackup, sampleNote } from "../sample-backup";

/** Everything on, so that whatever some reader of Markdown would take for mark-up is taken for it here. */
const reader = new MarkdownIt({ html: true, linkify: false });

/** The text that a reader sees in a piece of Markdown, and the kinds of what it is made of. */
function seen(markdown: string): { readonly text: string; readonly kinds: readonly string[] } {
  const tokens = reader.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  const text = tokens.flatMap((token) =>
    ["text", "code_inline", "fence", "code_block", "text_special"].includes(token.type) ? [token.content] : [],
  );
  return {
    text: text.join(""),
    kinds: [...new Set(tokens.map((token) => token.type))].filter((kind) => kind !== "inline" && !kind.startsWith("text")),
  };
}

const oneLine = (text: string): string => text.replace(/[\s\u0085]+/g, " ").trim();

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(..."\\`*_{}[]()#+-.!|<>~=$^&;:%@\"' \n1a"),
    fc.constantFrom(
      "<b>",
      "<!--",
      "]]>",
      "&amp;",
      "&#60;",
      "---",
      "```",
      "[x](y)",
      "![",
      "==",
      "::",
      "1. ",
      "\t",
      "Ệ",
      "đ",
      "😀",
      "\u2028",
    ),
  ),
  maxLength: 20,
});

describe("escaped text", () => {
  it("is shown to the letter, as nothing but text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { text: shown, kinds } = seen(escapeMarkdown(text));
        expect(shown).toBe(oneLine(text));
        expect(kinds).toEqual(oneLine(text) === "" ? [] : ["paragraph_open", "paragraph_close"]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ["a|b", "a\\|b"],
    ["`x`", "\\`x\\`"],
    ["---", "\\---"],
    ["# một", "\\# một"],
    ["2. hai", "2\\. hai"],
    ["- ba", "\\- ba"],
    ["12,5 %", "12,5 %"],
    ["100%%", "100\\%\\%"],
    ["<script>", "\\<script\\>"],
    ["AT&T; R&D", "AT\\&T; R&D"],
    ["US$5", "US\\$5"],
    ["[[wiki]] ==x==", "\\[\\[wiki\\]\\] \\=\\=x\\=\\="],
    ["Ông Lê Văn Mận nói.", "Ông Lê Văn Mận nói."],
  ])("%s -> %s", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it("quotations keep their lines apart and their words", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const lines = text
          .split("\n")
          .map(oneLine)
          .filter((line) => line !== "");
        expect(seen(quoteMarkdown(text)).text).toBe(lines.join(""));
      }),
    );
    expect(quoteMarkdown("một\n\n- hai")).toBe("> một\n>\n> \\- hai");
  });

  it("links lead where they should", () => {
    const url = 'https://bao-thu.example/a_(b)?x=1&copy;=2&y=<">\\#:~:text=a%2Db';
    const [link] = reader.parse(linkMarkdown("a] (b", url), {})[1]?.children ?? [];
    expect(link?.attrGet("href")).toBe("https://bao-thu.example/a_(b)?x=1&copy;=2&y=%3C%22%3E%5C#:~:text=a%2Db");
  });

  it.each([
    ["<img src=x onerror=alert(1)>", "\\<img src=x onerror=alert(1)>"],
    ["a <!-- b", "a \\<!-- b"],
    ["1 < 2, <3", "1 < 2, <3"],
    ["<https://bao-thu.example/x> </b>", "<https://bao-thu.example/x> \\</b>"],
    ["<https://x onclick=y>", "\\<https://x onclick=y>"],
  ])("the reader's own Markdown has no HTML: %s", (markdown, expected) => {
    expect(withoutActions(markdown)).toBe(expected);
    expect(seen(withoutActions(markdown)).kinds.filter((kind) => kind.startsWith("html"))).toEqual([]);
  });
});

describe("front matter", () => {
  const odd = fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 8 }));
  it("is read back the same by a YAML reader, whatever it says", () => {
    fc.assert(
      fc.property(odd, fc.array(odd, { maxLength: 3 }), fc.nat(), (title, tags, count) => {
        const block = frontMatter({ title, tags, count, site: null });
        expect(block.startsWith("---\n") && block.endsWith("\n---")).toBe(true);
        expect(parseYaml(block.slice(4, -4))).toEqual({ title, tags, count });
      }),
    );
  });

  it("escapes what strict readers of YAML refuse", () => {
    expect(frontMatter({ title: "a\u007f\u0085\u2028\ufeffb" })).toBe('---\ntitle: "a\\u007f\\u0085\\u2028\\ufeffb"\n---');
  });

  it.each(["yes", "null", "2026-03-05", "1e3", "a: b", "- x", "---", "'", '"', "#x", "&a", "*a", "!tag", "%", "@", "\u0085", "\ufeff", ""])(
    "%j stays text",
    (title) => {
      expect(parseYaml(frontMatter({ title }).slice(4, -4))).toEqual({ title });
    },
  );
});

/** Parts of a file: its facts, and the body. */
function partsOf(markdown: string): { readonly facts: unknown; readonly body: string } {
  const end = markdown.indexOf("\n---\n", 4);
  return { facts: parseYaml(markdown.slice(4, end)), body: markdown.slice(end + 5) };
}

const headings = (body: string): string[] =>
  reader.parse(body, {}).flatMap((token, index, all) => (token.type === "heading_open" ? [`${token.tag} ${all[index + 1]?.content}`] : []));

describe("an article", () => {
  const kept = sampleArticle(1);
  const notes = [sampleNote(1, 1, undefined, { tags: ["cầu", "Hạ tầng"] }), sampleNote(2, 1, "Kinh phí", { deletedAt: 1, body: "đã xóa" })];

  it("has its facts in front", () => {
    expect(partsOf(articleToMarkdown(kept, notes, "vi")).facts).toEqual({
      title: "Xã Mây Trắng làm cầu số 1",
      url: kept.url,
      site: "Báo Thử",
      authors: ["Lò Thị Giả"],
      published: "2026-03-04T05:06:07+07:00",
      read: "2026-03-05T06:07:09.000Z",
      tags: ["cầu", "Hạ tầng"],
      language: "vi",
    });
  });

  it("tells officials, figures, quotes with speaker and office, and notes", () => {
    const { body } = partsOf(articleToMarkdown(kept, notes, "vi"));
    expect(headings(body)).toEqual(["h1 Xã Mây Trắng làm cầu số 1", "h2 Quan chức", "h2 Số liệu", "h2 Trích dẫn", "h2 Ghi chú"]);
    expect(body).toContain("- **Tống Văn Thử**: Chủ tịch UBND xã Mây Trắng (nhắc 1 lần)");
    expect(body).toContain(
      "- **101 mét**: 101 m ([trong bài](<https://bao-thu.example/cau-1.html#:~:text=s%E1%BB%91%201%20d%C3%A0i-,101%20m%C3%A9t,-.%22%20Kinh%20ph%C3%AD>))",
    );
    expect(body).toMatch(/> "Cầu số 1 dài 101 mét\."\n\n— \*\*Tống Văn Thử\*\*, Chủ tịch UBND xã Mây Trắng \(\[trong bài\]/);
    expect(body).toMatch(/- > Chủ tịch UBND\n\n {2}Ghi chú 1\n\n {2}vàng · Thẻ: cầu, Hạ tầng · \[trong bài\]\(<.*#:~:text=Ch/);
    expect(body).not.toContain("đã xóa");
  });

  it("speaks English where that is wished", () => {
    expect(headings(partsOf(articleToMarkdown(kept, notes, "en")).body).slice(1)).toEqual([
      "h2 Officials",
      "h2 Figures",
      "h2 Quotes",
      "h2 Notes",
    ]);
  });

  it.each([
    ["an open code fence", "```\ncode"],
    ["an open comment", "<!-- "],
    ["a heading's underline", "x\n---"],
    ["a heading", "# mine"],
    ["a list", "1. a\n2. b"],
    ["a table", "|a|b|\n|-|-|"],
    ["lines of Windows", "a\r\n\r\n```\r\nb"],
  ])("%s in a note does not reach the note after it", (_, body) => {
    const markdown = articleToMarkdown(
      { ...kept, findings: [] },
      [sampleNote(1, 1, undefined, { body }), sampleNote(2, 1, "Kinh phí", { body: "**sau**" })],
      "en",
    );
    const tokens = reader.parse(partsOf(markdown).body, {});
    const items = tokens.filter((token) => token.type === "list_item_open" && token.level === 1);
    expect(items).toHaveLength(2);
    expect(tokens.flatMap((token) => token.children ?? []).some((token) => token.type === "strong_open")).toBe(true);
    expect(headings(partsOf(markdown).body).filter((heading) => heading === "h2 Notes")).toHaveLength(1);
  });

  it("with odd words everywhere keeps its shape", () => {
    fc.assert(
      fc.property(anyBackup, ({ articles, notes: all }) => {
        for (const article of articles) {
          const plain = all.map((note) => ({ ...note, body: "" }));
          const { facts, body } = partsOf(articleToMarkdown(article, plain, "en"));
          expect(facts).toMatchObject({ url: article.url, language: article.article.language });
          const { kinds } = seen(body);
          expect(kinds.filter((kind) => /^(?:html|fence|code|table|hr|image|s_)/.test(kind))).toEqual([]);
          expect(headings(body).filter((heading) => heading.startsWith("h1"))).toHaveLength(1);
        }
      }),
    );
  });

  it("of which nothing is known is called so", () => {
    const bare: KeptArticle = {
      ...kept,
      findings: [],
      article: { ...kept.article, source: { url: null, site: null, title: null, authors: [], published: null } },
    };
    expect(articleToMarkdown(bare, [], "en")).toMatch(
      /^---\nurl: .*\n---\n\n# Untitled\n\n\[https:\/\/bao-thu\.example\/cau-1\.html\]\(<https:.*>\)\n$/s,
    );
  });
});

it("a library is one file, an article a section; what was deleted is not in it", () => {
  const { facts, body } = partsOf([...libraryToMarkdownParts(sampleBackup(), Date.UTC(2026, 2, 6), "en")].join(""));
  expect(facts).toEqual({ title: "On Record", exported: "2026-03-06T00:00:00.000Z", articles: 1 });
  expect(headings(body)).toEqual(["h2 Xã Mây Trắng làm cầu số 1", "h3 Officials", "h3 Figures", "h3 Quotes", "h3 Notes"]);
});
