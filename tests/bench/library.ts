/**
 * `npm run bench -- library`: the library with years in it (`tests/invented-library.ts`), in a real Chromium, and a smaller one in Firefox: opening, searching
 * as the reader types, persons, figures, export and import, beside a plain Dexie `filter()` scan, minisearch and one read of the tables in the same run.
 * `--small` takes a tenth; `--write` writes docs/bench-library.md, to be done where nothing else runs. Needs a build. Bars are for a quiet machine; on any, the ratios bind: the exit
 * code tells whether searching beats what it is measured against: with its results shown the scan, without them minisearch, which shows none.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserName } from "../../build/browsers.mjs";
import { ROOT } from "../../build/paths.mjs";
import { backupToJsonParts } from "../../src/core/export/json";
import { openHeap } from "../e2e/support/chromium-memory";
import type { Page } from "../e2e/support/driver";
import { recordLongestTask } from "../e2e/support/trace";
import { openWorld, type World } from "../e2e/support/world";
import { type InventedSize, inventedLibrary } from "../invented-library";
import * as steps from "./library-steps";

/** What readers look for: persons, places, words in both languages, with and without their marks, whole and begun. */
const QUERIES = [
  "thu tuong",
  "Bộ trưởng Bộ Y tế",
  "cay cau phai xong",
  "giang van",
  "budget revenue",
  "đồng sương",
  "follow up",
  "305 tỷ",
  "clean wat",
  "kiểm tra lại",
];

const PERSONS = 8;
const OPENINGS = 5;

interface Measured {
  readonly what: string;
  readonly bar: string;
  readonly value: string;
}

interface Outcome {
  readonly title: string;
  readonly rows: readonly Measured[];
  readonly isFaster: boolean;
}

export async function main(args: readonly string[]): Promise<number> {
  const isSmall = args.includes("--small");
  const whole: InventedSize = isSmall ? { articles: 500, notes: 10_000 } : { articles: 5_000, notes: 100_000 };
  const outcomes: Outcome[] = [];
  const browsers = (["chromium", "firefox"] as const).filter((name) => (process.env["ONRECORD_BROWSERS"] ?? name).includes(name));
  for (const browser of browsers) {
    const size = browser === "chromium" ? whole : { articles: whole.articles / 10, notes: whole.notes / 10 };
    const outcome = await measure(browser, size);
    outcomes.push(outcome);
    console.log(`\n${tableOf(outcome)}`);
  }
  if (args.includes("--write")) {
    const head =
      "# The library at its largest\n\nWritten by `npm run bench -- library`: `tests/invented-library.ts` in extension pages, times in milliseconds, beside bars for a\nquiet laptop.";
    writeFileSync(join(ROOT, "docs/bench-library.md"), `${[head, ...outcomes.map(tableOf)].join("\n\n")}\n`);
  }
  return outcomes.every(({ isFaster }) => isFaster) ? 0 : 1;
}

