import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articlesToBibtexParts, escapeTex } from "../../../src/core/export/bibtex";
import type { ExportRecords } from "../../../src/core/export/content";
import { articlesToCslParts } from "../../../src/core/export/csl-json";
import { partialDay, referencesOf } from "../../../src/core/export/reference";
import { articlesToRisParts } from "../../../src/core/export/ris";
import { sampleArticle } from "../sample-backup";
import { hostile } from "./hostile";

function withSource(title: string, author: string, site = "Báo Thử", n = 1) {
  const kept = sampleArticle(n);
  const source = { ...kept.article.source, title, site, authors: [author], published: "2026-03-04T07:00:00+07:00" };
  return { ...kept, article: { ...kept.article, source } };
}

const read = (file: string, type: string) => new Cite(file, { forceType: type }).data;

const records = fc
  .array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 3 })
  .map(
    (sources): ExportRecords => ({ articles: sources.map(([t, a, s], i) => withSource(`T ${t}`, `A ${a}`, `S ${s}`, i + 1)), notes: [] }),
  );

const WRITERS = [
  ["RIS", articlesToRisParts, "@ris/file"],
  ["BibTeX", articlesToBibtexParts, "@biblatex/text"],
  ["CSL-JSON", articlesToCslParts, "@csl/list+object"],
] as const;

/** Every name in any role, however the reader split it. */
function namesOf(item: Readonly<Record<string, unknown>>): string {
  const { author, reporter } = item;
  const people: unknown = author ?? reporter;
  if (!Array.isArray(people)) return String(people);
  return people.map((name: Readonly<Record<string, string>>) => name["literal"] ?? name["family"] ?? "").join(" | ");
}

function readBack(write: (typeof WRITERS)[number][1], type: string, given: ExportRecords) {
  const file = [...write(given)].join("");
  return type.startsWith("@csl") ? (JSON.parse(file) as ReturnType<typeof read>) : read(file, type);
}

describe.each(WRITERS)("%s", (_name, write, type) => {
  it("is read back with the same title, author, site, dates and address", () => {
    const kept = withSource("Xã Mây Trắng: 5% & hơn {một}", "Lò Thị Giả");
    const items = readBack(write, type, { articles: [kept], notes: [] });
    expect(items.length).toBe(1);
    expect(items[0]).toMatchObject({
      title: "Xã Mây Trắng: 5% & hơn {một}",
      issued: { "date-parts": [type.startsWith("@ris") ? [2026] : [2026, 3, 4]] }, // this reader of RIS takes the year from PY alone
      accessed: { "date-parts": [[2026, 3, 5]] },
      URL: kept.url,
    });
    expect(namesOf(items[0] ?? {})).toBe("Lò Thị Giả");
    expect(items[0]?.["container-title"] ?? items[0]?.["publisher"]).toBe("Báo Thử");
  });

  it("gives the same values back, whatever they hold, and nothing else", () => {
    fc.assert(
      fc.property(records, (given) => {
        const items = readBack(write, type, given);
        const wanted = referencesOf(given);
        expect(items.map((item) => [item["id"], item["title"], namesOf(item)])).toEqual(
          wanted.map(({ key, title, authors }) => [key, title, authors.join(" | ")]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("is well formed without any article", () => {
    expect(readBack(write, type, { articles: [], notes: [] })).toEqual([]);
  });
});

describe("RIS", () => {
  it("has the whole day, and lines as the format wants them", () => {
    const file = [...articlesToRisParts({ articles: [withSource("a\r\nER  - b", "x")], notes: [] })].join("");
    expect(file).toContain("\r\nDA  - 2026/03/04\r\n");
    expect(file).toContain("\r\nTI  - a ER - b\r\n");
    for (const line of file.split("\r\n")) expect(line).toMatch(/^$|^[A-Z][A-Z0-9] {2}- [^\r\n]*$/);
  });
});

describe("keys", () => {
  it.each([
    ["Đường mới", "Lò Thị Giả", "LoThiGia2026Duong"],
    ["2 cầu", "1 nhóm", "x1nhom20262"],
    ["“”", "李", "x2026"],
  ])("of %j by %j are %j", (title, author, key) =>
    expect(referencesOf({ articles: [withSource(title, author)], notes: [] })[0]?.key).toBe(key),
  );

  it("are unique, whatever the case", () => {
    const articles = [withSource("A", "b", "s", 1), withSource("a", "B", "s", 2), withSource("A-2", "b", "s", 3)];
    const keys = referencesOf({ articles, notes: [] }).map(({ key }) => key);
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(3);
  });
});

describe("days", () => {
  it.each([
    ["2026-03-04T23:30:00+07:00", { year: 2026, month: 3, day: 4 }],
    ["2026-03", { year: 2026, month: 3, day: null }],
    ["2026", { year: 2026, month: null, day: null }],
    ["hôm qua", null],
    ["2026-03-04x", null],
    [null, null],
  ])("of %j are %j", (date, day) => expect(partialDay(date)).toEqual(day));
});

it("signs of TeX are escaped, braces stay in pairs", () => {
  expect(escapeTex("50% & $5 #1 a_b {c} ~ ^ \\")).toBe(
    "50\\% \\& \\$5 \\#1 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}",
  );
  expect(escapeTex("}{")).toBe("\\textbraceright{}\\textbraceleft{}");
});
