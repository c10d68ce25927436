/** What the end-to-end tests share: the built extension in a browser, beside a web server with pages good and bad. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST, ROOT } from "../../../build/paths.mjs";
import type { BrowserName, Driver, LaunchOptions } from "./driver";
import { launch } from "./launch";
import { type Made, type Site, serveSite } from "./site";

/** Hosts of a site on the list, of its English edition, and of one that is not on it. All lead to our own server. */
export const LISTED = "baonghean.vn";
export const ENGLISH_EDITION = "en.baonghean.vn";
export const UNLISTED = "tin.example";

/** The browsers that this run is for: those in ONRECORD_BROWSERS, else both. `npm test` runs each apart, to count it apart. */
export const BROWSERS: readonly BrowserName[] = chosenBrowsers();

function chosenBrowsers(): readonly BrowserName[] {
  const all: readonly BrowserName[] = ["chromium", "firefox"];
  const wished = process.env["ONRECORD_BROWSERS"];
  const chosen = wished === undefined ? all : all.filter((name) => wished.split(",").includes(name));
  if (chosen.length === 0) throw new Error(`ONRECORD_BROWSERS is ${wished}; known are ${all.join(", ")}.`);
  return chosen;
}

export interface World {
  readonly driver: Driver;
  readonly site: Site;
  close(): Promise<void>;
}

export interface WorldOptions extends Partial<LaunchOptions> {
  readonly pages?: Readonly<Record<string, Made>>;
}

/** Starts both. Without `extension` in the options, it is the built one; `extension: null` starts a browser without it. */
export async function openWorld(browser: BrowserName, { pages = {}, ...options }: WorldOptions = {}): Promise<World> {
  const site = await serveSite(join(ROOT, "tests/pages"), pages);
  try {
    const driver = await launch(browser, { extension: builtExtension(browser), hosts: [LISTED, ENGLISH_EDITION, UNLISTED], ...options });
    return {
      driver,
      site,
      close: async () => {
        await driver.close();
        await site.close();
      },
    };
  } catch (error) {
    await site.close();
    throw error;
  }
}

export function builtExtension(browser: BrowserName): string {
  return join(DIST, browser === "chromium" ? "chrome" : "firefox");
}

/** What a sample page is known to hold, from the file beside it. */
export interface Expected {
  readonly title: string;
  readonly site: string;
  readonly officials: readonly { readonly name: string; readonly role: string }[];
  readonly statistics: readonly { readonly words: string }[];
  readonly quotes: readonly { readonly words: string; readonly speaker: string | null }[];
  readonly outside: readonly string[];
}

/** @param page a file name in tests/pages without its ending, e.g. `nghe-an-conference.vi` */
export function expectedOf(page: string): Expected {
  return JSON.parse(readFileSync(join(ROOT, `tests/pages/${page}.expected.json`), "utf8"));
}
