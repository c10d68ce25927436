/** What the library's filters let through. */
import { describe, expect, test } from "vitest";
import {
  type ArticleFacts,
  asksOfArticles,
  asksOfDay,
  asksOfNotes,
  type Filters,
  isAboutThat,
  isFiltered,
  isInTime,
  isMarkedSo,
  isTag,
  NO_FILTERS,
  wantsKind,
} from "../../../src/core/search/filters";

const filters = (asked: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...asked });

test.each<[Partial<Filters>, notes: boolean, articles: boolean, day: boolean, any: boolean]>([
  [{}, false, false, false, false],
  [{ tags: ["hạ tầng"] }, true, false, false, true],
  [{ colours: ["blue"] }, true, false, false, true],
  [{ persons: ["mẫu"] }, false, true, false, true],
  [{ sites: ["bao-thu.example"] }, false, true, false, true],
  [{ languages: ["vi"] }, false, true, false, true],
  [{ after: "2026-03-01" }, false, false, true, true],
  [{ before: "2026-03-01" }, false, false, true, true],
  [{ kinds: ["note"] }, false, false, false, true],
])("%j asks of notes: %s, of articles: %s, of the day: %s", (asked, notes, articles, day, any) => {
  const whole = filters(asked);
  expect([asksOfNotes(whole), asksOfArticles(whole), asksOfDay(whole), isFiltered(whole)]).toEqual([notes, articles, day, any]);
});

test("a kind is wanted that is asked for, and every kind where none is", () => {
  expect([wantsKind(NO_FILTERS, "article"), wantsKind(filters({ kinds: ["note"] }), "article")]).toEqual([true, false]);
  expect(wantsKind(filters({ kinds: ["highlight", "note"] }), "note")).toBe(true);
});

test.each<[tag: string, wanted: string, is: boolean]>([
  ["Hạ tầng", "hạ tầng", true],
  ["Hạ tầng", "ha tang", true],
  ["hạ tầng", "hạ tâng", false],
  ["ha tang", "hạ tầng", false],
  ["hạ tầng", "hạ", false],
])("the tag %s is meant by %s: %s", (tag, wanted, is) => {
  expect(isTag(tag, wanted)).toBe(is);
});

describe("a note", () => {
  const note = { tags: ["cầu", "hạ tầng"], colour: "blue" } as const;
  test.each<[Partial<Filters>, boolean]>([
    [{}, true],
    [{ tags: ["cau", "ha tang"] }, true],
    [{ tags: ["cau", "duong"] }, false],
    [{ colours: ["green", "blue"] }, true],
    [{ colours: ["green"] }, false],
    [{ tags: ["cau"], colours: ["green"] }, false],
  ])("has all of the tags and one of the colours of %j: %s", (asked, is) => {
    expect(isMarkedSo(note, filters(asked))).toBe(is);
  });
});

describe("an article", () => {
  const article: ArticleFacts = {
    site: "Báo Thử",
    host: "www.bao-thu.example",
    language: "vi",
    day: "2026-03-04",
    persons: ["Lò Thị Mẫu", "Vàng Văn Thử"],
  };
  test.each<[Partial<Filters>, boolean]>([
    [{}, true],
    [{ persons: ["mẫu", "vang"] }, true],
    [{ persons: ["mẫu", "Tống"] }, false],
    [{ sites: ["bao-thu.example"] }, true],
    [{ sites: ["BAO-THU.example"] }, true],
    [{ sites: ["thu.example"] }, false],
    [{ sites: ["other.example", "bao thu"] }, true],
    [{ languages: ["vi", "en"] }, true],
    [{ languages: ["en"] }, false],
    [{ sites: ["bao thu"], languages: ["en"] }, false],
  ])("has all of the persons, one of the sites and one of the languages of %j: %s", (asked, is) => {
    expect(isAboutThat(article, filters(asked))).toBe(is);
  });
  test("without a name is known by its host alone", () => {
    expect(isAboutThat({ ...article, site: null }, filters({ sites: ["bao thu"] }))).toBe(false);
    expect(isAboutThat({ ...article, site: null }, filters({ sites: ["www.bao-thu.example"] }))).toBe(true);
  });
});

test.each<[after: string | null, before: string | null, is: boolean]>([
  [null, null, true],
  ["2026-03-04", null, true],
  ["2026-03-05", null, false],
  [null, "2026-03-05", true],
  [null, "2026-03-04", false],
  ["2026-03-01", "2026-03-04", false],
])("2026-03-04 lies from %s until before %s: %s", (after, before, is) => {
  expect(isInTime("2026-03-04", { ...NO_FILTERS, after, before })).toBe(is);
});
