import { describe, expect, it } from "vitest";
import { canonicalUrl, cleanUrl } from "../../src/dom/clean-url";

describe("cleanUrl", () => {
  it.each([
    ["https://a.example/x?utm_source=m&id=7&fbclid=Z#top", "https://a.example/x?id=7"],
    ["https://a.example/x?UTM_Medium=a", "https://a.example/x"],
    ["https://a.example/x?page=2&q=a%20b", "https://a.example/x?page=2&q=a%20b"],
    ["https://u:p@a.example/", "https://a.example/"],
    ["https://a.example/x?referee=1", "https://a.example/x?referee=1"],
    ["mailto:a@a.example", null],
    ["javascript:alert(1)", null],
    ["not a url", null],
  ])("%s", (address, expected) => {
    expect(cleanUrl(address, null)).toBe(expected);
  });
});

describe("canonicalUrl", () => {
  it.each([
    ["the page's word", ["https://www.a.example/x"], "https://m.a.example/x?utm_source=z", "https://www.a.example/x"],
    ["a relative word", ["/x"], "https://a.example/y", "https://a.example/x"],
    [
      "the second word where the first is the front page",
      ["https://a.example/", "https://a.example/x"],
      "https://a.example/x?a=1",
      "https://a.example/x",
    ],
    ["no stranger's word", ["https://b.example/x"], "https://a.example/x", "https://a.example/x"],
    ["no word at all", [], "https://a.example/x#part", "https://a.example/x"],
    ["the word alone", ["https://a.example/x"], null, "https://a.example/x"],
    ["nothing", [], null, null],
    ["nothing of a file", ["/x"], null, null],
  ])("%s", (_name, declared, address, expected) => {
    expect(canonicalUrl(declared, address)).toBe(expected);
  });
});
