/**
 * The browser is killed while it saves, again and again, and every other time its database is left with a torn log, as by a power cut: what was acknowledged
 * is there afterwards. Most of the time goes into starting it anew. ONRECORD_KILLS says how often (default 50), ONRECORD_SEED repeats the delays of a run.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import type { ArticleToKeep } from "../../src/core/kept";
import { COLOURS, type Colour, type Note } from "../../src/core/note";
import { seeded } from "../fuzz/random";
import { grown, saveInBurst } from "./support/burst";
import { type Driver, type Page, sleep, waitFor } from "./support/driver";
import { articleInTab } from "./support/keep-commands";
import { clickOurs, ourText, selectWords } from "./support/keeping";
import { launch } from "./support/launch";
import { Ledger } from "./support/ledger";
import { waitForMarks } from "./support/marks";
import { type Site, serveSite } from "./support/site";
import { readStored, type Stored } from "./support/stored";
import { tearLog } from "./support/torn-log";
import { builtExtension, LISTED } from "./support/world";

const KILLS = wholeNumber("ONRECORD_KILLS", 50);
const SEED = wholeNumber("ONRECORD_SEED", 20_260_731);
/** Longest time from the first command of a round to the kill, in ms. */
const LONGEST_MS = 400;
/** In one of so many rounds the reader's own hand saves: mouse, toolbar and toast in the page. */
const BY_HAND_EVERY = 5;
/** In one of so many rounds the log is torn. */
const TEAR_EVERY = 2;
/** For one round on a busy machine, in ms; it takes about two seconds. */
const ROUND_MS = 15_000;

const PAGE = "nghe-an-conference.vi.html";
const WORDS = ["trú tại bản Na Khướng", "đã dựng lán ở tạm bên bờ suối", "hồ sơ chuẩn bị đầu tư sơ sài"];

interface Highlight {
  readonly words: string;
  readonly colour: Colour;
}

test(
  `chromium: killed at ${KILLS} random moments of saving, it has every acknowledged note`,
  async () => {
    const random = seeded(SEED).next;
    const ledger = new Ledger();
    const highlights: Highlight[] = [];
    const faults: string[] = [];
    let found = 0;
    let base: ArticleToKeep | null = null;
    for (let round = 0; round <= KILLS; round++) {
      const driver = await start(round === 0);
      try {
        const library = await driver.openExtensionTab("library.html");
        await waitForLibrary(library);
        const stored = await library.evaluate(readStored);
        const compared = ledger.compare(stored);
        found = compared.found;
        faults.push(...[...compared.faults, ...missing(highlights, stored)].map((fault) => `after kill ${round}: ${fault}`));
        if (round === KILLS) continue;
        if (base === null) base = await readArticle(driver, library);
        const sent = base;
        ledger.knowArticle(sent);
        const delay = random() * LONGEST_MS;
        if (round % BY_HAND_EVERY === BY_HAND_EVERY - 1) {
          await saveByHand(
            driver,
            { words: pick(WORDS, round), colour: pick(COLOURS, Math.floor(round / BY_HAND_EVERY)) },
            delay,
            highlights,
          );
        } else {
          await saveInBurst({ page: library, article: grown(sent, round), ledger, delay, random, kill: () => driver.kill() });
        }
      } finally {
        await driver.close();
      }
      if (round % TEAR_EVERY === 0) tearLog(profile);
    }
    console.log(
      `${KILLS} kills: ${ledger.notes} notes acknowledged (${ledger.answers} answers), ${found} found; ` +
        `${highlights.length} highlights by hand acknowledged`,
    );
    expect(faults).toEqual([]);
    expect(found).toBe(ledger.notes);
    expect(ledger.notes).toBeGreaterThan(KILLS / 2); // or nothing was tried
  },
  (KILLS + 2) * ROUND_MS,
);

let site: Site;
let profile: string;
beforeAll(async () => {
  site = await serveSite(join(ROOT, "tests/pages"));
  profile = mkdtempSync(join(tmpdir(), "onrecord-killed-"));
});
afterAll(async () => {
  await site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

function start(isFirst: boolean): Promise<Driver> {
  const firstRun = isFirst ? "close" : "keep"; // it opens once
  return launch("chromium", { extension: builtExtension("chromium"), hosts: [LISTED], profile, firstRun });
}

/** The library opens the database by the product's own way, and shows what is in it or that nothing is. */
async function waitForLibrary(library: Page): Promise<void> {
  const shown = await waitFor("the library", () =>
    library.evaluate(() => {
      const row = document.querySelector(".entries li");
      const notice = document.querySelector(".pane-list .notice-title");
      return row === null && notice === null ? null : (notice?.textContent ?? "rows");
    }),
  );
  expect(["rows", "No articles yet"]).toContain(shown);
}

async function readArticle(driver: Driver, library: Page): Promise<ArticleToKeep> {
  const page = await driver.openPage(site.url(LISTED, PAGE));
  await waitForMarks(page);
  const article = await articleInTab(library);
  await page.close();
  return article;
}

/** Highlights with the mouse; the toast is the acknowledgement. */
async function saveByHand(driver: Driver, highlight: Highlight, delay: number, highlights: Highlight[]): Promise<void> {
  let isKilled = false;
  const page = await driver.openPage(site.url(LISTED, PAGE));
  await waitForMarks(page);
  await selectWords(page, highlight.words);
  await clickOurs(page, `.toolbar [data-colour='${highlight.colour}']`);
  const watching = (async () => {
    while (!isKilled) {
      if ((await ourText(page, ".toast-words"))?.includes("Highlighted.") !== true) continue;
      highlights.push(highlight);
      return;
    }
  })().catch((error: unknown) => {
    if (!isKilled) throw error;
  });
  await sleep(delay);
  isKilled = true;
  await driver.kill();
  await watching;
}

function missing(highlights: readonly Highlight[], stored: Stored | null): readonly string[] {
  const isKept =
    ({ words, colour }: Highlight) =>
    (note: Note) =>
      note.kind === "highlight" && note.selectors.quote.exact === words && note.colour === colour && note.deletedAt === null;
  return highlights
    .filter((highlight) => stored?.notes.some(isKept(highlight)) !== true)
    .map(({ words, colour }) => `the ${colour} highlight of “${words}” was acknowledged and is gone`);
}

function pick<T>(list: readonly T[], nth: number): T {
  const found = list[nth % list.length];
  if (found === undefined) throw new Error("The list is empty.");
  return found;
}

function wholeNumber(name: string, otherwise: number): number {
  const wished = process.env[name];
  if (wished === undefined) return otherwise;
  const number = Number(wished);
  if (!Number.isSafeInteger(number) || number < 1) throw new Error(`${name} is ${wished}; it must be a whole number above 0.`);
  return number;
}
