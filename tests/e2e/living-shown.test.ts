import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hoverMark } from "./support/actions";
import { BRIDGE, bodyOf, pageWith, waitForMark } from "./support/living-site";
import { coloursOf } from "./support/pdf";
import { BROWSERS, LISTED, openWorld, UNLISTED, type World } from "./support/world";

const pages = { "story.html": () => pageWith(`<article>${bodyOf(BRIDGE)}</article>`) };

describe.each(BROWSERS)("however the page is shown, in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser, { pages });
  });
  afterAll(() => world.close());

  test("marks are for the screen: the page prints as if it had none", async () => {
    const bare = await world.driver.openPage(world.site.url(UNLISTED, "story.html"));
    const plain = coloursOf(await bare.print());
    await bare.close();
    expect(plain.length).toBeGreaterThan(0);
    const page = await world.driver.openPage(world.site.url(LISTED, "story.html"));
    await waitForMark(page, "statistic", BRIDGE.figure);
    expect(coloursOf(await page.print())).toEqual(plain);
    await page.close();
  });

  test("at 200 % the card stands at its mark, within the window", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "story.html"));
    await waitForMark(page, "statistic", BRIDGE.figure);
    await world.driver.zoom(page, 2);
    await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2);
    await hoverMark(page, "statistic", "31");
    const mark = await page.evaluate(() => {
      const [place] = CSS.highlights.get("onrecord-statistic") ?? [];
      if (place === undefined) throw new Error("There is no figure.");
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom, width: innerWidth, height: innerHeight };
    });
    const card = await page.evaluateInShadow("on-record-card", (root) => {
      const box = root.querySelector(".card")?.getBoundingClientRect();
      return box === undefined ? null : { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    });
    if (card === null) throw new Error("There is no card.");
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(mark.width);
    expect(card.bottom).toBeLessThanOrEqual(mark.height);
    expect(
      Math.min(Math.abs(card.top - mark.bottom), Math.abs(mark.top - card.bottom)),
      "right below the words or above them",
    ).toBeLessThan(16);
    expect(card.left).toBeLessThan(mark.right);
    expect(card.right).toBeGreaterThan(mark.left);
    await world.driver.zoom(page, 1);
    await page.close();
  });
});
