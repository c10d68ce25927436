import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardText, hoverMark, textsOf, waitUntilSettled } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { clickOurs, waitForSurface } from "./support/keeping";
import { act, BRIDGE, MARKET, pageWith, waitForMark } from "./support/living-site";
import { markPoint, markTexts, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const [first = "", ...rest] = BRIDGE.paragraphs.map((words) => `<p>${words}</p>`);

/** The story in an open shadow root; its first paragraph and its headline are the page's, slotted. */
const SHADOW = `<main><news-story><h1 slot="title">${BRIDGE.title}</h1>${first}</news-story></main><script>
  const root = document.querySelector("news-story").attachShadow({ mode: "open" });
  root.innerHTML = ${JSON.stringify(`<style>p { color: #222 }</style><slot name="title"></slot><div class="text"><slot></slot>${rest.join("")}</div>`)};
</script>`;

const pages = { "shadow.html": () => pageWith(SHADOW) };

describe.each(BROWSERS)("an article in an open shadow root, in %s", (browser) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(browser, { pages });
    page = await world.driver.openPage(world.site.url(LISTED, "shadow.html"));
  });
  afterAll(() => world.close());

  test("is read in the order in which the page shows it, and painted there", async () => {
    await waitForMark(page, "statistic", BRIDGE.figure);
    expect((await markTexts(page, "official")).join()).toContain(BRIDGE.name);
    const sheets = await page.evaluate(() => document.querySelector("news-story")?.shadowRoot?.adoptedStyleSheets.length);
    expect(sheets).toBe(1);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textsOf(popup, ".title")).toEqual([BRIDGE.title]);
    await page.focus();
  });

  test("tells a figure in its card", async () => {
    expect(await hoverMark(page, "statistic", "31")).toContain("31");
    await page.moveMouse({ x: 2, y: 2 });
    await expect.poll(() => cardText(page)).toBe(null);
  });

  test("is highlighted from the toolbar at a selection within the root", async () => {
    const { x, y } = await markPoint(page, "statistic");
    await page.drag({ x: x - 4, y }, { x: x + 60, y });
    await waitForSurface(page, ".toolbar");
    await clickOurs(page, ".toolbar [data-colour='green']");
    await waitFor("the highlight in the root", async () =>
      (await page.evaluate(() => (CSS.highlights.get("onrecord-note-green")?.size ?? 0) > 0)) ? true : null,
    );
  });

  test("is followed when its text changes within the root", async () => {
    await waitForMarks(page);
    await act(page, `touch(() => { root.querySelectorAll("p")[0].textContent = ${JSON.stringify(MARKET.paragraphs[1])} })`);
    await waitForMark(page, "statistic", MARKET.figure);
  });
});
