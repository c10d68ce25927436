import { describe, expect, it } from "vitest";
import { findSentences } from "../../../src/core/text/sentences";
import { spanOfTokens, tokenise } from "../../../src/core/text/tokens";

function sentences(text: string): string[] {
  const tokens = tokenise(text);
  return findSentences(tokens).map(({ first, last }) => {
    const span = spanOfTokens(tokens, first, last);
    return text.slice(span.start, span.end);
  });
}

describe("findSentences", () => {
  it.each([
    ["Một. Hai.", ["Một.", "Hai."]],
    ["Tựa đề\nĐoạn một. Đoạn hai", ["Tựa đề", "Đoạn một.", "Đoạn hai"]],
    ["“Đi thôi.” Ông nói.", ["“Đi thôi.”", "Ông nói."]],
    ["Thật sao? Vâng! Rồi… Hết.", ["Thật sao?", "Vâng!", "Rồi…", "Hết."]],
    ["It cost $5. In 2019 it rose.", ["It cost $5.", "In 2019 it rose."]],
    ["He left the U.S. The bill passed.", ["He left the U.S.", "The bill passed."]],
  ])("parts %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    ["Mr. Lowe met Dr. Ames."],
    ["John F. Kerry spoke."],
    ["Ở TP. Vinh có 4.222,5 tỷ đồng."],
    ["U.S. Attorney Ann Poe spoke."],
    ["It is 3.5 percent vs. 2.1 percent."],
    ["Chờ... rồi đi."],
  ])("leaves %j whole", (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});
