/**
 * `npm run bench -- pages`: real pages of ../shared, which are not part of this repository, in a real Chromium (the Vietnamese ones in Firefox too).
 * Each is opened without the extension and with it. Tells whether it was read without a fault, is the same but for our one host element, moved
 * nothing, took no task of ours over 50 ms (Chromium alone tells), and is the same again once the marks are taken away. The pages' own scripts and
 * everything that they would fetch are blocked in both runs: what is compared must not change by itself. `--page=WORDS` takes the pages with these
 * words in their names. Needs a build.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { gunzipSync } from "node:zlib";
import { ROOT } from "../../build/paths.mjs";
import type { BrowserName, Driver, Page } from "../e2e/support/driver";
import { sleep, waitFor } from "../e2e/support/driver";
import { recordWork } from "../e2e/support/trace";
import { LISTED, openWorld, type World } from "../e2e/support/world";

/** Longer than the map waits for a page to be quiet, in ms. */
const QUIET_MS = 700;

/** No task of ours may be longer, in ms. */
const LONGEST_TASK = 50;

const BLOCKED = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

interface Seen {
  readonly html: string;
  /** Lengths of all text nodes, which serialising hides. */
  readonly texts: string;
  readonly sheets: number;
  readonly highlights: number;
  /** The layout shifts of the page, each as how far and what; none where the browser does not tell. */
  readonly shifts: readonly string[];
  /** Those after the page was loaded: before, it is built up part by part. */
  readonly lateShifts: readonly string[];
}

/** A page's own shifts come now before its load event, now after it, and now not at all: so often it is looked at again for one that is not known. */
const MORE_LOOKS = 3;

interface Verdict {
  readonly name: string;
  readonly state: string;
  readonly marks: number;
  readonly faults: readonly string[];
  /** The most that ours took of one task, in ms. */
  readonly longest: number;
}

export async function main(args: readonly string[] = []): Promise<number> {
  const only = args.find((arg) => arg.startsWith("--page="))?.slice("--page=".length) ?? "";
  const all = sharedPages();
  if (all === null) return 0;
  const pages = new Map([...all].filter(([name]) => name.includes(only)));
  const vietnamese = new Map([...pages].filter(([name]) => name.startsWith("vi/")));
  const verdicts = [...(await tryPages("chromium", pages)), ...(await tryPages("firefox", vietnamese))];
  return verdicts.some(({ faults }) => faults.length > 0) ? 1 : 0;
}

/** By name; null, and said so, where they are not there. */
function sharedPages(): ReadonlyMap<string, string> | null {
  const folder = resolve(ROOT, process.env["ONRECORD_SHARED"] ?? "../shared", "data/pages");
  if (!existsSync(folder)) {
    console.warn(`${folder} is not there: no real page is tried. ONRECORD_SHARED says where they are.`);
    return null;
  }
  const list = (inner: string) => readdirSync(join(folder, inner)).filter((file) => /\.html(?:\.gz)?$/.test(file));
  const read = (path: string): string => {
    const content = readFileSync(join(folder, path));
    return blocked((path.endsWith(".gz") ? gunzipSync(content) : content).toString("utf8"));
  };
  return new Map([
    ...list("vi").map((file) => [`vi/${file}`, read(`vi/${file}`)] as const),
    ...list("en/aeb/html").map((file) => [`en/${file.slice(0, 12)}.html`, read(`en/aeb/html/${file}`)] as const),
  ]);
}

/** The page with its scripts and requests blocked, by the first thing that its head says. */
function blocked(html: string): string {
  return /<head\b[^>]*>/i.test(html)
    ? html.replace(/<head\b[^>]*>/i, (head) => `${head}${BLOCKED}`)
    : html.replace(/^(?:\s*<!doctype[^>]*>)?/i, (doctype) => `${doctype}${BLOCKED}`);
}

async function tryPages(browser: BrowserName, pages: ReadonlyMap<string, string>): Promise<readonly Verdict[]> {
  const made = Object.fromEntries([...pages].map(([name, html]) => [name, () => html]));
  const untouched = new Map<string, Seen>();
  const control = await openWorld(browser, { extension: null, pages: made });
  try {
    for (const name of pages.keys()) {
      const page = await control.driver.openPage(control.site.url(LISTED, name));
      await sleep(QUIET_MS);
      untouched.set(name, await look(page));
      await page.close();
    }
  } finally {
    await control.close();
  }
  const world = await openWorld(browser, { pages: made });
  try {
    const verdicts: Verdict[] = [];
    const tab = await world.driver.openExtensionTab("options.html");
    for (const [name, before] of untouched) {
      const verdict = await tryPage(world, tab, name, before);
      for (const fault of verdict.faults) console.error(`✗ ${browser} ${name}: ${fault}`);
      verdicts.push(verdict);
    }
    tell(world.driver, verdicts);
    return verdicts;
  } finally {
    await world.close();
  }
}

