/**
 * What takes long and is one: an import, and the upgrade of an older database. The browser is killed in the middle of it. Afterwards all of it is there or
 * nothing of it, what was there before is there in either case, and an upgrade is made good.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupToJson } from "../../src/core/export/json";
import type { Backup } from "../../src/core/kept";
import { SCHEMA_VERSION } from "../../src/store/schema";
import { sampleArticle, sampleBackup, sampleNote } from "../core/sample-backup";
import { click } from "../e2e/support/actions";
import { type BrowserName, type Driver, type Page, sleep, waitFor } from "../e2e/support/driver";
import { launch } from "../e2e/support/launch";
import { chooseFile, openLibrary } from "../e2e/support/library";
import { putStore } from "../e2e/support/native-store";
import { readStored, type Stored } from "../e2e/support/stored";
import { builtExtension, LISTED } from "../e2e/support/world";
import { seeded } from "../fuzz/random";
import version1 from "../store/fixtures/version-1.json";
import type { NativeDatabase } from "../store/native-database";

export const LONG_WORKS = ["import", "upgrade"] as const;
export type LongWork = (typeof LONG_WORKS)[number];

export interface BrokenOff {
  /** How often all of it was there at the next start, and how often none of it. */
  readonly whole: number;
  readonly none: number;
  readonly faults: readonly string[];
}

/** Longest time from its beginning to the kill, in ms: that of an upgrade begins with the library's tab. */
const LONGEST_MS: Readonly<Record<LongWork, number>> = { import: 600, upgrade: 1_200 };

const ARTICLES = 200;
const NOTES_EACH = 5;
/** Makes an article as long as one in a newspaper, in letters. */
const LONG = "Xã làm cầu, làm đường, làm trường. ".repeat(120);

/** Ids of it have no others beside them: the fixture's own begin at 1. */
const FIRST = 1_000;

const BIG: Backup = {
  ...sampleBackup(),
  articles: Array.from({ length: ARTICLES }, (_, n) => ({
    ...sampleArticle(FIRST + n, LONG),
    textHash: String(FIRST + n).padStart(64, "0"),
  })),
  versions: [],
  notes: Array.from({ length: ARTICLES * NOTES_EACH }, (_, n) => sampleNote(FIRST + n, FIRST + Math.floor(n / NOTES_EACH))),
  corrections: [],
};
const BIG_FILE = backupToJson(BIG);
const BIG_OLD: NativeDatabase = { ...version1, records: { ...version1.records, articles: [...BIG.articles], notes: [...BIG.notes] } };

const idsOf = (records: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(records.map(({ id }) => id));
const BIG_IDS = idsOf([...BIG.articles, ...BIG.notes]);
const SMALL_IDS = idsOf([...version1.records.articles, ...version1.records.notes]);

/** Breaks the work off so often. @param onKill called after each */
export async function breakOff(work: LongWork, browser: BrowserName, kills: number, seed: number, onKill = () => {}): Promise<BrokenOff> {
  const random = seeded(seed);
  const profile = mkdtempSync(join(tmpdir(), "onrecord-broken-off-"));
  const faults: string[] = [];
  const counts = { whole: 0, none: 0 };
  const start = (isFirst: boolean): Promise<Driver> =>
    launch(browser, { extension: builtExtension(browser), hosts: [LISTED], profile, firstRun: isFirst ? "close" : "keep" });
  try {
    for (let kill = 0; kill < kills && faults.length === 0; kill++) {
      const driver = await start(kill === 0);
      try {
        await begin(work, driver);
        await sleep(random.next() * LONGEST_MS[work]);
        await driver.kill();
      } finally {
        await driver.close();
      }
      const after = await start(false);
      try {
        const { outcome, told } = await look(work, after);
        counts[outcome]++;
        faults.push(...told.map((fault) => `${browser}, ${work}, seed ${seed}, kill ${kill + 1}: ${fault}`));
      } finally {
        await after.close();
      }
      onKill();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return { ...counts, faults };
}

async function begin(work: LongWork, driver: Driver): Promise<void> {
  const other = await driver.openExtensionTab("first-run.html"); // which opens no database
  await other.evaluate(putStore, JSON.stringify(work === "import" ? version1 : BIG_OLD));
  if (work === "upgrade") {
    driver.openExtensionTab("library.html").catch(() => undefined); // the kill may come first
    return;
  }
  const library = await openLibrary(driver);
  await click(library, ".library-tools .bar-button:last-child");
  await chooseFile(library, "big.json", BIG_FILE);
  await click(library, ".plan ~ .form-actions .button");
}

async function look(work: LongWork, driver: Driver): Promise<{ readonly outcome: "whole" | "none"; readonly told: readonly string[] }> {
  const other = await driver.openExtensionTab("first-run.html");
  const { version } = await whatIsStored(other);
  await openLibrary(driver);
  const now = await whatIsStored(other);
  const there = idsOf([...now.articles, ...now.notes]);
  const before = work === "import" ? SMALL_IDS : BIG_IDS;
  const imported = [...BIG_IDS].filter((id) => there.has(id)).length;
  const lost = [...before].filter((id) => !there.has(id)).length;
  const told: string[] = [];
  if (lost > 0) told.push(`${lost} of ${before.size} records are lost`);
  if (work === "import" && imported !== 0 && imported !== BIG_IDS.size) told.push(`${imported} of ${BIG_IDS.size} records were imported`);
  if (now.version !== 10 * SCHEMA_VERSION) told.push(`the database has version ${now.version}`);
  const isWhole = work === "import" ? imported > 0 : version !== version1.version;
  return { outcome: isWhole ? "whole" : "none", told };
}

function whatIsStored(page: Page): Promise<Stored> {
  // Right after its browser was killed, Chromium may not open it at once.
  return waitFor("the database", () => page.evaluate(readStored).catch(() => null));
}
