import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/dom/read-article";
import { pageOf, paragraphs } from "./page";

function textOf(body: string, head = ""): string {
  const result = readArticle(pageOf(body, head), { url: null, force: false });
  if (!result.ok) throw new Error(`not an article: ${result.why}`);
  return result.article.text;
}

function kindsOf(body: string, head = ""): readonly string[] {
  const result = readArticle(pageOf(body, head), { url: null, force: false });
  return result.ok ? result.article.blocks.map((block) => block.kind) : [result.why];
}

const STORY = paragraphs(4);

describe("what belongs to the article", () => {
  it.each([
    ["a caption", `<figure><img src="a.jpg"><figcaption>KEEP this caption</figcaption></figure>`],
    [
      "the caption of a picture table",
      `<table class="picture"><tr><td><img src="a.jpg"></td></tr><tr><td>KEEP this caption</td></tr></table>`,
    ],
    ["a pull quote", `<aside class="pull-quote">KEEP what she said</aside>`],
    ["a block quote", `<blockquote>KEEP what she said in the hall</blockquote>`],
    ["an embedded post", `<blockquote class="twitter-tweet">KEEP what she posted <a href="/x">May 4</a></blockquote>`],
    ["a list", `<ul><li>KEEP the first reason</li><li>the second reason</li></ul>`],
    ["a table of figures", `<table><tr><th>KEEP</th><th>2026</th></tr><tr><td>Rice</td><td>12</td></tr></table>`],
    ["a crosshead", `<h2>KEEP this crosshead</h2>`],
    ["a short line", `<p>KEEP</p>`],
    [
      "a paragraph with links in it",
      `<p>KEEP that <a href="/a">the ministry of roads and rivers</a> and <a href="/b">the province</a> agreed to pay for the work together in May.</p>`,
    ],
    ["text that stands in the box itself", `KEEP this text, which has no paragraph of its own.<br>`],
  ])("%s stays", (_name, piece) => {
    expect(textOf(`<article><h1>Cracks close bridge</h1>${STORY}${piece}${STORY}</article>`)).toContain("KEEP");
  });

  it.each([
    ["a menu", `<nav><a href="/a">DROP</a></nav>`],
    [
      "a related list by name",
      `<div class="related-news"><h3>More</h3><p>DROP: another bridge was closed on Sunday, and nobody was hurt at all.</p></div>`,
    ],
    ["a related list by its links", `<ul><li><a href="/a">DROP another bridge</a></li><li><a href="/b">and one more bridge</a></li></ul>`],
    [
      "a Vietnamese related box",
      `<div class="box-tin-lien-quan"><p>DROP một cây cầu khác cũng phải đóng cửa vào hôm Chủ nhật vừa qua.</p></div>`,
    ],
    ["an advertisement", `<div class="ad-slot">DROP buy this bridge now while it lasts, only today in our shop.</div>`],
    ["a share bar", `<div class="socialShare">DROP</div>`],
    ["comments", `<section id="comments"><p>DROP I was there and it shook, says a reader who lives nearby in the village.</p></section>`],
    ["an author box", `<div class="author-box"><p>DROP writes about bridges and rivers for us since 2004, from the coast.</p></div>`],
    ["tags", `<div class="tags">DROP</div>`],
    ["a byline", `<p class="byline">DROP Ngo Thi Mau</p>`],
    ["a dateline", `<p>DROP Ngo Thi Mau - 14/10/2026 15:20</p>`],
    ["a line between paragraphs", `<p>Advertisement</p><!-- DROP -->`],
    ["what is hidden", `<p hidden>DROP</p>`],
    ["what is hidden by style", `<p style="color: red; display: none">DROP</p>`],
    ["what is hidden from screen readers", `<p aria-hidden="true">DROP</p>`],
    ["scripts", `<script>var DROP = 1;</script>`],
    ["styles", `<style>.DROP { color: red }</style>`],
    ["a fallback for no scripts", `<noscript><p>DROP</p></noscript>`],
    ["a template", `<template><p>DROP</p></template>`],
    ["a form", `<form><p>DROP</p><input value="DROP"></form>`],
    [
      "a teaser",
      `<article><h3><a href="/a">DROP</a></h3><p>Another bridge was closed on Sunday, and nobody was hurt at all.</p></article>`,
    ],
    ["a dialog", `<div role="dialog"><p>DROP We value your privacy, and so do our 1,200 partners.</p></div>`],
  ])("%s goes", (_name, piece) => {
    const text = textOf(`<article><h1>Cracks close bridge</h1>${STORY}${piece}${STORY}</article>`);
    expect(text).not.toMatch(/DROP|Advertisement/);
    expect(text.match(/Part 4\./g)).toHaveLength(2);
  });
});

