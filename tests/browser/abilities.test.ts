/** A browser for phones: no menus, keys, panels or windows. What needs them does nothing, and stops nothing else. */
import { beforeEach, expect, it, vi } from "vitest";
import { onKeyCommand } from "../../src/browser/key-commands";
import { openAtPlace } from "../../src/browser/open-at-place";
import { createPageMenu, onPageMenu } from "../../src/browser/page-menu";
import { hasPanel } from "../../src/browser/panel";
import { newRecordId } from "../../src/browser/record-id";
import type { Note } from "../../src/core/note";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name), has: (_, name) => name in browser.current }),
}));

let phone: Omit<ReturnType<typeof fakeBrowser>, "windows">;
beforeEach(() => {
  const { windows: _, ...rest } = fakeBrowser();
  phone = rest;
  browser.current = phone;
});

const nothing = () => {};

it("has no menu, no keys and no panel, and says so without throwing", async () => {
  await createPageMenu({ highlight: "a", "add-note": "b", "read-page": "c" });
  onPageMenu({ highlight: nothing, "add-note": nothing, "read-page": nothing })();
  onKeyCommand({
    "next-mark": nothing,
    "previous-mark": nothing,
    "next-of-kind": nothing,
    "previous-of-kind": nothing,
    "toggle-marks": nothing,
    "open-panel": nothing,
    "add-note": nothing,
  })();
  expect(hasPanel()).toBe(false);
});

it("has a panel where the browser has either kind of it", () => {
  browser.current = { ...phone, sidebarAction: {} };
  expect(hasPanel()).toBe(true);
  browser.current = { ...phone, sidePanel: {} };
  expect(hasPanel()).toBe(true);
});

it("goes to a note in a tab that is open, without a window to bring to the front", async () => {
  const id = newRecordId();
  const selectors = { quote: { exact: "words", prefix: "", suffix: "" }, position: { start: 0, end: 5 } };
  browser.current = {
    ...phone,
    tabs: { ...phone.tabs, query: async () => [{ id: 1, windowId: 1 }], sendMessage: async () => ({ ok: true, value: null }) },
  };
  const note = { id, selectors } as Note;
  expect(await openAtPlace({ url: "https://tin.example/a", note, article: null })).toBe("shown");
});
