/** The library with a year of reading in it (`tests/invented-library.ts`), each view in two widths. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backupToJson } from "../src/core/export/json";
import { click } from "../tests/e2e/support/actions";
import { type Page, sleep, waitFor } from "../tests/e2e/support/driver";
import { fill, openLibrary } from "../tests/e2e/support/library";
import type { World } from "../tests/e2e/support/world";
import { inventedLibrary } from "../tests/invented-library";

const SIZE = { articles: 300, notes: 1_200 };

/** CSS pixels: a desktop's window, and a phone's. */
const WIDTHS = { wide: 1280, narrow: 400 } as const;
const HEIGHT = 900;

/** How long transitions and late reading take, in ms, with something to spare. */
const SETTLE_MS = 700;

/** Imports the library, goes through its views, and gives a picture of each. */
export async function photographLibrary({ driver }: World, shots: Map<string, Buffer>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-shots-"));
  const library = await openLibrary(driver);
  try {
    const file = join(folder, "on-record.json");
    writeFileSync(file, backupToJson(inventedLibrary(SIZE)));
    await importFile(library, file, shots);
    const shoot: Shoot = async (name, page = library, section = null) => {
      for (const [size, width] of Object.entries(WIDTHS)) {
        await page.resize(width, HEIGHT);
        await page.evaluate((wanted: string | null) => {
          if (wanted !== null) document.querySelector(wanted)?.closest("section")?.scrollIntoView();
        }, section);
        await sleep(SETTLE_MS);
        shots.set(`library-${name}-${size}`, await page.screenshot());
      }
      await page.resize(WIDTHS.wide, HEIGHT);
    };
    await photographArticles(library, shoot);
    await photographPeople(library, shoot);
    await photographFigures(library, shoot);
    await photographDialogs(library, shoot);
    await photographTrash(library, shoot);
    const options = await driver.openExtensionTab("options.html");
    await present(options, ".template-source");
    for (const [name, selector] of [
      ["template", ".template-source"],
      ["space", ".space"],
    ] as const) {
      await shoot(name, options, selector);
    }
    await options.close();
  } finally {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `section` is where something is that is to be in view. */
type Shoot = (name: string, page?: Page, section?: string | null) => Promise<void>;

async function photographArticles(library: Page, shoot: Shoot): Promise<void> {
  await goTo(library, "#", ".pane-list .entry-open");
  await shoot("articles");
  await click(library, ".pane-list .entry-open");
  await present(library, ".pane-open h2");
  await shoot("article");
  await goTo(library, "#", ".pane-list .entry-open");
  await click(library, ".filter-button");
  await present(library, ".filter-panel select");
  await shoot("filters");
  await click(library, ".filter-button");
  await pressTab(library, 1);
  await present(library, ".pane-list .note-quote");
  await shoot("notes");
  await fill(library, ".search input", "nguon nuoc");
  await present(library, ".pane-list mark");
  await shoot("search");
  await fill(library, ".search input", "");
}

async function photographPeople(library: Page, shoot: Shoot): Promise<void> {
  await goTo(library, "#people", ".pane-list .entry-title");
  await shoot("people");
  await click(library, ".pane-list .entry-open");
  await present(library, ".person-article");
  await shoot("person");
}

async function photographFigures(library: Page, shoot: Shoot): Promise<void> {
  await goTo(library, "#figures", ".pane-list .figure-value");
  await shoot("figures");
  await choose(library, ".filters select", "VND");
  await present(library, ".plot-drawing");
  await shoot("figures-money");
  await library.evaluate(() => document.querySelector(".plot-fold")?.setAttribute("open", ""));
  await shoot("figures-money-folded-out");
  await fill(library, ".search input", "ngan sach");
  await click(library, ".pane-list .entry-open");
  await present(library, ".figure-page .plot, .figure-page .none");
  await shoot("figure");
}

async function photographDialogs(library: Page, shoot: Shoot): Promise<void> {
  await goTo(library, "#", ".pane-list .entry-open");
  await pressTab(library, 0);
  await present(library, ".pane-list .entry-tick");
  await fill(library, ".search input", "kind:article tram y te");
  await present(library, ".pane-list mark");
  for (const n of [0, 1]) {
    await library.evaluate((at: number) => document.querySelectorAll<HTMLInputElement>(".entry-tick input")[at]?.click(), n);
  }
  await present(library, ".selection-bar");
  await shoot("selection");
  await library.evaluate(() =>
    document.querySelector<HTMLElement>(".selection-deeds .bar-button:not(:has(.icon)):nth-of-type(2)")?.click(),
  );
  await present(library, ".compare-table");
  await shoot("compare");
  await click(library, "dialog .icon-button");
  await library.evaluate(() => document.querySelector<HTMLElement>(".selection-deeds .icon-button")?.click());
  await fill(library, ".search input", "");
  for (const [name, at] of [
    ["backup", 0],
    ["export", 2],
  ] as const) {
    await library.evaluate((n: number) => document.querySelectorAll<HTMLElement>(".library-tools button")[n]?.click(), at);
    await present(library, "dialog");
    await shoot(name);
    await click(library, "dialog .icon-button");
  }
}

async function photographTrash(library: Page, shoot: Shoot): Promise<void> {
  await goTo(library, "#", ".pane-list .entry-tick");
  for (const n of [1, 2, 3]) {
    await library.evaluate((at: number) => document.querySelectorAll<HTMLInputElement>(".entry-tick input")[at]?.click(), n);
  }
  await present(library, ".selection-bar");
  await library.evaluate(() => [...document.querySelectorAll<HTMLElement>(".selection-deeds .bar-button")].at(-1)?.click());
  await waitFor("the articles to go", () => library.evaluate(() => (document.querySelector(".selection-bar") === null ? true : null)));
  await goTo(library, "#trash", ".trash-row");
  await shoot("trash");
}

async function importFile(library: Page, file: string, shots: Map<string, Buffer>): Promise<void> {
  await goTo(library, "#import", "dialog input[type=file]");
  await library.giveFile("dialog input[type=file]", file);
  await present(library, "dialog .form-actions .button");
  shots.set("library-import-wide", await library.screenshot());
  await click(library, "dialog .form-actions .button");
  await waitFor("the import to end", () =>
    library.evaluate(() => (document.querySelector("dialog .dialog-part > [role=status] ~ .form-actions") ? true : null)),
  );
  await click(library, "dialog .icon-button");
}

async function goTo(library: Page, hash: string, selector: string): Promise<void> {
  await library.evaluate((to: string) => {
    location.hash = to;
  }, hash);
  await present(library, selector);
}

function present(library: Page, selector: string): Promise<true> {
  return waitFor(selector, () => library.evaluate((wanted: string) => (document.querySelector(wanted) === null ? null : true), selector));
}

async function pressTab(library: Page, index: number): Promise<void> {
  await library.evaluate((n: number) => document.querySelectorAll<HTMLElement>(".segments .tab")[n]?.click(), index);
}

async function choose(library: Page, selector: string, value: string): Promise<void> {
  await library.evaluate(
    (wanted: string, option: string) => {
      const select = document.querySelector<HTMLSelectElement>(wanted);
      if (select === null) throw new Error(`There is no ${wanted}.`);
      select.value = option;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    },
    selector,
    value,
  );
}
