import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textFragmentLink } from "../../../src/core/export/text-fragment";
import { articleFromText } from "../../../src/core/plain-article";

const TEXT =
  "Lũ ở Mây Trắng\nLũ quét làm 12 người chết ở bản Thử, 3 người mất tích.\n" +
  'Ông Giả nói: "Đường 7 - cũ & mới, dài 3 km." Hôm sau có 12 người về.\nKhông còn ai ở lại bản Thử đêm ấy.';

function linkTo(words: string, nth = 0, url = "https://bao-thu.example/a"): string {
  let start = TEXT.indexOf(words);
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return decodeKeepingSigns(textFragmentLink(url, articleFromText(TEXT), { start, end: start + words.length }));
}

/** Readable, but for the signs that must stay encoded. */
const decodeKeepingSigns = (link: string): string =>
  link.replace(/(?:%(?!2D|2C|26|20|28|29)[0-9A-F]{2})+/g, decodeURIComponent).replaceAll("%20", " ");

describe("a link to a passage", () => {
  it.each<[string, string, number, string]>([
    ["words that stand once need no neighbours", "3 người mất tích", 0, "3 người mất tích"],
    ["words that stand twice have some", "12 người", 0, "Lũ quét làm-,12 người,-chết ở bản"],
    ["the second of them has others", "12 người", 1, "Hôm sau có-,12 người,-về."],
    ["neighbours stay within the line", "Lũ", 1, "Lũ,-quét làm 12"],
    ["case makes no difference to browsers, so it makes none here", "cũ", 0, "cũ"],
    ["signs of the syntax are encoded", "Đường 7 - cũ & mới, dài", 0, "Đường 7 %2D cũ %26 mới%2C dài"],
    ["part of a word becomes the word", "qué", 0, "quét"],
    ["over several lines: first and last words", TEXT.slice(15), 0, "Lũ quét làm 12 người,lại bản Thử đêm ấy."],
    ["over two lines, the first short", TEXT.slice(0, 27), 0, "Lũ ở Mây Trắng,Lũ quét làm,-12 người chết"],
  ])("%s", (_, words, nth, directive) => {
    expect(linkTo(words, nth)).toBe(`https://bao-thu.example/a#:~:text=${directive}`);
  });

  it("a long passage in one line is given by its ends", () => {
    const text = Array.from({ length: 100 }, (_, i) => `chữ${i}`).join(" ");
    const link = decodeKeepingSigns(textFragmentLink("https://x.example/", articleFromText(text), { start: 0, end: text.length }));
    expect(link).toBe("https://x.example/#:~:text=chữ0 chữ1 chữ2 chữ3 chữ4,chữ95 chữ96 chữ97 chữ98 chữ99");
  });

  it("the page's own fragment stays, another passage goes", () => {
    expect(linkTo("quét", 0, "https://x.example/#a")).toBe("https://x.example/#a:~:text=quét");
    expect(linkTo("quét", 0, "https://x.example/#a:~:text=b")).toBe("https://x.example/#a:~:text=quét");
  });

  it("nothing to find: the page", () => {
    expect(textFragmentLink("https://x.example/", articleFromText("a\n\nb"), { start: 1, end: 3 })).toBe("https://x.example/");
  });

  it("whatever the text, it is one well-formed address whose directive has the parts that the standard knows", () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "Ệ", " ", "\n", "-", ",", "&", "(", "\ud83d", "😀", "1", "."),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
        const [start, end] = [a % words.length, (b % words.length) + 1].sort((x, y) => x - y);
        const link = textFragmentLink("https://x.example/", articleFromText(words), { start: start ?? 0, end: end ?? 0 });
        expect(URL.canParse(link)).toBe(true);
        if (link.includes("#")) expect(link).toMatch(/^https:\/\/x\.example\/#:~:text=(?:[^-,&]+-,)?[^-,&]+(?:,[^-,&]+)?(?:,-[^-,&]+)?$/);
      }),
    );
  });
});
