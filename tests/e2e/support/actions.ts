/** Steps that several tests take, over the one interface of both browsers. */
import type { FindingKind } from "../../../src/core/finding";
import { type Page, sleep, waitFor } from "./driver";
import { markPoint } from "./marks";

/** Clicks the first element that matches, as a person does: at its centre, scrolled into view. */
export async function click(page: Page, selector: string): Promise<void> {
  let before: Box | null = null;
  const point = await waitFor(`${selector} to stand still`, async () => {
    const box = await page.evaluate(async (wanted: string) => {
      const element = document.querySelector(wanted);
      if (element === null) return null;
      element.scrollIntoView({ block: "center", behavior: "instant" });
      await new Promise((resolve) => setTimeout(resolve, 50)); // let layout and animations settle
      const { x, y, width, height } = element.getBoundingClientRect();
      return width === 0 ? null : { x, y, width, height };
    }, selector);
    // What is still being filled in moves what stands below it: a point that was right a moment ago is a click on something else.
    const isStill = box !== null && before !== null && isNear(box, before);
    before = box;
    return isStill ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  });
  await page.clickAt(point);
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** But for a pixel: asked again to scroll to the same place, Firefox goes now above it and now below. */
function isNear(a: Box, b: Box): boolean {
  return (["x", "y", "width", "height"] as const).every((key) => Math.abs(a[key] - b[key]) <= 1);
}

/** The text that a page shows, spaces and line breaks made one. */
export function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not shown
  return page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, " ").trim());
}

/** The texts of all elements that match. */
export function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.evaluate((wanted: string) => [...document.querySelectorAll(wanted)].map((node) => node.textContent ?? ""), selector);
}

/** Waits until the popup or panel shows something other than its skeleton. */
export async function waitUntilSettled(view: Page): Promise<Page> {
  await waitFor("the popup to settle", () => view.evaluate(() => (document.querySelector(".title, .notice-title") === null ? null : true)));
  return view;
}

const HOST = "on-record-card";

/** The card's text, or null while none is shown. */
export function cardText(page: Page): Promise<string | null> {
  return page.evaluateInShadow(HOST, (root) => {
    const card = root.querySelector(".card");
    return card === null ? null : (card.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  });
}

/** Waits for a card that holds these words. */
export function waitForCard(page: Page, words: string): Promise<string> {
  return waitFor(`a card with “${words}”`, async () => {
    const text = await cardText(page);
    return text?.includes(words) === true ? text : null;
  });
}

/** Longer than a card takes to open, in ms. */
const CARD_MS = 400;

/**
 * Rests the pointer on the nth mark of a kind until its card comes, and gives the card's text. Goes after the mark where the page
 * still scrolls away under the pointer, as a person does.
 */
export function hoverMark(page: Page, kind: FindingKind, words: string, nth = 0): Promise<string> {
  let step = 0;
  return waitFor(`a card with “${words}” on ${kind} ${nth}`, async () => {
    const { x, y } = await markPoint(page, kind, nth);
    await page.moveMouse({ x: x + (step++ % 2), y });
    await sleep(CARD_MS);
    const text = await cardText(page);
    return text?.includes(words) === true ? text : null;
  });
}

export function waitForNoCard(page: Page): Promise<true> {
  return waitFor("the card to go", async () => ((await cardText(page)) === null ? true : null));
}
