/** What is told of two texts of one article. A passage is written with `[-gone-]`, `[+come+]`, `[<was here<]`, `[>is here now>]`. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../src/core/compare/compare-texts";
import type { Comparison, Piece } from "../../../src/core/compare/comparison";

const SIGNS = { same: ["", ""], deleted: ["[-", "-]"], inserted: ["[+", "+]"], movedAway: ["[<", "<]"], movedHere: ["[>", ">]"] } as const;

function written({ passages }: Comparison): readonly string[] {
  const told = ({ kind, text }: Piece) => `${SIGNS[kind][0]}${text}${SIGNS[kind][1]}`;
  return passages.map(
    ({ pieces, isCutBefore, isCutAfter }) => `${isCutBefore ? "…" : ""}${pieces.map(told).join("")}${isCutAfter ? "…" : ""}`,
  );
}

/** `figures/names/words/marks/moved`. */
function counted({ counts: { figure, name, word, mark, moved } }: Comparison): string {
  return [figure, name, word, mark, moved].join("/");
}

const edited = ({ edits }: Comparison) => edits.map(({ kind, from, to, after }) => `${kind}: ${from} → ${to} | ${after}`);

const compare = (before: string, after: string) => compareTexts(before, after, "vi");

describe("what was changed", () => {
  it.each([
    [
      "a figure",
      "Lũ cuốn 12 nhà ở xã.",
      "Lũ cuốn 15 nhà ở xã.",
      "1/0/0/0/0",
      ["Lũ cuốn [-12-] [+15+] nhà ở xã."],
      ["figure: 12 → 15 | nhà ở"],
    ],
    [
      "a name, whole",
      "Theo ông Tống Văn Thử, nước rút.",
      "Theo ông Lò Thị Giả, nước rút.",
      "0/1/0/0/0",
      ["Theo ông [-Tống Văn Thử-] [+Lò Thị Giả+], nước rút."],
      ["name: Tống Văn Thử → Lò Thị Giả | "],
    ],
    [
      "a clause with a figure that went, told without its comma",
      "Xã làm đường cho 40 hộ, với kinh phí 3 tỷ đồng.",
      "Xã làm đường cho 40 hộ.",
      "1/0/5/1/0",
      ["Xã làm đường cho 40 hộ[-, với kinh phí 3 tỷ đồng-]."],
      ["figure: với kinh phí 3 tỷ đồng →  | "],
    ],
    ["words", "Nước đang rút chậm.", "Nước đang rút khá nhanh.", "0/0/2/0/0", ["Nước đang rút [-chậm-] [+khá nhanh+]."], []],
    ["a word that came", "Nước rút.", "Nước đã rút.", "0/0/1/0/0", ["Nước [+đã+] rút."], []],
    ["a word that went", "Nước đã rút.", "Nước rút.", "0/0/1/0/0", ["Nước [-đã-] rút."], []],
    ["a mark alone", "Nước rút, người về.", "Nước rút; người về.", "0/0/0/1/0", ["Nước rút[-,-] [+;+] người về."], []],
    [
      "the first word of a sentence, which is no name",
      "Mưa lớn đã ngớt ở vùng cao.",
      "Gió lớn đã ngớt ở vùng cao.",
      "0/0/1/0/0",
      ["[-Mưa-] [+Gió+] lớn đã ngớt ở vùng cao."],
      [],
    ],
    [
      "a paragraph that came, with its figures and names each alone",
      "Mưa lớn.\nNước rút.",
      "Mưa lớn.\nĐến chiều qua đã có 40 hộ ở bản Pù Giả được đưa tới nơi cao ráo.\nNước rút.",
      "1/1/14/1/0",
      ["[+Đến chiều qua đã có 40 hộ ở bản Pù Giả được đưa tới nơi cao ráo.+]"],
      ["figure:  → 40 | hộ ở", "name:  → Pù Giả | được đưa"],
    ],
    [
      "a paragraph that went",
      "Mưa lớn.\nBa xã bị ngập sâu.\nNước rút.",
      "Mưa lớn.\nNước rút.",
      "0/0/5/1/0",
      ["[-Ba xã bị ngập sâu.-]"],
      [],
    ],
    [
      "a sentence that was moved",
      "Ba xã bị ngập sâu. Chợ vẫn họp đông. Trường học đóng cửa hết tuần.",
      "Chợ vẫn họp đông. Trường học đóng cửa hết tuần. Ba xã bị ngập sâu.",
      "0/0/0/0/1",
      ["[<Ba xã bị ngập sâu.<] Chợ vẫn họp đông. Trường học đóng cửa hết tuần. [>Ba xã bị ngập sâu.>]"],
      [],
    ],
  ])("is %s", (_, before, after, counts, passages, edits) => {
    const comparison = compare(before, after);
    expect(counted(comparison)).toBe(counts);
    expect(written(comparison)).toEqual(passages);
    expect(edited(comparison)).toEqual(edits);
  });

  it("tells eight words of a change whole, and of more the figures and names alone, each with two words behind it", () => {
    const told = (words: string) => edited(compare("Xã nhà có đường mới.", `Xã nhà có ${words} đường mới.`));
    expect(told("một hai ba bốn năm 12 bảy tám")).toEqual(["figure:  → một hai ba bốn năm 12 bảy tám | đường mới"]);
    expect(told("một hai ba bốn năm 12 bảy tám chín")).toEqual(["figure:  → 12 | bảy tám"]);
    expect(told("một hai ba bốn 12, năm sáu bảy tám")).toEqual(["figure:  → 12 | "]);
  });

  it("tells changes as one passage where twelve words each meet, and else as two", () => {
    const between = (count: number) => Array.from({ length: count }, (_, n) => `chữ${"abcdefghijklmnopqrstuvwxyz".charAt(n)}`).join(" ");
    const told = (count: number) => written(compare(`đầu một ${between(count)} hai cuối`, `đầu ba ${between(count)} bốn cuối`)).length;
    expect([told(24), told(25)]).toEqual([1, 2]);
  });

  it("tells figures before names", () => {
    const told = edited(compare("Ông Lò Giả đến bản. Có 3 nhà đổ.", "Ông Lò Thật đến bản. Có 4 nhà đổ."));
    expect(told).toEqual(["figure: 3 → 4 | nhà đổ", "name: Giả → Thật | đến bản"]);
  });

  it("tells far changes apart, each with twelve words around it at most", () => {
    const filler = Array.from({ length: 40 }, (_, index) => `chữ${"abcdefghij".charAt(index % 10)}${"abcd".charAt(index / 10)}`).join(" ");
    const told = written(compare(`đầu một ${filler} cuối hai`, `đầu ba ${filler} cuối bốn`));
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^đầu \[-một-\] \[\+ba\+\] (?:\S+ ){11}\S+…$/);
    expect(told[1]).toMatch(/^…(?:\S+ ){12}\[-hai-\] \[\+bốn\+\]$/);
  });
});

