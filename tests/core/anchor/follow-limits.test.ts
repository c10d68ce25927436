/** How much of a passage, and of its sentence, may change until it is another: each limit from both its sides. Read as `follow.test.ts`. */
import { describe, expect, it } from "vitest";
import { followed } from "./followed";

describe("how much of a passage must be left, and how much may stand for it", () => {
  const LATER = "Nước đang rút dần ở các xã ven sông. Chợ vẫn họp đông.";
  const line = (words: string): string => `đêm qua ở đây ${words} khi trời còn mưa. ${LATER}`;
  it.each([
    ["a word for one", "[aa]", "xx", "changed: xx (aa → xx)"],
    ["three words for one", "[aa]", "xx yy zz", "changed: xx yy zz (aa → xx yy zz)"],
    ["four words for one", "[aa]", "xx yy zz ww", "lost"],
    ["nothing for one", "[aa]", "", "lost"],
    ["six words for two", "[aa bb]", "xx yy zz ww vv uu", "changed: xx yy zz ww vv uu (aa bb → xx yy zz ww vv uu)"],
    ["one of two in its place", "[aa bb]", "aa xx", "changed: aa xx (bb → xx)"],
    ["one of two, and nothing for the other", "[aa bb]", "aa", "changed: aa (bb → )"],
    ["two of three", "[aa bb cc]", "aa bb", "changed: aa bb (cc → )"],
    ["two of four", "[aa bb cc dd]", "aa dd", "changed: aa dd (bb cc → )"],
    ["the first two of four", "[aa bb cc dd]", "aa bb", "changed: aa bb (cc dd → )"],
    ["new words before the first that stayed", "[aa bb cc dd]", "xx yy bb cc dd", "changed: xx yy bb cc dd (aa → xx yy)"],
    ["three of them for one", "[aa bb cc dd]", "xx yy zz bb cc dd", "changed: xx yy zz bb cc dd (aa → xx yy zz)"],
    ["four of them for one, which stand beside it", "[aa bb cc dd]", "xx yy zz ww bb cc dd", "changed: bb cc dd (aa → )"],
    ["new words behind the last that stayed", "[aa bb cc dd]", "aa bb cc xx yy", "changed: aa bb cc xx yy (dd → xx yy)"],
    ["three of them for one there", "[aa bb cc dd]", "aa bb cc xx yy zz", "changed: aa bb cc xx yy zz (dd → xx yy zz)"],
    ["four of them for one there", "[aa bb cc dd]", "aa bb cc xx yy zz ww", "changed: aa bb cc (dd → )"],
    ["words before it, which were none of it", "[aa bb cc]", "xx yy aa bb cc", "exact: aa bb cc"],
    ["words behind it", "[aa bb cc]", "aa bb cc xx yy", "exact: aa bb cc"],
    ["as many words between as it had", "[aa bb]", "aa xx yy bb", "changed: aa xx yy bb ( → xx yy)"],
    ["marks alone", "[aa bb, cc dd]", "aa bb; cc dd", "changed: aa bb; cc dd (, → ;)"],
  ])("%s", (_, before, after, expected) => {
    expect(followed(line(before), line(after))).toBe(expected);
  });

  it("is the part with more words where more was put between than it had", () => {
    const many = "mm nn oo pp qq rr";
    expect(followed(line("[aa bb cc]"), line(`aa ${many} bb cc`))).toBe("changed: bb cc (aa → )");
    expect(followed(line("[aa bb cc]"), line(`aa bb ${many} cc`))).toBe("changed: aa bb (cc → )");
  });

  it("keeps its place within words that are written the same, and takes them whole where not", () => {
    expect(followed("Mưa. We saw so[mething ne]w there today. Xong.", "Mưa to. We saw something new there today. Xong.")).toBe(
      "exact: mething ne",
    );
    expect(followed("Mưa. Nay H[oà Bìn]h đón khách. Xong.", "Mưa to. Nay Hòa Bình đón khách. Xong.")).toBe("exact: Hòa Bìn");
    expect(followed("Mưa. Nay Bình H[o]à đón khách. Xong.", "Mưa to. Nay Bình Hòa đón khách. Xong.")).toBe("exact: Hòa");
  });
});

