/**
 * `npm run bench -- sync`: the first sync of a library with years in it (`tests/invented-library.ts`), of a second browser that has nothing, and of one change, in requests, bytes
 * and seconds: real Chromiums over a real Apache on this machine, with TLS left out; what a line adds is not in it. `--small` takes a tenth; `--write` writes docs/bench-sync.md. Needs a build.
 * The exit code tells whether one change costs four requests at most.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../build/paths.mjs";
import { backupToJsonParts } from "../../src/core/export/json";
import type { Backup } from "../../src/core/kept";
import type { SyncReport } from "../../src/core/sync/outcome";
import type { BrowserName, Driver, Page } from "../e2e/support/driver";
import { noteCommand } from "../e2e/support/keep-commands";
import { launch } from "../e2e/support/launch";
import { allowServer, connect, syncByHand, syncNow, untilNoSync } from "../e2e/support/syncing";
import { type InventedSize, inventedLibrary } from "../invented-library";
import { type Apache, ownFolder, startApache } from "../webdav/apache";
import { importFile } from "./library-steps";

/** What one change may cost. */
const MOST_REQUESTS = 4;

const PASSPHRASE = "nước chảy đá mòn";

interface Row {
  readonly what: string;
  readonly seconds: number;
  readonly report: SyncReport;
}

interface Outcome {
  readonly title: string;
  readonly rows: readonly Row[];
}

export async function main(args: readonly string[]): Promise<number> {
  const whole: InventedSize = args.includes("--small") ? { articles: 500, notes: 10_000 } : { articles: 5_000, notes: 100_000 };
  const outcome = await measure("chromium", whole);
  const table = tableOf(outcome);
  console.log(`\n${table}`);
  if (args.includes("--write")) {
    const head =
      "# What sync costs\n\nWritten by `npm run bench -- sync --write`: `tests/invented-library.ts` in two Chromiums, encrypted, over an Apache on the same machine. Both\nbrowsers and the server share it, so that the seconds are those of a busy machine; requests and bytes are exact.";
    writeFileSync(join(ROOT, "docs/bench-sync.md"), `${head}\n\n${table}\n`);
  }
  return outcome.rows.filter(({ what }) => what.startsWith("one change")).every(({ report }) => report.requests <= MOST_REQUESTS) ? 0 : 1;
}

async function measure(browser: BrowserName, size: InventedSize): Promise<Outcome> {
  const home = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  const drivers: Driver[] = [];
  let apache: Apache | null = null;
  try {
    const library = inventedLibrary(size);
    const file = join(home, "library.json");
    writeFileSync(file, [...backupToJsonParts(library)].join(""));
    const extension = join(home, "extension");
    allowServer(browser, extension);
    apache = await startApache({ auth: "basic" });
    const address = ownFolder(apache);
    for (let n = 0; n < 2; n++) drivers.push(await launch(browser, { extension, hosts: [], language: "en" }));
    const [first, second] = drivers;
    if (first === undefined || second === undefined) throw new Error("no browsers");
    // Connected while both are empty: what is measured is a sync, without the making of the key.
    const here = await connected(first, address);
    const there = await connected(second, address);
    await importFile(first, file);
    const rows = await measureAll(browser, here, there, library);
    const title = `${first.version}: ${size.articles.toLocaleString("en")} articles, ${size.notes.toLocaleString("en")} notes`;
    return { title, rows };
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    await apache?.close();
    rmSync(home, { recursive: true, force: true });
  }
}

async function measureAll(browser: BrowserName, here: Page, there: Page, { notes }: Backup): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const add = async (what: string, page: Page): Promise<void> => {
    const from = performance.now();
    const end = await syncNow(page);
    const seconds = (performance.now() - from) / 1_000;
    if (end.type !== "done") throw new Error(`${what}: ${JSON.stringify(end)}`);
    rows.push({ what, seconds, report: end.report });
    console.log(`${browser}: ${what}: ${cellsOf({ what, seconds, report: end.report }).slice(1).join(", ")}`);
  };
  const [note] = notes;
  if (note === undefined) throw new Error("no notes");
  await add("first sync", here);
  await add("second browser, empty before", there);
  await noteCommand(here, "changeNote", { id: note.id, change: { body: "changed" } });
  await add("one change, sent", here);
  await add("one change, received", there);
  await add("nothing new", there);
  return rows;
}

async function connected(driver: Driver, address: string): Promise<Page> {
  const options = await connect(driver, { address, passphrase: PASSPHRASE });
  await syncByHand(options);
  await untilNoSync(options);
  return options;
}

const COLUMNS = ["", "requests", "kB up", "kB down", "seconds"];

function cellsOf({ what, seconds, report: { requests, bytes } }: Row): readonly string[] {
  const kilobytes = (count: number): string => (count / 1_000).toLocaleString("en", { maximumFractionDigits: 1 });
  return [what, `${requests}`, kilobytes(bytes.up), kilobytes(bytes.down), seconds.toFixed(1)];
}

function tableOf({ title, rows }: Outcome): string {
  const cells = [COLUMNS, ...rows.map(cellsOf)];
  const widths = COLUMNS.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const [head = "", ...body] = cells.map(line);
  return [`## ${title}`, "", head, `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...body].join("\n");
}
