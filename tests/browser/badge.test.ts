import { beforeEach, expect, it, vi } from "vitest";
import { followBadgeChoice, showBadge } from "../../src/browser/badge";
import { showCount } from "../../src/browser/settings";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

const texts = new Map<number, string>();
let fake: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  texts.clear();
  fake = fakeBrowser();
  const action = {
    setBadgeBackgroundColor: async () => {},
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void texts.set(tabId, text),
  };
  browser.current = { ...fake, action };
});

it.each([
  [0, ""],
  [7, "7"],
  [999, "999"],
  [1000, "999+"],
])("the badge of %d marks is “%s”", async (marks, text) => {
  await showBadge(3, marks);
  expect(texts).toEqual(new Map([[3, text]]));
});

it("shows none where the reader wants none", async () => {
  await showCount.set(false);
  await showBadge(3, 7);
  expect(texts).toEqual(new Map());
});

it("goes from all tabs at once when it is turned off, and comes back with what their pages tell", async () => {
  const report = vi.fn();
  fake.tabs.query = async () => [{ id: 3 }, { id: 4 }, {}];
  fake.tabs.sendMessage = async (tabId) =>
    tabId === 3
      ? { ok: true, value: { state: "not-article", why: "too-short" } }
      : Promise.reject(new Error("Receiving end does not exist."));
  const undo = followBadgeChoice(report);
  await showCount.set(false);
  await vi.waitFor(() =>
    expect(texts).toEqual(
      new Map([
        [3, ""],
        [4, ""],
      ]),
    ),
  );
  texts.clear();
  await showCount.set(true);
  await vi.waitFor(() =>
    expect(texts).toEqual(
      new Map([
        [3, ""],
        [4, ""],
      ]),
    ),
  );
  expect(report).not.toHaveBeenCalled();
  undo();
});