describe("nothing was changed for a reader", () => {
  it.each([
    ["the same text", "Nước rút.", "Nước rút."],
    ["another Unicode form", "Nghệ An mưa lớn.", "Nghệ An mưa lớn.".normalize("NFD")],
    ["the tone's other place", "Hoà Bình mưa.", "Hòa Bình mưa."],
    ["other quotation marks and spaces", 'Ông nói: "Nước rút".', "Ông nói:  “Nước rút”."],
    ["no text at all", "", ""],
  ])("by %s", (_, before, after) => {
    const comparison = compare(before, after);
    expect(counted(comparison)).toBe("0/0/0/0/0");
    expect(comparison.passages).toEqual([]);
  });
});

describe("of any two texts", () => {
  const text = fc
    .array(fc.constantFrom("nước", "Nghệ", "rút", "12", "15", "Giả", ".", ",", "\n", "mưa lớn", "chợ vẫn họp đông."), { maxLength: 40 })
    .map((words) => words.join(" "));

  it("every word of both is accounted for in the passages and what is the same", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { passages } = compareTexts(before, after, "vi");
        const wordsOf = (kinds: readonly Piece["kind"][]) =>
          passages.flatMap(({ pieces }) => pieces.filter(({ kind }) => kinds.includes(kind)).flatMap((piece) => words(piece.text)));
        const count = (kinds: readonly Piece["kind"][]) => wordsOf(kinds).length;
        expect(words(before).length - count(["deleted", "movedAway"])).toBe(words(after).length - count(["inserted", "movedHere"]));
      }),
    );
  });

  it("passages are pieces of both texts, with twelve words of the paragraph around each change", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const plain = (text: string) => words(text).join(" ");
        for (const { pieces, isCutBefore, isCutAfter } of compareTexts(before, after, "vi").passages) {
          const told = (kinds: readonly Piece["kind"][]) =>
            plain(
              pieces
                .filter(({ kind }) => kinds.includes(kind))
                .map((piece) => piece.text)
                .join(" "),
            );
          expect(` ${plain(after)} `).toContain(told(["same", "inserted", "movedHere"]));
          const [head, tail] = [pieces[0], pieces.at(-1)];
          const [first, last] = [head, tail].map((piece) => (piece?.kind === "same" ? words(piece.text).length : 0));
          expect(first).toBeLessThanOrEqual(12);
          expect(last).toBeLessThanOrEqual(12);
          if (isCutBefore) expect(first).toBe(12);
          if (isCutAfter) expect(last).toBe(12);
          for (const piece of [head, tail]) expect(piece?.text.trim()).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("what is told one way is told the other way round", () => {
    fc.assert(
      fc.property(text, (after) => {
        const [gone, come] = [compareTexts(after, "", "vi"), compareTexts("", after, "vi")];
        expect(gone.counts).toEqual(come.counts);
        expect(gone.edits.map(({ kind, from }) => [kind, from])).toEqual(come.edits.map(({ kind, to }) => [kind, to]));
        expect(gone.passages.flatMap(({ pieces }) => pieces.map((piece) => piece.text))).toEqual(
          come.passages.flatMap(({ pieces }) => pieces.map((piece) => piece.text)),
        );
      }),
    );
  });

  it("what went of one way came the other way", () => {
    fc.assert(
      fc.property(text, (before) => {
        const comparison = compareTexts(before, "", "vi");
        expect(comparison.passages.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)).every((kind) => kind !== "inserted")).toBe(true);
      }),
    );
  });
});

function words(text: string): readonly string[] {
  return text.split(/\s+|(?=[.,])/).filter((word) => word !== "");
}

describe("work is bounded", () => {
  const sentence = (n: number, word: string) => `Hộ số ${n} ở bản Pù Giả nhận ${n} ký gạo và ${word}.`;
  const long = (word: string, count: number) => Array.from({ length: count }, (_, n) => sentence(n, word)).join(" ");

  it.each([
    ["every sentence edited", long("muối", 4_000), long("đường", 4_000)],
    ["one word over and over", "a ".repeat(60_000), "b ".repeat(60_000)],
    ["nothing in common", long("muối", 2_000), "Nước rút dần. ".repeat(4_000)],
  ])("with %s", (_, before, after) => {
    const start = performance.now();
    const { counts } = compareTexts(before, after, "vi");
    expect(counts.word + counts.figure).toBeGreaterThan(1_000);
    expect(performance.now() - start).toBeLessThan(5_000); // about a second; each word with each would take minutes
  });
});
