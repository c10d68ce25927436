/** A way through the library's views by keys alone: nothing is clicked, Tab leads to everything. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleLibrary } from "../sample-library";
import { textsOf } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { pressOn } from "./support/focus";
import { importInto, waitForWords } from "./support/library";
import { BROWSERS, openWorld, type World } from "./support/world";

const present = (page: Page, selector: string): Promise<true> =>
  waitFor(selector, () => page.evaluate((wanted: string) => (document.querySelector(wanted) === null ? null : true), selector));

describe.each(BROWSERS)("the library by keys alone in %s", (browser) => {
  let world: World;
  let library: Page;
  beforeAll(async () => {
    world = await openWorld(browser, { language: "en" });
    library = await importInto(world.driver, sampleLibrary(2), "en");
  });
  afterAll(() => world.close());

  const rows = (): Promise<readonly string[]> => textsOf(library, ".pane-list .entry-title");
  const waitForRows = (count: number): Promise<true> =>
    waitFor(`${count} rows`, async () => ((await rows()).length === count ? true : null));
  const isGone = (selector: string): Promise<true> =>
    waitFor(`${selector} to go`, () =>
      library.evaluate((wanted: string) => (document.querySelector(wanted) === null ? true : null), selector),
    );

  test("an article is found, read, and left", async () => {
    await library.press("/");
    await library.type("khoi cong cau");
    await waitForRows(2);
    await pressOn(library, "Báo Mây Trắng"); // of the row, not of the box beside it
    await waitForWords(library, "Text as it was saved");
    await library.press("/");
    await library.press("Escape");
    await waitForRows(12);
  });

  test("persons: one is opened, and joined with another, which a reload remembers", async () => {
    await pressOn(library, "People");
    await present(library, ".pane-list .entry-title");
    const before = (await rows()).length;
    await pressOn(library, "Giàng Văn Sử");
    await waitForWords(library, "Also written Giang Van Su");
    await pressOn(library, "Join with");
    await present(library, "dialog .join-list li");
    await library.type("oswin");
    await waitFor("the other", async () => ((await textsOf(library, "dialog .join-list li")).length === 1 ? true : null));
    await library.press("Tab");
    await library.press("Enter");
    await isGone("dialog");
    await waitForRows(before - 1);
    await library.reload();
    await waitForRows(before - 1);
    await waitForWords(library, "Joined by you");
  });

  test("figures: a unit is chosen, its plot is read as a table, a figure opened from it", async () => {
    await pressOn(library, "Figures");
    await present(library, ".pane-list .figure-value");
    await pressOn(library, "Unit", "V");
    await present(library, ".pane-open .plot-point");
    await pressOn(library, "The same as a table");
    await waitFor("the table", () =>
      library.evaluate(() => (document.querySelector<HTMLDetailsElement>(".pane-open .plot-table")?.open ? true : null)),
    );
    await library.press("Tab");
    await library.press("Enter");
    await present(library, ".figure-page .title");
  });

  test("both editions of an article are ticked and compared: names and figures meet across the languages", async () => {
    await pressOn(library, "Articles");
    await waitForRows(12);
    await library.press("/");
    await library.type('person:"giang van su"');
    await waitForRows(4);
    await pressOn(library, "Select: Budget revenue up 8 percent", "Space");
    await waitForWords(library, "1 selected");
    await pressOn(library, "Select: Bộ trưởng Giàng Văn Sử: Thu ngân sách tăng 8%", "Space");
    await waitForWords(library, "2 selected");
    await pressOn(library, "Compare");
    await present(library, ".compare-table tbody");
    const told = await library.evaluate(() =>
      [...document.querySelectorAll(".compare-table tr[data-how]")].map(
        (row) =>
          `${row.getAttribute("data-how")}: ${[...row.querySelectorAll("td strong")].map(({ textContent }) => textContent).join(" = ")}`,
      ),
    );
    expect(told).toContainEqual(expect.stringMatching(/: .*Giang Van Su.*Giàng Văn Sử|: .*Giàng Văn Sử.*Giang Van Su/));
    expect(told).toContain("agrees: 410.000 tỷ đồng = 410,000 billion VND");
    await library.press("Escape");
    await isGone("dialog");
  });

  test("an import is given up, and an export made", async () => {
    await library.press("/");
    await library.press("Escape");
    await pressOn(library, "Import");
    await present(library, "dialog .drop");
    await library.press("Escape");
    await isGone("dialog");
    await pressOn(library, "Export");
    await present(library, "dialog .formats");
    await pressOn(library, "One file to read");
    await waitForWords(library, "The browser saves it as");
    await library.press("Escape");
    await isGone("dialog");
  });

  test("dates narrow from both sides", async () => {
    const found = async (typed: string, count: number): Promise<void> => {
      await library.press("/");
      await library.press("Escape");
      await library.type(typed);
      await waitForRows(count);
    };
    await found("before:2026-01-13", 2); // an article every four days from 5 January on
    await found("before:2026-01-05", 0);
    await found("after:2026-01-09 before:2026-01-17", 2);
    await found("trước:2030", 12);
  });
});
