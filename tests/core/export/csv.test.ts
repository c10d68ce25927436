import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { itemsOf, within, withoutOtherFindings } from "../../../src/core/export/content";
import { type Cell, csvRow, undefuse } from "../../../src/core/export/csv";
import { findingsToCsvParts } from "../../../src/core/export/csv-findings";
import { notesToCsvParts } from "../../../src/core/export/csv-notes";
import { notesToReadwiseParts } from "../../../src/core/export/csv-readwise";
import { unitCode } from "../../../src/core/finding";
import type { RecordId } from "../../../src/core/note";
import { articleId, noteId } from "../../store/samples";
import { backup as anyBackup } from "../kept-arbitraries";
import { sampleArticle, sampleBackup, sampleNote } from "../sample-backup";
import { hostile } from "./hostile";

/** A cell's text, as it was kept. */
const text = (row: Readonly<Record<string, string>>, column: string): string => undefuse(row[column] ?? "");

/** Read back by an independent library: one record a row. */
function rowsOf(parts: Iterable<string>): readonly Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>([...parts].join("").replace(/^\ufeff/, ""), {
    header: true,
    delimiter: ",",
    newline: "\r\n",
    skipEmptyLines: false,
  });
  expect(errors.filter(({ code }) => code !== "TooFewFields")).toEqual([]);
  expect(Object.values(data.pop() ?? {}).join("")).toBe(""); // what follows the last line's end
  return data;
}

const cell: fc.Arbitrary<Cell> = fc.oneof(hostile, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));

describe("a row", () => {
  it("is read back with the same cells", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const [read] = Papa.parse<string[]>(csvRow(cells), { delimiter: ",", newline: "\r\n" }).data;
        expect(read?.map((each, i) => (typeof cells[i] === "string" ? undefuse(each) : each))).toEqual(
          cells.map((each) => (each === null ? "" : String(each))),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["=1+1", "'=1+1\r\n"],
    ["+84 38", "'+84 38\r\n"],
    ["-2", "'-2\r\n"],
    ["@SUM(A1)", "'@SUM(A1)\r\n"],
    ["\tx", '"\'\tx"\r\n'],
    ["\rx", '"\'\rx"\r\n'],
    [" =1", "' =1\r\n"],
    ["＝1", "'＝1\r\n"],
    ["'=1", "''=1\r\n"],
    ["a=1", "a=1\r\n"],
    ["’s", "’s\r\n"],
    [-2, "-2\r\n"],
    ['nói: "Có"', '"nói: ""Có"""\r\n'],
    ["3,5", '"3,5"\r\n'],
    ["a;b", '"a;b"\r\n'],
    ["Xã Mây Trắng", "Xã Mây Trắng\r\n"],
    [null, "\r\n"],
  ])("of %j is %j", (given, row) => expect(csvRow([given])).toBe(row));

  it("never begins a formula", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const [[read = ""] = []] = Papa.parse<string[]>(csvRow([text, "x"]), { delimiter: ",", newline: "\r\n" }).data;
        expect(/^[\t\r\n]|^\s*[=+\-@＝＋－＠]/.test(read)).toBe(false);
      }),
    );
  });
});

