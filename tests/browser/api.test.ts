import { afterEach, beforeEach, expect, it, vi } from "vitest";

const chrome = { runtime: { id: "own" }, sidePanel: {} };

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

/** In a box: what is awaited is asked whether it is a promise, which would be its first use. */
const load = async (): Promise<{ readonly api: object }> => ({ api: (await import("../../src/browser/api")).default });

it("is not looked for before its first use", async () => {
  const { api } = await load();
  vi.stubGlobal("chrome", chrome);
  expect(Reflect.get(api, "runtime")).toBe(chrome.runtime);
});

it("is `browser` where that is an extension's", async () => {
  const browser = { runtime: { id: "own", sendMessage: () => undefined } };
  vi.stubGlobal("browser", browser);
  vi.stubGlobal("chrome", chrome);
  expect(Reflect.get((await load()).api, "runtime")).toBe(browser.runtime);
});

it.each([
  ["an element", { localName: "div" }],
  ["a form with a field `runtime`", { localName: "form", runtime: { localName: "input", id: "own" } }],
])("is `chrome` where %s of the page has the other's name", async (_, element) => {
  vi.stubGlobal("browser", element);
  vi.stubGlobal("chrome", chrome);
  expect(Reflect.get((await load()).api, "runtime")).toBe(chrome.runtime);
});

it("tells which parts it has", async () => {
  vi.stubGlobal("chrome", chrome);
  const { api } = await load();
  expect("sidePanel" in api).toBe(true);
  expect("sidebarAction" in api).toBe(false);
});
