import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pause, STORY, setPage, until } from "../dom/marked-page";
import { api, ask, enter, inject, leave, restart } from "./content-world";

const EMPTY = "<main><h1>Sign in</h1><p>Enter your name and your password to go on to your account.</p></main>";

beforeEach(restart);
afterEach(leave);

const asked = () => api.sent.filter(({ name }) => name === "loadPart").map(({ payload }) => payload["part"]);
/** As a page of the extension learns it: the gate hears no messages. */
const state = () => globalThis.onRecordGate?.tell();
const marks = () => until("the marks", () => CSS.highlights.has("onrecord-quote"));

describe("the gate", () => {
  it("asks for the rest in a page with an article, and gives way to it", async () => {
    setPage(STORY);
    await enter();
    const gate = globalThis.onRecordGate;
    await marks();
    expect(gate?.isAlive()).toBe(false);
    expect(asked()).toEqual(["reading", "analyser"]);
    expect(await ask("getReading", {})).toMatchObject({ ok: true, value: { state: "read" } });
  });

  it("asks for nothing in a page without one, tells nobody, and says why there is none", async () => {
    setPage(EMPTY);
    await enter();
    await pause(100);
    expect(state()).toEqual({ state: "not-article", why: "too-short" });
    expect(api.sent).toEqual([]);
    expect(api.listeners.size).toBe(0); // as in a page without our script, so that the script is put in
  });

  it("notices an article that comes later", async () => {
    setPage(EMPTY);
    await enter();
    await pause(100);
    setPage(STORY);
    await marks();
    expect(asked()).toEqual(["reading", "analyser"]);
  });

  it("tells its verdict to whoever was told to wait for it", async () => {
    setPage(EMPTY);
    const entering = enter();
    await until("the gate", () => globalThis.onRecordGate !== undefined);
    const early = state();
    await entering;
    await pause(100);
    const news = api.sent.filter(({ to }) => to === "everyone");
    if (early?.state === "not-article") expect(news).toEqual([]);
    else expect(news).toMatchObject([{ name: "readingChanged", payload: { state: "not-article" } }]);
  });

  it("does nothing on a site that is never to be read", async () => {
    api.stored = { siteRules: { [location.hostname]: "never" } };
    setPage(STORY);
    await enter();
    await pause(200);
    expect(api.sent).toEqual([]);
  });

  it("asks again when the background was stopped in the middle", async () => {
    api.lost = 2;
    setPage(STORY);
    await enter();
    await marks();
    expect(asked()).toEqual(["reading", "reading", "reading", "analyser"]);
  });

  it("does nothing where the rest is there already, however it came", async () => {
    setPage(STORY);
    await inject();
    await marks();
    const running = globalThis.onRecordRunning;
    await enter();
    expect(globalThis.onRecordGate).toBeUndefined();
    expect(globalThis.onRecordRunning).toBe(running);
    expect(asked()).toEqual(["analyser"]); // by the rest
  });

  it("runs once, and ends with its extension", async () => {
    setPage(EMPTY);
    await enter();
    const gate = globalThis.onRecordGate;
    await enter();
    expect(globalThis.onRecordGate).toBe(gate);
    await pause(100);
    api.id = undefined;
    expect(gate?.tell()).toBeNull();
    setPage(STORY);
    await until("the end", () => gate?.isAlive() === false);
    expect(CSS.highlights.size).toBe(0);
  });
});
