import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, textOf, textsOf, waitUntilSettled } from "./support/actions";
import { sleep, waitFor } from "./support/driver";
import { markCounts, markTexts, waitForMarks } from "./support/marks";
import { BROWSERS, ENGLISH_EDITION, expectedOf, LISTED, openWorld, UNLISTED, type World } from "./support/world";

/** Longer than reading takes: after it, a page without marks stays without. */
const UNREAD_MS = 1_500;

const NONE = { official: 0, statistic: 0, quote: 0, statement: 0 };

describe.each(BROWSERS)("reading in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser);
  });
  afterAll(() => world.close());

  test("a page of a listed site is read by itself: marks of all kinds, on the right words", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    const counts = await markCounts(page);
    for (const kind of ["official", "statistic", "quote", "statement"] as const) expect(counts[kind], kind).toBeGreaterThan(0);
    const expected = expectedOf("nghe-an-conference.vi");
    const officials = await markTexts(page, "official");
    expect(expected.officials.map(({ name }) => name).filter((name) => officials.includes(name)).length).toBeGreaterThanOrEqual(4);
    const painted = [...officials, ...(await markTexts(page, "statistic")), ...(await markTexts(page, "quote"))];
    expect(expected.outside.filter((words) => painted.some((mark) => mark.includes(words)))).toEqual([]);
    await page.close();
  });

  test("so is the English edition on its subdomain", async () => {
    const page = await world.driver.openPage(world.site.url(ENGLISH_EDITION, "nghe-an-public-services.en.html"));
    const counts = await waitForMarks(page);
    expect(counts.official).toBeGreaterThan(0);
    await page.close();
  });

  test("elsewhere nothing happens before a click, and the click reads the page", async () => {
    const page = await world.driver.openPage(world.site.url(UNLISTED, "typhoon-relief.vi.html"));
    await sleep(UNREAD_MS);
    expect(await markCounts(page)).toEqual(NONE);
    await waitUntilSettled(await world.driver.clickAction(page));
    const counts = await waitForMarks(page);
    expect(counts.official).toBeGreaterThan(0);
    expect(counts.statistic).toBeGreaterThan(0);
    await page.close();
  });

  test("the popup tells title, site, officials with offices, figures, and quotes by speaker", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    const expected = expectedOf("nghe-an-conference.vi");
    expect(await textsOf(popup, ".title")).toEqual([expected.title]);
    expect(await textsOf(popup, ".site")).toEqual([expected.site]);
    const names = await textsOf(popup, ".official .name");
    expect(names).toContain("Đậu Khắc Uyên");
    expect(await textsOf(popup, ".official .office")).toContain("Chủ tịch UBND tỉnh Nghệ An");
    expect((await textsOf(popup, ".surface[data-kind='statistic']")).length).toBeGreaterThan(2);
    expect((await textsOf(popup, ".speaker-name")).join(" ")).toContain("Đậu Khắc Uyên");
    expect((await textsOf(popup, ".switch-count")).map(Number).every((count) => count > 0)).toBe(true);
    await page.close();
  });

  test("a click in the popup goes to the place in the page", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await click(popup, ".speaker .row.quote");
    const words = await waitFor("the place to flash in the middle of the page", () =>
      page.evaluate(() => {
        const flash = [...(CSS.highlights.get("onrecord-flash") ?? [])][0];
        if (flash === undefined || scrollY === 0) return null;
        const range = document.createRange();
        range.setStart(flash.startContainer, flash.startOffset);
        range.setEnd(flash.endContainer, flash.endOffset);
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? range.toString() : null;
      }),
    );
    expect(words).toMatch(/^[“"]/);
    await page.close();
  });

  test("a kind switched off in the popup leaves the page, and comes back", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    const before = await waitForMarks(page);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".switch[data-kind='statistic']");
    await waitFor("figures to go", async () => ((await markCounts(page)).statistic === 0 ? true : null));
    expect(await markCounts(page)).toEqual({ ...before, statistic: 0 });
    expect(await popup.evaluate(() => document.querySelector(".switch[data-kind='statistic']")?.getAttribute("aria-checked"))).toBe(
      "false",
    );
    await click(popup, ".switch[data-kind='statistic']");
    await waitFor("figures to come back", async () => ((await markCounts(page)).statistic > 0 ? true : null));
    expect(await markCounts(page)).toEqual(before);
    await page.close();
  });

  test("a listed site set to never is not read any more, until it is set to always", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "typhoon-relief.vi.html"));
    await waitForMarks(page);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".segment:last-child");
    await waitFor("the marks to go", async () => ((await markCounts(page)).official === 0 ? true : null));
    await page.reload();
    await sleep(UNREAD_MS);
    expect(await markCounts(page)).toEqual(NONE);
    const again = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textOf(again)).toContain(LISTED);
    await click(again, ".segment:first-child");
    expect((await waitForMarks(page)).official).toBeGreaterThan(0);
    await page.close();
  });
});
