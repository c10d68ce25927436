/** What the page shows of the extension, seen from the page's side: painted ranges. */
import type { FindingKind } from "../../../src/core/finding";
import { type Page, type Point, waitFor } from "./driver";

export type Counts = Readonly<Record<FindingKind, number>>;

/** Marks painted now, by kind. */
export function markCounts(page: Page): Promise<Counts> {
  return page.evaluate(() => {
    const count = (kind: string) => CSS.highlights.get(`onrecord-${kind}`)?.size ?? 0;
    return { official: count("official"), statistic: count("statistic"), quote: count("quote"), statement: count("statement") };
  });
}

/** The painted words of a kind, in the order in which they were painted; empty where the page has just taken them away. */
export function markTexts(page: Page, kind: FindingKind): Promise<readonly string[]> {
  return page.evaluate((name: string) => {
    return [...(CSS.highlights.get(name) ?? [])].map((mark) => {
      if (mark.endOffset > (mark.endContainer.nodeValue ?? "").length) return "";
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range.toString();
    });
  }, `onrecord-${kind}`);
}

/** Scrolls the nth mark of a kind into the middle and gives the centre of its first line. */
export function markPoint(page: Page, kind: FindingKind, nth = 0): Promise<Point> {
  return page.evaluate(
    async (name: string, index: number) => {
      const mark = [...(CSS.highlights.get(name) ?? [])][index];
      if (mark === undefined) throw new Error(`There is no mark ${index} of ${name}.`);
      const range = document.createRange();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 2, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const box = range.getClientRects()[0];
      if (box === undefined) throw new Error(`Mark ${index} of ${name} is nowhere to be seen.`);
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    `onrecord-${kind}`,
    nth,
  );
}

/** Waits until the page was read and painted. */
export function waitForMarks(page: Page): Promise<Counts> {
  return waitFor("marks on the page", async () => {
    const counts = await markCounts(page);
    return Object.values(counts).some((count) => count > 0) ? counts : null;
  });
}
