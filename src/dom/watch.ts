/**
 * Notices when the article in the page is no longer the one that was read: late content, changes in place, another page without a page load.
 * Mutations are batched, looked at in idle time, and ever more seldom on a page that keeps changing without changing its text. In a hidden tab
 * nothing runs: the first change there is remembered, and the page is watched no further until it is seen again.
 */
import { bringsText, togglesText, WATCHED_ATTRIBUTES } from "./changes";
import { framesIn, isInPage } from "./frames";

export interface WatchOptions {
  /** The elements that hold what was read; empty while nothing was, so that any change counts. */
  parts(): readonly Element[];
  /** The open shadow roots that hold some of it. */
  roots(): readonly ShadowRoot[];
  /** Whether some of the text that was read has left the page. Cheap: asked after each batch of changes. */
  isStale(): boolean;
  /**
   * Reads again. Returns whether the text differs from what was read before.
   * @param isSettled false shortly after the address changed, while the page may still show what belongs to the last one.
   */
  reread(isSettled: boolean): boolean;
  /** What the last reading cost the page, in ms of work. */
  cost(): number;
  signal: AbortSignal;
}

export interface ArticleWatch {
  /** The page was read: `parts` and `roots` may be others. */
  aim(): void;
  /** Has the page read when it is next seen and quiet. */
  readSoon(): void;
}

/** Quiet time after the last change before the page is read again, and the longest wait on a page that never rests, in ms. */
const QUIET_MS = 100;
const LONGEST_WAIT_MS = 2_000;

/** The longest wait for idle time, in ms: with the quiet time and the reading itself, marks follow within 300 ms. */
const IDLE_MS = 100;

/** Each reading that found nothing new doubles the pause before the next one, up to this, in ms; and up to the lesser one where text came. */
const LONGEST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_FOR_TEXT_MS = 5_000;

/** A page that changes its text all the time may have this share of the time for being read. */
const READING_SHARE = 0.05;

/** How long after a change of the address the page's text may be the old one still, in ms. */
const SETTLING_MS = 2_000;

const ALL = { subtree: true, childList: true, characterData: true };

/** Watches until the signal aborts. */
export function watchArticle(document: Document, options: WatchOptions): ArticleWatch {
  const watcher = new Watcher(document, options);
  watcher.start();
  return watcher;
}

class Watcher implements ArticleWatch {
  readonly #document: Document;
  readonly #options: WatchOptions;
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  #address: string;
  /** When the address changed last, in ms of `performance.now()`. */
  #movedAt = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;
  /** When the first change of the batch came, in ms of `performance.now()`; null for none. */
  #since: number | null = null;
  /** Whether a change of the batch brought text. */
  #hasText = false;
  #lastRead = Number.NEGATIVE_INFINITY;
  #pause = QUIET_MS;

  constructor(document: Document, options: WatchOptions) {
    this.#document = document;
    this.#options = options;
    this.#address = addressOf(document);
  }

