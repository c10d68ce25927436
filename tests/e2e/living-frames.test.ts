import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, textsOf, waitForCard, waitUntilSettled } from "./support/actions";
import { type Page, sleep, waitFor } from "./support/driver";
import { clickOurs, waitForSurface } from "./support/keeping";
import { act, BRIDGE, bodyOf, MARKET, pageWith } from "./support/living-site";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const FRAME = `<div style="height: 900px">Front page</div><iframe src="/inner.html" style="margin: 40px 0 40px 60px; border: 5px solid; width: 700px; height: 700px"></iframe>`;

const pages = {
  "outer.html": () => pageWith(FRAME),
  "inner.html": () => pageWith(`<article>${bodyOf(BRIDGE)}</article>`),
  "other.html": () => pageWith(`<article>${bodyOf(MARKET)}</article>`),
};

/** The words marked in the frame, of all kinds. */
function framedMarks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const view = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | null | undefined;
    return [...(view?.CSS.highlights ?? [])]
      .filter(([name]) => name !== "onrecord-active")
      .flatMap(([, highlight]) =>
        [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = (startContainer.ownerDocument ?? document).createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range.toString();
        }),
      );
  });
}

function waitForFramedMark(page: Page, words: string): Promise<true> {
  return waitFor(`“${words}” marked in the frame`, async () =>
    (await framedMarks(page)).some((mark) => mark.includes(words)) ? true : null,
  );
}

/** Where the figure stands in the window of the page, brought into view. */
function figurePoint(page: Page) {
  return page.evaluate(async () => {
    const frame = document.querySelector("iframe");
    const view = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
    const [mark] = view?.CSS.highlights.get("onrecord-statistic") ?? [];
    if (frame == null || mark === undefined) throw new Error("There is no figure in the frame.");
    frame.scrollIntoView({ block: "center", behavior: "instant" });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const range = (mark.startContainer.ownerDocument ?? document).createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    const box = range.getBoundingClientRect();
    const outer = frame.getBoundingClientRect();
    return { x: outer.left + frame.clientLeft + box.left + box.width / 2, y: outer.top + frame.clientTop + box.top + box.height / 2 };
  });
}

describe.each(BROWSERS)("an article in a frame of its site, in %s", (browser) => {
  let world: World;
  let page: Page;
  beforeAll(async () => {
    world = await openWorld(browser, { pages });
    page = await world.driver.openPage(world.site.url(LISTED, "outer.html"));
  });
  afterAll(() => world.close());

  test("is read, painted where it stands, and told in the popup, which leads to it", async () => {
    await waitForFramedMark(page, BRIDGE.figure);
    await waitForFramedMark(page, BRIDGE.name);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textsOf(popup, ".title")).toEqual([BRIDGE.title]);
    await click(popup, ".speaker .row.quote");
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 10_000 }).toBeGreaterThan(0);
    await page.focus();
  });

  test("tells a figure in its card, which stands at its words", async () => {
    await sleep(500); // the jump's smooth scrolling
    const point = await figurePoint(page);
    await page.moveMouse({ x: point.x - 30, y: point.y - 120 });
    await page.moveMouse(point);
    await waitForCard(page, "31");
    const card = await page.evaluateInShadow("on-record-card", (root) => {
      const box = root.querySelector(".card")?.getBoundingClientRect();
      return box === undefined ? null : { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
    });
    if (card === null) throw new Error("There is no card.");
    expect(card.left).toBeLessThan(point.x);
    expect(card.right).toBeGreaterThan(point.x);
    expect(Math.min(Math.abs(card.top - point.y), Math.abs(point.y - card.bottom))).toBeLessThan(40);
  });

  test("is highlighted from the toolbar at a selection in it", async () => {
    const point = await figurePoint(page);
    await page.drag({ x: point.x - 4, y: point.y }, { x: point.x + 60, y: point.y });
    await waitForSurface(page, ".toolbar");
    await clickOurs(page, ".toolbar [data-colour='green']");
    await waitFor("the highlight in the frame", async () =>
      (await page.evaluate(() => {
        const view = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | null | undefined;
        const isMarked = (view?.CSS.highlights.get("onrecord-note-green")?.size ?? 0) > 0;
        return isMarked && view?.getSelection()?.isCollapsed !== false;
      }))
        ? true
        : null,
    );
  });

  test("is followed when it changes; when the frame goes on to another, in Chromium to that one, in Firefox without harm", async () => {
    await act(
      page,
      `document.querySelector("iframe").contentDocument.querySelectorAll("p")[1].textContent = "An inspection found 77 cracks in the old piers, the district said."`,
    );
    await waitForFramedMark(page, "77 cracks");
    await act(page, `document.querySelector("iframe").src = "/other.html"`);
    if (browser === "chromium") {
      await waitForFramedMark(page, MARKET.figure);
      return;
    }
    await waitFor("the other article in the frame", async () =>
      (await page.evaluate(
        (title: string) => document.querySelector("iframe")?.contentDocument?.querySelector("h1")?.textContent === title,
        MARKET.title,
      ))
        ? true
        : null,
    );
    // Firefox closes the next document to scripts of ours: what matters is that the old marks go, and that the popup still answers.
    await waitFor("the old marks to go", async () => ((await framedMarks(page)).length === 0 ? true : null));
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textsOf(popup, ".title, .notice-title")).toHaveLength(1);
  });
});
