/** Steps of keeping: selecting, the toolbar, the editor, the toast, and the notes as the page shows them. */
import type { Colour } from "../../../src/core/note";
import { type Page, type Point, waitFor } from "./driver";

const HOST = "on-record-card";

/** Selects these words with the mouse, as a person does, and waits for the toolbar. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const { from, to } = await edgesOf(page, words);
  await page.drag(from, to);
  await waitForSurface(page, ".toolbar");
}

/** The left edge of the first letter and the right edge of the last, scrolled into the middle. The words stand in one text node. */
export function edgesOf(page: Page, words: string): Promise<{ from: Point; to: Point }> {
  return page.evaluate(async (wanted: string) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? "").indexOf(wanted);
      const shown = node.parentElement !== null && node.parentElement.getClientRects().length > 0;
      if (at < 0 || !shown || node.parentElement?.closest("article, main, p") === null) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 2, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first === undefined || last === undefined) continue;
      return { from: { x: first.left + 1, y: first.top + first.height / 2 }, to: { x: last.right, y: last.top + last.height / 2 } };
    }
    throw new Error(`The page has no “${wanted}”.`);
  }, words);
}

/** Waits until a surface of ours is there and has its place. */
export function waitForSurface(page: Page, selector: string): Promise<true> {
  return waitFor(`${selector} in the page`, async () =>
    (await page.evaluateInShadow(HOST, (root, wanted: string) => root.querySelector(`.placed${wanted}`) !== null, selector)) === true
      ? true
      : null,
  );
}

/** Waits until it is gone. */
export function waitForNoSurface(page: Page, selector: string): Promise<true> {
  return waitFor(`${selector} to go`, async () =>
    (await page.evaluateInShadow(HOST, (root, wanted: string) => root.querySelector(wanted) === null, selector)) === false ? null : true,
  );
}

/** Clicks something of ours: at its centre, as a person does. */
export async function clickOurs(page: Page, selector: string): Promise<void> {
  const point = await waitFor(`${selector} to click`, () =>
    page.evaluateInShadow(
      HOST,
      (root, wanted: string) => {
        const target = root.querySelector(wanted);
        const surface = target?.closest(".surface");
        if (target === null || surface?.classList.contains("placed") !== true) return null;
        const box = target.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      selector,
    ),
  );
  await page.clickAt(point);
}

/** The text of something of ours, spaces made one; null where it is not shown. */
export function ourText(page: Page, selector: string): Promise<string | null> {
  return page.evaluateInShadow(
    HOST,
    (root, wanted: string) => {
      const element = root.querySelector<HTMLElement & { value?: string }>(wanted);
      return element === null ? null : (element.value ?? element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
    },
    selector,
  );
}

/** Waits for a toast with these words. */
export function waitForToast(page: Page, words: string): Promise<string> {
  return waitFor(`a toast with “${words}”`, async () => {
    const text = await ourText(page, ".toast-words");
    return text?.includes(words) === true ? text : null;
  });
}

/** The words painted in a note's colour. */
export function noteTexts(page: Page, colour: Colour): Promise<readonly string[]> {
  return page.evaluate((name: string) => {
    return [...(CSS.highlights.get(name) ?? [])].map((note) => {
      if (note.endOffset > (note.endContainer.nodeValue ?? "").length) return "";
      const range = document.createRange();
      range.setStart(note.startContainer, note.startOffset);
      range.setEnd(note.endContainer, note.endOffset);
      return range.toString();
    });
  }, `onrecord-note-${colour}`);
}

/** Waits until exactly these words are painted in a colour. */
export function waitForNotes(page: Page, colour: Colour, words: readonly string[]): Promise<true> {
  return waitFor(`${colour} notes on ${JSON.stringify(words)}`, async () =>
    JSON.stringify(await noteTexts(page, colour)) === JSON.stringify(words) ? true : null,
  );
}
