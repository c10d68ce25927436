import { expect, it } from "vitest";
import { textOfHtml } from "../../src/dom/text-of-html";

it.each([
  ["words within words", "<p>Kinh phí là <strong>2,5 tỷ <em>đồng</em></strong>.</p>", "Kinh phí là 2,5 tỷ đồng."],
  ["blocks on lines of their own", "<div><p>Một</p><p>Hai</p>Ba</div>Bốn", "Một\nHai\nBa\nBốn"],
  ["a line's end", "Một<br>Hai", "Một\nHai"],
  ["entities", "A &amp; B &lt;b&gt;", "A & B <b>"],
  ["white space of the source", "Một\n      hai", "Một hai"],
  ["no words", '<img src="https://bao-thu.example/a.jpg" alt="">', ""],
  ["what is not read", "Một<script>alert(1)</script><style>p{}</style><template>x</template> hai", "Một hai"],
])("%s", (_, html, words) => {
  expect(textOfHtml(html).replace(/\n+/g, "\n").trim()).toBe(words);
});

it("runs nothing and fetches nothing", async () => {
  Reflect.deleteProperty(window, "ran");
  const before = performance.getEntriesByType("resource").length;
  textOfHtml(`<img src="/never.png" onerror="window.ran = 1"><script>window.ran = 1</script><svg onload="window.ran = 1"></svg>`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(Reflect.get(window, "ran")).toBeUndefined();
  expect(performance.getEntriesByType("resource")).toHaveLength(before);
});

it("markup nested a hundred thousand deep ends", () => {
  expect(textOfHtml(`${"<b>".repeat(100_000)}x`)).toContain("x");
});
