import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardText, waitForCard, waitForNoCard } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { waitForNoSurface, waitForSurface, waitForToast } from "./support/keeping";
import { markPoint, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const HOST = "on-record-card";

/** More than a card has, so that a trap is told. */
const MOST_BUTTONS = 30;

describe.each(BROWSERS)("the card by keyboard alone, in %s", (browser) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(browser);
    page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
  });
  afterAll(() => world.close());

  /** Opens the card of an official with the focus in it, as a jump by the browser's keys does. */
  const openCard = async (): Promise<void> => {
    await page.clickAt(await markPoint(page, "official", 0));
    await waitForCard(page, "Official");
    await waitFor("the focus", async () => ((await focused()) === null ? null : true));
  };
  /** The label of what has the focus within ours; null where nothing of ours has it. */
  const focused = (): Promise<string | null> =>
    page.evaluateInShadow(HOST, (root) => {
      const { activeElement } = root;
      return activeElement === null ? null : (activeElement.getAttribute("aria-label") ?? activeElement.textContent ?? "").trim();
    });
  const buttons = async (): Promise<readonly string[]> =>
    (await page.evaluateInShadow(HOST, (root) =>
      [...root.querySelectorAll<HTMLButtonElement>(".card button")]
        .filter((button) => !button.disabled)
        .map((button) => (button.getAttribute("aria-label") ?? button.textContent ?? "").trim()),
    )) ?? [];

  test("each of its keys does what it says", async () => {
    await openCard();
    const first = await cardText(page);
    await page.press("ArrowRight");
    await waitForCard(page, "2 of ");
    await page.press("ArrowLeft");
    await waitFor("the first mention", async () => ((await cardText(page)) === first ? true : null));
    await page.press("c");
    await waitForToast(page, "opied"); // whatever the browser lets be copied
    await page.press("l");
    await waitForToast(page, "ink"); // Link copied, or the browser did not let the link be copied
    await page.press("x");
    await waitForSurface(page, ".correction");
    await page.press("Escape");
    await waitForNoSurface(page, ".correction");
    await openCard();
    await page.press("n");
    await waitForSurface(page, ".editor");
    await page.press("Escape");
    await waitForNoSurface(page, ".editor");
  });

  test("Tab leads to each of its buttons in turn, and Enter presses it", async () => {
    await openCard();
    const wanted = new Set(await buttons());
    expect(wanted.size).toBeGreaterThan(4);
    for (let presses = 0; presses < MOST_BUTTONS && wanted.size > 0; presses++) {
      const here = await focused();
      if (here !== null) wanted.delete(here);
      if (wanted.size > 0) await page.press("Tab");
    }
    expect([...wanted]).toEqual([]);
    for (let presses = 0; presses < MOST_BUTTONS && (await focused()) !== "Not right"; presses++) await page.press("Shift+Tab");
    await page.press("Enter");
    await waitForSurface(page, ".correction");
    await page.press("Escape");
    await waitForNoSurface(page, ".correction");
  });

  test("Escape closes it and gives the page its keys back", async () => {
    await openCard();
    await page.press("Escape");
    await waitForNoCard(page);
    expect(await focused()).toBeNull();
  });
});
