import { beforeEach, expect, it, vi } from "vitest";
import { askOwn, hearMessages } from "../../src/browser/hear";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

let fake: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  fake = fakeBrowser();
  fake.runtime.sendMessage = async (message) => fake.runtime.onMessage.emit(message, {}).find((answer) => answer !== undefined);
  browser.current = fake;
});

it("answers with what is promised, and leaves to others what is not", async () => {
  hearMessages(() => undefined);
  hearMessages((message) => (message === "mine" ? Promise.resolve(7) : undefined));
  expect(await askOwn("mine")).toBe(7);
  expect(fake.runtime.onMessage.emit("another's", {})).toEqual([undefined, undefined]);
});

it("tells whoever asked what went wrong", async () => {
  hearMessages(() => Promise.reject(new RangeError("no room")));
  await expect(askOwn("mine")).rejects.toThrow("RangeError: no room");
});

it("hears nothing after its undo", () => {
  hearMessages(() => Promise.resolve(7))();
  expect(fake.runtime.onMessage.size()).toBe(0);
});
