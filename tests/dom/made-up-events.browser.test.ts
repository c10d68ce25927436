/** Events that a script of the page makes up do nothing; the same, made by the browser, do. */
import { afterEach, beforeEach, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { pointAtMarks } from "../../src/dom/point-at-marks";
import type { Stretch } from "../../src/dom/stretch";
import { watchSelection } from "../../src/dom/watch-selection";
import { pause, setPage, until } from "./marked-page";

/** Longer than a card takes to open, and a selection to be told. */
const A_WHILE = 600;

let life: AbortController;
let host: HTMLElement;
let done: string[];

beforeEach(() => {
  setPage("<p id='p' style='font: 20px serif'>Words that are marked from end to end.</p>");
  host = document.createElement("div");
  life = new AbortController();
  done = [];
  const words = document.querySelector("#p");
  if (words === null) throw new Error("There are no words.");
  const range = document.createRange();
  range.selectNodeContents(words);
  const mark: Stretch = { key: "mark", span: { start: 0, end: 1 }, range };
  pointAtMarks(
    document,
    host,
    { marksAt: () => [mark], open: (_marks, _x, _y, pinned) => done.push(pinned ? "pinned" : "opened"), follow: () => {}, close: () => {} },
    life.signal,
  );
  watchSelection(
    document,
    host,
    { selected: (by) => void done.push(by), cleared: () => {}, isAny: () => document.getSelection()?.isCollapsed === false },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  document.getSelection()?.removeAllRanges();
});

it("neither a click nor a move nor a press of the page's own opens anything", async () => {
  const at = { clientX: 30, clientY: 20, bubbles: true, composed: true, pointerType: "mouse" };
  for (const type of ["pointermove", "pointermove", "pointerdown", "pointerup"]) document.body.dispatchEvent(new PointerEvent(type, at));
  document.body.dispatchEvent(new MouseEvent("click", at));
  document.querySelector<HTMLElement>("#p")?.click();
  await pause(A_WHILE);
  expect(done).toEqual([]);
});

it("the reader's own click does", async () => {
  await userEvent.click(document.body);
  await until("the card", () => done.includes("pinned"));
});
