import fc from "fast-check";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { ExportRecords } from "../../../src/core/export/content";
import { findingsToCsvParts } from "../../../src/core/export/csv-findings";
import { notesToCsvParts } from "../../../src/core/export/csv-notes";
import { tablesToZip } from "../../../src/core/export/csv-tables";
import { backup as anyBackup } from "../kept-arbitraries";
import { sampleBackup } from "../sample-backup";

type Row = Readonly<Record<string, string>>;

/** Read by two independent libraries: one unpacks, one takes the tables apart. */
function unpacked(records: ExportRecords): ReadonlyMap<string, string> {
  const whole = Uint8Array.from([...tablesToZip(records, Date.UTC(2026, 2, 5))].flatMap((part) => [...part]));
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // which means that it stays
  return new Map(Object.entries(unzipSync(whole)).map(([name, bytes]) => [name, decoder.decode(bytes)]));
}

/** As it stands in a file: a half of a letter is none in UTF-8. */
function written(parts: Iterable<string>): string {
  return Buffer.from([...parts].join("")).toString();
}

function rowsOf(table: string): readonly Row[] {
  return Papa.parse<Row>(table.replace(/^\ufeff/, ""), { header: true, delimiter: ",", newline: "\r\n", skipEmptyLines: true }).data;
}

const TABLES: readonly (readonly [name: string, kinds: readonly string[]])[] = [
  ["quotes.csv", ["quote", "statement"]],
  ["figures.csv", ["statistic"]],
  ["officials.csv", ["official"]],
];

describe("a table for each kind", () => {
  it("is called by its kind, and begins with a byte-order mark and the columns that it needs", () => {
    const heads = [...unpacked(sampleBackup())].map(([name, text]) => `${name}: ${text.split("\r\n")[0]}`);
    expect(heads).toEqual([
      "quotes.csv: \ufeffkind,words,speaker,office,cue,sentence,title,site,authors,published,read,url,link,rule",
      "figures.csv: \ufeffwords,value,value_to,of,unit,what,approximation,change,compared_with,when,where,sentence,title,site,authors,published,read,url,link,rule",
      "officials.csv: \ufeffname,office,mentions,words,sentence,title,site,authors,published,read,url,link,rule",
      expect.stringMatching(/^notes\.csv: \ufeffkind,words,note,tags,/),
    ]);
  });

  it("says of whatever was kept what the whole tables say", () => {
    fc.assert(
      fc.property(anyBackup, (records) => {
        const files = unpacked(records);
        const all = rowsOf(written(findingsToCsvParts(records)));
        for (const [name, kinds] of TABLES) {
          const told = rowsOf(files.get(name) ?? "");
          const same = all.filter(({ kind = "" }) => kinds.includes(kind)).map((row): Row => ({ ...row, name: row["speaker"] ?? "" }));
          expect(told).toEqual(same.map((row) => Object.fromEntries(Object.keys(told[0] ?? {}).map((column) => [column, row[column]]))));
        }
        expect(files.get("notes.csv")).toBe(written(notesToCsvParts(records)));
      }),
    );
  });
});
