import fc from "fast-check";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { ExportRecords } from "../../../src/core/export/content";
import { articlesToHtmlParts } from "../../../src/core/export/html";
import { escapeHtml, linkHtml } from "../../../src/core/export/html-text";
import { articleToMarkdown } from "../../../src/core/export/markdown";
import { backup as anyBackup } from "../kept-arbitraries";
import { sampleArticle, sampleBackup, sampleNote } from "../sample-backup";
import { hostile } from "./hostile";

const INKS = {
  official: { light: "#111111", dark: "#eeeeee" },
  statistic: { light: "#222222", dark: "#dddddd" },
  quote: { light: "#333333", dark: "#cccccc" },
  statement: { light: "#444444", dark: "#bbbbbb" },
};
const pageOf = (records: ExportRecords): string => [...articlesToHtmlParts(records, 0, "en", INKS)].join("");

const ALLOWED = new Set(
  "html head meta title style body main article h1 h2 h3 h4 p ul li strong blockquote div span mark a"
    .split(" ")
    .map((name) => name.toUpperCase()),
);

/** Whatever could run, load or send: elements that are not ours, handlers, addresses that are no web page. */
function dangersOf(html: string): readonly string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll("*")].flatMap((element) => [
    ...(ALLOWED.has(element.tagName.toUpperCase()) ? [] : [element.tagName]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      if (/^on|^src|^style$|^srcdoc$|action/i.test(name)) return [name];
      return name === "href" && !/^https?:\/\//.test(value) ? [value] : [];
    }),
  ]);
}

/** Everything that came from outside says the same thing. */
function poisoned(poison: string): ExportRecords {
  const kept = sampleArticle();
  const source = { url: poison, site: poison, title: poison, authors: [poison], published: poison };
  const text = `${poison}${kept.article.text.slice(poison.length)}`.padEnd(kept.article.text.length);
  const findings = kept.findings.map((finding) => {
    if (finding.kind === "official") {
      return { ...finding, name: poison, offices: finding.offices.map((office) => ({ ...office, words: poison })) };
    }
    if (finding.kind === "statistic") return { ...finding, unit: { type: "money" as const, currency: poison, per: poison } };
    return { ...finding, speaker: { kind: "person" as const, name: poison } };
  });
  const note = sampleNote(1, 1, undefined, { body: poison, tags: [poison] });
  const selectors = { ...note.selectors, quote: { exact: poison, prefix: poison, suffix: poison } };
  return { articles: [{ ...kept, url: poison, findings, article: { ...kept.article, text, source } }], notes: [{ ...note, selectors }] };
}

const POISONS = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  'https://x.example/" onclick="alert(1)',
  "</title><script>alert(1)</script>",
  "</style><iframe src=//x.example>",
  "--><svg/onload=alert(1)>",
  "[x](javascript:alert(1))",
  "![x](data:text/html,y)",
  "<javascript:alert(1)>",
  "[x](<javascript:alert(1)>)",
  "[x]( \n javascript:alert(1))",
  "[x](java&#115;cript:alert(1))",
  "[x](javascript&colon;alert(1))",
  "\\[x\\\\](javascript:alert(1))",
  "[x][y]\n\n[y]: javascript:alert(1)",
  "[y]:\n<vbscript:x>\n\n[y]",
  "]]><script>",
];

describe.each(POISONS)("with %j in every field", (poison) => {
  it("the HTML runs nothing", () => expect(dangersOf(pageOf(poisoned(poison)))).toEqual([]));

  it("the Markdown runs nothing", () => {
    const { articles, notes } = poisoned(poison);
    const [kept] = articles;
    if (kept === undefined) throw new Error("no article");
    const reader = new MarkdownIt({ html: true });
    reader.validateLink = () => true; // a reader that trusts every address
    const html = reader.render(articleToMarkdown(kept, notes, "en"));
    const { document } = parseHTML(`<body>${html}</body>`);
    expect(document.querySelectorAll("script, iframe, svg, style").length).toBe(0);
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name, value }) => /^on/i.test(name) || /^\s*(javascript|data):/i.test(value))).toEqual([]);
  });
});

describe("the page", () => {
  it("shows any text to the letter", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { document } = parseHTML(`<body><p title="${escapeHtml(text)}">${escapeHtml(text)}</p></body>`);
        const tidy = text.replace(/\r\n?/g, "\n");
        expect(document.querySelector("p")?.textContent).toBe(tidy);
        expect(document.querySelector("p")?.getAttribute("title")).toBe(tidy);
      }),
    );
  });

  it("is harmless whatever was kept, and has every article", () => {
    fc.assert(
      fc.property(anyBackup, (records) => {
        const html = pageOf(records);
        expect(dangersOf(html)).toEqual([]);
        const { document } = parseHTML(html);
        expect(document.querySelectorAll("article").length).toBe(records.articles.filter(({ deletedAt }) => deletedAt === null).length);
      }),
    );
  });

  it("has a policy before anything else, and the article's words with its marks", () => {
    const backup = sampleBackup();
    const { document } = parseHTML(pageOf(backup));
    expect(document.querySelectorAll("meta")[1]?.getAttribute("content")).toContain("default-src 'none'");
    const [kept] = backup.articles;
    expect(document.querySelector("h1")?.textContent).toBe(kept?.article.source.title);
    for (const { kind } of kept?.findings ?? []) expect(document.querySelector(`mark.${kind}`), kind).not.toBeNull();
    expect(document.querySelector("mark.official")?.textContent).toBe("Tống Văn Thử");
    expect(document.querySelector("blockquote")?.getAttribute("lang")).toBe("vi"); // the article's, in a page of English headings
    expect(document.querySelector("h2")?.closest("[lang]")?.getAttribute("lang")).toBe("en");
    expect(document.querySelectorAll(".body").length).toBeGreaterThan(0);
    const text = document.querySelector("article")?.textContent?.replace(/\s+/g, " ") ?? "";
    for (const line of kept?.article.text.split("\n") ?? []) expect(text).toContain(line);
  });

  it.each([
    ["https://x.example/a?b=1&c", '<a href="https://x.example/a?b=1&amp;c" rel="noopener noreferrer">x</a>'],
    ["javascript:alert(1)", "x"],
    ["java\nscript:alert(1)", "x"],
    ["https://x.example/ y", "x"],
    ["data:text/html,y", "x"],
    ["file:///etc/hosts", "x"],
  ])("links %j as %j", (url, html) => expect(linkHtml("x", url)).toBe(html));

  it("has the marks in the colours that it is given", () => {
    const html = pageOf({ articles: [sampleArticle(1)], notes: [] });
    for (const [kind, { light, dark }] of Object.entries(INKS)) {
      expect(html).toMatch(new RegExp(`\\.${kind} \\{ text-decoration: underline \\w+ light-dark\\(${light}, ${dark}\\)`));
    }
  });
});
