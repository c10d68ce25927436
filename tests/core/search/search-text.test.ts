import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseDay } from "../../../src/core/search/days";
import { ENTRY_KINDS, isAboutThat, isInTime, isMarkedSo, NO_FILTERS } from "../../../src/core/search/filters";
import { isListOrder } from "../../../src/core/search/list-order";
import { OPERATORS, type Operator, writeTerm } from "../../../src/core/search/operators";
import { parseSearch, withoutSpan, withoutTerms, withTerm } from "../../../src/core/search/search-text";

const read = (text: string) => {
  const { words, terms, faults } = parseSearch(text);
  return [
    words,
    ...terms.map(({ operator, value }) => `${operator}=${value}`),
    ...faults.map(({ operator, typed }) => `${operator}!${typed}`),
  ];
};

test.each([
  ["", [""]],
  ["thu ngân sách", ["thu ngân sách"]],
  ["tag:tiền", ["", "tag=tiền"]],
  ["cầu tag:tiền mới", ["cầu mới", "tag=tiền"]],
  ['person:"Lò Văn Sáng" cầu', ["cầu", "person=Lò Văn Sáng"]],
  ["person:“Lò Văn Sáng”", ["", "person=Lò Văn Sáng"]],
  ['person:"Lò Văn', ["", "person=Lò Văn"]],
  ["PERSON:Sáng Site:baothu.example", ["", "person=Sáng", "site=baothu.example"]],
  ["người:Sáng báo:baothu.example thẻ:tiền màu:vàng", ["", "person=Sáng", "site=baothu.example", "tag=tiền", "colour=yellow"]],
  ["nguoi:Sang the:tien loai:bai tieng:viet", ["", "person=Sang", "tag=tien", "kind=article", "language=vi"]],
  ['loại:"tô sáng" màu:"xanh lục"', ["", "kind=highlight", "colour=green"]],
  ["kind:notes lang:en color:purple", ["", "kind=note", "language=en", "colour=violet"]],
  ["after:2026-03 before:15/4/2026", ["", "after=2026-03-01", "before=2026-04-15"]],
  ["từ:3/2026 trước:2027", ["", "after=2026-03-01", "before=2027-01-01"]],
  ["after:abc cầu", ["cầu", "after!abc"]],
  ["kind:xyz màu:xanh before:31/2/2026", ["", "kind!xyz", "colour!xanh", "before!31/2/2026"]],
  ["after:2026-03 after:2026-01 after:2026-02", ["", "after=2026-03-01", "after=2026-01-01", "after=2026-02-01"]],
  ["tag:", [""]],
  ['cầu tag:""', ["cầu"]],
  ["lúc 10:30 https://bao.example/a foo:bar", ["lúc 10:30 https://bao.example/a foo:bar"]],
  ["xtag:y a.tag:z", ["xtag:y a.tag:z"]],
])("reads %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["newest", true],
  ["notes", true],
  ["oldest", false],
  [1, false],
])("%j is an order of lists: %j", (value, isOne) => {
  expect(isListOrder(value)).toBe(isOne);
});

test("terms become filters: of days the narrowest, of the rest all", () => {
  expect(parseSearch("cầu").filters).toEqual(NO_FILTERS);
  const typed = "person:Sáng site:bao.example tag:a tag:b colour:blue colour:pink kind:note kind:mark language:en language:vi";
  expect(parseSearch(`${typed} after:2026-03 after:2026-01 before:2027 before:2026-12`).filters).toEqual({
    persons: ["Sáng"],
    sites: ["bao.example"],
    tags: ["a", "b"],
    colours: ["blue", "pink"],
    kinds: ["note", "mark"],
    languages: ["en", "vi"],
    after: "2026-03-01",
    before: "2026-12-01",
  });
});

it("reads decomposed letters as composed ones", () => {
  expect(read("thẻ:tiền".normalize("NFD"))).toEqual(["", "tag=tiền"]);
});