describe("where the article is", () => {
  const furniture = `<div class="footer"><p>Published by the Bridge Press, 1 River Road. All rights reserved by the publisher.</p></div>`;

  it.each([
    ["named by microdata", `<div><p>${"Not this one, which is longer. ".repeat(8)}</p></div><div itemprop="articleBody">${STORY}</div>`],
    ["in an article element", `<main><article>${STORY}</article></main>`],
    ["in a box among boxes", `<div><div><div>${STORY}</div></div><div><a href="/">Home</a></div></div>`],
    ["in a box named after furniture", `<div class="page-with-sidebar"><div>${STORY}</div></div>`],
    ["in one box for each paragraph", `<div>${STORY.replace(/<p>/g, "<div><p>").replace(/<\/p>/g, "</p></div>")}</div>`],
    ["in a table", `<table><tr><td><a href="/">Home</a></td><td>${STORY}</td></tr></table>`],
    ["parted by line breaks", `<div>${STORY.replace(/<p>/g, "").replace(/<\/p>/g, "<br><br>")}</div>`],
  ])("%s", (_name, body) => {
    const text = textOf(`<h1>Cracks close bridge</h1>${body}${furniture}`);
    for (const part of ["Cracks close bridge", "Part 1.", "Part 4."]) expect(text).toContain(part);
    expect(text).not.toMatch(/All rights|Home/);
  });

  it("is the first of an endless page", () => {
    const one = (nth: string) => `<article><h1>Story ${nth} of the day</h1>${STORY.replaceAll("Part", nth)}</article>`;
    const text = textOf(`${one("alpha")}${one("beta")}`, `<meta property="og:title" content="Story alpha of the day">`);
    expect(text).toContain("alpha 4.");
    expect(text).not.toContain("beta");
  });

  it("has its headline and lead from outside its box, in page order", () => {
    const body = `<h1>Cracks close bridge</h1><h2 class="sapo">Drivers must go round by the old ferry until spring, says the province.</h2><div>${STORY}</div>`;
    expect(kindsOf(body)).toEqual(["headline", "lead", "paragraph", "paragraph", "paragraph", "paragraph"]);
  });

  it("knows the lead by the page's description", () => {
    const lead = "Drivers must go round by the old ferry until spring, says the province.";
    const body = `<div><h1>Cracks close bridge</h1><p>${lead}</p>${STORY}</div>`;
    expect(kindsOf(body, `<meta name="description" content="${lead}">`)[1]).toBe("lead");
    expect(kindsOf(body)[1]).toBe("paragraph");
  });

  it("is one paragraph of a box that begins with it", () => {
    const lead = "Drivers must go round by the old ferry until spring, says the province.";
    const body = `<h1>Cracks close bridge</h1><div><div><p>${lead}</p><p>Nobody was hurt.</p></div>${STORY}</div>`;
    expect(kindsOf(body, `<meta name="description" content="${lead}">`).slice(0, 3)).toEqual(["headline", "lead", "paragraph"]);
  });

  it("does not take a paragraph from the midst for the lead, though the page describes itself by it", () => {
    const told = "Drivers must go round by the old ferry until spring, says the province.";
    const body = `<div><h1>Cracks close bridge</h1>${STORY}<p>${told}</p>${STORY}</div>`;
    expect(kindsOf(body, `<meta name="description" content="${told}">`)).not.toContain("lead");
  });

  it("does not take the site's name for the headline", () => {
    const head = `<meta property="og:site_name" content="The Bridge Press"><title>Cracks close bridge - The Bridge Press</title>`;
    const text = textOf(
      `<div class="head"><h1>The Bridge Press</h1></div><div><h2 class="title">Cracks close bridge</h2>${STORY}</div>`,
      head,
    );
    expect(text).toMatch(/^Cracks close bridge\n/);
  });
});

describe("what each block is", () => {
  it.each([
    ["heading", `<h3>KEEP a crosshead</h3>`],
    ["list-item", `<ol><li>KEEP one</li></ol>`],
    ["caption", `<figure><figcaption>KEEP a caption</figcaption></figure>`],
    ["caption", `<div class="PhotoCMS_Caption"><p>KEEP a caption</p></div>`],
    ["caption", `<table><tr><td><img src="a.jpg"></td></tr><tr><td>KEEP a caption</td></tr></table>`],
    ["caption", `<figure><img src="a.jpg"><span><cite>KEEP the photographer</cite></span></figure>`],
    ["quote", `<figure><blockquote>KEEP her words</blockquote></figure>`],
    ["table-row", `<table><tr><td><img src="a.jpg"></td></tr><tr><td>a</td></tr><tr><td>KEEP</td></tr></table>`],
    ["table-row", `<table><tr><td>KEEP</td></tr><tr><td>a</td></tr></table>`],
    ["quote", `<blockquote><p>KEEP her words</p></blockquote>`],
    ["table-row", `<table><tr><td>KEEP</td><td>12</td></tr><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`],
    ["paragraph", `<div>KEEP a text in a box of its own</div>`],
  ])("%s", (kind, piece) => {
    const result = readArticle(pageOf(`<article><h1>Cracks</h1>${STORY}${piece}</article>`), { url: null, force: false });
    if (!result.ok) throw new Error(result.why);
    const block = result.article.blocks.find(({ span }) => result.article.text.slice(span.start, span.end).startsWith("KEEP"));
    expect(block?.kind).toBe(kind);
  });
});

describe("pages that are no article", () => {
  const teaser = `<div><h3><a href="/a">Cracks close bridge</a></h3><p>The bridge over the Lam was closed on Monday after cracks were found in it.</p></div>`;
  const pages = [
    ["no-text", ""],
    ["no-text", `<div id="app"></div><script>render()</script>`],
    ["too-short", `<h1>Sign in</h1><p>You must sign in to go on reading this page of ours.</p>`],
    ["list-page", `<main>${teaser.repeat(8)}</main>`],
  ] as const;

  it.each(pages)("%s", (why, body) => {
    expect(readArticle(pageOf(body), { url: null, force: false })).toEqual({ ok: false, why });
  });

  it.each(pages.filter(([why]) => why !== "no-text"))("%s is read by force", (_why, body) => {
    const result = readArticle(pageOf(body), { url: null, force: true });
    expect(result.ok && result.article.text).toMatch(/Cracks close bridge\nThe bridge|^Sign in\nYou must/);
  });

  it("has nothing to read by force without text", () => {
    expect(readArticle(pageOf(""), { url: null, force: true })).toEqual({ ok: false, why: "no-text" });
  });
});
