import { describe, expect, test } from "vitest";
import { hoverMark } from "./support/actions";
import { type Held, openMemory } from "./support/chromium-memory";
import { type Page, sleep } from "./support/driver";
import { act, appPage, BRIDGE, DIKE, MARKET, waitForMark } from "./support/living-site";
import { BROWSERS, LISTED, openWorld } from "./support/world";

const NAVIGATIONS = 100;

/** Navigations after which all that is made once has been made. */
const WARM = 10;

/** What the heap may grow over all navigations, in bytes: an article's reading is some 50 kB, so that ten of a hundred kept would be seen. */
const HEAP_GROWTH = 500_000;

/** What the page holds of ours, as the page itself can see it. */
function ours(page: Page) {
  return page.evaluate(() => ({
    hosts: document.querySelectorAll("on-record-card").length,
    highlights: CSS.highlights.size,
    ranges: [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0),
    sheets: document.adoptedStyleSheets.length,
    children: document.documentElement.childElementCount,
  }));
}

describe.each(BROWSERS)("in %s", (browser) => {
  test("a hundred navigations within a page leave nothing behind", { timeout: 300_000 }, async () => {
    const world = await openWorld(browser, { pages: { "app.html": () => appPage([BRIDGE, MARKET, DIKE], BRIDGE) } });
    try {
      const page = await world.driver.openPage(world.site.url(LISTED, "app.html"));
      const memory = browser === "chromium" ? await openMemory(page, world.driver.extensionOrigin) : null;
      await waitForMark(page, "statistic", BRIDGE.figure);
      await hoverMark(page, "statistic", "31"); // the host is there from now on
      await page.moveMouse({ x: 2, y: 2 });
      const navigate = async (times: number): Promise<void> => {
        for (let nth = 1; nth <= times; nth++) {
          const next = nth === times ? BRIDGE : nth % 2 === 0 ? MARKET : DIKE;
          await act(page, `go("${next.path}")`);
          await waitForMark(page, "statistic", next.figure);
        }
        await sleep(2_500); // the last address has settled, and the map is drawn
      };
      await navigate(WARM);
      const before = { page: await ours(page), held: await memory?.look() };
      await navigate(NAVIGATIONS);
      const after = { page: await ours(page), held: await memory?.look() };
      expect(after.page).toEqual(before.page);
      expect(before.page).toMatchObject({ hosts: 1, children: 3 });
      if (memory === null) return;
      const [early, late] = [heldOf(before.held), heldOf(after.held)];
      expect(late.heap - early.heap).toBeLessThan(HEAP_GROWTH);
      expect({ ...late, heap: 0, nodes: 0 }).toEqual({ ...early, heap: 0, nodes: 0 });
      expect(late.nodes - early.nodes).toBeLessThan(NAVIGATIONS); // less than a node for each
      await memory.close();
    } finally {
      await world.close();
    }
  });
});

function heldOf(held: Held | undefined): Held {
  if (held === undefined) throw new Error("The memory was not looked at.");
  return held;
}
