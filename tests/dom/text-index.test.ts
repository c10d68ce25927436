import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockKindOf } from "../../src/dom/block-kind";
import { indexText } from "../../src/dom/index-text";
import type { TextIndex } from "../../src/dom/text-index";
import { pageOf } from "./page";

const index = (body: string, limit?: number): TextIndex =>
  indexText([pageOf(body).body], { skips: (element) => element.localName === "script", kindOf: blockKindOf }, limit);

describe("text", () => {
  it.each([
    ["<p>one</p><p>two</p>", "one\ntwo"],
    ["<p> one\n  two </p>", "one two"],
    ["<p>a <b> b</b> c</p>", "a b c"],
    ["<p>a<b>b</b>c</p>", "abc"],
    ["a<br>b<br><br>c", "a\nb\nc"],
    ["<div>a<p>b</p>c</div>", "a\nb\nc"],
    ["<p>a</p> <p> </p> <p>b</p>", "a\nb"],
    ["<table><tr><td>a</td><td> b </td></tr><tr><td>c</td></tr></table>", "a\tb\nc"],
    ["<table><tr><td></td><td>a</td></tr></table>", "a"],
    ["<ul><li>a</li><li>b</li></ul>", "a\nb"],
    ["a<script>x</script>b", "ab"],
    ["a<!-- x -->b", "ab"],
    ["a\fb\vc", "a b\vc"],
    ["a&nbsp;&nbsp;b", "a\u00a0\u00a0b"],
    ["<p>a</p><p>&nbsp;</p><p>&nbsp; b</p><p>\u200b</p>", "a\nb"],
    ["<p>&nbsp;<b>a</b></p>", "a"],
    ["<p>in Vinh<span class='article__credit'>Mau</span> now</p>", "in Vinh\tMau\tnow"],
    ["<p><span class='location-stamp'>Vinh</span>The ferry</p>", "Vinh\tThe ferry"],
    ["<figcaption><span>in Vinh</span><span>Mau</span></figcaption>", "in Vinh\tMau"],
    ["<figcaption>in <b>Vinh</b>, <i>Mau</i></figcaption>", "in Vinh, Mau"],
    ["<p><i>in Vinh</i><b>Mau</b></p>", "in VinhMau"],
    ["<p><span class='place'>Vinh</span>The ferry</p>", "VinhThe ferry"],
    ["Nghe\u0323\u0302 An", "Nghe\u0323\u0302 An"],
    ["<p>𝒳 <i>𝒴</i></p>", "𝒳 𝒴"],
    ["", ""],
  ])("%s", (body, text) => {
    expect(index(body).text).toBe(text);
  });

  it("has one block a line, with its kind", () => {
    const { text, blocks } = index("<h2>a</h2><ul><li>b<br>c</li></ul>d");
    expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
      ["heading", "a"],
      ["list-item", "b"],
      ["list-item", "c"],
      ["paragraph", "d"],
    ]);
  });

  it("stops at its limit and says so", () => {
    expect(index("<p>abc</p><p>def</p><p>ghi</p>", 5)).toMatchObject({ text: "abc\ndef", cut: true });
    expect(index("<p>abc</p><p>def</p>", 5)).toMatchObject({ text: "abc\ndef", cut: false });
    expect(index("<p>abc def ghi jkl</p><p>mno</p>", 4)).toMatchObject({ text: "abc def ghi", cut: true });
  });
});

