/**
 * `npm run bench -- memory`: what a tab takes with the extension and without, over 200 navigations from article to article (`--small`: 40), in both browsers: the memory that the
 * processes of web pages have for themselves (of Firefox, what they hold once all garbage is gone), and that of the whole browser, our own pages and what is shared counted in
 * parts. On Linux alone, whose /proc tells it; needs a build.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import process from "node:process";
import type { BrowserName, Driver } from "../e2e/support/driver";
import { sleep } from "../e2e/support/driver";
import { waitForMarks } from "../e2e/support/marks";
import { LISTED, openWorld } from "../e2e/support/world";

const PAGES = ["nghe-an-conference.vi.html", "foreign-affairs.en.html", "typhoon-relief.vi.html", "ministry-budget.mixed.html"];

const NAVIGATIONS = 200;
const FEW_NAVIGATIONS = 40;

/** A page that is not read is left after this time, about as late as one whose marks were waited for, in ms. */
const UNREAD_MS = 300;

/** Browsers clear up when they have time, in ms. */
const REST_MS = 20_000;

/** In MB. */
interface Taken {
  readonly pages: number;
  readonly all: number;
}

export async function main(args: readonly string[]): Promise<number> {
  if (!existsSync("/proc/self/smaps_rollup")) {
    console.warn("This system does not tell what processes take (/proc): no memory is measured.");
    return 0;
  }
  const most = args.includes("--small") ? FEW_NAVIGATIONS : NAVIGATIONS;
  const looks = [most / 10, most / 2, most];
  console.log(`| MB after so many navigations | ${looks.join(" | ")} |\n| --- |${" --- |".repeat(looks.length)}`);
  for (const browser of ["chromium", "firefox"] as const) {
    const without = await visit(browser, null, looks);
    const withOurs = await visit(browser, undefined, looks);
    const row = (what: string, words: (n: number) => string): void =>
      console.log(`| ${browser}: ${what} | ${looks.map((_, n) => words(n)).join(" | ")} |`);
    const both = (which: keyof Taken) => (n: number) => `${tell(withOurs[n]?.[which])} (${tell(without[n]?.[which])})`;
    row("pages with ours (without)", both("pages"));
    row("the whole browser with ours (without)", both("all"));
  }
  return 0;
}

async function visit(browser: BrowserName, extension: null | undefined, looks: readonly number[]): Promise<readonly Taken[]> {
  const world = await openWorld(browser, extension === null ? { extension } : {});
  try {
    const page = await world.driver.openPage("about:blank");
    const taken: Taken[] = [];
    for (let n = 1; n <= (looks.at(-1) ?? 0); n++) {
      await page.goto(`${world.site.url(LISTED, PAGES[n % PAGES.length] ?? "")}?n=${n}`);
      if (extension === null) await sleep(UNREAD_MS);
      else await waitForMarks(page);
      if (!looks.includes(n)) continue;
      await sleep(REST_MS);
      taken.push(await look(world.driver));
    }
    return taken;
  } finally {
    await world.close();
  }
}

/** Of all processes that this one began, and those of them that hold web pages: Firefox alone tells them from those of the extension. */
async function look({ pageMemory }: Driver): Promise<Taken> {
  const ofFirefox = pageMemory === undefined ? 0 : (await pageMemory()) / BYTES_A_MB;
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    const parent = /^\d+$/.test(name) ? parentOf(name) : null;
    if (parent !== null) parents.set(Number(name), parent);
  }
  const isOurs = (pid: number): boolean => {
    for (let at = parents.get(pid); at !== undefined; at = parents.get(at)) if (at === process.pid) return true;
    return false;
  };
  const taken = { pages: ofFirefox, all: 0 };
  for (const pid of parents.keys()) {
    if (!isOurs(pid)) continue;
    const command = read(`/proc/${pid}/cmdline`);
    const rollup = read(`/proc/${pid}/smaps_rollup`);
    taken.all += field(rollup, "Pss");
    const isChromiumPage = command.includes("--type=renderer") && !command.includes("--extension-process");
    if (isChromiumPage) taken.pages += field(rollup, "Private_Clean") + field(rollup, "Private_Dirty");
  }
  return taken;
}

function parentOf(pid: string): number | null {
  const parent = /\nPPid:\s*(\d+)/.exec(read(`/proc/${pid}/status`))?.[1];
  return parent === undefined ? null : Number(parent);
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

const KB_A_MB = 1_024;
const BYTES_A_MB = 1_024 * KB_A_MB;

function field(rollup: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s*(\\d+) kB`, "m").exec(rollup)?.[1] ?? 0) / KB_A_MB;
}

function tell(megabytes: number | undefined): string {
  return megabytes === undefined ? "–" : megabytes.toFixed(0);
}