describe("the table of findings", () => {
  it("begins with a byte-order mark, and ends every line with CRLF", () => {
    const table = [...findingsToCsvParts(sampleBackup())].join("");
    expect(table.startsWith("\ufeffkind,words,sentence,value,")).toBe(true);
    expect(table.endsWith("\r\n")).toBe(true);
  });

  it("has every finding with its sentence, value, speaker, office and source", () => {
    const kept = sampleArticle();
    const rows = rowsOf(findingsToCsvParts({ articles: [kept], notes: [] }));
    expect(rows.length).toBe(kept.findings.length);
    for (const row of rows) {
      expect(kept.article.text).toContain(row["sentence"]);
      expect(row["sentence"]).toContain(row["words"]);
      expect(row).toMatchObject({ title: kept.article.source.title, url: kept.url, read: new Date(kept.readAt).toISOString() });
      expect(row["link"]).toContain("#:~:text=");
    }
    expect(
      rows.map((row) => ["kind", "words", "value", "unit", "speaker", "office"].map((name) => text(row, name)).join(" | ")),
    ).toMatchInlineSnapshot(`
      [
        "official | Tống Văn Thử |  |  | Tống Văn Thử | Chủ tịch UBND xã Mây Trắng",
        "quote | "Cầu số 1 dài 101 mét." |  |  | Tống Văn Thử | Chủ tịch UBND xã Mây Trắng",
        "statistic | 101 mét | 101 | m |  | ",
        "statistic | 2,5 tỷ đồng | 2500000000 | VND |  | ",
      ]
    `);
  });

  it("gives the same values back, whatever was kept", () => {
    fc.assert(
      fc.property(anyBackup, (records) => {
        const rows = rowsOf(findingsToCsvParts(records));
        const findings = itemsOf(records).flatMap(({ kept }) => kept.findings.map((finding) => ({ finding, kept })));
        expect(rows.length).toBe(findings.length);
        for (const [i, { finding, kept }] of findings.entries()) {
          const row = rows[i] ?? {};
          expect(row["kind"]).toBe(finding.kind);
          expect(text(row, "title")).toBe(kept.article.source.title ?? "");
          if (finding.kind === "statistic") {
            const { quantity, unit } = finding;
            expect(Number(row["value"])).toBe(quantity.value);
            expect(row["value_to"]).toBe(quantity.type === "range" ? String(quantity.valueTo) : "");
            expect(row["of"]).toBe(quantity.type === "ratio" ? String(quantity.of) : "");
            expect(text(row, "unit")).toBe(unitCode(unit));
          } else {
            const name = finding.kind === "official" ? finding.name : finding.speaker?.name;
            expect(text(row, "speaker")).toBe(name ?? "");
          }
        }
      }),
    );
  });
});

describe("the tables of notes", () => {
  it("give the same notes back, whatever was kept", () => {
    fc.assert(
      fc.property(anyBackup, (records) => {
        const notes = itemsOf(records).flatMap((item) => item.notes);
        const rows = rowsOf(notesToCsvParts(records));
        expect(rows.map((row) => [row["kind"], text(row, "words"), text(row, "note"), row["colour"]])).toEqual(
          notes.map((note) => [note.kind, note.selectors.quote.exact, note.body, note.colour]),
        );
        const readwise = rowsOf(notesToReadwiseParts(records));
        expect(readwise.map((row) => [text(row, "Highlight"), row["Location"]])).toEqual(
          notes.map((note) => [note.selectors.quote.exact, String(note.selectors.position.start)]),
        );
      }),
    );
  });

  it("leave out what was deleted, and what is not asked for", () => {
    const backup = sampleBackup();
    expect(rowsOf(notesToCsvParts(backup)).length).toBe(2);
    const scope = { articles: new Set<RecordId>(), notes: new Set([noteId(3)]) };
    const one = withoutOtherFindings(within(backup, scope), scope);
    expect(one.articles.map(({ id, findings }) => [id, findings.length])).toEqual([[articleId(1), 0]]);
    const whole = { articles: new Set([articleId(1)]), notes: new Set<RecordId>() };
    expect(withoutOtherFindings(within(backup, whole), whole).articles[0]?.findings.length).toBeGreaterThan(1);
    expect(within(backup, { articles: new Set([articleId(2)]), notes: new Set() }).articles).toEqual([]);
    expect(rowsOf(notesToCsvParts(one)).map((row) => row["kind"])).toEqual([sampleNote(3).kind]);
  });

  it("have Readwise's columns, and tags as it reads them", () => {
    const note = sampleNote(1, 1, "Kinh phí", { tags: ["đường xã", "tiền"], body: "Hỏi lại" });
    expect(rowsOf(notesToReadwiseParts({ articles: [sampleArticle()], notes: [note] }))).toEqual([
      {
        Highlight: "Kinh phí",
        Title: sampleArticle().article.source.title,
        Author: "Lò Thị Giả",
        URL: sampleArticle().url,
        Note: ".đường-xã .tiền\nHỏi lại",
        Location: String(note.selectors.position.start),
        Date: "2026-03-05 06:07:08",
      },
    ]);
  });
});