describe("places", () => {
  it("lead into the page and back", () => {
    const document = pageOf("<p>an <b>old</b>\n bridge</p><p>closed</p>");
    const made = indexText([document.body], { skips: () => false, kindOf: () => null });
    expect(made.text).toBe("an old bridge\nclosed");
    const old = document.querySelector("b")?.firstChild;
    expect(made.placesOf({ start: 3, end: 6 })).toEqual({ startContainer: old, startOffset: 0, endContainer: old, endOffset: 3 });
    const over = made.placesOf({ start: 7, end: 20 });
    expect([over?.startContainer.data, over?.startOffset, over?.endContainer.data, over?.endOffset]).toEqual(["\n bridge", 2, "closed", 6]);
  });

  it("of a line break alone are none", () => {
    const made = index("<p>a</p><p>b</p>");
    expect(made.placesOf({ start: 1, end: 2 })).toBeNull();
    expect(made.placesOf({ start: 1, end: 1 })).toBeNull();
    expect(made.placesOf({ start: 0, end: 2 })?.endContainer.data).toBe("a");
    expect(made.placesOf({ start: 1, end: 3 })?.startContainer.data).toBe("b");
  });

  it("of elements are those of their texts", () => {
    const document = pageOf("<div><p>ab</p><p>cd</p></div><nav>x</nav>");
    const made = indexText([document.body], { skips: (element) => element.localName === "nav", kindOf: () => null });
    const box = document.querySelector("div");
    const menu = document.querySelector("nav");
    if (box === null || menu?.firstChild == null) throw new Error("the page lacks its boxes");
    expect([0, 1, 2].map((nth) => made.offsetOf(box, nth))).toEqual([0, 3, 5]);
    expect(made.offsetOf(menu, 0)).toBeNull();
    expect(made.offsetOf(menu.firstChild, 0)).toBeNull();
  });
});

/** A page as a tree: strings are texts, arrays elements. */
type Tree = string | TreeElement;
interface TreeElement {
  readonly tag: string;
  readonly children: readonly Tree[];
}

const words = fc.string({ unit: fc.constantFrom("a", "b", "ệ", "e\u0323", " ", "\n", "\t", "\u00a0", "𝒳"), maxLength: 6 });
const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.record({ tag: fc.constantFrom("p", "div", "b", "span", "li", "script"), children: fc.tuple(tie("node"), tie("node")) }),
    fc.constant<Tree>({ tag: "br", children: [] }),
  ),
})).node;

function build(document: Document, node: Tree): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const { tag, children } = node;
  const element = document.createElement(tag);
  for (const child of children) element.append(build(document, child));
  return element;
}

/** The oracle: marks in place of breaks, then white space cleaned up by four replacements; no-break spaces go at the start of a line. */
function layOut(node: Tree): string {
  const [line, space] = ["\ue000", "\ue001"];
  const flat = (part: Tree): string => {
    if (typeof part === "string") return part.replace(/[ \t\n\r\f]/g, space);
    const { tag, children } = part;
    if (tag === "script") return "";
    const inner = children.map(flat).join("");
    return tag === "b" || tag === "span" ? inner : `${line}${inner}${line}`;
  };
  const breaks = new RegExp(`${space}*${line}[${line}${space}\u00a0]*`, "g");
  const text = flat(node)
    .replace(breaks, "\n")
    .replace(new RegExp(`${space}+`, "g"), " ");
  return text.replace(/^[ \n\u00a0]+|[ \n]+$/g, "");
}

function indexTree(node: Tree): TextIndex {
  const document = pageOf("");
  document.body.append(build(document, node));
  return indexText([document.body], { skips: (element) => element.localName === "script", kindOf: () => null });
}

describe("for any page", () => {
  it("the text is what the oracle lays out", () => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(indexTree(node).text).toBe(layOut(node));
      }),
    );
  });

  it("every letter leads to itself in the page, and back", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const made = indexTree(node);
        for (let at = 0; at < made.text.length; at++) {
          const places = made.placesOf({ start: at, end: at + 1 });
          if (places === null) {
            expect(made.text[at]).toBe("\n");
            continue;
          }
          const { startContainer, startOffset, endContainer, endOffset } = places;
          expect(endContainer).toBe(startContainer);
          expect(endOffset).toBe(startOffset + 1);
          expect(startContainer.data[startOffset]?.replace(/[\t\n]/, " ")).toBe(made.text[at]);
          expect(made.offsetOf(startContainer, startOffset)).toBe(at);
        }
      }),
    );
  });

  it("blocks are the lines", () => {
    fc.assert(
      fc.property(tree, (node) => {
        const { text, blocks } = indexTree(node);
        const lines = text === "" ? [] : text.split("\n");
        expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(lines);
      }),
    );
  });
});
