import { ensureBrowsers } from "../../../build/browsers.mjs";
import { launchChromium } from "./chromium";
import type { BrowserName, Driver, LaunchOptions } from "./driver";
import { launchFirefox } from "./firefox";

/** Starts a browser, installing it where the machine allows it. `ended` resolves when it has ended, by whomever. */
export function launch(browser: BrowserName, options: LaunchOptions): Promise<Driver & { readonly ended: Promise<void> }> {
  const executable = ensureBrowsers([browser])[browser];
  return browser === "chromium" ? launchChromium(executable, options) : launchFirefox(executable, options);
}
