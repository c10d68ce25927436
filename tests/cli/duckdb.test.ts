/** The README's queries, in DuckDB, over what the command line writes; beside counts of our own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import { buildProgram, folderOf, onrecord, records } from "./command-line";

/** DuckDB itself takes a while to load, on a machine that may be busy. */
const PATIENT = { timeout: 120_000 };

/** More than the ten that are asked for, with counts that all differ, so that their order is certain. */
const SPEAKERS = ["An", "Bình", "Cúc", "Dũng", "Én", "Gấm", "Hòa", "Kiên", "Lan", "Mây", "Nga", "Phong"].map((name) => `Tống Thử ${name}`);
const MONTHS = ["2026-01", "2026-02", "2026-03"];

/** Speaker n is quoted n + 1 times, the months taking turns. */
const ARCHIVE = SPEAKERS.flatMap((speaker, n) =>
  Array.from({ length: n + 1 }, (_, i) =>
    JSON.stringify({
      id: `${n}-${i}`,
      published: `${MONTHS[(n + i) % MONTHS.length]}-0${1 + (i % 9)}T07:00:00+07:00`,
      text: `Xã Mây Trắng làm cầu số ${i}\nÔng ${speaker}, Chủ tịch UBND xã Mây Trắng, nói: “Cầu số ${n} dài ${i + 2} mét.”`,
    }),
  ),
).join("\n");

interface Spoken {
  readonly published: string;
  readonly quotes: readonly { readonly speaker: string | null }[];
}

const folder = folderOf({ "archive.jsonl": ARCHIVE });
const findings = join(folder.path, "findings");

/** What stands between `duckdb -c "` and `"`, in the README's order. */
function queriesOfReadme(): readonly string[] {
  const readme = readFileSync(join(ROOT, "README.md"), "utf8");
  return [...readme.matchAll(/duckdb -c "([^"]+)"/g)].map(([, query = ""]) =>
    query.replaceAll("findings/*.parquet", `${findings}/*.parquet`),
  );
}

async function ask(query: string): Promise<readonly (readonly string[])[]> {
  const database = await DuckDBInstance.create();
  const connection = await database.connect();
  try {
    const rows = await (await connection.run(query)).getRows();
    return rows.map((row) => row.map(String));
  } finally {
    connection.closeSync();
    database.closeSync();
  }
}

describe("the README's queries", PATIENT, () => {
  let spoken: readonly Spoken[] = [];
  beforeAll(async () => {
    await buildProgram();
    const archive = join(folder.path, "archive.jsonl");
    expect(await onrecord(["analyse", archive, "-f", "parquet", "-o", findings])).toMatchObject({ code: 0 });
    spoken = records((await onrecord(["analyse", archive])).out) as unknown as readonly Spoken[];
  });
  afterAll(() => folder.remove());

  const count = (keysOf: (article: Spoken, speaker: string) => string): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const article of spoken) {
      for (const { speaker } of article.quotes) {
        if (speaker === null) continue;
        const key = keysOf(article, speaker);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    return counts;
  };
  const mostQuoted = () => [...count((_, speaker) => speaker)].sort((a, b) => b[1] - a[1]).slice(0, 10);

  it("tell the ten that are quoted most", async () => {
    const [most = ""] = queriesOfReadme();
    const expected = mostQuoted().map(([speaker, quotes]) => [speaker, String(quotes)]);
    expect(expected).toHaveLength(10);
    expect(expected[0]).toEqual(["Tống Thử Phong", "12"]);
    expect(await ask(most)).toEqual(expected);
  });

  it("tell them month by month", async () => {
    const [, byMonth = ""] = queriesOfReadme();
    const ten = new Set(mostQuoted().map(([speaker]) => speaker));
    const expected = [...count(({ published }, speaker) => `${speaker}|${published.slice(0, 7)}`)]
      .map(([key, quotes]) => [...key.split("|"), String(quotes)])
      .filter(([speaker = ""]) => ten.has(speaker))
      .sort(([a = "", month = ""], [b = "", other = ""]) => (a === b ? (month < other ? -1 : 1) : a < b ? -1 : 1));
    const rows = await ask(byMonth);
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(MONTHS));
    expect(rows).toEqual(expected);
  });
});
