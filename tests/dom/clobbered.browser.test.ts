/**
 * A form's field may be named as any property of the form, and then stands in its place: `<input name="id">` is common, `<input name="nextSibling">` an
 * attack. The article is read as if the form had no names; where names make that impossible, the reading ends all the same.
 */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/dom/read-article";

const PARAGRAPHS = Array.from(
  { length: 8 },
  (_, n) =>
    `<p>Ông Lò Văn Thử, Chủ tịch UBND xã Mây Trắng, cho biết đoạn đường thứ ${n + 1} dài ${n + 3} km đã được trải nhựa trong năm nay.</p>`,
).join("");

function read(form: string): string | null {
  const html = `<!doctype html><html lang="vi"><head><title>Xã Mây Trắng làm đường</title></head><body><form>${form}</form>
    <article><h1>Xã Mây Trắng làm đường</h1>${PARAGRAPHS}<form>${form}</form></article><form>${form}</form></body></html>`;
  const result = readArticle(new DOMParser().parseFromString(html, "text/html"), { url: null, force: true });
  return result.ok ? result.article.text : null;
}

const named = (name: string): string => `<input name="${name}"><input name="${name}">`;

const PLAIN = read("");

describe("names that forms of real pages have", () => {
  it.each(
    "id name title class action method target length submit reset elements style email search url text lang dir hidden content type value parent".split(
      " ",
    ),
  )("%s", (name) => {
    expect(PLAIN).toContain("đoạn đường thứ 8");
    expect(read(named(name))).toBe(PLAIN);
  });
});

describe("names that only an attack has", () => {
  const names = new Set<string>();
  for (let prototype: object | null = HTMLFormElement.prototype; prototype !== null; prototype = Object.getPrototypeOf(prototype)) {
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  }

  it("end the reading at most, whatever they are", () => {
    let whole = 0;
    for (const name of names) {
      try {
        const text = read(named(name));
        if (text === PLAIN) whole++;
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError); // told to the reader as a page that could not be read
      }
    }
    expect(names.size).toBeGreaterThan(250);
    expect(whole).toBeGreaterThan(names.size - 40);
  });
});
