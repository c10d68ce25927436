import { describe, expect, it } from "vitest";
import { decodePage, decodeText } from "../../src/cli/decode";

describe("plain text", () => {
  it.each([
    ["UTF-8", Buffer.from("tỷ đồng"), "tỷ đồng"],
    ["UTF-8 with its mark", Buffer.from("\ufefftỷ đồng"), "tỷ đồng"],
    ["UTF-16, little end first", Buffer.from("\ufefftỷ đồng", "utf16le"), "tỷ đồng"],
    ["UTF-16, big end first", Buffer.from("\ufefftỷ đồng", "utf16le").swap16(), "tỷ đồng"],
    ["nothing", Buffer.from(""), ""],
    ["Latin-1", Buffer.from([0x63, 0x61, 0x66, 0xe9]), null],
    ["a cut letter", Buffer.from("đồng").subarray(0, 4), null],
    ["an overlong letter", Buffer.from([0xc0, 0xaf]), null],
  ])("%s", (_name, bytes, expected) => {
    expect(decodeText(bytes)).toBe(expected);
  });
});

describe("a page", () => {
  it.each([
    ["UTF-8 without saying so", Buffer.from("<p>tỷ"), "<p>tỷ"],
    ["what it declares", Buffer.concat([Buffer.from('<meta charset="windows-1252"><p>'), Buffer.from([0x93, 0xe9, 0x94])]), "“é”"],
    [
      "the old way to declare",
      Buffer.concat([Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">'), Buffer.from([0xe9])]),
      "é",
    ],
    ["its mark before its declaration", Buffer.from('\ufeff<meta charset="windows-1252">tỷ'), "tỷ"],
    ["a declaration of UTF-16 that cannot be true", Buffer.from('<meta charset="utf-16">tỷ'), "tỷ"],
    ["an encoding that does not exist", Buffer.from('<meta charset="klingon">tỷ'), "tỷ"],
    ["bad bytes", Buffer.from([0x61, 0xff, 0x62]), "a\ufffdb"],
  ])("%s", (_name, bytes, expected) => {
    expect(decodePage(bytes)).toContain(expected);
  });
});
