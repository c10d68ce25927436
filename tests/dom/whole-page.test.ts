import { describe, expect, it } from "vitest";
import { textFragmentLink } from "../../src/core/export/text-fragment";
import { readArticle } from "../../src/dom/read-article";
import { wholePageAround } from "../../src/dom/whole-page";
import { pageOf, paragraphs } from "./page";

describe("the whole page around a passage", () => {
  const document = pageOf(
    `<nav><a>Home</a> <a>Bridge over the Lam closed</a></nav>
     <article><h1>Bridge over the Lam closed</h1>${paragraphs(6)}</article>
     <aside class="related">Part 3. The bridge</aside><script>Part 3. The bridge</script>`,
  );
  const read = readArticle(document, { url: null, force: true });
  if (!read.ok) throw new Error(read.why);
  const { index, article } = read;
  const spanOf = (words: string) => ({ start: article.text.indexOf(words), end: article.text.indexOf(words) + words.length });

  it("has the article's furniture and no scripts, and knows where the passage stands", () => {
    const span = spanOf("Part 3. The bridge");
    const around = wholePageAround(document, index, span);
    expect(around?.page.text.slice(around.span.start, around.span.end)).toBe("Part 3. The bridge");
    expect(around?.page.text.match(/Part 3\. The bridge/g)).toHaveLength(2);
    expect(around?.page.text).toContain("Home");
  });

  it("tells a link which words are the headline, and which the menu's", () => {
    const around = wholePageAround(document, index, spanOf("Bridge over the Lam closed"));
    if (around === null) throw new Error("There is no page.");
    const link = textFragmentLink("https://news.example/a", around.page, around.span);
    expect(decodeURIComponent(link)).toBe("https://news.example/a#:~:text=the Lam closed-,Bridge over the Lam closed,-Part 1. The");
  });

  it("is none for a passage that the page does not have", () => {
    expect(wholePageAround(pageOf("<p>Other</p>"), index, spanOf("Part 3"))).toBeNull();
  });
});
