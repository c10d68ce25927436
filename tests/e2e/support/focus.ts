import { type Page, sleep } from "./driver";

export interface FocusStop {
  /** Place in the order of the document. */
  readonly place: number;
  /** Whether it, or the label that stands for it, is in sight and nothing lies over it. */
  readonly isSeen: boolean;
  readonly html: string;
}

/** More stops than any page of ours has. */
const MOST_STOPS = 200;

/** Smooth scrolling goes after the focus; in ms. */
const SCROLL_MS = 30;

/** Presses Tab from the top of a page until it leaves it or begins anew, and tells where it stopped. */
export async function focusStops(page: Page): Promise<readonly FocusStop[]> {
  await page.evaluate(() => document.documentElement.style.setProperty("scroll-behavior", "auto"));
  const stops: FocusStop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.press("Tab");
    await sleep(SCROLL_MS);
    const stop = await page.evaluate((): FocusStop | null => {
      const element = document.activeElement;
      if (element === null || element === document.body || element === document.documentElement) return null;
      const label = element instanceof HTMLInputElement ? element.closest("label") : null;
      const box = (label ?? element).getBoundingClientRect();
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
      const isSeen = top !== null && (element.contains(top) || label?.contains(top) === true);
      return { place: [...document.querySelectorAll("*")].indexOf(element), isSeen, html: element.outerHTML.slice(0, 200) };
    });
    if (stop === null || stop.place === stops[0]?.place) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab still goes on after ${MOST_STOPS} stops: a trap?`);
}

/** Tab goes on from the top of the page, or of the dialog over it. Run in the page. */
export function focusTop(): void {
  const top = document.querySelector<HTMLElement>("dialog[open]") ?? document.body;
  top.tabIndex = -1;
  top.focus();
}

/** Presses Tab from the top until what has these words has the focus; then `key`. From the top, as beyond the end of the page Firefox has the keys itself. */
export async function pressOn(page: Page, words: string, key = "Enter"): Promise<void> {
  await page.evaluate(focusTop);
  const seen = new Set<string>();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const name = await page.evaluate((): string => {
      const element = document.activeElement;
      if (element === null || element.matches("body, dialog")) return ""; // from where Tab sets out
      return element.getAttribute("aria-label") ?? element.closest("label")?.textContent ?? element.textContent ?? "";
    });
    if (name.includes(words)) return page.press(key);
    seen.add(name.slice(0, 40));
    await page.press("Tab");
  }
  throw new Error(`No stop of Tab has the words “${words}”: ${[...seen].join(" | ")}`);
}
