/**
 * `npm run screenshots [-- --readme | --store | --library | --notes | --sync]`: page, card, popup, side panel, library, options and first run in both browsers, light and dark, in
 * Vietnamese and English, into dist/screenshots/, to be looked at. With `--readme` it makes the few that README.md shows, in docs/; with `--store` those of
 * the stores; with `--library` those of a library of 300 articles; with `--notes` those of notes and of what becomes of them in an edited article; with `--sync` those of sync.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { click, hoverMark, waitUntilSettled } from "../tests/e2e/support/actions";
import { type BrowserName, type Page, sleep } from "../tests/e2e/support/driver";
import { markPoint, markTexts, waitForMarks } from "../tests/e2e/support/marks";
import { LISTED, openWorld, type World } from "../tests/e2e/support/world";
import { MissingBrowserError } from "./browsers.mjs";
import { buildAll } from "./build.mjs";
import { DIST, ROOT } from "./paths.mjs";
import { photographLibrary } from "./screenshots-library";
import { photographNotes } from "./screenshots-notes";
import { correctSomething, keepSomething, photographPages } from "./screenshots-pages";
import { photographForStore } from "./screenshots-store";
import { photographSync } from "./screenshots-sync";

interface Look {
  readonly browser: BrowserName;
  readonly scheme: "light" | "dark";
  readonly language: "vi" | "en";
}

/** The article for each language, and one that is dark by itself. */
const ARTICLES = { vi: "nghe-an-conference.vi.html", en: "nghe-an-public-services.en.html" };
const DARK_ARTICLE = "dark-theme.vi.html";

/** How long transitions take, in ms, with something to spare. */
const SETTLE_MS = 500;

const LOOKS: readonly Look[] = (["chromium", "firefox"] as const).flatMap((browser) =>
  (["light", "dark"] as const).flatMap((scheme) => (["vi", "en"] as const).map((language) => ({ browser, scheme, language }))),
);

/** What README.md shows: each in a look of its own, from the shot of this name to docs/. */
const README_SHOTS: readonly { readonly look: Look; readonly shot: string; readonly file: string }[] = [
  { look: { browser: "chromium", scheme: "light", language: "en" }, shot: "card-statistic", file: "page" },
  { look: { browser: "chromium", scheme: "light", language: "en" }, shot: "popup", file: "popup-en" },
  { look: { browser: "chromium", scheme: "dark", language: "vi" }, shot: "popup", file: "popup-vi-dark" },
];

type Shots = ReadonlyMap<string, Buffer>;

export async function main(args: readonly string[]): Promise<number> {
  const tasks = {
    "": photographAll,
    "--readme": photographForReadme,
    "--store": photographForStores,
    "--library": photographLibraries,
    "--notes": photographAllNotes,
    "--sync": photographAllSync,
  };
  const task = Object.entries(tasks).find(([name]) => name === args.join(" "))?.[1];
  if (task === undefined) {
    console.error("Usage: npm run screenshots [-- --readme | --store | --library | --notes | --sync]");
    return 2;
  }
  try {
    await buildAll();
    await task();
    return 0;
  } catch (error) {
    console.error(error instanceof MissingBrowserError ? error.message : error);
    return 1;
  }
}

async function photographAll(): Promise<void> {
  const folder = join(DIST, "screenshots");
  rmSync(folder, { recursive: true, force: true });
  for (const look of LOOKS) writeShots(join(folder, `${look.browser}-${look.scheme}-${look.language}`), await photograph(look));
}

async function photographLibraries(): Promise<void> {
  for (const { browser, scheme, language } of LOOKS) {
    const world = await openWorld(browser, { scheme, language });
    try {
      const shots = new Map<string, Buffer>();
      await photographLibrary(world, shots);
      writeShots(join(DIST, "screenshots", `library-${browser}-${scheme}-${language}`), shots);
    } finally {
      await world.close();
    }
  }
}

async function photographAllNotes(): Promise<void> {
  for (const look of LOOKS) {
    const folder = join(DIST, "screenshots", `notes-${look.browser}-${look.scheme}-${look.language}`);
    writeShots(folder, await photographNotes(look));
  }
}

async function photographAllSync(): Promise<void> {
  for (const { browser, scheme, language } of LOOKS) {
    const world = await openWorld(browser, { scheme, language });
    try {
      const shots = new Map<string, Buffer>();
      await photographSync(world.driver, shots);
      writeShots(join(DIST, "screenshots", `sync-${browser}-${scheme}-${language}`), shots);
    } finally {
      await world.close();
    }
  }
}

async function photographForReadme(): Promise<void> {
  for (const { look, shot, file } of README_SHOTS) {
    const png = (await photograph(look)).get(shot);
    if (png === undefined) throw new Error(`There is no shot ${shot}.`);
    writeShots(join(ROOT, "docs"), new Map([[file, png]]));
  }
}

async function photographForStores(): Promise<void> {
  for (const language of ["vi", "en"] as const) writeShots(join(DIST, "store", language), await photographForStore(language));
}

function writeShots(folder: string, shots: Shots): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, png] of shots) writeFileSync(join(folder, `${name}.png`), png);
  console.log(`Wrote ${[...shots.keys()].join(", ")} to ${folder}`);
}

async function photograph(look: Look): Promise<Shots> {
  const world = await openWorld(look.browser, { scheme: look.scheme, language: look.language });
  try {
    const shots = new Map<string, Buffer>();
    const article = look.scheme === "dark" && look.language === "vi" ? DARK_ARTICLE : ARTICLES[look.language];
    const page = await world.driver.openPage(world.site.url(LISTED, article));
    await waitForMarks(page);
    await markPoint(page, "quote");
    shots.set("page", await page.screenshot());
    for (const kind of ["official", "statistic", "quote", "statement"] as const) {
      shots.set(kind === "official" ? "card" : `card-${kind}`, await photographCard(page, kind));
    }
    await page.moveMouse({ x: 2, y: 2 });
    await keepSomething(page, shots);
    await correctSomething(page, shots);
    await photographViews(world, page, shots);
    await photographPages(world.driver, shots);
    return shots;
  } finally {
    await world.close();
  }
}

async function photographCard(page: Page, kind: "official" | "statistic" | "quote" | "statement"): Promise<Buffer> {
  const words = (await markTexts(page, kind))[0];
  if (words === undefined) return page.screenshot();
  await page.moveMouse({ x: 2, y: 2 });
  await sleep(SETTLE_MS);
  await hoverMark(page, kind, "");
  await sleep(SETTLE_MS);
  return page.screenshot();
}

async function photographViews({ driver, site }: World, page: Page, shots: Map<string, Buffer>): Promise<void> {
  const popupOf = async (path: string): Promise<Buffer> => {
    const other = await driver.openPage(site.url(LISTED, path));
    const popup = await waitUntilSettled(await driver.clickAction(other));
    await sleep(SETTLE_MS);
    return popup.screenshot();
  };
  shots.set("popup-no-article", await popupOf("login.html"));
  shots.set("popup-empty", await popupOf("article-without-findings.en.html"));
  const popup = await waitUntilSettled(await driver.clickAction(page));
  await sleep(SETTLE_MS);
  shots.set("popup", await popup.screenshot());
  await click(popup, ".footer .icon-button");
  const panel = await waitUntilSettled(await driver.waitForView("side-panel.html"));
  await sleep(SETTLE_MS);
  shots.set("side-panel", await panel.screenshot());
}
