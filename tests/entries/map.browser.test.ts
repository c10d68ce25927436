import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pause, STORY, setPage, until } from "../dom/marked-page";
import { api, ask, inject, leave, ours, restart, use } from "./content-world";

const FAR = "<p style='block-size: 3000px'>The road to the ferry is long.</p>";
const LONG = STORY.replace("<p>Drivers", `${FAR}<p>Drivers`);

/** Longer than the map waits for quiet. */
const DRAWN_MS = 500;

beforeEach(restart);
afterEach(() => {
  leave();
  scrollTo(0, 0);
});

async function open(html = LONG): Promise<void> {
  setPage(html);
  await inject();
  await until("the marks", () => CSS.highlights.has("onrecord-quote"));
}
const rows = () => [...(ours(".map")?.querySelectorAll<HTMLElement>(".map-row") ?? [])];
const drawn = () => until("the map", () => rows().length > 0);
const key = (row: HTMLElement | undefined, name: string) =>
  row?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, composed: true, cancelable: true }));
const focusedRow = () => rows().findIndex((row) => row.matches(":focus"));

describe("the map of marks", () => {
  it("shows where they are, in the height of the window, at its right edge", async () => {
    await open();
    await drawn();
    const boxes = rows().map((row) => row.getBoundingClientRect());
    expect(boxes.every((box) => box.top >= 0 && box.bottom <= innerHeight && box.right <= document.documentElement.clientWidth)).toBe(true);
    expect(boxes.at(-1)?.top ?? 0).toBeGreaterThan(innerHeight * 0.7); // beyond the long paragraph
    expect(boxes[0]?.top ?? innerHeight).toBeLessThan(innerHeight * 0.1);
    expect(rows().at(-1)?.getAttribute("aria-label")).toMatch(/Figures: 1/);
  });

  it("lets clicks between its marks through, and moves nothing of the page", async () => {
    setPage(LONG);
    const { scrollHeight, scrollWidth } = document.documentElement;
    await open();
    await drawn();
    const host = document.querySelector("on-record-card");
    const { right, top } = (rows()[0] as HTMLElement).getBoundingClientRect();
    expect(document.elementFromPoint(right - 2, top + 2)).toBe(host);
    expect(document.elementFromPoint(right - 2, innerHeight / 2)).not.toBe(host);
    expect({ scrollHeight, scrollWidth }).toEqual({
      scrollHeight: document.documentElement.scrollHeight,
      scrollWidth: document.documentElement.scrollWidth,
    });
  });

  it("goes to a mark at a click, and opens its card", async () => {
    await open();
    await drawn();
    rows().at(-1)?.querySelector<HTMLElement>("[data-kind='statistic']")?.click(); // the first thing that is done with the page
    await until("the card", () => ours(".card .item")?.dataset["kind"] === "statistic");
    expect(scrollY).toBeGreaterThan(1000);
  });

  it("is one stop of the Tab key, gone through by arrows, and has the focus back after a card", async () => {
    await open();
    await drawn();
    await use();
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    key(rows()[0], "ArrowDown");
    expect(focusedRow()).toBe(1);
    key(rows()[1], "End");
    expect(focusedRow()).toBe(rows().length - 1);
    rows().at(-1)?.click();
    expect(focusedRow()).toBe(-1);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(focusedRow()).toBe(rows().length - 1);
  });

  it("keeps the focus where it is when it is drawn anew", async () => {
    await open();
    await drawn();
    const last = rows().at(-1);
    last?.focus();
    await ask("showKinds", { shown: { official: false, statistic: true, quote: true, statement: true } });
    await until("fewer kinds", () => rows().every((row) => row.querySelector("[data-kind='official']") === null));
    expect(last?.matches(":focus")).toBe(true);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([last]);
  });

  it("follows late content and the kinds that are shown", async () => {
    await open();
    await drawn();
    const before = rows().at(-1)?.style.insetBlockStart;
    const late = document.createElement("div");
    late.style.blockSize = "4000px";
    document.body.append(late);
    await until("the new heights", () => rows().at(-1)?.style.insetBlockStart !== before);
    await ask("showKinds", { shown: { official: false, statistic: true, quote: false, statement: false } });
    await until("one kind", () => rows().every((row) => row.querySelector(".map-tick:not([data-kind='statistic'])") === null));
    await ask("showKinds", { shown: { official: false, statistic: false, quote: false, statement: false } });
    await until("none", () => rows().length === 0);
  });

  it("is not there on a page that is hardly longer than the window, nor when it is switched off", async () => {
    await open("<style>article { font-size: 8px !important }</style>".concat(STORY));
    await pause(DRAWN_MS);
    expect(document.documentElement.scrollHeight).toBeLessThan(innerHeight * 1.25);
    expect(rows()).toEqual([]);
    leave();
    api.stored = { showMap: false };
    await open();
    await pause(DRAWN_MS);
    expect(rows()).toEqual([]);
  });

  it("reads the layout once for each change, in idle time, and not at all while nothing changes", async () => {
    await open();
    await drawn();
    await pause(DRAWN_MS);
    const reads = vi.spyOn(Range.prototype, "getClientRects");
    scrollBy(0, 100);
    await pause(DRAWN_MS);
    expect(reads).not.toHaveBeenCalled();
    for (let n = 0; n < 20; n++) dispatchEvent(new Event("resize"));
    await pause(DRAWN_MS);
    const once = reads.mock.calls.length;
    reads.mockRestore();
    expect(once).toBeGreaterThan(0);
    expect(once).toBeLessThan(20);
  });

  it("goes with the content script", async () => {
    await open();
    await drawn();
    leave();
    expect(rows()).toEqual([]);
    expect(document.querySelector("on-record-card")).toBeNull();
  });
});
