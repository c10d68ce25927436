import { describe, expect, it } from "vitest";
import { shortText } from "../../src/dom/elements";
import { pageOf } from "./page";

const read = (html: string, limit = 20): string | null => shortText(pageOf(`<div>${html}</div>`).querySelector("div") as Element, limit);

describe("shortText", () => {
  it.each([
    ["  a\n  <b>b</b> c ", "a b c"],
    ["", ""],
    ["a<script>var b</script><style>c</style>d", "ad"],
    ["twenty letters are it", null],
    ["twenty letters are i", "twenty letters are i"],
    [`a${" ".repeat(100)}b`, "a b"],
    [`a${" ".repeat(1000)}b`, null],
  ])("%j", (html, text) => {
    expect(read(html)).toBe(text);
  });

  it("stops after 150 nodes, so that asking every element of a deep page stays cheap", () => {
    expect(read(`${"<i></i>".repeat(140)}a`)).toBe("a");
    expect(read(`${"<i></i>".repeat(160)}a`)).toBeNull();
    expect(read(`${"<i>".repeat(160)}a${"</i>".repeat(160)}`)).toBeNull();
  });

  it("does not read on behind the element", () => {
    expect(shortText(pageOf("<p>a</p><p>b</p>").querySelector("p") as Element, 20)).toBe("a");
  });
});
