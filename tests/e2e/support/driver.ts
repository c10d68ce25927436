/**
 * One interface over both browsers: what a person does with the extension, and what a test must see of it. Chromium is
 * driven over the DevTools protocol (`chromium.ts`), Firefox over WebDriver BiDi (`firefox.ts`).
 */
import type { BrowserName } from "../../../build/browsers.mjs";

export type { BrowserName };

/** What can cross between a test and a page. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A point of the viewport in CSS pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A web page, an extension page in a tab, the popup, or the side panel. */
export interface Page {
  url(): Promise<string>;
  /**
   * Runs a function in the page (its own world, not the content script's) and gives back what it returns. Only its source
   * goes over: it must not use anything from around it. Arguments and result must be JSON.
   * @throws {Error} with the message that the function threw
   */
  evaluate<A extends readonly Json[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Like `evaluate`, with the (closed) shadow root of the element as first argument; null where there is none. */
  evaluateInShadow<A extends readonly Json[], R>(
    hostSelector: string,
    run: (root: ShadowRoot, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R | null>;
  /** Runs a classic script in the page, whatever its policy allows, such as a library that a test brings along. */
  run(script: string): Promise<void>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  moveMouse(to: Point): Promise<void>;
  clickAt(point: Point): Promise<void>;
  /** Selects from one point to another with the mouse button held. */
  drag(from: Point, to: Point): Promise<void>;
  /** A key by its `KeyboardEvent.key` name, with modifiers before it: `Escape`, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Types text into what has the focus. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** PNG of what the viewport shows. */
  screenshot(): Promise<Buffer>;
  /** PDF of the page as it would be printed, grounds included. */
  print(): Promise<Buffer>;
  /** Gives a file on the disk, by its absolute path, to a file field, as the browser's file chooser does. */
  giveFile(selector: string, path: string): Promise<void>;
  /** Makes it the tab in front. */
  focus(): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly browser: BrowserName;
  /** As the browser tells it, e.g. `Chrome/156.0.8078.108`. */
  readonly version: string;
  /** `chrome-extension://…/` or `moz-extension://…/`; null where no extension was installed. */
  readonly extensionOrigin: string | null;
  /** Opens a tab in front and waits for its load event. */
  openPage(url: string): Promise<Page>;
  /** Opens a page of the extension as a tab, e.g. `popup.html`. */
  openExtensionTab(path: string): Promise<Page>;
  /** Waits for a tab that the extension itself has opened on one of its pages. */
  waitForTab(path: string): Promise<Page>;
  /** Clicks the extension's button while this page is in front, which grants activeTab, and waits for the popup. */
  clickAction(page: Page): Promise<Page>;
  /** Sets how large the browser shows a page that is in front: 1 is as it is made, 2 is twice as large. */
  zoom(page: Page, factor: number): Promise<void>;
  /** Waits for a popup, side panel or sidebar that shows this page of the extension. */
  waitForView(path: string): Promise<Page>;
  /** Opens the sidebar as the browser's own menu does. Firefox only: Chromium opens a side panel at a click in our own pages. */
  openSidebar(path: string): Promise<Page>;
  /** Ends the service worker or event page, as the browser does when it is idle. Resolves when it is gone; an event may start a new one at once. */
  killBackground(): Promise<void>;
  /** Bytes that the processes of web pages hold after all garbage is gone. Firefox only: of Chromium, DevTools tell more (`chromium-memory.ts`). */
  pageMemory?(): Promise<number>;
  /** Whether the service worker or event page is alive now. */
  isBackgroundAlive(): Promise<boolean>;
  /** Ends the browser and removes its profile, unless the profile was given. May be called twice. */
  close(): Promise<void>;
  /** Ends the browser as a power cut would: SIGKILL to all its processes at once. `close` is still to be called. */
  kill(): Promise<void>;
}

export interface LaunchOptions {
  /** Absolute path of an unpacked extension; null starts the browser without one. */
  readonly extension: string | null;
  /** Host names that lead to 127.0.0.1; match patterns see the name, and the port is given in the URL. */
  readonly hosts: readonly string[];
  readonly language?: "vi" | "en";
  readonly scheme?: "light" | "dark";
  /** An absolute folder to keep the profile in, for another start to take up; nobody removes it. Default: a new one, removed at close. */
  readonly profile?: string;
  /** An absolute folder for what pages save; without it, the browser's own. */
  readonly downloads?: string;
  /** Default true. */
  readonly headless?: boolean;
  /** Chromium only: where to write a record of everything that went over the network. */
  readonly netLog?: string;
  /** What becomes of the page that the extension opens when it is installed. Default "close", before anything else happens. */
  readonly firstRun?: "close" | "keep";
}

/** The page that the extension opens when it is installed. */
export const FIRST_RUN_PAGE = "first-run.html";

/** The gecko id in the manifest; Firefox gives addresses by it. */
export const FIREFOX_ADDON_ID = "onrecord@onrecord.example";

/** How long anything that must happen may take, in ms: generous, for machines that are busy. */
export const PATIENCE_MS = 20_000;

/** How often to look again, in ms. */
export const LOOK_EVERY_MS = 50;

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Looks until something is there.
 * @throws {Error} naming it, when patience ends
 */
export async function waitFor<T>(what: string, look: () => Promise<T | null> | T | null): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`Waited ${PATIENCE_MS} ms in vain for ${what}.`);
    await sleep(LOOK_EVERY_MS);
  }
}

/** Source of a function that takes its arguments as one JSON text and answers with JSON text. */
export function jsonCall(source: string): string {
  return `async (json) => JSON.stringify({ value: await (${source})(...JSON.parse(json)) })`;
}

/** The same for a function whose first argument is a live object and is handed over beside the JSON. */
export function jsonCallWith(source: string): string {
  return `async (first, json) => JSON.stringify({ value: await (${source})(first, ...JSON.parse(json)) })`;
}

/** Reads what `jsonCall` gave back; `undefined` comes back as undefined. */
export function readJsonAnswer<R>(answer: unknown): R {
  if (typeof answer !== "string") throw new Error(`Expected a JSON text from the page, not ${typeof answer}.`);
  return JSON.parse(answer).value; // made by the caller's own function, so its type holds
}
