import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { translator } from "../../src/locales";
import { hoverMark, textOf, waitUntilSettled } from "./support/actions";
import { sleep, waitFor } from "./support/driver";
import { hugeArticle } from "./support/huge-article";
import { markCounts, markTexts } from "./support/marks";
import { BROWSERS, LISTED, openWorld, UNLISTED, type World } from "./support/world";

const words = translator("en");
const NONE = { official: 0, statistic: 0, quote: 0, statement: 0 };

/** Longer than reading takes. */
const UNREAD_MS = 1_000;

const TEN_MEGABYTES = 10_000_000;

describe.each(BROWSERS)("bad input in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser, { pages: { "huge.html": () => hugeArticle(TEN_MEGABYTES) } });
  });
  afterAll(() => world.close());

  test.each([
    ["a front page", "home-page.vi.html", LISTED],
    ["a form", "login.html", LISTED],
    ["an empty page", "empty.html", LISTED],
    ["an empty page, clicked", "empty.html", UNLISTED],
  ])("%s is no article: nothing is marked, the popup says so", async (_, path, host) => {
    const page = await world.driver.openPage(world.site.url(host, path));
    await sleep(UNREAD_MS);
    expect(await markCounts(page)).toEqual(NONE);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textOf(popup)).toContain(words("state.notArticle.title"));
    expect(await markCounts(page)).toEqual(NONE);
    await page.close();
  });

  test("an article without anything to mark says so", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "article-without-findings.en.html"));
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    await waitFor("the words", async () => ((await textOf(popup)).includes(words("state.empty.title")) ? true : null));
    expect(await markCounts(page)).toEqual(NONE);
    await page.close();
  });

  test("a page of ten megabytes gets an answer, and stays a page", { timeout: 120_000 }, async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "huge.html"));
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textOf(popup)).not.toBe("");
    expect(await page.evaluate(() => document.querySelectorAll("p").length)).toBeGreaterThan(10_000);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.close();
  });

  test("a page that takes its own nodes away while it is read ends with marks on words that are there", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "self-removing.html?rounds=20&every=25"));
    await waitFor("the page to hold still", () =>
      page.evaluate(() => (document.documentElement.dataset["settled"] === "yes" ? true : null)),
    );
    // The page loses paragraphs on its way; what is left is read anew, and only that is painted.
    const seen = await waitFor("marks on what is left", async () => {
      const texts = (await Promise.all((["official", "statistic", "quote"] as const).map((kind) => markTexts(page, kind)))).flat();
      const text = await page.evaluate(() => document.querySelector("article")?.textContent ?? "");
      return texts.length > 0 && texts.every((words) => words !== "" && text.includes(words)) ? texts : null;
    });
    expect(seen.length).toBeGreaterThan(2);
    await hoverMark(page, "statistic", "Figure");
    expect(await page.evaluate(() => document.querySelectorAll("article").length)).toBe(1);
    await page.close();
  });

  test("a page of the browser's own is refused in plain words", async () => {
    const page = await world.driver.openPage(browser === "chromium" ? "chrome://version/" : "about:license");
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    const text = await textOf(popup);
    expect(text).toContain(words("state.forbidden.title"));
    expect(text).toContain(words("state.forbidden.browser"));
    await page.close();
  });
});
