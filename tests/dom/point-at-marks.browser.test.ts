import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { marksAt } from "../../src/dom/hit-test";
import { createHost, type Host } from "../../src/dom/host";
import { type Painting, paint } from "../../src/dom/painter";
import { pointAtMarks } from "../../src/dom/point-at-marks";
import { markPage, pause, pointOf, STORY, setPage, until } from "./marked-page";

// The events of these tests are made up, as a page's would be; that such are not obeyed is tested in `made-up-events.browser.test.ts`.
vi.mock("../../src/dom/readers-own", () => ({ isReadersOwn: () => true }));

interface Shown {
  readonly kinds: readonly string[];
  readonly pinned: boolean;
}

let life: AbortController;
let painting: Painting;
let host: Host;
let card: Shown | null;
let opened: number;
let followed: number;

/** Longer than any card takes to open or to close. */
const A_WHILE = 600;

beforeEach(() => {
  setPage(`${STORY}<div style="height: 3000px"></div>`);
  scrollTo({ top: 0, behavior: "instant" });
  const { index, findings } = markPage();
  painting = paint(document, index, findings, { shown: { official: true, statistic: true, quote: true, statement: true }, css: () => "" });
  host = createHost(document);
  life = new AbortController();
  [card, opened, followed] = [null, 0, 0];
  pointAtMarks(
    document,
    host.element,
    {
      marksAt: (x, y) => marksAt(painting, index, x, y),
      open: (marks, _x, _y, pinned) => {
        card = { kinds: marks.map((mark) => mark.finding.kind), pinned };
        opened++;
      },
      follow: () => followed++,
      close: () => {
        card = null;
      },
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  painting.undo();
  host.remove();
});

/** Moves the pointer as a mouse does: events on whatever is under it. */
function move(words: string, target?: Element): void {
  const { x, y } = pointOf(words);
  const on = target ?? document.elementFromPoint(x, y) ?? document.body;
  on.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true, pointerType: "mouse" }));
}

function click(words: string): MouseEvent {
  const { x, y } = pointOf(words);
  const event = new MouseEvent("click", { clientX: x, clientY: y, bubbles: true, cancelable: true });
  document.elementFromPoint(x, y)?.dispatchEvent(event);
  return event;
}

const press = (key: string): boolean => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

describe("pointing", () => {
  it("opens a card when the pointer rests on a mark", async () => {
    move("31");
    expect(card).toBeNull();
    await until("the card", () => card !== null);
    expect(card).toEqual({ kinds: ["statistic", "quote"], pinned: false });
  });

  it("opens none where the pointer only passes", async () => {
    move("31");
    await pause(20);
    move("reporters");
    await pause(A_WHILE);
    expect(opened).toBe(0);
  });

  it("closes the card when the pointer leaves, but not when it goes into the card", async () => {
    move("31");
    await until("the card", () => card !== null);
    host.raise("card", "light");
    move("reporters", host.element);
    await pause(A_WHILE);
    expect(card).not.toBeNull();
    move("reporters");
    await until("the card to be gone", () => card === null);
  });

  it("goes from one mark to the next", async () => {
    move("31");
    await until("the first card", () => card?.kinds.length === 2);
    move("stay");
    await until("the second card", () => card?.kinds[0] === "statement");
    expect(opened).toBe(2);
  });

  it("closes the card when the pointer leaves the window", async () => {
    move("31");
    await until("the card", () => card !== null);
    document.documentElement.dispatchEvent(new PointerEvent("pointerleave"));
    await until("the card to be gone", () => card === null);
  });

  it("is no business of a pressed button or a finger", async () => {
    const { x, y } = pointOf("31");
    for (const init of [{ buttons: 1, pointerType: "mouse" }, { pointerType: "touch" }]) {
      document.body.dispatchEvent(new PointerEvent("pointermove", { clientX: x, clientY: y, bubbles: true, ...init }));
    }
    await pause(A_WHILE);
    expect(opened).toBe(0);
  });
});

describe("clicking", () => {
  it("opens a card that stays", async () => {
    expect(click("31").defaultPrevented).toBe(false);
    expect(card).toEqual({ kinds: ["statistic", "quote"], pinned: true });
    move("reporters");
    await pause(A_WHILE);
    expect(card).not.toBeNull();
    click("reporters");
    expect(card).toBeNull();
  });

  it("leaves links to the page, marked or not", () => {
    let followedLink = 0;
    document.querySelector("a")?.addEventListener("click", () => followedLink++);
    for (const words of ["ferry", "Mr. Rieng"]) expect(click(words).defaultPrevented).toBe(false);
    expect({ followedLink, opened }).toEqual({ followedLink: 2, opened: 0 });
    move("Mr. Rieng");
    return until("the card of the marked link", () => card?.kinds[0] === "official");
  });

  it("leaves a selection alone", () => {
    const node = document.querySelectorAll("p")[1]?.firstChild;
    if (node != null) document.getSelection()?.setBaseAndExtent(node, 0, node, 12);
    click("31");
    document.getSelection()?.removeAllRanges();
    expect(opened).toBe(0);
  });
});

describe("an open card", () => {
  beforeEach(() => {
    click("31");
  });

  it("closes at Escape", () => {
    press("a");
    expect(card).not.toBeNull();
    press("Escape");
    expect(card).toBeNull();
  });

  it("follows a little scrolling and closes at much", async () => {
    scrollTo({ top: 60, behavior: "instant" });
    await until("the card to follow", () => followed > 0);
    expect(card).not.toBeNull();
    scrollTo({ top: 900, behavior: "instant" });
    await until("the card to be gone", () => card === null);
  });

  it("closes at the end, and nothing opens after it", async () => {
    life.abort();
    expect(card).toBeNull();
    click("31");
    move("31");
    await pause(A_WHILE);
    expect(opened).toBe(1);
  });
});

describe("the host", () => {
  it("is not in the page before it is needed, and stands beside the body then", () => {
    expect(host.element.isConnected).toBe(false);
    host.raise("card", "dark");
    expect(host.element.parentElement).toBe(document.documentElement);
    expect(host.element.shadowRoot).toBeNull();
    expect(host.element.matches(":popover-open")).toBe(true);
  });

  it("comes up again over a later dialog of the page, and where the page threw it out", () => {
    host.raise("card", "light");
    host.element.remove();
    host.raise("card", "light");
    expect(host.element.matches(":popover-open")).toBe(true);
    host.lower("card");
    host.lower("card");
    expect(host.element.matches(":popover-open")).toBe(false);
  });
});
