/** The reader knows better: a mark is taken off, an official added; both hold at once and later, are listed, and are taken back. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, textOf, textsOf, waitForCard } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { clickOurs, selectWords, waitForSurface, waitForToast } from "./support/keeping";
import { markPoint, markTexts, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const ARTICLE = "nghe-an-conference.vi.html";
const OFFICIAL = "Đậu Khắc Uyên";
/** Named in the article, and no official there. */
const VILLAGER = "Lô Văn Khành";
const OFFICE = "Trưởng bản Na Khướng";

describe.each(BROWSERS)("corrections in %s", (browser) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(browser);
    page = await world.driver.openPage(world.site.url(LISTED, ARTICLE));
    await waitForMarks(page);
  });
  afterAll(() => world.close());

  const waitForNames = (isThere: boolean, name: string): Promise<true> =>
    waitFor(`${name} ${isThere ? "marked" : "unmarked"}`, async () =>
      (await markTexts(page, "official")).some((words) => words === name) === isThere ? true : null,
    );
  const openOptions = async (): Promise<Page> => {
    const options = await world.driver.openExtensionTab("options.html#corrections");
    await waitFor("the list of corrections", () =>
      options.evaluate(() => (document.querySelector(".correction-row") === null ? null : true)),
    );
    return options;
  };

  test("a mark that is none is taken off by keyboard, comes back with Undo, and stays off at the next reading", async () => {
    const takeOff = async (): Promise<void> => {
      await page.clickAt(await markPoint(page, "official", (await markTexts(page, "official")).indexOf(OFFICIAL)));
      await waitForCard(page, OFFICIAL);
      await page.press("x");
      await waitForSurface(page, ".correction");
      await page.press("Enter");
      await waitForToast(page, "The mark is gone.");
      await waitForNames(false, OFFICIAL);
    };
    await takeOff();
    await clickOurs(page, ".toast-undo");
    await waitForNames(true, OFFICIAL);
    await takeOff();
    await page.reload();
    await waitForMarks(page);
    await waitForNames(false, OFFICIAL);
  });

  test("an official who was missed is added from the selection", async () => {
    expect(await markTexts(page, "official")).not.toContain(VILLAGER);
    await selectWords(page, VILLAGER);
    await clickOurs(page, ".toolbar [aria-label='Mark as an official']");
    await waitForSurface(page, ".correction");
    await page.press("Enter"); // nothing is written yet
    await waitFor("what is missing", async () =>
      (await page.evaluateInShadow("on-record-card", (root) => root.querySelector(".editor-fault")?.textContent ?? "")) === ""
        ? null
        : true,
    );
    await page.type(OFFICE);
    await page.press("Enter");
    await waitForToast(page, "Marked as an official.");
    await waitForNames(true, VILLAGER);
    await page.clickAt(await markPoint(page, "official", (await markTexts(page, "official")).indexOf(VILLAGER)));
    const card = await waitForCard(page, OFFICE);
    expect(card).toContain("You said so.");
    await page.press("Escape");
  });

  test("both are listed in the options, and taking one back brings the mark back in the open page", async () => {
    const options = await openOptions();
    expect(await textsOf(options, ".correction-about")).toEqual([VILLAGER, OFFICIAL]);
    expect(await textOf(options)).toContain("Nghệ An: Không để tiền nằm chờ dự án");
    await click(options, ".correction-row:nth-child(2) .icon-button");
    await waitFor("Undo", () => options.evaluate(() => (document.querySelector(".correction-row.gone .button") === null ? null : true)));
    await page.focus();
    await waitForNames(true, OFFICIAL);
    await options.focus();
    await click(options, ".correction-row.gone .button");
    await page.focus();
    await waitForNames(false, OFFICIAL);
    await options.close();
  });
});
