/**
 * `npm start [-- [firefox | chromium] [URL]]`: opens a browser with the extension on a sample article, already read, with the
 * popup open. Without a display it does the same out of sight, prints what was found and writes screenshots to dist/start/.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseReadingAnswer } from "../src/browser/parse-reading";
import { toMarkdown } from "../src/cli/markdown";
import { type BrowserName, type Driver, type Page, sleep, waitFor } from "../tests/e2e/support/driver";
import { askReading } from "../tests/e2e/support/extension-side";
import { launch } from "../tests/e2e/support/launch";
import { markPoint, waitForMarks } from "../tests/e2e/support/marks";
import { serveSite } from "../tests/e2e/support/site";
import { MissingBrowserError } from "./browsers.mjs";
import { buildAll } from "./build.mjs";
import { DIST, ROOT } from "./paths.mjs";

/** A listed site, so that the sample is read without a click; the browser is told to find it on this machine. */
const LISTED_HOST = "baonghean.vn";
const SAMPLE = "nghe-an-conference.vi.html";

/** How long the card may take to come, in ms, before it is photographed: longer than its delay and its fading in. */
const CARD_MS = 900;

interface Wish {
  readonly browser: BrowserName;
  readonly url: string | null;
}

/** @throws {Error} with the usage, for anything that it does not know */
export function parseWish(args: readonly string[]): Wish {
  const names: readonly string[] = ["chromium", "chrome", "firefox"];
  const [first] = args;
  const named = first !== undefined && names.includes(first);
  const [url, ...more] = named ? args.slice(1) : args;
  if (more.length > 0 || (url !== undefined && !/^https?:\/\/./.test(url))) {
    throw new Error("Usage: npm start [-- [firefox | chromium] [http(s)://URL]]");
  }
  return { browser: named && first === "firefox" ? "firefox" : "chromium", url: url ?? null };
}

export async function main(args: readonly string[]): Promise<number> {
  try {
    const wish = parseWish(args);
    for (const fault of await buildAll()) console.warn(`! ${fault}`); // a bundle over its budget runs all the same
    const site = await serveSite(join(ROOT, "tests/pages"));
    try {
      await show(wish, wish.url ?? site.url(LISTED_HOST, SAMPLE));
    } finally {
      await site.close();
    }
    return 0;
  } catch (error) {
    console.error(error instanceof MissingBrowserError || error instanceof Error ? error.message : error);
    return 1;
  }
}

function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}

async function show({ browser, url: wished }: Wish, url: string): Promise<void> {
  const headless = !hasDisplay();
  const extension = join(DIST, browser === "chromium" ? "chrome" : "firefox");
  const hosts = wished === null ? [LISTED_HOST] : [];
  const driver = await launch(browser, { extension, hosts, headless });
  const interrupted = new Promise<void>((resolve) => process.once("SIGINT", resolve));
  try {
    await Promise.race([interrupted, demonstrate(driver, url, headless)]);
    if (headless) return;
    console.log("The browser is open. Ctrl-C here, or closing it, ends it.");
    await Promise.race([interrupted, driver.ended]);
  } finally {
    await driver.close();
  }
}

async function demonstrate(driver: Driver, url: string, headless: boolean): Promise<void> {
  console.log(`${driver.version} opens ${url}`);
  const page = await driver.openPage(url);
  const popup = await driver.clickAction(page);
  const answer = await waitFor("the reading", async () => {
    const parsed = parseReadingAnswer(await popup.evaluate(askReading).catch(() => undefined));
    return parsed.ok && parsed.value.state !== "reading" ? parsed.value : null;
  });
  if (answer.state === "read") console.log(`\n${toMarkdown({ id: url, textIsGiven: false, isPage: true, ...answer })}`);
  else console.log(`This page was not read: ${answer.state === "not-article" ? `it is no article (${answer.why})` : answer.state}.`);
  if (headless) await photograph(page, popup, answer.state === "read");
}

async function photograph(page: Page, popup: Page, isRead: boolean): Promise<void> {
  const folder = join(DIST, "start");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, png: Buffer) => {
    writeFileSync(join(folder, name), png);
    console.log(`Wrote dist/start/${name}`);
  };
  write("popup.png", await popup.screenshot());
  await page.focus();
  if (isRead) await waitForMarks(page);
  write("page.png", await page.screenshot());
  if (!isRead) return;
  await page.moveMouse(await markPoint(page, "official"));
  await sleep(CARD_MS);
  write("card.png", await page.screenshot());
}
