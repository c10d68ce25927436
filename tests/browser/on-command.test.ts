import { beforeEach, describe, expect, it, vi } from "vitest";
import { wrap } from "../../src/browser/envelope";
import { fail } from "../../src/browser/errors";
import { onBackgroundCommand, onPageCommand, onPageEvent } from "../../src/browser/on-command";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("webextension-polyfill", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

let fake: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  fake = fakeBrowser();
  browser.current = fake;
});

const POPUP = { id: "own", url: "chrome-extension://own/popup.html" };
const POPUP_IN_TAB = { ...POPUP, tab: { id: 3 }, frameId: 0 };
const WORKER = { id: "own" };
const SCRIPT = { id: "own", url: "https://daily.example/a", tab: { id: 7 }, frameId: 0 };
const FRAME = { ...SCRIPT, frameId: 4 };
const STRANGER = { id: "other", url: "chrome-extension://other/popup.html" };
const LIAR = { id: "own", url: "https://daily.example/?chrome-extension://own/popup.html", tab: { id: 7 }, frameId: 0 };

function pageHandlers() {
  return {
    getReading: vi.fn(() => ({ ok: true, value: { state: "reading" } }) as const),
    readPage: vi.fn(() => ({ ok: true, value: { state: "reading" } }) as const),
    showKinds: vi.fn(() => ({ ok: true, value: null }) as const),
    jumpTo: vi.fn(() => fail("error.placeGone")),
    jumpToSpan: vi.fn(() => {
      throw new Error("Extension context invalidated.");
    }),
  };
}

describe("commands to the page", () => {
  it.each([
    ["popup", POPUP, true],
    ["popup in a tab", POPUP_IN_TAB, true],
    ["worker", WORKER, true],
    ["content script", SCRIPT, false],
    ["stranger", STRANGER, false],
    ["page that dresses up", LIAR, false],
  ])("from a %s", async (_, sender, obeyed) => {
    const handlers = pageHandlers();
    onPageCommand(handlers, vi.fn());
    const [answer] = fake.runtime.onMessage.emit(wrap("page", "readPage", { force: true }), sender);
    expect(await answer).toMatchObject(obeyed ? { ok: true } : { ok: false, error: "error.foreign" });
    expect(handlers.readPage.mock.calls).toEqual(obeyed ? [[{ force: true }]] : []);
  });

  it.each([
    ["getReading", {}, { ok: true, value: { state: "reading" } }],
    ["showKinds", { shown: { official: true, statistic: true, quote: true, statement: true } }, { ok: true, value: null }],
    ["jumpTo", { finding: "quote:1-2", index: 0 }, { ok: false, error: "error.placeGone", detail: null }],
  ])("%s reaches its handler", async (name, payload, expected) => {
    onPageCommand(pageHandlers(), vi.fn());
    const [answer] = fake.runtime.onMessage.emit(wrap("page", name, payload), POPUP);
    expect(await answer).toEqual(expected);
  });

  it("answers what a handler throws, and reports it", async () => {
    const report = vi.fn();
    onPageCommand(pageHandlers(), report);
    const [answer] = fake.runtime.onMessage.emit(wrap("page", "jumpToSpan", { span: { start: 0, end: 1 } }), POPUP);
    expect(await answer).toMatchObject({ ok: false, error: "error.orphaned" });
    expect(report).toHaveBeenCalledOnce();
  });

  it("answers nonsense with an error", async () => {
    onPageCommand(pageHandlers(), vi.fn());
    const [answer] = fake.runtime.onMessage.emit({ hello: 1 }, POPUP);
    expect(await answer).toMatchObject({ ok: false, error: "error.malformed" });
  });

  it("stays silent for what others are meant to answer", () => {
    onPageCommand(pageHandlers(), vi.fn());
    expect(fake.runtime.onMessage.emit(wrap("background", "setSiteRule", { host: "a.example", rule: "ask" }), POPUP)).toEqual([undefined]);
  });

  it("always answers with a native promise", () => {
    onPageCommand(pageHandlers(), vi.fn());
    expect(fake.runtime.onMessage.emit(wrap("page", "getReading", {}), POPUP)[0]).toBeInstanceOf(Promise);
  });

  it("stops with its undo", () => {
    onPageCommand(pageHandlers(), vi.fn())();
    expect(fake.runtime.onMessage.size()).toBe(0);
  });
});

describe("commands to the background", () => {
  it.each([
    ["popup", POPUP, true],
    ["content script", SCRIPT, false],
  ])("from a %s", async (_, sender, obeyed) => {
    const setSiteRule = vi.fn(() => ({ ok: true, value: null }) as const);
    onBackgroundCommand({ setSiteRule }, vi.fn());
    const request = { host: "daily.example", rule: "always" };
    const [answer] = fake.runtime.onMessage.emit(wrap("background", "setSiteRule", request), sender);
    expect(await answer).toMatchObject({ ok: obeyed });
    expect(setSiteRule.mock.calls).toEqual(obeyed ? [[request]] : []);
  });
});

describe("events of the page", () => {
  const EVENT = wrap("everyone", "readingChanged", { state: "read", marks: 3 });

  it.each([
    ["content script", SCRIPT, true],
    ["script in a frame", FRAME, false],
    ["popup", POPUP, false],
    ["stranger", STRANGER, false],
  ])("from a %s", async (_, sender, heard) => {
    const listener = vi.fn();
    onPageEvent(listener, vi.fn());
    expect(fake.runtime.onMessage.emit(EVENT, sender)).toEqual([undefined]);
    await Promise.resolve();
    expect(listener.mock.calls).toEqual(heard ? [[{ name: "readingChanged", payload: { state: "read", marks: 3 } }, 7]] : []);
  });

  it("reports what a listener throws", async () => {
    const report = vi.fn();
    onPageEvent(() => Promise.reject(new Error("no")), report);
    fake.runtime.onMessage.emit(EVENT, SCRIPT);
    await vi.waitFor(() => expect(report).toHaveBeenCalledOnce());
  });
});
