import { describe, expect, test } from "vitest";
import { cardText, click, textOf, textsOf, waitForCard, waitForNoCard } from "./support/actions";
import { FIRST_RUN_PAGE, type Page, waitFor } from "./support/driver";
import { markCounts, markPoint, waitForMarks } from "./support/marks";
import { BROWSERS, openWorld, type World } from "./support/world";

describe.each(BROWSERS)("the first run in %s", (browser) => {
  const withFirstRun = async (language: "en" | "vi", run: (page: Page, world: World) => Promise<void>): Promise<void> => {
    const world = await openWorld(browser, { firstRun: "keep", language });
    try {
      await run(await world.driver.waitForTab(FIRST_RUN_PAGE), world);
    } finally {
      await world.close();
    }
  };

  test("opens by itself, with a sample that is really read: all kinds are marked and have their cards", async () => {
    await withFirstRun("en", async (page) => {
      const counts = await waitForMarks(page);
      for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(0);
      await page.moveMouse(await markPoint(page, "official"));
      expect(await waitForCard(page, "Tran Van Mau")).toContain("chairman of the Bac Lam");
      await page.press("Escape");
      await waitForNoCard(page);

      // With keys alone: the kinds below open the cards, and have the focus back afterwards.
      await page.evaluate(() => document.querySelector<HTMLElement>(".legend-item[data-kind='statistic']")?.focus());
      await page.press("Enter");
      await waitForCard(page, "70%");
      await page.press("Escape");
      await waitForNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("data-kind") ?? null)).toBe("statistic");

      expect((await textsOf(page, ".site-names li")).length).toBe(26);
      for (const words of ["Nothing is stored until you keep something", "Nothing is sent: no account"])
        expect(await textOf(page)).toContain(words);
      expect(await cardText(page)).toBeNull();
    });
  });

  test("speaks Vietnamese when that is chosen, sample and all, and leads to the options", async () => {
    await withFirstRun("en", async (page, { driver }) => {
      await waitForMarks(page);
      const options = await driver.openExtensionTab("options.html");
      await click(options, "#language .segment:nth-child(2)");
      await waitFor("Vietnamese options", () => options.evaluate(() => (document.documentElement.lang === "vi" ? true : null)));
      await page.focus();
      await waitFor("the sample in Vietnamese", async () => ((await textOf(page)).includes("Trần Văn Mẫu") ? true : null));
      const counts = await markCounts(page);
      for (const [kind, count] of Object.entries(counts)) expect(count, kind).toBeGreaterThan(0);
      await click(page, ".block .button");
      await waitFor("the options", async () => ((await page.url()).endsWith("/options.html") ? true : null));
    });
  });
});
