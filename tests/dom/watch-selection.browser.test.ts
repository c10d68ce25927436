import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchSelection } from "../../src/dom/watch-selection";
import { pause, setPage, until } from "./marked-page";

// The events of these tests are made up, as a page's would be; that such are not obeyed is tested in `made-up-events.browser.test.ts`.
vi.mock("../../src/dom/readers-own", () => ({ isReadersOwn: () => true }));

let life: AbortController;
let host: HTMLElement;
let told: string[];

beforeEach(() => {
  setPage("<p id='p'>Words to be selected by somebody.</p>");
  life = new AbortController();
  told = [];
  host = document.createElement("div");
  host.tabIndex = 0;
  document.documentElement.append(host);
  const isAny = () => document.getSelection()?.isCollapsed === false;
  watchSelection(document, host, { selected: (by) => void told.push(by), cleared: () => void told.push("cleared"), isAny }, life.signal);
});
afterEach(() => {
  life.abort();
  host.remove();
  document.getSelection()?.removeAllRanges();
});

function select(end: number): void {
  const text = document.getElementById("p")?.firstChild;
  if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, end);
}
function pointer(type: string, pointerType: string, target: Element = document.body): void {
  target.dispatchEvent(new PointerEvent(type, { pointerType, bubbles: true, composed: true }));
}
/** Longer than any rest. */
const LONG = 500;

describe("a selection", () => {
  it("is told when the mouse button comes up, not before", async () => {
    pointer("pointerdown", "mouse");
    select(5);
    select(9);
    await pause(LONG);
    expect(told).toEqual([]);
    pointer("pointerup", "mouse");
    await until("the news", () => told.length > 0);
    expect(told).toEqual(["mouse"]);
  });

  it("by keys is told once, after a rest", async () => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Shift", bubbles: true }));
    for (const end of [1, 2, 3]) {
      select(end);
      await pause(60);
    }
    expect(told).toEqual([]);
    await until("the news", () => told.length > 0);
    expect(told).toEqual(["keys"]);
  });

  it("by a finger is told as such", async () => {
    pointer("pointerdown", "touch");
    pointer("pointercancel", "touch"); // the browser takes the gesture over for its handles
    select(5);
    await until("the news", () => told.length > 0);
    expect(told.at(-1)).toBe("touch");
  });

  it("is told gone at once", async () => {
    select(5);
    await until("the news", () => told.includes("keys"));
    document.getSelection()?.removeAllRanges();
    await until("the end", () => told.at(-1) === "cleared");
  });

  it("is left alone while the reader writes in our own element", async () => {
    select(5);
    await until("the news", () => told.length > 0);
    host.focus();
    document.getSelection()?.removeAllRanges();
    await pause(LONG);
    expect(told).toEqual(["keys"]);
  });

  it("is watched no more after the end", async () => {
    life.abort();
    select(5);
    await pause(LONG);
    expect(told).toEqual([]);
  });
});
