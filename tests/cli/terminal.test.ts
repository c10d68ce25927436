import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type ColourWish, harmless, painter, showsColour } from "../../src/cli/terminal";

const file = new Writable();
const terminal = Object.assign(new Writable(), { isTTY: true });

describe("colours", () => {
  it.each<[string, ColourWish, Writable, Readonly<Record<string, string>>, boolean]>([
    ["shown on a terminal", "auto", terminal, {}, true],
    ["not shown in a file or a pipe", "auto", file, {}, false],
    ["not shown where NO_COLOR is set", "auto", terminal, { NO_COLOR: "1" }, false],
    ["not shown where NO_COLOR says 0, for it is set", "auto", terminal, { NO_COLOR: "0" }, false],
    ["shown where NO_COLOR is empty", "auto", terminal, { NO_COLOR: "" }, true],
    ["not shown on a dumb terminal", "auto", terminal, { TERM: "dumb" }, false],
    ["shown in a file that asks for them", "always", file, {}, true],
    ["shown against NO_COLOR where asked for", "always", terminal, { NO_COLOR: "1" }, true],
    ["not shown where not wanted", "never", terminal, {}, false],
  ])("are %s", (_name, wish, output, environment, expected) => {
    expect(showsColour(wish, output, environment)).toBe(expected);
  });

  it("are put around words, and taken back after them", () => {
    const paint = painter(true);
    expect(paint("Vinh", "quote", "strong")).toBe("\u001b[36;1mVinh\u001b[0m");
    expect(paint("", "quote")).toBe("");
    expect(paint("Vinh")).toBe("Vinh");
    expect(painter(false)("Vinh", "quote", "strong")).toBe("Vinh");
  });
});

describe("text for a terminal", () => {
  it.each([
    ["an escape sequence", "a\u001b[2Jb", "a\u241b[2Jb"],
    ["a bell and a backspace", "\u0007\b", "\u2407\u2408"],
    ["a carriage return", "safe\revil", "safe\u240devil"],
    ["the delete character", "\u007f", "\u2421"],
    ["the one-character control sequence introducer", "\u009b2J", "\ufffd2J"],
    ["tabs and line ends stay", "a\tb\nc", "a\tb\nc"],
    ["letters and pictures stay", "Hòa 😀 ⟦", "Hòa 😀 ⟦"],
  ])("has no command in it: %s", (_name, text, expected) => {
    expect(harmless(text)).toBe(expected);
  });
});
