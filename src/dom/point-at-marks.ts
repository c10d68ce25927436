/**
 * Turns pointing, clicking and keys into a card that opens and closes. While the pointer moves, marks are looked up every `TICK_MS`, not at
 * every event; when it rests, nothing runs.
 */
import { isElement } from "./elements";
import type { FirstUse } from "./first-use";
import { originOf } from "./frames";
import { boxesOf } from "./live-range";
import { isReadersOwn } from "./readers-own";
import type { Stretch } from "./stretch";

/** How often the pointer is looked at while it moves, in ms. */
const TICK_MS = 75;

/** Looks in a row on the same mark until its card opens: some 150 ms. */
const LOOKS_TO_OPEN = 2;

/** Looks in a row beside the mark until its card closes: time to reach the card. */
const LOOKS_TO_CLOSE = 4;

/** How far the mark may scroll before its card closes, in CSS pixels. */
const FAR = 160;

/** What a click means something to already. */
const INTERACTIVE = "a[href], button, input, select, textarea, label, summary, [role='button'], [role='link'], [contenteditable]";

export interface MarkPointing<T extends Stretch> {
  /** The marks at a point of the viewport, innermost first. */
  marksAt(x: number, y: number): readonly T[];
  open(marks: readonly T[], x: number, y: number, pinned: boolean): void;
  /** The page scrolled a little: the open card follows its mark. */
  follow(): void;
  close(): void;
}

/** What opens and closes cards without a pointer. */
export interface Pointing<T extends Stretch> {
  /** Looks for pointers in the document of a frame as well. */
  reach(document: Document): void;
  /** Answers what was done before. */
  begin(use: FirstUse): void;
  close(): void;
  /** Opens the card of these marks and leaves it open, as a click on them does. */
  pin(marks: readonly T[], x: number, y: number): void;
}

/** Watches the document until the signal aborts; closes what is open then. `host` is the element that the card lives in. */
export function pointAtMarks<T extends Stretch>(
  document: Document,
  host: Element,
  pointing: MarkPointing<T>,
  signal: AbortSignal,
): Pointing<T> {
  const watcher = new Watcher(host, pointing, signal);
  const passive = { passive: true, signal };
  watcher.reach(document);
  document.addEventListener("visibilitychange", () => watcher.close(), passive);
  addEventListener("resize", () => watcher.close(), passive);
  signal.addEventListener("abort", () => watcher.close());
  return watcher;
}

interface OpenCard {
  readonly key: string;
  readonly pinned: boolean;
  readonly mark: Stretch;
  /** Where the mark's first line stood when the card opened. */
  readonly top: number;
}

class Watcher<T extends Stretch> {
  readonly #host: Element;
  readonly #pointing: MarkPointing<T>;
  readonly #signal: AbortSignal;
  readonly #reached = new WeakSet<Document>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #point: { readonly x: number; readonly y: number } | null = null;
  #overCard = false;
  #seen = "";
  #looks = 0;
  #card: OpenCard | null = null;

  constructor(host: Element, pointing: MarkPointing<T>, signal: AbortSignal) {
    this.#host = host;
    this.#pointing = pointing;
    this.#signal = signal;
  }

  reach(document: Document): void {
    if (this.#reached.has(document)) return;
    this.#reached.add(document);
    const passive = { passive: true, signal: this.#signal };
    const captured = { ...passive, capture: true };
    document.addEventListener("pointermove", (event) => isReadersOwn(event) && this.move(event), passive);
    document.documentElement.addEventListener("pointerleave", () => this.leave(), passive);
    document.addEventListener("click", (event) => isReadersOwn(event) && this.click(event), passive);
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.close(), captured);
    document.addEventListener("scroll", () => this.scroll(), captured);
  }

  begin({ move, click }: FirstUse): void {
    if (click !== null) this.click(click.event, click.path);
    else if (move !== null) this.move(move);
  }

  move(event: PointerEvent): void {
    if (event.pointerType === "touch" || event.buttons !== 0) return; // a finger taps, a held button selects
    this.#overCard = event.target === this.#host;
    this.#point = pointOf(event);
    this.#timer ??= setTimeout(() => this.#look(), TICK_MS);
  }

  leave(): void {
    this.#overCard = false;
    this.#point = null;
    this.#timer ??= setTimeout(() => this.#look(), TICK_MS);
  }

  click(event: MouseEvent, path: readonly EventTarget[] = event.composedPath()): void {
    if (event.target === this.#host || event.button !== 0 || event.defaultPrevented) return;
    const onControl = path.some((node) => isNode(node) && isElement(node) && node.matches(INTERACTIVE));
    const selecting = (event.view ?? window).document.getSelection()?.isCollapsed === false;
    const { x, y } = pointOf(event);
    const marks = onControl || selecting ? [] : this.#pointing.marksAt(x, y);
    if (marks.length > 0) this.#open(marks, x, y, true);
    else this.close();
  }

  pin(marks: readonly T[], x: number, y: number): void {
    this.#open(marks, x, y, true);
  }

  scroll(): void {
    if (this.#card === null) return;
    const top = boxesOf(this.#card.mark.range)[0]?.top;
    if (top === undefined || Math.abs(top - this.#card.top) > FAR) this.close();
    else this.#pointing.follow();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#seen = "";
    if (this.#card === null) return;
    this.#card = null;
    this.#pointing.close();
  }

  /** One look; another follows as long as something is undecided. */
  #look(): void {
    this.#timer = undefined;
    if (this.#overCard) return;
    const point = this.#point;
    const marks = point === null ? [] : this.#pointing.marksAt(point.x, point.y);
    const key = keyOf(marks);
    this.#looks = key === this.#seen ? this.#looks + 1 : 1;
    this.#seen = key;
    const card = this.#card;
    if (card?.pinned || key === card?.key) return;
    if (key === "" && card === null) return;
    if (key === "" && this.#looks >= LOOKS_TO_CLOSE) this.close();
    else if (key !== "" && point !== null && this.#looks >= LOOKS_TO_OPEN) this.#open(marks, point.x, point.y, false);
    else this.#timer = setTimeout(() => this.#look(), TICK_MS);
  }

  #open(marks: readonly T[], x: number, y: number, pinned: boolean): void {
    const [mark] = marks;
    if (mark === undefined) return;
    this.#card = { key: keyOf(marks), pinned, mark, top: boxesOf(mark.range)[0]?.top ?? y };
    this.#pointing.open(marks, x, y, pinned);
  }
}

/** Where in the page's viewport a pointer is, which may be in a frame. */
function pointOf({ clientX, clientY, view }: MouseEvent): { readonly x: number; readonly y: number } {
  const { x, y } = originOf(view?.document ?? null);
  return { x: clientX + x, y: clientY + y };
}

/** Of whatever window: each has a class of nodes of its own. */
function isNode(target: EventTarget): target is Node {
  return "nodeType" in target;
}

function keyOf(marks: readonly Stretch[]): string {
  return marks.map((mark) => mark.key).join(" ");
}