describe("a sentence edited", () => {
  const around = (words: string): string => `Mưa lớn ở vùng cao đêm qua. ${words}. Chợ vẫn họp đông như mọi ngày.`;
  it.each([
    ["half of its words are there", "Aa bb [cc] dd", "Xx yy cc dd", "exact: cc"],
    ["fewer are", "Aa bb [cc] dd ee", "Xx yy cc dd zz", "lost"],
    ["it was parted", "Aa bb cc dd, ee ff [gg hh]", "Aa bb cc dd. Ee ff gg hh", "exact: gg hh"],
    ["it was joined with the next", "Aa bb cc dd. Ee ff [gg hh]", "Aa bb cc dd, ee ff gg hh", "exact: gg hh"],
  ])("%s", (_, before, after, expected) => {
    expect(followed(around(before), around(after))).toBe(expected);
  });

  const [FIRST, SECOND, THIRD] = ["Mưa lớn ở vùng cao đêm qua.", "Nước đang rút dần ở ven sông.", "Chợ vẫn họp đông như mọi ngày."];
  it.each([
    ["three quarters of eight words", "Aa bb cc dd ee ff [gg hh]", "Aa xx yy dd ee ff gg hh", "moved: gg hh"],
    ["fewer", "Aa bb cc dd ee ff [gg hh]", "Aa xx yy zz ee ff gg hh", "lost"],
    ["five of six words", "Aa bb cc dd [ee ff]", "Aa xx cc dd ee ff", "moved: ee ff"],
    ["a sentence of five words, edited", "Aa bb cc [dd ee]", "Aa xx cc dd ee", "lost"],
    ["a name that came", "Aa bb cc dd ee ff [gg hh]", "Aa bb Xx dd ee ff gg hh", "lost"],
    ["a negation that came", "Aa bb cc dd ee ff [gg hh]", "Aa bb không dd ee ff gg hh", "lost"],
    ["a figure that stayed", "Aa 12 cc dd ee ff [gg hh]", "Aa 12 xx dd ee ff gg hh", "moved: gg hh"],
  ])("and moved: %s", (_, before, after, expected) => {
    const place = (all: readonly string[]): string => all.join(" ");
    expect(followed(place([`${before}.`, FIRST, SECOND, THIRD]), place([FIRST, SECOND, THIRD, `${after}.`]))).toBe(expected);
  });

  it("and moved is lost where two are as like it", () => {
    const old = "Aa bb cc dd ee ff [gg hh].";
    const now = ["Aa xx cc dd ee ff gg hh.", "Aa yy cc dd ee ff gg hh."];
    expect(followed([old, FIRST, SECOND, THIRD].join(" "), [FIRST, now[0], SECOND, THIRD, now[1]].join(" "))).toBe("lost");
  });
});

describe("work is bounded, and what lies beyond the bound is not guessed at", () => {
  const letters = "bcdghklmnp";
  const word = (n: number): string => [...String(n).padStart(5, "0")].map((digit) => `${letters.charAt(Number(digit))}a`).join("");
  const sentences = (count: number, at: string): string =>
    Array.from(
      { length: count },
      (_, s) => `Xx ${at}${word(2 * s)} ${Array.from({ length: 6 }, (_, n) => word(1_000 + 10 * s + n)).join(" ")}.`,
    ).join(" ");

  it.each([
    [100, "exact"],
    [101, "lost"],
  ])("of %d sentences that were all edited each is %s", (count, state) => {
    const before = sentences(count, "p").replace(word(1_003), `[${word(1_003)}]`);
    expect(followed(before, sentences(count, "q")).split(":")[0]).toBe(state);
  });

  it("a sentence of more than a thousand words is followed at its ends alone", () => {
    const words = Array.from({ length: 1_200 }, (_, n) => word(n));
    const edit = (at: readonly number[]): string => `Xx ${words.map((each, n) => (at.includes(n) ? "zz" : each)).join(" ")}.`;
    const passage = (n: number): string => edit([]).replace(word(n), `[${word(n)}]`);
    expect(followed(passage(100), edit([600]))).toBe(`exact: ${word(100)}`);
    expect(followed(passage(1_100), edit([600]))).toBe(`exact: ${word(1_100)}`);
    expect(followed(passage(600), edit([500, 700]))).toBe(`exact: ${word(600)}`); // so few are left between that they are compared
    expect(followed(passage(600), edit([10, 1_190]))).toBe("lost");
    expect(followed(passage(5), edit([10, 1_190]))).toBe(`exact: ${word(5)}`);
  });
});
