import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, textsOf, waitUntilSettled } from "./support/actions";
import { waitFor } from "./support/driver";
import { waitForMarks } from "./support/marks";
import { BROWSERS, expectedOf, LISTED, openWorld, type World } from "./support/world";

describe.each(BROWSERS)("the side panel in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser);
  });
  afterAll(() => world.close());

  test("opens from the popup, lists the findings, leads to them, and follows the tab", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".footer .icon-button");
    const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
    expect(await textsOf(panel, ".title")).toEqual([expectedOf("nghe-an-conference.vi").title]);
    expect((await textsOf(panel, ".row")).length).toBeGreaterThan(5);
    await click(panel, ".row.quote");
    await waitFor("the place to flash in the page", () =>
      page.evaluate(() => (CSS.highlights.get("onrecord-flash")?.size === 1 ? true : null)),
    );

    const other = await world.driver.openPage(world.site.url(LISTED, "typhoon-relief.vi.html"));
    const { title } = expectedOf("typhoon-relief.vi");
    await waitFor("the panel to follow", async () => ((await textsOf(panel, ".title"))[0] === title ? true : null));
    await other.close();
    await page.close();
  });
});
