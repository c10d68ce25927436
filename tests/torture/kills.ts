/**
 * Kills: a worker, a page or a whole browser dies while four writers save, change, delete and restore. Afterwards every note that was
 * acknowledged is looked for in the database itself, and what is there must fit together (`ledger.ts`). After every other kill of Chromium its log ends torn,
 * as after a power cut.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../build/paths.mjs";
import type { ArticleToKeep } from "../../src/core/kept";
import { grown, saveInBurst } from "../e2e/support/burst";
import { devtoolsOf } from "../e2e/support/chromium";
import type { BrowserName, Driver, Page } from "../e2e/support/driver";
import { articleInTab } from "../e2e/support/keep-commands";
import { launch } from "../e2e/support/launch";
import { Ledger } from "../e2e/support/ledger";
import { waitForMarks } from "../e2e/support/marks";
import { type Site, serveSite } from "../e2e/support/site";
import { readStored } from "../e2e/support/stored";
import { tearLog } from "../e2e/support/torn-log";
import { builtExtension, LISTED } from "../e2e/support/world";
import { type Random, seeded } from "../fuzz/random";

export const KILL_KINDS = ["worker", "page", "browser"] as const;
export type KillKind = (typeof KILL_KINDS)[number];

export interface KillPlan {
  readonly kind: KillKind;
  readonly browser: BrowserName;
  readonly count: number;
}

export interface Survived {
  readonly acknowledged: number;
  readonly faults: readonly string[];
}

export interface Progress {
  /** Whether time is up; asked before each kill. */
  readonly isOver: () => boolean;
  readonly killed: (kills: number) => void;
}

const SHARES: Readonly<Record<KillKind, number>> = { worker: 0.7, page: 0.2, browser: 0.1 };
const FIREFOX_SHARE = 1 / 3;

/** After so many kills a new profile begins: the whole database is read after each. */
const KILLS_A_PROFILE = 50;

/** Longest time from the first answer to the kill, in ms: some twenty commands. */
const LONGEST_MS = 250;

const PAGE = "nghe-an-conference.vi.html";

/** So many kills, parted among kinds and browsers; rounded up. @param browser `both`, or one that gets all */
export function planKills(count: number, browser: string): readonly KillPlan[] {
  return KILL_KINDS.flatMap((kind) => {
    const all = Math.ceil(count * SHARES[kind]);
    if (browser === "chromium" || browser === "firefox") return [{ kind, browser, count: all }];
    const inFirefox = Math.ceil(all * FIREFOX_SHARE);
    return [
      { kind, browser: "chromium" as const, count: all - inFirefox },
      { kind, browser: "firefox" as const, count: inFirefox },
    ];
  });
}

/** Does the kills of a plan, and tells what did not survive. */
export async function survive({ kind, browser, count }: KillPlan, seed: number, progress: Progress): Promise<Survived> {
  const random = seeded(seed);
  const site = await serveSite(join(ROOT, "tests/pages"));
  const faults: string[] = [];
  let acknowledged = 0;
  try {
    for (let done = 0; done < count && !progress.isOver() && faults.length === 0; ) {
      const kills = Math.min(KILLS_A_PROFILE, count - done);
      const session = new Session(browser, site, random);
      try {
        await session.open();
        for (let n = 0; n < kills && !progress.isOver() && session.faults.length === 0; n++) {
          await session.round(kind, n);
          progress.killed(++done);
        }
      } catch (error) {
        session.faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
      }
      await session.close();
      acknowledged += session.ledger.notes;
      faults.push(...session.faults.map((fault) => `seed ${seed}, after kill ${done}: ${fault}`));
    }
  } finally {
    await site.close();
  }
  return { acknowledged, faults };
}

/** A profile, with what was asked of it. */
class Session {
  readonly ledger = new Ledger();
  readonly faults: string[] = [];
  readonly #browser: BrowserName;
  readonly #site: Site;
  readonly #random: Random;
  readonly #profile = mkdtempSync(join(tmpdir(), "onrecord-torture-"));
  #driver: Driver | null = null;
  #library: Page | null = null;
  #article: ArticleToKeep | null = null;

  constructor(browser: BrowserName, site: Site, random: Random) {
    this.#browser = browser;
    this.#site = site;
    this.#random = random;
  }

  async open(): Promise<void> {
    this.#driver = await launch(this.#browser, {
      extension: builtExtension(this.#browser),
      hosts: [LISTED],
      profile: this.#profile,
      firstRun: this.#article === null ? "close" : "keep", // it opens once
    });
    this.#library = await this.#driver.openExtensionTab("library.html");
    this.#article ??= await this.#readArticle(this.#driver, this.#library);
    this.ledger.knowArticle(this.#article);
  }

  async round(kind: KillKind, nth: number): Promise<void> {
    const { driver, library, article } = this.#opened();
    // What is written for a page that is to die is sent by it; the library stays to look.
    const writer = kind === "page" ? await driver.openExtensionTab("options.html") : library;
    await saveInBurst({
      page: writer,
      article: grown(article, nth),
      ledger: this.ledger,
      delay: this.#random.next() * LONGEST_MS,
      random: this.#random.next,
      kill: () => this.#kill(kind, driver, writer),
    });
    if (kind === "browser") {
      await driver.close();
      if (driver.browser === "chromium" && nth % 2 === 0) tearLog(this.#profile);
      await this.open();
    } else if (kind === "page") {
      await driver.killBackground(); // what it has not answered yet is done or not done from here on
      this.#library = await reopened(driver, library);
    }
    const { library: looking } = this.#opened();
    const { found, faults } = this.ledger.compare(await looking.evaluate(readStored));
    this.faults.push(...faults);
    if (found !== this.ledger.notes) this.faults.push(`${found} of ${this.ledger.notes} acknowledged notes are there`);
  }

  async close(): Promise<void> {
    await this.#driver?.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #opened(): { readonly driver: Driver; readonly library: Page; readonly article: ArticleToKeep } {
    if (this.#driver === null || this.#library === null || this.#article === null) throw new Error("The session is not open.");
    return { driver: this.#driver, library: this.#library, article: this.#article };
  }

  async #kill(kind: KillKind, driver: Driver, writer: Page): Promise<void> {
    if (kind === "browser") return driver.kill();
    if (kind === "worker") return driver.killBackground();
    if (driver.browser === "firefox") return writer.close();
    const devtools = await devtoolsOf(writer);
    devtools.send("Page.crash").catch(() => undefined); // its process is gone before it can answer
  }

  async #readArticle(driver: Driver, library: Page): Promise<ArticleToKeep> {
    const page = await driver.openPage(this.#site.url(LISTED, PAGE));
    await waitForMarks(page);
    const article = await articleInTab(library);
    await page.close();
    return article;
  }
}

/** All pages of the extension share a process: the crash of one takes the library along. */
async function reopened(driver: Driver, library: Page): Promise<Page> {
  if (driver.browser === "firefox") return library;
  const fresh = await driver.openExtensionTab("library.html");
  await library.close().catch(() => undefined);
  return fresh;
}
