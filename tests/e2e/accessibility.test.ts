/** Every page of the extension, as a screen reader and a keyboard meet it: light and dark, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, waitUntilSettled } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type Page, sleep, waitFor } from "./support/driver";
import { focusStops } from "./support/focus";
import { clickOurs, selectWords, waitForToast } from "./support/keeping";
import { waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

const ARTICLE = "nghe-an-conference.vi.html";
const NOTED = "trú tại bản Na Khướng";

/** Longer than any transition: colours half-way would be measured else. */
const SETTLE_MS = 400;

const shown = (page: Page, selector: string): Promise<true> =>
  waitFor(selector, () => page.evaluate((wanted: string) => (document.querySelector(wanted) === null ? null : true), selector));

/** The rules look at structure and colours, which are the same in both browsers: the dark ones are looked at in one. */
const SCHEMES = { chromium: ["light", "dark"], firefox: ["light"] } as const;

describe.each(BROWSERS)("accessibility in %s", (browser) => {
  describe.each(SCHEMES[browser])("%s", (scheme) => {
    let world: World;
    let article: Page;

    beforeAll(async () => {
      world = await openWorld(browser, { scheme });
      article = await world.driver.openPage(world.site.url(LISTED, ARTICLE));
      await waitForMarks(article);
      await selectWords(article, NOTED);
      await clickOurs(article, ".toolbar [data-colour='green']");
      await waitForToast(article, "Highlighted.");
    });
    afterAll(() => world.close());

    const openOptions = async (): Promise<Page> => {
      const options = await world.driver.openExtensionTab("options.html");
      await shown(options, "main .size");
      return options;
    };

    describe.each(["en", "vi"] as const)("%s", (language) => {
      beforeAll(async () => {
        const options = await openOptions();
        await options.evaluate((chosen: string) => chrome.storage.local.set({ interfaceLanguage: chosen }), language);
        await waitFor("the language to change", () =>
          options.evaluate((wanted: string) => (document.documentElement.lang === wanted ? true : null), language),
        );
        await options.close();
      });

      test("popup and side panel", async () => {
        const popup = await waitUntilSettled(await world.driver.clickAction(article));
        await sleep(SETTLE_MS);
        expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
        expect(await axeViolations(popup)).toEqual([]);
        await click(popup, ".footer .icon-button");
        const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
        await sleep(SETTLE_MS);
        expect(await panel.evaluate(() => document.documentElement.lang)).toBe(language);
        expect(await axeViolations(panel)).toEqual([]);
      });

      test("library: the list, and an article with a note", async () => {
        const library = await world.driver.openExtensionTab("library.html");
        await shown(library, ".library li");
        await sleep(SETTLE_MS);
        expect(await axeViolations(library)).toEqual([]);
        await click(library, ".pane-list li button");
        await shown(library, ".pane-open h2");
        await sleep(SETTLE_MS);
        expect(await axeViolations(library)).toEqual([]);
        await library.close();
      });

      test("options, and both questions before deleting everything", async () => {
        const options = await openOptions();
        await sleep(SETTLE_MS);
        expect(await axeViolations(options)).toEqual([]);
        await click(options, "#data .button.danger");
        await shown(options, "dialog[open] .check");
        expect(await axeViolations(options)).toEqual([]);
        await click(options, "dialog[open] .button.danger");
        await shown(options, "dialog[open] strong");
        expect(await axeViolations(options)).toEqual([]);
        await options.close();
      });

      test("first run", async () => {
        const first = await world.driver.openExtensionTab("first-run.html");
        await shown(first, ".legend-item");
        await sleep(SETTLE_MS);
        expect(await axeViolations(first)).toEqual([]);
        await first.close();
      });
    });
  });

  describe("keys alone", () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld(browser);
      const article = await world.driver.openPage(world.site.url(LISTED, ARTICLE));
      await waitForMarks(article);
      await selectWords(article, NOTED);
      await clickOurs(article, ".toolbar [data-colour='green']");
      await waitForToast(article, "Highlighted.");
    });
    afterAll(() => world.close());

    test.each([
      ["options.html", "main .size", 40],
      ["first-run.html", ".legend-item", 5],
      ["library.html", ".library li", 6],
    ] as const)("go through %s in the order of reading, and are seen at each stop", async (path, ready, least) => {
      const page = await world.driver.openExtensionTab(path);
      await shown(page, ready);
      const stops = await focusStops(page);
      expect(stops.length).toBeGreaterThanOrEqual(least);
      const places = stops.map(({ place }) => place);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
      await page.close();
    });
  });
});