  start(): void {
    const { signal } = this.#options;
    if (signal.aborted) return;
    this.aim();
    const move = (): void => this.#noticeAddress();
    addEventListener("popstate", move, { signal });
    addEventListener("pageshow", move, { signal });
    navigationOf(globalThis)?.addEventListener("currententrychange", move, { signal });
    const loaded = ({ target }: Event): void => void (target instanceof HTMLIFrameElement && this.#frameLoaded());
    this.#document.addEventListener("load", loaded, { signal, capture: true });
    this.#document.addEventListener("visibilitychange", () => this.#show(), { signal });
    signal.addEventListener("abort", () => {
      this.#observer.disconnect();
      clearTimeout(this.#settling);
      this.#cancel();
    });
  }

  aim(): void {
    const { signal, parts, roots } = this.#options;
    if (signal.aborted || this.#isAsleep()) return;
    this.#observer.disconnect();
    const read = parts();
    if (read.length > 0) this.#observer.observe(this.#document.documentElement, ALL);
    const shown = { ...ALL, attributes: true, attributeOldValue: true, attributeFilter: [...WATCHED_ATTRIBUTES] };
    const places = read.length > 0 ? [...read, ...roots()] : documentsIn(this.#document).map((each) => each.documentElement);
    for (const place of places) this.#observer.observe(place, shown);
  }

  readSoon(): void {
    this.#note();
  }

  /** A frame has another document now, of which no observer knows. */
  #frameLoaded(): void {
    const parts = this.#options.parts();
    if (parts.every(isInPage)) {
      if (parts.length === 0) this.#note();
      return;
    }
    this.#pause = QUIET_MS; // what was read is gone: no waiting, however often it was read of late
    this.#lastRead = Number.NEGATIVE_INFINITY;
    this.#note();
  }

  /** Whether a change waits for the tab to be seen, and no other is looked at meanwhile. */
  #isAsleep(): boolean {
    return this.#document.hidden && this.#since !== null;
  }

  #show(): void {
    this.#cancel();
    if (this.#document.hidden) return;
    this.#noticeAddress();
    if (this.#since !== null) this.aim();
    this.#plan();
  }

  #changed(records: readonly MutationRecord[]): void {
    if (this.#document.hidden) {
      this.#observer.disconnect();
      this.#note();
      return;
    }
    this.#noticeAddress();
    const parts = this.#options.parts();
    const roots = this.#options.roots();
    const isWithin = (node: Node): boolean => parts.some((part) => part.contains(node)) || roots.some((root) => root.contains(node));
    const telling = records.filter(
      (record) => togglesText(record) && (parts.length === 0 || isWithin(record.target) || bringsText(record)),
    );
    if (telling.length === 0 && parts.every(isInPage)) return;
    this.#hasText ||= telling.some(bringsText);
    this.#note();
  }

  /** Another address means another article, whatever was found out about the old one; which is still in the page, more often than not. */
  #noticeAddress(): void {
    const address = addressOf(this.#document);
    if (address === this.#address) return;
    this.#address = address;
    this.#pause = QUIET_MS;
    this.#lastRead = Number.NEGATIVE_INFINITY;
    this.#movedAt = performance.now();
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#note(), SETTLING_MS);
    this.#note();
  }

  #note(): void {
    this.#since ??= performance.now();
    this.#plan();
  }

  #plan(): void {
    this.#cancel();
    if (this.#document.hidden || this.#since === null) return;
    const rest = Math.min(QUIET_MS, Math.max(0, this.#since + LONGEST_WAIT_MS - performance.now()));
    this.#timer = setTimeout(() => this.#whenQuiet(), rest);
  }

  /** Marks on words that are gone are wrong now; text that came is worth a look before long; what may be nothing waits out the pause. */
  #whenQuiet(): void {
    const longest = this.#options.isStale() ? this.#rest : this.#hasText ? LONGEST_PAUSE_FOR_TEXT_MS : LONGEST_PAUSE_MS;
    const wait = this.#lastRead + Math.min(Math.max(this.#rest, this.#pause), longest) - performance.now();
    if (wait > 0) this.#timer = setTimeout(() => this.#whenIdle(), wait);
    else this.#whenIdle();
  }

  #whenIdle(): void {
    this.#idle = requestIdleCallback(() => this.#read(), { timeout: IDLE_MS });
  }

  #read(): void {
    this.#since = null;
    this.#hasText = false;
    const start = performance.now();
    const isNew = this.#options.reread(start - this.#movedAt >= SETTLING_MS);
    this.aim();
    this.#lastRead = performance.now();
    this.#pause = isNew ? QUIET_MS : Math.min(Math.max(this.#rest, 2 * this.#pause), LONGEST_PAUSE_MS);
  }

  /** The least pause, by what the last reading cost. */
  get #rest(): number {
    return Math.max(QUIET_MS, this.#options.cost() / READING_SHARE);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#timer = undefined;
    this.#idle = undefined;
  }
}

/** A document and those of the frames in it. */
function documentsIn(document: Document): readonly Document[] {
  return [document, ...framesIn(document)];
}

/** The address without its fragment: jumping within a page opens no other one. */
function addressOf(document: Document): string {
  return document.location.href.split("#", 1)[0] ?? "";
}

/** Tells of every change of the address, those without an event of their own (`pushState`) included: Chrome from 102, Firefox from 147. */
function navigationOf(view: { readonly navigation?: EventTarget }): EventTarget | undefined {
  return view.navigation;
}
