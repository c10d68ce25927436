import { playwright } from "@vitest/browser-playwright";
import { findBrowser, rootArguments } from "./browsers.mjs";

/**
 * Settings that run unit tests in the Chromium of this machine; Playwright's own download is never used.
 * @returns {import("vitest/node").BrowserConfigOptions}
 */
export function chromiumForUnitTests() {
  const executablePath = findBrowser("chromium");
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: rootArguments() } }),
    instances: [{ browser: "chromium" }],
  };
}