describe("the text and its filters are in step", () => {
  it("takes out exactly the term of a chip", () => {
    const text = "cầu tag:tiền tag:xã mới";
    const [, second] = parseSearch(text).terms;
    expect(withoutSpan(text, second?.span ?? { start: 0, end: 0 })).toBe("cầu tag:tiền mới");
  });

  it("sets the one value of an operator, in the words of the interface, and takes faults out with it", () => {
    expect(withTerm("cầu tag:a tag:b", "tag", "tiền bạc", "vi")).toBe('cầu thẻ:"tiền bạc"');
    expect(withTerm("after:abc cầu", "after", "2026-03-01", "en")).toBe("cầu after:2026-03-01");
    expect(withTerm("cầu loại:bài", "kind", "highlight", "vi")).toBe('cầu loại:"tô sáng"');
    expect(withTerm("cầu kind:note x", "kind", null, "en")).toBe("cầu x");
    expect(withoutTerms("cầu kind:note after:abc x")).toBe("cầu x");
  });

  it.each([
    ["language", "vi", "vi", "tiếng:việt"],
    ["language", "en", "vi", "tiếng:anh"],
    ["language", "vi", "en", "language:vi"],
    ["kind", "mark", "vi", "loại:dấu"],
    ["colour", "green", "vi", 'màu:"xanh lục"'],
    ["colour", "green", "en", "colour:green"],
    ["tag", "green", "vi", "thẻ:green"],
    ["person", "“Lò” Mẫu", "vi", 'người:"Lò Mẫu"'],
    ["after", "2026-03-01", "vi", "từ:2026-03-01"],
  ] as const)("writes %s %s for %s as %s", (operator, value, locale, written) => {
    expect(writeTerm(operator, value, locale)).toBe(written);
  });

  it("what is written is read back the same", () => {
    const value: Readonly<Record<Operator, fc.Arbitrary<string>>> = {
      person: words(),
      site: words(),
      tag: words(),
      colour: fc.constantFrom("yellow", "green", "blue", "pink", "violet"),
      kind: fc.constantFrom(...ENTRY_KINDS),
      language: fc.constantFrom("vi", "en"),
      after: days(),
      before: days(),
    };
    const asked = fc.constantFrom(...OPERATORS).chain((operator) => fc.tuple(fc.constant(operator), value[operator]));
    fc.assert(
      fc.property(asked, words(), fc.constantFrom("vi" as const, "en" as const), ([operator, value], before, locale) => {
        const { terms, faults, words } = parseSearch(withTerm(before, operator, value, locale));
        expect(faults).toEqual([]);
        expect(words).toBe(before);
        expect(terms).toMatchObject([{ operator, value }]);
        expect(writeTerm(operator, value, locale)).not.toMatch(/[“”]/);
      }),
    );
  });

  it("reads whatever is typed, in linear time", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void parseSearch(`tag:"${text} ${text}:${text}`)));
    expect(parseSearch("tag:".repeat(100_000)).terms).toHaveLength(1);
    expect(parseSearch('"tag:"'.repeat(50_000)).terms.length).toBeLessThan(2);
  });
});

test.each([
  ["2026", "2026-01-01"],
  ["2026-3", "2026-03-01"],
  ["2026/03/05", "2026-03-05"],
  ["5.3.2026", "2026-03-05"],
  ["29/2/2028", "2028-02-29"],
  ["29/2/2026", null],
  ["13/2026", null],
  ["0026", null],
  ["hôm qua", null],
])("the day %s is %s", (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

describe("filters", () => {
  const article = {
    site: "Báo Nghệ An",
    host: "amp.baothu.example",
    language: "vi" as const,
    day: "2026-03-05",
    persons: ["Lò Văn Sáng", "Hà Thị Mây"],
  };
  test.each([
    [{ persons: ["lo sang"] }, true],
    [{ persons: ["Sáng", "Mây"] }, true],
    [{ persons: ["Sáng Mây"] }, false], // of two persons
    [{ persons: ["áng"] }, false],
    [{ sites: ["baothu.example"] }, true],
    [{ sites: ["thu.example"] }, false],
    [{ sites: ["nghe an"] }, true],
    [{ sites: ["khác", "nghe an"] }, true],
    [{ languages: ["en" as const] }, false],
    [{}, true],
  ])("an article: %j %s", (filters, passes) => {
    expect(isAboutThat(article, { ...NO_FILTERS, ...filters })).toBe(passes);
  });

  test.each([
    [{ tags: ["tien"] }, true],
    [{ tags: ["TIỀN"] }, true],
    [{ tags: ["tiên"] }, false], // typed diacritics narrow
    [{ tags: ["tien", "xã"] }, false],
    [{ tags: ["tie"] }, false],
    [{ colours: ["pink" as const, "blue" as const] }, true],
    [{ colours: ["green" as const] }, false],
  ])("a note: %j %s", (filters, passes) => {
    expect(isMarkedSo({ tags: ["Tiền"], colour: "blue" }, { ...NO_FILTERS, ...filters })).toBe(passes);
  });

  it("days: the first is in, the last is out", () => {
    const filters = { ...NO_FILTERS, after: "2026-03-05", before: "2026-03-07" };
    expect(["2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07"].map((day) => isInTime(day, filters))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

function words(): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom("tiền", "Lò", "Văn", "baothu.example", "2026", "xã"), { minLength: 1, maxLength: 3 })
    .map((all) => all.join(" "));
}

function days(): fc.Arbitrary<string> {
  return fc
    .date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}
