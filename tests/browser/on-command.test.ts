import { beforeEach, describe, expect, it, vi } from "vitest";
import { fail } from "../../src/browser/errors";
import type { ToBackground } from "../../src/browser/messages";
import { type BackgroundHandlers, onBackgroundCommand } from "../../src/browser/on-background-command";
import { onPageCommand, onPageEvent } from "../../src/browser/on-command";
import { onKeptChanged } from "../../src/browser/on-kept-changed";
import { wrap } from "../../src/browser/wrap";
import { articleToKeep, newNote, noteId } from "../store/samples";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
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
    stepMark: vi.fn(() => fail("error.noMarks")),
    getNotes: vi.fn(() => ({ ok: true, value: { articleId: null, notes: [] } }) as const),
    jumpToNote: vi.fn(() => fail("error.noteElsewhere")),
    editNote: vi.fn(() => fail("error.noteLost")),
    placeNote: vi.fn(() => fail("error.noteElsewhere")),
    leaveSites: vi.fn(() => ({ ok: true, value: null }) as const),
    keepPage: vi.fn(() => fail("error.noAddress")),
    keepSelection: vi.fn(() => fail("error.noSelection")),
  };
}

const ID = noteId(1);

function backgroundHandlers() {
  const missing = vi.fn(() => fail("error.store.missing"));
  const done = vi.fn(() => ({ ok: true, value: null }) as const);
  return {
    setSiteRule: done,
    syncNow: done,
    trySync: done,
    loadPart: vi.fn(async () => ({ ok: true, value: null }) as const),
    getKept: vi.fn(() => fail("error.store.closed")),
    keepArticle: missing,
    recordReading: missing,
    keepNote: missing,
    changeNote: missing,
    removeNote: missing,
    restoreNote: missing,
    putDraft: vi.fn(() => ({ ok: true, value: null }) as const),
    dropDraft: vi.fn(() => ({ ok: true, value: null }) as const),
    putCorrection: missing,
    removeCorrection: missing,
    restoreCorrection: missing,
  } satisfies BackgroundHandlers;
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
    ["stepMark", { to: "next", among: "kind" }, { ok: false, error: "error.noMarks", detail: null }],
    ["getNotes", {}, { ok: true, value: { articleId: null, notes: [] } }],
    ["jumpToNote", { id: ID }, { ok: false, error: "error.noteElsewhere", detail: null }],
    ["editNote", { id: ID }, { ok: false, error: "error.noteLost", detail: null }],
    ["keepSelection", { as: "note" }, { ok: false, error: "error.noSelection", detail: null }],
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

  it("stops with its undo", () => {
    onPageCommand(pageHandlers(), vi.fn())();
    expect(fake.runtime.onMessage.size()).toBe(0);
  });
});

