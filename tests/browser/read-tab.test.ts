import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { findReading } from "../../src/browser/read-tab";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

/** What `runs` throws, the browser refuses. */
function browserThat(answers: () => unknown, runs: (func: () => unknown) => unknown): void {
  browser.current = {
    runtime: { id: "own" },
    tabs: { sendMessage: async () => answers() },
    scripting: { executeScript: async ({ func }: { func: () => unknown }) => [{ result: runs(func) }] },
  };
}

const silent = (): never => {
  throw new Error("Could not establish connection. Receiving end does not exist.");
};

beforeEach(() => vi.stubGlobal("onRecordGate", undefined));
afterEach(() => vi.unstubAllGlobals());

it("asks the content script first", async () => {
  browserThat(() => ({ ok: true, value: { state: "reading" } }), silent);
  expect(await findReading(7)).toEqual({ ok: true, value: { state: "reading" } });
});

it("asks the gate where it is, which hears no messages", async () => {
  vi.stubGlobal("onRecordGate", { tell: () => ({ state: "not-article", why: "list-page" }) });
  browserThat(silent, (func) => func());
  expect(await findReading(7)).toEqual({ ok: true, value: { state: "not-article", why: "list-page" } });
});

it("believes no nonsense of a page that stands in the gate's place", async () => {
  vi.stubGlobal("onRecordGate", { tell: () => ({ state: "read", article: 7 }) });
  browserThat(silent, (func) => func());
  expect(await findReading(7)).toMatchObject({ ok: false, error: "error.malformed" });
});

it("finds nobody in a page without either, nor in one that we may not touch", async () => {
  browserThat(silent, (func) => func());
  expect(await findReading(7)).toBeNull();
  browserThat(silent, () => {
    throw new Error("Cannot access contents of the page.");
  });
  expect(await findReading(7)).toBeNull();
});
