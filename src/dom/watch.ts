/**
 * Notices when the article in the page is no longer the one that was read: late content, changes in place, another page without a page load.
 * Mutations are batched, looked at in idle time, never in a hidden tab, and ever more seldom on a page that keeps changing without changing its text.
 */

export interface WatchOptions {
  /** The elements that hold what was read; empty while nothing was, so that any change counts. */
  parts(): readonly Element[];
  /** Reads again. Returns whether the text differs from what was read before. */
  reread(): boolean;
  signal: AbortSignal;
}

/** Quiet time after the last change before the page is read again, and the longest wait on a page that never rests, in ms. */
const QUIET_MS = 400;
const LONGEST_WAIT_MS = 2_000;

/** Each reading that found nothing new doubles the pause before the next one, up to this, in ms. */
const LONGEST_PAUSE_MS = 60_000;

/** Watches until the signal aborts. */
export function watchArticle(document: Document, options: WatchOptions): void {
  const watcher = new Watcher(document, options);
  watcher.start();
}

class Watcher {
  readonly #document: Document;
  readonly #options: WatchOptions;
  #address: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;
  /** When the first change of the batch came, in ms of `performance.now()`; null for none. */
  #since: number | null = null;
  #notBefore = 0;
  #pause = QUIET_MS;

  constructor(document: Document, options: WatchOptions) {
    this.#document = document;
    this.#options = options;
    this.#address = addressOf(document);
  }

  start(): void {
    const { signal } = this.#options;
    if (signal.aborted) return;
    const observer = new MutationObserver((records) => this.#changed(records));
    observer.observe(this.#document.documentElement, { subtree: true, childList: true, characterData: true });
    addEventListener("popstate", () => this.#noticeAddress(), { signal });
    this.#document.addEventListener("visibilitychange", () => this.#since !== null && this.#plan(), { signal });
    signal.addEventListener("abort", () => {
      observer.disconnect();
      this.#cancel();
    });
  }

  #changed(records: readonly MutationRecord[]): void {
    this.#noticeAddress();
    const parts = this.#options.parts();
    const gone = parts.some((part) => !part.isConnected);
    if (parts.length === 0 || gone || records.some((record) => parts.some((part) => part.contains(record.target)))) this.#note();
  }

  /** Another address means another article, whatever was found out about the old one. */
  #noticeAddress(): void {
    const address = addressOf(this.#document);
    if (address === this.#address) return;
    this.#address = address;
    this.#pause = QUIET_MS;
    this.#notBefore = 0;
    this.#note();
  }

  #note(): void {
    this.#since ??= performance.now();
    this.#plan();
  }

  #plan(): void {
    this.#cancel();
    if (this.#document.hidden || this.#since === null) return;
    const now = performance.now();
    const rest = Math.min(QUIET_MS, Math.max(0, this.#since + LONGEST_WAIT_MS - now));
    this.#timer = setTimeout(() => this.#whenIdle(), Math.max(rest, this.#notBefore - now));
  }

  #whenIdle(): void {
    this.#idle = requestIdleCallback(() => this.#read(), { timeout: LONGEST_WAIT_MS });
  }

  #read(): void {
    this.#since = null;
    this.#pause = this.#options.reread() ? QUIET_MS : Math.min(2 * this.#pause, LONGEST_PAUSE_MS);
    this.#notBefore = performance.now() + this.#pause;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#timer = undefined;
    this.#idle = undefined;
  }
}

/** The address without its fragment: jumping within a page opens no other one. */
function addressOf(document: Document): string {
  return document.location.href.replace(/#.*$/, "");
}
