import { describe, expect, it } from "vitest";
import { type Inline, type NoteBlock, readMarkdown } from "../../src/core/note-markdown";

/** The tree in short: `paragraph(text strong(text))`. */
function told(blocks: readonly NoteBlock[]): string {
  return blocks.map(block).join(" ");
}

function block(of: NoteBlock): string {
  switch (of.type) {
    case "rule":
      return "rule";
    case "code":
      return `code<${of.text}>`;
    case "quote":
      return `quote(${told(of.blocks)})`;
    case "list":
      return `list${of.start === null ? "" : JSON.stringify(of.start)}(${of.items.map(({ done, blocks }) => `${done === null ? "" : done ? "[x] " : "[ ] "}${told(blocks)}`).join("; ")})`;
    case "table":
      return `table(${[of.head, ...of.rows].map((row) => row.map(inline).join(" | ")).join("; ")})`;
    default:
      return `${of.type}(${inline(of.children)})`;
  }
}

function inline(of: readonly Inline[]): string {
  return of
    .map((one) => {
      if (one.type === "break") return "⏎";
      if (one.type === "link") return `link<${one.href}>(${inline(one.children)})`;
      return "children" in one ? `${one.type}(${inline(one.children)})` : one.type === "code" ? `code<${one.text}>` : one.text;
    })
    .join("");
}

describe("a note's Markdown", () => {
  it.each([
    ["words alone", "Hỏi lại Sở", "paragraph(Hỏi lại Sở)"],
    ["a line break is one", "một\nhai", "paragraph(một⏎hai)"],
    ["strong, emphasised, struck, code", "**a** *b* ~~c~~ `d<e`", "paragraph(strong(a) emphasis(b) struck(c) code<d<e>)"],
    ["headings", "# Đầu\nthân", "heading(Đầu) paragraph(thân)"],
    ["a list", "- a\n- b", "list(paragraph(a); paragraph(b))"],
    ["a list with numbers from three on", "3. a\n4. b", "list3(paragraph(a); paragraph(b))"],
    ["tasks", "- [ ] gọi\n- [x] viết", "list([ ] paragraph(gọi); [x] paragraph(viết))"],
    ["a list with its own paragraphs", "- a\n\n  b", "list(paragraph(a) paragraph(b))"],
    ["a quotation", "> a\n> b", "quote(paragraph(a⏎b))"],
    ["a block of code", "```\n<b>\n```", "code<<b>>"],
    ["a table", "|a|b|\n|-|-|\n|1|*2*|", "table(a | b; 1 | emphasis(2))"],
    ["a rule", "a\n\n---\n\nb", "paragraph(a) rule paragraph(b)"],
    ["a link", "[x](https://a.example/y?z=1&w=2)", "paragraph(link<https://a.example/y?z=1&w=2>(x))"],
    ["a bare address", "xem www.a.example", "paragraph(xem link<http://www.a.example>(www.a.example))"],
    ["a mailbox", "[x](mailto:a@b.example)", "paragraph(link<mailto:a@b.example>(x))"],
    ["a sign that was escaped", "\\*a\\*", "paragraph(*a*)"],
    ["character references", "a &amp; b &#233; &unknown;", "paragraph(a & b é &unknown;)"],
    ["references by number", "&#xe9; &#65; &#x10ffff; &#1;", "paragraph(é A \u{10ffff} \u{1})"],
    ["numbers of no character", "&#0; &#x110000;", "paragraph(\ufffd \ufffd)"],
    ["an address with references", "[x](https://a.example/&#65;&#x10ffff;)", "paragraph(link<https://a.example/A\u{10ffff}>(x))"],
    ["an address with such numbers", "[x](https://a.example/&#0;&#x110000;)", "paragraph(link<https://a.example/&#0;&#x110000;>(x))"],
    ["an image without words", "![](https://a.example/b.png)", "paragraph(link<https://a.example/b.png>(https://a.example/b.png))"],
    [
      "a link within struck words within a link",
      "[~~a <https://b.example>~~ c](https://a.example)",
      "paragraph(link<https://a.example>(struck(a https://b.example) c))",
    ],
    ["a place that links refer to", "[a]: https://a.example\n\nb [a]", "paragraph(b link<https://a.example>(a))"],
    ["a list from nought", "0. a", "list0(paragraph(a))"],
    ["nothing", " \n", ""],
  ])("%s", (_, source, expected) => {
    expect(told(readMarkdown(source))).toBe(expected);
  });

  it.each([
    ["HTML within a line", "a <b onclick=x>b</b>", "paragraph(a <b onclick=x>b</b>)"],
    ["a block of HTML", "<script>\nalert(1)\n</script>", "paragraph(<script>\nalert(1)\n</script>)"],
    ["a link to code", "[x](javascript:alert(1))", "paragraph(x)"],
    ["the same disguised", "[x](jav&#97;script:alert(1)) [y](data:text/html,z)", "paragraph(x y)"],
    ["a link within the extension", "[x](/options.html) [y](#a)", "paragraph(x y)"],
    ["an image is a link, asked for by nobody", "![ảnh](https://a.example/b.png)", "paragraph(link<https://a.example/b.png>(ảnh))"],
    ["an image within a link", "[![i](https://a.example/i.png)](https://b.example)", "paragraph(link<https://b.example>(i))"],
  ])("is no way in: %s", (_, source, expected) => {
    expect(told(readMarkdown(source))).toBe(expected);
  });

  it.each([
    [10_000, "paragraph(strong("],
    [10_001, "paragraph(**"],
  ])("is read up to a length: %d", (length, begins) => {
    expect(told(readMarkdown(`**${"a".repeat(length - 4)}**`)).startsWith(begins)).toBe(true);
  });

  it("shows what nests too deep, or is too long, as it was typed", () => {
    const deep = ">".repeat(9_000);
    expect(told(readMarkdown(deep)).length).toBeGreaterThan(8_000);
    const long = `**a**\n${" ".repeat(100_000)}b`;
    expect(readMarkdown(long)).toEqual([
      {
        type: "paragraph",
        children: [{ type: "text", text: "**a**" }, { type: "break" }, { type: "text", text: `${" ".repeat(100_000)}b` }],
      },
    ]);
  });
});
