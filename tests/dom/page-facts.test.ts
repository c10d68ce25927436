import { describe, expect, it } from "vitest";
import { readPageFacts } from "../../src/dom/page-facts";
import { readArticle } from "../../src/dom/read-article";
import { pageOf, paragraphs } from "./page";

const jsonLd = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const factsOf = (head: string) => readPageFacts(pageOf("", head));

describe("readPageFacts", () => {
  it("reads an article in JSON-LD, wherever it stands", () => {
    const article = {
      "@type": "NewsArticle",
      headline: "Cracks",
      datePublished: "2026-05-04",
      author: [{ name: "Ngo Thi Mau" }, "Lu Van Sao"],
      publisher: { name: "Press" },
    };
    for (const data of [article, [{ "@type": "WebSite" }, article], { "@graph": [{ "@type": "Organization", name: "no" }, article] }]) {
      expect(factsOf(jsonLd(data))).toMatchObject({
        title: "Cracks",
        published: "2026-05-04",
        site: "Press",
        authors: ["Ngo Thi Mau", "Lu Van Sao"],
        isArticle: true,
      });
    }
  });

  it("passes over JSON-LD that is none, and other things than articles", () => {
    const head = `<script type="application/ld+json">{"@type": </script>${jsonLd({ "@type": "Product", name: "no" })}<title> Cracks  close </title>`;
    expect(factsOf(head)).toMatchObject({ title: "Cracks close", isArticle: false, authors: [] });
  });

  it("reads JSON-LD with raw line breaks and entities", () => {
    expect(
      factsOf(`<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Cracks\n&quot;close&quot; bridge"}</script>`).title,
    ).toBe('Cracks "close" bridge');
  });

  it.each([
    ["By Ngo Thi Mau", ["Ngo Thi Mau"]],
    ["Analysis by Ngo Thi Mau", ["Ngo Thi Mau"]],
    ["Theo Ngô Thị Mẫu", ["Ngô Thị Mẫu"]],
    ["Theo Quill", ["Theo Quill"]],
    ["The Bridge Press", []],
    ["https://www.facebook.com/press", []],
    ["bridgepress.example", []],
    ["  ", []],
  ])("author %s", (content, authors) => {
    expect(factsOf(`<meta property="og:site_name" content="The Bridge Press"><meta name="author" content="${content}">`).authors).toEqual(
      authors,
    );
  });

  it("reads Theo as no name on a Vietnamese page", () => {
    const document = pageOf("", `<meta name="author" content="Theo TTX Cau">`);
    document.documentElement.setAttribute("lang", "vi-VN");
    expect(readPageFacts(document).authors).toEqual(["TTX Cau"]);
  });
});

describe("the article's source", () => {
  const source = (body: string, head: string, url: string | null = "https://press.example/cracks?fbclid=1") => {
    const result = readArticle(pageOf(`<h1>Cracks close bridge</h1>${body}<div>${paragraphs(4)}</div>`, head), { url, force: false });
    return result.ok ? result.article.source : result.why;
  };

  it("says nothing that the page does not say", () => {
    expect(source("", "", null)).toEqual({ url: null, site: null, title: "Cracks close bridge", authors: [], published: null });
  });

  it("takes the host for the site, and the page's own date", () => {
    expect(source(`<time datetime="2026-05-04T08:00:00Z">today</time>`, "")).toEqual({
      url: "https://press.example/cracks",
      site: "press.example",
      title: "Cracks close bridge",
      authors: [],
      published: "2026-05-04T08:00:00Z",
    });
  });

  it("prefers the date in the head to dates on the page", () => {
    expect(
      source(`<span class="date">May 5, 2026</span>`, `<meta property="article:published_time" content="2026-05-04T08:00:00+07:00">`),
    ).toMatchObject({ published: "2026-05-04T08:00:00+07:00" });
  });
});
