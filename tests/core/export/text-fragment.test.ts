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
    ["words that a menu may have as well have neighbours, too", "cũ", 0, '"Đường 7 %2D-,cũ,-%26 mới%2C dài'],
    ["neither case nor tone makes a difference to browsers, so none here", "Đường 7 - cũ", 0, "Đường 7 %2D cũ"],
    ["signs of the syntax are encoded", "Đường 7 - cũ & mới, dài", 0, "Đường 7 %2D cũ %26 mới%2C dài"],
    ["part of a word becomes the word", "qué", 0, "Lũ-,quét,-làm 12 người"],
    ["over several lines: first and last words", TEXT.slice(15), 0, "Lũ quét làm 12 người,lại bản Thử đêm ấy."],
    ["over two lines, the first short", TEXT.slice(0, 27), 0, "Lũ ở Mây Trắng,Lũ quét làm"],
  ])("%s", (_, words, nth, directive) => {
    expect(linkTo(words, nth)).toBe(`https://bao-thu.example/a#:~:text=${directive}`);
  });

  it("a long passage in one line is given by its ends", () => {
    const text = Array.from({ length: 100 }, (_, i) => `chữ${i}`).join(" ");
    const link = decodeKeepingSigns(textFragmentLink("https://x.example/", articleFromText(text), { start: 0, end: text.length }));
    expect(link).toBe("https://x.example/#:~:text=chữ0 chữ1 chữ2 chữ3 chữ4,chữ95 chữ96 chữ97 chữ98 chữ99");
  });

  it("the page's own fragment stays, another passage goes", () => {
    expect(linkTo("3 người mất tích", 0, "https://x.example/#a")).toBe("https://x.example/#a:~:text=3 người mất tích");
    expect(linkTo("3 người mất tích", 0, "https://x.example/#a:~:text=b")).toBe("https://x.example/#a:~:text=3 người mất tích");
  });

  it.each<[string, string, string, boolean]>([
    [
      "as many neighbours as tell twins apart go along",
      "Xã Đông: lũ quét làm nhiều nhà bị ngập, 12 người chết và mất tích.\nXã Tây: lũ quét làm nhiều nhà bị ngập, [12 người chết] và mất tích.",
      "Xã Tây: lũ quét làm nhiều nhà bị ngập%2C-,12 người chết,-và mất tích.",
      false,
    ],
    [
      "words that differ by their tones alone are the same to browsers",
      "Ông nói mặt đường lún.\nÔng ấy [nói mát đường] lún.",
      "Ông ấy-,nói mát đường,-lún.",
      false,
    ],
    ["on a whole page what stands once needs no neighbours", "Tin tức\nThể thao\n[Lũ] ở Mây Trắng.", "Lũ", true],
    [
      "a headline that stands in the page's menu is told from it",
      "Cầu mới\nThể thao\n[Cầu mới]\nHôm qua có tin.",
      "Thể thao-,Cầu mới,-Hôm qua có",
      true,
    ],
    [
      "the ends of a long passage grow where they stand elsewhere, too",
      `Một hai ba bốn năm.\nSáu.\n[Một hai ba bốn năm.\nBảy tám.]\nHết.`,
      "Sáu.-,Một hai ba bốn năm.,Bảy tám.,-Hết.",
      true,
    ],
  ])("%s", (_, marked, directive, isWholePage) => {
    const text = marked.replace(/[[\]]/g, "");
    const span = { start: marked.indexOf("["), end: marked.indexOf("]") - 1 };
    const link = decodeKeepingSigns(textFragmentLink("https://x.example/", { text, isWholePage }, span));
    expect(link).toBe(`https://x.example/#:~:text=${directive}`);
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