async function tryPage(world: World, tab: Page, name: string, before: Seen): Promise<Verdict> {
  const { driver, site } = world;
  const url = site.url(LISTED, name);
  const page = await driver.openPage("about:blank");
  const faults: string[] = [];
  let state = "";
  const read = async (): Promise<void> => {
    await page.goto(url);
    state = await waitFor(`the reading of ${name}`, () => tab.evaluate(askReading, url));
    await sleep(QUIET_MS);
  };
  const isTraced = driver.browser === "chromium";
  const work = isTraced ? await recordWork(page, driver.extensionOrigin ?? "", QUIET_MS, read) : await read();
  if (state.startsWith("failed")) faults.push(state);
  const after = await look(page);
  faults.push(...differences(before, { ...after, sheets: before.sheets, highlights: before.highlights }, "while read"));
  const late = after.lateShifts;
  const longest = work instanceof Object ? work.longest : 0;
  if (longest > LONGEST_TASK) faults.push(`a task of ${longest.toFixed(0)} ms is ours`);
  await tab.evaluate(setRule, LISTED, "never");
  await waitFor("the marks to go", () =>
    page.evaluate(() => ([...CSS.highlights.keys()].some((key) => key.startsWith("onrecord")) ? null : true)),
  );
  const cleared = await look(page);
  faults.push(...differences(before, cleared, "after"));
  await page.close();
  const ours = await shiftsOfOurs(world, url, [...late, ...cleared.lateShifts], before.shifts);
  if (ours.length > 0) faults.push(`a layout shift of ours: ${ours.join("; ")}`);
  await tab.evaluate(setRule, LISTED, null);
  return { name, state, marks: after.highlights, faults, longest };
}

/** Which of the shifts a page does not have by itself. To be asked while nothing is read. */
async function shiftsOfOurs(
  { driver }: World,
  url: string,
  shifts: readonly string[],
  known: readonly string[],
): Promise<readonly string[]> {
  let ours = shifts.filter((shift) => !known.includes(shift));
  for (let nth = 0; nth < MORE_LOOKS && ours.length > 0; nth++) {
    const page = await driver.openPage(url);
    await sleep(QUIET_MS);
    const own = (await look(page)).shifts;
    ours = ours.filter((shift) => !own.includes(shift));
    await page.close();
  }
  return ours;
}

function differences(before: Seen, after: Seen, when: string): readonly string[] {
  const names = { html: "elements", texts: "text nodes", sheets: "style sheets", highlights: "highlights" } as const;
  return Object.entries(names).flatMap(([key, name]) =>
    before[key as keyof Seen] === after[key as keyof Seen] ? [] : [`other ${name} ${when}`],
  );
}

function tell({ browser, version }: Driver, verdicts: readonly Verdict[]): void {
  const read = verdicts.filter(({ state }) => state === "read");
  const tasks = verdicts.map(({ longest }) => longest).sort((a, b) => a - b);
  const at = (share: number): string => (tasks[Math.min(tasks.length - 1, Math.floor(share * tasks.length))] ?? 0).toFixed(1);
  const marks = read.reduce((total, each) => total + each.marks, 0);
  const faulty = verdicts.filter(({ faults }) => faults.length > 0).length;
  console.log(`\n${version}: ${verdicts.length} pages, ${read.length} read as articles with ${marks} marks, ${faulty} with a fault.`);
  if (browser === "chromium") {
    console.log(`Longest task of ours on a page, ms: median ${at(0.5)}, 95th percentile ${at(0.95)}, longest ${at(1)}.`);
  }
  for (const { name, state } of verdicts.filter((each) => each.state !== "read")) console.log(`  ${name}: ${state}`);
}

/** In the page. */
function look(page: Page): Promise<Seen> {
  return page.evaluate(async () => {
    const lengths: number[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) lengths.push(walker.currentNode.nodeValue?.length ?? 0);
    const [load = 0] = performance.getEntriesByType("navigation").map((entry) => Number(Reflect.get(entry, "loadEventEnd")));
    const shifts: { readonly what: string; readonly at: number }[] = [];
    if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] })[]) {
          const what = `${entry.value.toFixed(6)} of ${entry.sources.map(({ node }) => node?.nodeName).join()}`;
          shifts.push({ what, at: entry.startTime });
        }
      });
      observer.observe({ type: "layout-shift", buffered: true });
      await new Promise((resolve) => setTimeout(resolve, 50));
      observer.disconnect();
    }
    return {
      html: document.documentElement.outerHTML.replace(/<on-record-card[^>]*><\/on-record-card>/, ""),
      texts: lengths.join(),
      sheets: document.adoptedStyleSheets.length,
      highlights: [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0),
      shifts: shifts.map(({ what }) => what),
      lateShifts: shifts.filter(({ at }) => at > load).map(({ what }) => what),
    };
  });
}

declare const chrome: {
  readonly tabs: {
    query(filter: { url: string }): Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    sendMessage(
      tab: number,
      message: unknown,
      options: { frameId: number },
    ): Promise<{ readonly value?: { readonly state: string; readonly message?: string; readonly why?: string } }>;
  };
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
};

/** In a page of the extension: how the reading of that page ended; null while it goes on. */
async function askReading(url: string): Promise<string | null> {
  const tabs = await chrome.tabs.query({ url: "*://*.baonghean.vn/*" });
  const tab = tabs.find((each) => each.url === url);
  if (tab?.id === undefined) return null;
  const message = { onrecord: 1, to: "page", name: "getReading", payload: {} };
  const answer = await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
  const reading = answer?.value;
  if (reading === undefined || reading.state === "reading") return null;
  return [reading.state, reading.why ?? reading.message].filter((word) => word !== undefined).join(": ");
}

/** In a page of the extension. */
function setRule(host: string, rule: string | null): Promise<void> {
  return chrome.storage.local.set({ siteRules: rule === null ? {} : { [host]: rule } });
}