async function measure(browser: BrowserName, size: InventedSize): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const file = join(folder, "library.json");
  writeFileSync(file, [...backupToJsonParts(inventedLibrary(size))].join(""));
  const world = await openWorld(browser, { language: "en", downloads: folder });
  try {
    const rows: Measured[] = [];
    const add = (what: string, bar: string, value: string): void => {
      rows.push({ what, bar, value });
      console.log(`${browser}: ${what}: ${value}`);
    };
    const { read, write } = await steps.importFile(world.driver, file);
    add("import, reading and comparing the file", "", ms(read));
    add("import, writing", "60,000 with reading", ms(write));
    const first = await steps.timeOfFirstRows(world.driver);
    const openings: number[] = [];
    for (let n = 0; n < OPENINGS; n++) openings.push(await steps.timeOfFirstRows(world.driver));
    add("opening to first rows, middle of five", "500", ms(percentile(openings, 50)));
    add("opening for the first time after the import", "", ms(first));
    const typed = await searches(world, add);
    await views(world, add);
    await exporting(world, add);
    const rivals = await steps.timeRivals(world.driver, QUERIES);
    add("beside it: one read of articles and notes", "", ms(rivals.read));
    add("beside it: Dexie filter() scan, the quickest of three queries", "", ms(Math.min(...rivals.scans)));
    add("beside it: minisearch, indexing", "", ms(rivals.miniIndex));
    add("beside it: minisearch, a keystroke without showing it, 95th percentile", "", ms(percentile(rivals.mini, 95)));
    add("ours, taking the index up from the disk", "", ms(rivals.ownIndex));
    add("ours, a keystroke without showing it, 95th percentile", "", ms(percentile(rivals.own, 95)));
    const isFaster = typed < Math.min(...rivals.scans) && percentile(rivals.own, 95) < percentile(rivals.mini, 95);
    const title = `${world.driver.version}: ${size.articles.toLocaleString("en")} articles, ${size.notes.toLocaleString("en")} notes`;
    return { title, rows, isFaster };
  } finally {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Add = (what: string, bar: string, value: string) => void;

/** @returns the 95th percentile of all keystrokes */
async function searches({ driver }: World, add: Add): Promise<number> {
  const page = await steps.openFresh(driver);
  let first = Number.NaN;
  const longest = await longestTask(driver, page, async () => {
    await steps.waitFor(page, ".entry-open");
    [first = Number.NaN] = await steps.typeQueries(page, ["t"]);
  });
  add("first keystroke ever, where the index is made", "", ms(first));
  add(
    `meanwhile, the page's longest ${driver.browser === "chromium" ? "task (of the processor)" : "time without a turn"}`,
    "100",
    ms(longest),
  );
  const times = await steps.typeQueries(page, QUERIES);
  const slow = percentile(times, 95);
  add(`keystroke to results, middle of ${times.length}`, "", ms(percentile(times, 50)));
  add("keystroke to results, 95th percentile", "50", ms(slow));
  await page.close();
  const again = await steps.openFresh(driver);
  await steps.waitFor(again, ".entry-open");
  const [second = Number.NaN] = await steps.typeQueries(again, ["t"]);
  add("first keystroke in another tab", "", ms(second));
  await again.close();
  return slow;
}

/** Chromium tells of each task what the processor took; in Firefox it is told by the clock. */
async function longestTask({ browser }: World["driver"], page: Page, act: () => Promise<void>): Promise<number> {
  if (browser === "chromium") return recordLongestTask(page, await page.evaluate(() => location.origin), act);
  const stop = await steps.watchTurns(page);
  await act();
  return stop();
}

async function views({ driver }: World, add: Add): Promise<void> {
  const page = await steps.openFresh(driver);
  await steps.waitFor(page, ".entry-open");
  add("People for the first time", "", ms(await steps.showView(page, "People")));
  const persons: number[] = [];
  for (let n = 0; n < PERSONS; n++) persons.push(await steps.openPerson(page, n * 3));
  add("a person's page, 95th percentile", "100", ms(percentile(persons, 95)));
  const hash = await page.evaluate(() => location.hash);
  await page.close();
  const other = await steps.openFresh(driver);
  await steps.waitFor(other, ".entry-open");
  add("People in another tab", "", ms(await steps.showView(other, "People")));
  add("Figures", "", ms(await steps.showView(other, "Figures")));
  await other.close();
  add("a person's page by its address, from the beginning of the page", "", ms(await steps.openPersonFresh(driver, hash)));
}

async function exporting({ driver }: World, add: Add): Promise<void> {
  const page = await steps.openFresh(driver);
  await steps.waitFor(page, ".entry-open");
  const heap = driver.browser === "chromium" ? await openHeap(page) : null;
  add("whole JSON export", "10,000", ms(await steps.exportAll(page)));
  if (heap !== null) add("whole JSON export, heap at its highest", "300 MB", `${Math.round((await heap.close()) / 1e6)} MB`);
  await page.close();
}

function tableOf({ title, rows }: Outcome): string {
  const cells = [["", "measured", "bar"], ...rows.map(({ what, bar, value }) => [what, value, bar])];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [head = "", ...body] = cells.map(line);
  return [`## ${title}`, "", head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))] ?? Number.NaN;
}

function ms(time: number): string {
  return time < 10 ? time.toFixed(1) : Math.round(time).toLocaleString("en");
}
