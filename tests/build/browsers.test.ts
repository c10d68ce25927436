import { afterEach, expect, test, vi } from "vitest";
import { findBrowser, MissingBrowserError } from "../../build/browsers.mjs";

afterEach(() => vi.unstubAllEnvs());

test("a browser is taken from where its variable says", () => {
  vi.stubEnv("FIREFOX_PATH", process.execPath); // any program will do: it is not run
  expect(findBrowser("firefox")).toBe(process.execPath);
});

test("a variable that names no program is an error, not an absence", () => {
  vi.stubEnv("CHROME_PATH", "/no/such/program");
  expect(() => findBrowser("chromium")).toThrow("CHROME_PATH is /no/such/program, but no program is there.");
});

test("what is missing is named, with the command that brings it", () => {
  const { message } = new MissingBrowserError(["firefox-esr", "fonts-noto-core"], ["firefox"]);
  expect(message).toContain("apt-get install -y firefox-esr fonts-noto-core");
  expect(message).toContain("FIREFOX_PATH=/path/to/firefox");
  expect(message).not.toContain("CHROME_PATH");
});
