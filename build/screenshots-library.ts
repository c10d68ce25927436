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
    await importFile(library, file);
    const shoot = async (name: string): Promise<void> => {
      for (const [size, width] of Object.entries(WIDTHS)) {
        await library.resize(width, HEIGHT);
        await sleep(SETTLE_MS);
        shots.set(`library-${name}-${size}`, await library.screenshot());
      }
      await library.resize(WIDTHS.wide, HEIGHT);
    };
    await goTo(library, "#", ".pane-list .entry-open");
    await shoot("articles");
    await click(library, ".pane-list .entry-open");
    await present(library, ".pane-open h2");
    await shoot("article");
    await goTo(library, "#", ".pane-list .entry-open");
    await pressTab(library, 1);
    await present(library, ".pane-list .note-quote");
    await shoot("notes");
    await fill(library, ".search input", "nguon nuoc");
    await present(library, ".pane-list mark");
    await shoot("search");
    await fill(library, ".search input", "");
    await goTo(library, "#people", ".pane-list .entry-title");
    await shoot("people");
    await click(library, ".pane-list .entry-open");
    await present(library, ".person-article");
    await shoot("person");
    await goTo(library, "#figures", ".pane-list .figure-value");
    await shoot("figures");
    await choose(library, ".filters select", "VND");
    await present(library, ".plot-drawing");
    await shoot("figures-money");
    await library.evaluate(() => document.querySelector(".plot-fold")?.setAttribute("open", ""));
    await shoot("figures-money-folded-out");
    await click(library, ".pane-list .entry-open");
    await present(library, ".figure-page .plot, .figure-page .none");
    await shoot("figure");
  } finally {
    await library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importFile(library: Page, file: string): Promise<void> {
  await goTo(library, "#import", "dialog input[type=file]");
  await library.giveFile("dialog input[type=file]", file);
  await present(library, "dialog .form-actions .button");
  await click(library, "dialog .form-actions .button");
  await waitFor("the import to end", () =>
    library.evaluate(() => (document.querySelector("dialog .plan ~ .dialog-part [role=status]") ? true : null)),
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
