import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pause, STORY, setPage, until } from "../dom/marked-page";
import { api, ask, inject, leave, restart } from "./content-world";

const state = async (): Promise<unknown> => ask("getReading", {});

beforeEach(() => {
  restart();
  setPage(STORY);
});
afterEach(leave);

/** What was told to everyone. */
const news = () => api.sent.filter(({ to }) => to === "everyone");
/** Commands, and news of what is kept. */
const LISTENERS = 2;

describe("the content script", () => {
  it("reads at its start, and tells", async () => {
    await inject();
    await until("the news", () => news().length > 0);
    expect(await state()).toMatchObject({ ok: true, value: { state: "read", cut: false } });
    expect(news().at(-1)).toMatchObject({ to: "everyone", name: "readingChanged", payload: { state: "read" } });
  });

  it("runs once, however often it is put in", async () => {
    await inject();
    await until("the news", () => news().length > 0);
    const running = globalThis.onRecordRunning;
    await inject();
    await inject();
    expect(globalThis.onRecordRunning).toBe(running);
    await until("the reading", () => CSS.highlights.size > 0);
    expect(api.listeners.size).toBe(LISTENERS);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it("reads nothing by itself where the reader set the site to never, but when asked", async () => {
    api.stored = { siteRules: { [location.hostname]: "never" } };
    await inject();
    await pause(200);
    expect(await state()).toEqual({ ok: true, value: { state: "reading" } });
    expect(await ask("readPage", { force: false })).toMatchObject({ ok: true, value: { state: "read" } });
  });

  it("leaves the page where the browser took the permission away, and reads it again when asked", async () => {
    await inject();
    await until("the marks", () => CSS.highlights.size > 0);
    expect(await ask("leaveSites", { sites: ["elsewhere.example"] })).toEqual({ ok: true, value: null });
    expect(CSS.highlights.size).toBeGreaterThan(0);
    expect(await ask("leaveSites", { sites: [location.hostname] })).toEqual({ ok: true, value: null });
    expect(CSS.highlights.size).toBe(0);
    document.querySelector("article")?.append(Object.assign(document.createElement("p"), { textContent: "A later paragraph of it." }));
    await pause(1_000);
    expect(await state()).toEqual({ ok: true, value: { state: "reading" } });
    expect(await ask("readPage", { force: false })).toMatchObject({ ok: true, value: { state: "read" } });
    expect(CSS.highlights.size).toBeGreaterThan(0);
  });

  it("paints the kinds that were chosen last, and those that are asked for", async () => {
    api.stored = { shownKinds: { official: false, statistic: true, quote: true, statement: true } };
    await inject();
    await until("the news", () => news().length > 0);
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
    await until("the news", () => news().length > 0);
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
    await until("the new one", () => api.listeners.size === LISTENERS);
  });

  it("leaves nothing where it ends before it is ready", async () => {
    await inject();
    leave();
    await pause(200);
    expect(api.listeners.size).toBe(0);
    expect(CSS.highlights.size).toBe(0);
  });

  it("prepares nothing to be shown on a page that is no article, until it is asked", async () => {
    setPage("<p>Sign in</p>");
    await inject();
    await until("the news", () => news().length > 0);
    expect(await state()).toMatchObject({ ok: true, value: { state: "not-article" } });
    expect(api.listeners.size).toBe(1);
    expect(await ask("getNotes", {})).toMatchObject({ ok: true });
    expect(api.listeners.size).toBe(LISTENERS);
  });
});
