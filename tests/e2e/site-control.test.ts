import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Page, waitFor } from "./support/driver";
import { badgeTexts, revokeHere } from "./support/extension-side";
import { markCounts, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const ARTICLE = "nghe-an-conference.vi.html";
const BADGE_CHOICE = "Number on the button";

describe.each(BROWSERS)("what the reader decides about sites and the button, in %s", (browser) => {
  let world: World;
  let article: Page;
  let options: Page;
  beforeAll(async () => {
    world = await openWorld(browser);
    article = await world.driver.openPage(world.site.url(LISTED, ARTICLE));
    await waitForMarks(article);
    options = await world.driver.openExtensionTab("options.html");
    await waitFor("the options", () => options.evaluate(() => (document.querySelector("main .size") === null ? null : true)));
  });
  afterAll(() => world.close());

  /** By keyboard. */
  const toggle = async (name: string): Promise<void> => {
    await options.focus();
    await options.evaluate((wanted: string) => {
      const labels = [...document.querySelectorAll(".toggle")];
      const label = labels.find((each) => each.querySelector(".toggle-name")?.textContent === wanted);
      label?.querySelector("input")?.focus();
    }, name);
    await options.press(" ");
  };
  const waitForBadge = (isThere: boolean): Promise<true> =>
    waitFor(isThere ? "a count on the button" : "no count on the button", async () =>
      (await options.evaluate(badgeTexts)).some((text) => /^\d/.test(text)) === isThere ? true : null,
    );

  test("the count of marks goes from the button at once, stays away, and comes back", async () => {
    await waitForBadge(true);
    await toggle(BADGE_CHOICE);
    await waitForBadge(false);
    await article.focus();
    await article.reload();
    await waitForMarks(article);
    await waitForBadge(false);
    await toggle(BADGE_CHOICE);
    await waitForBadge(true);
  });

  test("a site that is taken from On Record while it is read loses its marks at once, and is left alone", async () => {
    const settings = await revokeHere(world.driver, options, LISTED);
    await waitFor("the marks to go", async () => (Object.values(await markCounts(article)).every((count) => count === 0) ? true : null));
    expect(await article.evaluate(() => document.querySelector("on-record-card") === null || CSS.highlights.size === 0)).toBe(true);
    await article.focus();
    await article.reload();
    await waitFor("the page", () => article.evaluate(() => (document.readyState === "complete" ? true : null)));
    expect(Object.values(await markCounts(article)).every((count) => count === 0)).toBe(true);
    await settings?.close();
  });
});
