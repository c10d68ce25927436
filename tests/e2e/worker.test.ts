import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, hoverMark, textsOf, waitUntilSettled } from "./support/actions";
import { type Page, sleep, waitFor } from "./support/driver";
import { badgeText } from "./support/extension-side";
import { markCounts, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

/** Longer than reading takes. */
const UNREAD_MS = 1_500;

/** One session of a reader. The background is killed before every step: each must work from what is stored. */
describe.each(BROWSERS)("with the background killed between any two steps in %s", (browser) => {
  let world: World;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    world = await openWorld(browser);
  });
  afterAll(() => world.close());

  test("the background is there to be killed", async () => {
    await waitFor("the background", async () => ((await world.driver.isBackgroundAlive()) ? true : null));
  });

  const step = (name: string, run: () => Promise<void>) =>
    test(name, async () => {
      await world.driver.killBackground();
      await run();
    });

  step("a page of a listed site is read", async () => {
    page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    expect((await waitForMarks(page)).official).toBeGreaterThan(0);
  });
  step("and read again, so that the popup shows it, and the badge the number of marks", async () => {
    await page.reload();
    await waitForMarks(page);
    popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textsOf(popup, ".title")).toHaveLength(1);
    const shown = await waitFor("the badge", async () => (await popup.evaluate(badgeText)) || null);
    const counts = await markCounts(page);
    expect(Number(shown)).toBe(counts.official + counts.statistic + counts.quote + counts.statement);
  });
  step("a kind goes off", async () => {
    await click(popup, ".switch[data-kind='official']");
    await waitFor("officials to go", async () => ((await markCounts(page)).official === 0 ? true : null));
  });
  step("and stays off after a reload", async () => {
    await page.reload();
    expect(await waitForMarks(page)).toMatchObject({ official: 0 });
  });
  step("and comes back", async () => {
    popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".switch[data-kind='official']");
    await waitFor("officials to come back", async () => ((await markCounts(page)).official > 0 ? true : null));
  });
  step("the popup leads to a place", async () => {
    await click(popup, ".speaker .row.quote");
    await waitFor("the page to scroll", () => page.evaluate(() => (scrollY > 0 ? true : null)));
  });
  step("the card comes", async () => {
    await page.focus();
    await hoverMark(page, "official", "Official");
  });
  step("the site is turned off", async () => {
    popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".segment:last-child");
    await waitFor("the marks to go", async () => ((await markCounts(page)).official === 0 ? true : null));
  });
  step("and not read any more", async () => {
    await page.reload();
    await sleep(UNREAD_MS);
    expect(await markCounts(page)).toEqual({ official: 0, statistic: 0, quote: 0, statement: 0 });
  });
  step("and turned on again", async () => {
    popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".segment:first-child");
    expect((await waitForMarks(page)).official).toBeGreaterThan(0);
  });
});
