import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type {} from "../../src/entries/content";
import { pause, STORY, setPage, until } from "../dom/marked-page";

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** The part of the browser's API that the content script uses, as one context sees it. No `id` means that the extension was updated. */
const api = {
  id: undefined as string | undefined,
  listeners: new Set<Listener>(),
  sent: [] as unknown[],
  stored: {} as Record<string, unknown>,
};

const runtime = {
  get id() {
    return api.id;
  },
  getURL: (path: string) => `extension://on-record/${path}`,
  onMessage: {
    addListener: (listener: Listener) => api.listeners.add(listener),
    removeListener: (listener: Listener) => api.listeners.delete(listener),
  },
  sendMessage: async (message: unknown) => {
    if (api.id === undefined) throw new Error("Extension context invalidated.");
    api.sent.push(message);
  },
};

const browser = {
  runtime,
  storage: {
    local: { get: async (key: string) => ({ [key]: api.stored[key] }) },
    onChanged: { addListener: () => {}, removeListener: () => {} },
  },
  i18n: { getUILanguage: () => "en" },
};

// The polyfill hands out what it finds under these names.
Reflect.set(globalThis, "browser", browser);
Reflect.set(globalThis, "chrome", { runtime });

let runs = 0;

/** Runs the content script as the browser does: the file from its top. A query makes it another module each time. */
async function inject(): Promise<void> {
  await import(/* @vite-ignore */ `/src/entries/content.ts?run=${++runs}`);
}

async function ask(name: string, payload: unknown): Promise<unknown> {
  const answers = [...api.listeners].map((listener) =>
    listener({ onrecord: 1, to: "page", name, payload }, { id: api.id, url: "extension://on-record/popup.html" }),
  );
  return answers.find((answer) => answer !== undefined);
}

const state = async (): Promise<unknown> => ask("getReading", {});

beforeEach(() => {
  api.id = "on-record";
  api.sent.length = 0;
  api.stored = {};
  setPage(STORY);
});
afterEach(() => {
  globalThis.onRecordRunning?.stop();
  globalThis.onRecordRunning = undefined;
});

describe("the content script", () => {
  it("reads at its start, and tells", async () => {
    await inject();
    await until("the news", () => api.sent.length > 0);
    expect(await state()).toMatchObject({ ok: true, value: { state: "read", cut: false } });
    expect(api.sent.at(-1)).toMatchObject({ to: "everyone", name: "readingChanged", payload: { state: "read" } });
  });

  it("runs once, however often it is put in", async () => {
    await inject();
    await until("the news", () => api.sent.length > 0);
    const running = globalThis.onRecordRunning;
    await inject();
    await inject();
    expect(globalThis.onRecordRunning).toBe(running);
    expect(api.listeners.size).toBe(1);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it("reads nothing by itself where the reader set the site to never, but when asked", async () => {
    api.stored = { siteRules: { [location.hostname]: "never" } };
    await inject();
    await pause(200);
    expect(await state()).toEqual({ ok: true, value: { state: "reading" } });
    expect(await ask("readPage", { force: false })).toMatchObject({ ok: true, value: { state: "read" } });
  });

  it("paints the kinds that were chosen last, and those that are asked for", async () => {
    api.stored = { shownKinds: { official: false, statistic: true, quote: true, statement: true } };
    await inject();
    await until("the news", () => api.sent.length > 0);
    expect(await state()).toMatchObject({ value: { shown: { official: false, statistic: true } } });
    expect(await ask("showKinds", { shown: { official: true, statistic: false, quote: false, statement: false } })).toEqual({
      ok: true,
      value: null,
    });
    expect(await state()).toMatchObject({ value: { shown: { official: true, statistic: false } } });
  });

  it("says when a place is not there", async () => {
    await inject();
    expect(await ask("jumpToSpan", { span: { start: 90_000, end: 90_005 } })).toMatchObject({ ok: false, error: "error.placeGone" });
    expect(await ask("jumpTo", { finding: "quote:1-2", index: 0 })).toMatchObject({ ok: false, error: "error.placeGone" });
  });

  it("stops cleanly when its extension was updated, and makes way for the new one", async () => {
    await inject();
    await until("the news", () => api.sent.length > 0);
    api.id = undefined;
    const unseen = document.createElement("p");
    unseen.hidden = true; // a change that gives no new reading, and nothing to tell
    unseen.textContent = "Nobody reads this.";
    document.querySelector("article")?.append(unseen);
    await until("the end", () => api.listeners.size === 0);
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    api.id = "on-record";
    await inject();
    expect(api.listeners.size).toBe(1);
  });
});
