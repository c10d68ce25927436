import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardText, hoverMark, waitForCard, waitForNoCard } from "./support/actions";
import { sleep } from "./support/driver";
import { markPoint, markTexts, waitForMarks } from "./support/marks";
import { BROWSERS, expectedOf, LISTED, openWorld, type World } from "./support/world";

/** Longer than a card takes to open. */
const CARD_MS = 700;

describe.each(BROWSERS)("the card in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser);
  });
  afterAll(() => world.close());

  const openArticle = async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    return page;
  };

  test("comes when the pointer rests on an official, tells the offices, and goes when the pointer leaves", async () => {
    const page = await openArticle();
    const name = "Đậu Khắc Uyên";
    const nth = (await markTexts(page, "official")).indexOf(name);
    expect(nth).toBeGreaterThanOrEqual(0);
    const text = await hoverMark(page, "official", name, nth);
    expect(text).toContain("Chủ tịch UBND tỉnh Nghệ An");
    await page.moveMouse({ x: 3, y: 3 });
    await waitForNoCard(page);
    await page.close();
  });

  test("tells a figure's words, and a quote's speaker", async () => {
    const page = await openArticle();
    expect(await hoverMark(page, "statistic", "Figure")).toMatch(/\d/);
    const { quotes } = expectedOf("nghe-an-conference.vi");
    const painted = await markTexts(page, "quote");
    const known = quotes.find(({ words, speaker }) => speaker !== null && painted.includes(words));
    if (known?.speaker == null) throw new Error("None of the known quotes is painted.");
    await hoverMark(page, "quote", known.speaker, painted.indexOf(known.words));
    await page.close();
  });

  test("stays after a click until Escape, and does not come beside a mark", async () => {
    const page = await openArticle();
    await page.clickAt(await markPoint(page, "official", 0));
    await waitForCard(page, "Official");
    await page.moveMouse({ x: 3, y: 3 });
    await sleep(CARD_MS);
    const first = await cardText(page);
    expect(first).toContain("Official");
    await page.press("ArrowRight"); // the focus is in the card: the next mention of the same person
    await waitForCard(page, "2 of ");
    await page.press("Tab");
    await page.press("Escape");
    await waitForNoCard(page);
    await sleep(CARD_MS);
    expect(await cardText(page)).toBeNull();
    await page.close();
  });
});