describe("commands to the background", () => {
  const RULE = ["setSiteRule", { host: "daily.example", rule: "always" }] as const;
  const SYNC = ["syncNow", { allowDeleting: true }] as const;
  const TRY = ["trySync", { server: { address: "https://cloud.example/", user: "a", password: "b" }, passphrase: null }] as const;
  const DRAFT = ["dropDraft", { id: ID }] as const;

  it.each([
    ["a popup", POPUP, RULE, true],
    ["a content script that would change what On Record may do", SCRIPT, RULE, false],
    ["the options", POPUP, SYNC, true],
    ["a content script that would sync", SCRIPT, SYNC, false],
    ["a content script that would have a server asked", SCRIPT, TRY, false],
    ["a popup", POPUP, DRAFT, true],
    ["a content script", SCRIPT, DRAFT, true],
    ["a script in a frame", FRAME, DRAFT, false],
    ["a stranger", STRANGER, DRAFT, false],
  ] as const)("from %s: %j %j %s", async (_, sender, [name, request], obeyed) => {
    const handlers = backgroundHandlers();
    onBackgroundCommand(handlers, vi.fn());
    const [answer] = fake.runtime.onMessage.emit(wrap("background", name, request), sender);
    expect(await answer).toMatchObject(obeyed ? { ok: true } : { ok: false, error: "error.foreign" });
    expect(handlers[name].mock.calls).toEqual(obeyed ? [[request]] : []);
  });

  describe("a content script speaks of articles of its page's own site only", () => {
    const HERE = "https://daily.example/a";
    const SUBDOMAIN_FOR_PHONES = "https://m.daily.example/a";
    const ELSEWHERE = "https://other.example/secret";
    const article = (url: string, ...urls: string[]) => ({ ...articleToKeep(1), url, urls });
    const note = newNote(1, articleToKeep(1));
    const body = { text: "", title: null, published: null };
    const commands = (address: string) =>
      [
        ["getKept", { urls: [HERE, address], ...body }],
        ["recordReading", { articleId: ID, urls: [address], text: "", language: "vi", moved: [] }],
        ["keepArticle", { article: article(address) }],
        ["keepArticle", { article: article(HERE, address) }],
        ["keepNote", { article: article(HERE, address), note }],
        ["putDraft", { draft: { id: ID, articleUrl: address, body: "" } }],
      ] as const;
    const ask = async (sender: object, [name, request]: readonly [keyof ToBackground, object]) => {
      const handlers = backgroundHandlers();
      onBackgroundCommand(handlers, vi.fn());
      await fake.runtime.onMessage.emit(wrap("background", name, request), sender)[0];
      return handlers[name].mock.calls.length > 0;
    };

    it.each(commands(ELSEWHERE))("%s of another site is refused", async (...command) => {
      expect(await ask(SCRIPT, command)).toBe(false);
      expect(await ask({ ...SCRIPT, url: undefined }, command)).toBe(false);
      expect(await ask({ ...SCRIPT, url: "https://daily.example.evil.example/" }, command)).toBe(false);
      expect(await ask(POPUP, command)).toBe(true);
      expect(await ask({ ...SCRIPT, url: "file:///home/a/saved.html" }, command)).toBe(true);
    });

    it.each(commands(SUBDOMAIN_FOR_PHONES))("%s of its own site is obeyed", async (...command) => {
      expect(await ask(SCRIPT, command)).toBe(true);
    });

    it("what is stored unasked is not stored from a private window, and answered all the same", async () => {
      const secret = { ...SCRIPT, tab: { id: 7, incognito: true } };
      const [, record, , , keep, draft] = commands(HERE);
      for (const command of [record, draft]) expect(await ask(secret, command)).toBe(false);
      expect(await ask(secret, keep)).toBe(true);
      onBackgroundCommand(backgroundHandlers(), vi.fn());
      const answers = fake.runtime.onMessage.emit(wrap("background", draft[0], draft[1]), secret);
      expect(await answers.at(-1)).toEqual({ ok: true, value: null });
    });
  });

  it("has a part of the script put into the tab of the script that asks, and of nobody else", async () => {
    const handlers = backgroundHandlers();
    onBackgroundCommand(handlers, vi.fn());
    const ask = (sender: unknown) => fake.runtime.onMessage.emit(wrap("background", "loadPart", { part: "surfaces" }), sender)[0];
    expect(await ask(SCRIPT)).toEqual({ ok: true, value: null });
    expect(handlers.loadPart.mock.calls).toEqual([[{ part: "surfaces" }, SCRIPT.tab.id]]);
    for (const sender of [POPUP, POPUP_IN_TAB, FRAME, STRANGER]) expect(await ask(sender)).toMatchObject({ error: "error.foreign" });
    expect(handlers.loadPart).toHaveBeenCalledOnce();
  });

  it("tells a stranger nothing of what it got wrong", async () => {
    onBackgroundCommand(backgroundHandlers(), vi.fn());
    const [answer] = fake.runtime.onMessage.emit(wrap("background", "dropDraft", { id: 1 }), STRANGER);
    expect(await answer).toMatchObject({ error: "error.foreign" });
  });
});

describe("the event that what is kept changed", () => {
  const EVENT = wrap("everyone", "keptChanged", { urls: ["https://daily.example/a"] });

  it.each([
    ["the background", WORKER, true],
    ["a page of ours", POPUP_IN_TAB, true],
    ["a content script", SCRIPT, false],
    ["a stranger", STRANGER, false],
  ])("from %s", async (_, sender, heard) => {
    const listener = vi.fn();
    onKeptChanged(listener, vi.fn());
    expect(fake.runtime.onMessage.emit(EVENT, sender)).toEqual([undefined]);
    await Promise.resolve();
    expect(listener.mock.calls).toEqual(heard ? [[["https://daily.example/a"]]] : []);
  });

  it("stops with its undo", () => {
    onKeptChanged(vi.fn(), vi.fn())();
    expect(fake.runtime.onMessage.size()).toBe(0);
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
