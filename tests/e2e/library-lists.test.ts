/** How the library's lists are ordered and searched, figures over time, and two articles side by side. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backupToJson } from "../../src/core/export/json";
import { sampleLibrary } from "../sample-library";
import { click, textsOf } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type Page, sleep, waitFor } from "./support/driver";
import { chooseFile, clickWords, fill, openLibrary, waitForWords } from "./support/library";
import { BROWSERS, openWorld, type World } from "./support/world";

/** Longer than any transition: colours half-way would be measured else. */
const SETTLE_MS = 400;

describe.each(BROWSERS)("the library's lists in %s", (browser) => {
  let world: World;
  let library: Page;

  beforeAll(async () => {
    world = await openWorld(browser);
    library = await openLibrary(world.driver);
    await clickWords(library, ".library-tools button", "Import");
    await chooseFile(library, "sample.json", backupToJson(sampleLibrary()));
    await waitForWords(library, "New: added");
    await clickWords(library, "dialog .form-actions button", "Import");
    await waitForWords(library, "Everything was imported.");
    await click(library, "dialog .icon-button");
  });
  afterAll(() => world.close());

  const titles = (): Promise<readonly string[]> => textsOf(library, ".pane-list .entry-title");
  const waitForTitles = (what: string, look: (titles: readonly string[]) => boolean): Promise<true> =>
    waitFor(what, async () => (look(await titles()) ? true : null));
  const isSorted = (all: readonly string[]): boolean =>
    all.length > 1 && all.join() === all.toSorted(new Intl.Collator("vi", { numeric: true }).compare).join();

  test("are sorted by keyboard, stay so over a reload, and when the reader comes back from an article", async () => {
    await waitForTitles("the articles", (all) => all.length > 20 && !isSorted(all));
    await library.evaluate(() => document.querySelector<HTMLElement>(".narrowing select")?.focus());
    for (let n = 0; n < 3; n++) await library.press("ArrowDown");
    await waitForTitles("the articles by title", isSorted);
    await library.reload();
    await waitForTitles("the articles by title", isSorted);
    await click(library, ".pane-list .entry-open");
    await waitForWords(library, "Text as it was saved");
    await library.evaluate(() => history.back());
    await waitForWords(library, "Choose an article or a note");
    expect(isSorted(await titles())).toBe(true);
    expect(await library.evaluate(() => location.hash)).toBe("#order=title");
    await library.evaluate(() => {
      location.hash = "#figures"; // as a link from elsewhere
    });
    await waitFor("the order in the address", () => library.evaluate(() => (location.hash === "#figures&order=title" ? true : null)));
    await library.evaluate(() => history.back());
    await waitForTitles("the articles by title", isSorted);
  });

  test("find words that stand together where these are in quotation marks", async () => {
    const marked = (): Promise<readonly string[]> => textsOf(library, ".pane-list .entry mark");
    await fill(library, ".search input", '"tre con se khong"');
    await waitFor("the phrase", async () => {
      const all = await marked();
      return all.length > 0 && all.every((words) => words === "Trẻ con sẽ không") ? true : null;
    });
    await fill(library, ".search input", '"khong se con tre"');
    await waitForWords(library, "Nothing found");
    await fill(library, ".search input", "");
    await waitForTitles("the articles again", isSorted);
  });

  test("draw the figures of a unit over time, with the same as a table", async () => {
    await clickWords(library, ".segments button", "Figures");
    await waitFor("the figures", async () => ((await textsOf(library, ".pane-list .figure-value")).length === 50 ? true : null));
    await library.evaluate(() => {
      const unit = document.querySelector<HTMLSelectElement>(".narrowing select");
      if (unit === null) throw new Error("There is no unit to choose.");
      unit.value = "VND";
      unit.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await waitFor("the plot", () =>
      library.evaluate(() => (document.querySelectorAll(".pane-open .plot-point").length === 28 ? true : null)),
    );
    await click(library, ".pane-open .plot-table summary");
    expect((await textsOf(library, ".pane-open .plot-table tbody tr")).length).toBe(28);
    await sleep(SETTLE_MS);
    expect(await axeViolations(library)).toEqual([]);
    await click(library, ".pane-open .plot-table tbody button");
    await waitFor("the figure", () => library.evaluate(() => (document.querySelector(".figure-page .title") ? true : null)));
  });

  test("compare two articles that are ticked", async () => {
    await clickWords(library, ".segments button", "Articles");
    await fill(library, ".search input", "kind:article thu ngan sach");
    await waitForTitles("the articles on the budget", (all) => all.length > 1 && all.every((title) => title.includes("Thu ngân sách")));
    for (const n of [0, 1]) {
      await library.evaluate((at: number) => document.querySelectorAll<HTMLElement>(".entry-tick input")[at]?.click(), n);
    }
    await clickWords(library, ".selection-deeds button", "Compare");
    await waitForWords(library, "Two articles compared");
    await waitFor("the rows", () => library.evaluate(() => (document.querySelector(".compare-table tbody") ? true : null)));
    expect(await textsOf(library, ".compare-table .compare-group")).toEqual(["Officials", "Figures", "Quotes and statements"]);
    expect(await textsOf(library, '.compare-table [data-how="same"] td:first-child strong')).toContain("Giàng Văn Sử");
    for (const width of [1280, 400]) {
      await library.resize(width, 800);
      await sleep(SETTLE_MS);
      expect(await axeViolations(library)).toEqual([]);
    }
    await library.resize(1280, 900);
    await library.press("Escape");
    await waitFor("the dialog to close", () => library.evaluate(() => (document.querySelector("dialog") === null ? true : null)));
  });
});
