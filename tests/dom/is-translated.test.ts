import { describe, expect, it } from "vitest";
import { TranslationWatch } from "../../src/dom/is-translated";
import { pageOf } from "./page";

const ADDRESS = "https://tin.example/a";

describe("a translation by machine", () => {
  it.each<readonly [string, (document: Document) => void]>([
    ["Chrome's", (document) => document.documentElement.classList.add("translated-ltr")],
    ["one into a language written from the right", (document) => document.documentElement.classList.add("translated-rtl")],
    ["Edge's", (document) => document.querySelector("title")?.setAttribute("_msttexthash", "12")],
    ["Firefox's", (document) => document.documentElement.setAttribute("lang", "en")],
  ])("is seen: %s", (_, translate) => {
    const document = pageOf("", "<title>Cầu mới</title>");
    document.documentElement.setAttribute("lang", "vi");
    const watch = new TranslationWatch(document);
    expect(watch.isThere(ADDRESS)).toBe(false);
    translate(document);
    expect([watch.isThere(ADDRESS), watch.isThere(ADDRESS)]).toEqual([true, true]);
  });

  it("is gone when the page's own words are back", () => {
    const document = pageOf("");
    document.documentElement.setAttribute("lang", "vi");
    const watch = new TranslationWatch(document);
    watch.isThere(ADDRESS);
    document.documentElement.setAttribute("lang", "en");
    expect(watch.isThere(ADDRESS)).toBe(true);
    document.documentElement.setAttribute("lang", "vi");
    expect(watch.isThere(ADDRESS)).toBe(false);
  });

  it("is none where the page only says its language more or less closely, or late, or has another article in another language", () => {
    const document = pageOf("");
    const watch = new TranslationWatch(document);
    expect(watch.isThere(ADDRESS)).toBe(false);
    document.documentElement.setAttribute("lang", "vi");
    expect(watch.isThere(ADDRESS)).toBe(false);
    expect(watch.isThere("https://tin.example/b")).toBe(false);
    document.documentElement.setAttribute("lang", "vi-VN");
    expect(watch.isThere("https://tin.example/b")).toBe(false);
    document.documentElement.setAttribute("lang", "en");
    expect(watch.isThere("https://tin.example/en/b")).toBe(false);
  });
});
