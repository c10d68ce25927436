/** What a reader does with a large library, each step timed in the page itself. All times in milliseconds. */
import { build } from "esbuild";
import { ROOT } from "../../build/paths.mjs";
import type { Driver, Page } from "../e2e/support/driver";
import { clickWords } from "../e2e/support/library";
import type { Rivals } from "./library-rivals";

/** How long a step may take, in ms. */
const PATIENCE_MS = 150_000;

/** Put into the page: resolves once `look` is true, asked whenever the page changes, to the time since the page began. */
const HELPER = `globalThis.onRecordWhen = (look, patience) => new Promise((resolve, reject) => {
  const done = () => { if (!look()) return false; observer.disconnect(); clearTimeout(timer); document.body.getBoundingClientRect(); resolve(performance.now()); return true; };
  const observer = new MutationObserver(done);
  const timer = setTimeout(() => { observer.disconnect(); reject(new Error("Waited in vain for " + look + " at: " + document.body.textContent.slice(0, 900))); }, patience);
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  done();
});`;

declare const onRecordWhen: (look: () => boolean, patience: number) => Promise<number>;
declare const onRecordRivals: Rivals;

export async function openFresh(driver: Driver, hash = ""): Promise<Page> {
  const page = await driver.openExtensionTab(`library.html${hash}`);
  await page.run(HELPER);
  return page;
}

/** From the beginning of the page to its first rows. */
export async function timeOfFirstRows(driver: Driver): Promise<number> {
  const page = await openFresh(driver);
  const time = await page.evaluate(
    (patience: number) => onRecordWhen(() => document.querySelector(".entry-open") !== null, patience),
    PATIENCE_MS,
  );
  await page.close();
  return time;
}

/** Imports a file through the dialog: until the plan is there, and until everything is written. */
export async function importFile(driver: Driver, path: string): Promise<{ readonly read: number; readonly write: number }> {
  const page = await openFresh(driver);
  await clickWords(page, ".library-tools button", "Import");
  await waitFor(page, "dialog input[type=file]");
  const start = await page.evaluate(() => performance.now());
  await page.giveFile("dialog input[type=file]", path);
  const read = (await waitFor(page, "dialog .form-actions .button, dialog .fault")) - start;
  const clicked = await press(page, "dialog .form-actions .button");
  const write = (await waitFor(page, "dialog .form-actions, dialog .fault")) - clicked;
  await page.close();
  return { read, write };
}

/** Exports everything as JSON. */
export async function exportAll(page: Page): Promise<number> {
  await clickWords(page, ".library-tools button", "Export");
  await waitFor(page, "dialog .formats");
  const clicked = await page.evaluate(() => {
    const json = [...document.querySelectorAll<HTMLElement>("dialog .choice")].find((choice) =>
      choice.textContent?.includes("JSON backup"),
    );
    if (json === undefined) throw new Error("There is no JSON to choose.");
    json.click();
    return performance.now();
  });
  const took = (await waitFor(page, "dialog .outcome, dialog .fault")) - clicked;
  await press(page, "dialog .outcome ~ .button");
  return took;
}

/** Types each query letter by letter; how long each letter takes until its results stand there. */
export function typeQueries(page: Page, queries: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(
    async (all: readonly string[], patience: number) => {
      const field = document.querySelector<HTMLInputElement>(".search input");
      if (field === null) throw new Error("There is no search.");
      const times: number[] = [];
      for (const query of all) {
        for (let length = 1; length <= query.length; length++) {
          field.value = query.slice(0, length);
          const before = performance.now();
          field.dispatchEvent(new InputEvent("input", { bubbles: true }));
          await Promise.resolve(); // until then the rows of the letter before stand there
          const isThere = (): boolean =>
            document.querySelector(".pane-list .entries-all[aria-busy=false], .pane-list .notice") !== null &&
            /\d|not/i.test(document.querySelector(".found")?.textContent ?? "");
          times.push((await onRecordWhen(isThere, patience)) - before);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        field.value = "";
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
        await Promise.resolve();
        await onRecordWhen(() => document.querySelector(".pane-list .entries-all[aria-busy=false]") !== null, patience);
      }
      return times;
    },
    queries,
    PATIENCE_MS,
  );
}

/** Goes to a view by its button, until its first rows. */
export async function showView(page: Page, name: string): Promise<number> {
  return page.evaluate(
    async (label: string, patience: number) => {
      const tab = [...document.querySelectorAll<HTMLElement>(".segments button")].find((button) => button.textContent === label);
      if (tab === undefined) throw new Error(`There is no ${label}.`);
      const before = performance.now();
      tab.click();
      await onRecordWhen(
        () =>
          tab.getAttribute("aria-pressed") === "true" &&
          document.querySelector(".pane-list .entries-all[aria-busy=false] .entry-open") !== null,
        patience,
      );
      return performance.now() - before;
    },
    name,
    PATIENCE_MS,
  );
}

/** Opens the nth person of the list, until what they said stands there. */
export function openPerson(page: Page, n: number): Promise<number> {
  return page.evaluate(
    async (index: number, patience: number) => {
      const row = document.querySelectorAll<HTMLElement>(".pane-list .entry-open")[index];
      const name = row?.querySelector(".entry-title")?.textContent ?? "";
      const before = performance.now();
      row?.click();
      await onRecordWhen(
        () =>
          document.querySelector(".pane-open .person-article") !== null &&
          (document.querySelector(".pane-open h2")?.textContent ?? "").includes(name),
        patience,
      );
      return performance.now() - before;
    },
    n,
    PATIENCE_MS,
  );
}

/** Opens a person's page in a tab of its own: from the beginning of the page. */
export async function openPersonFresh(driver: Driver, hash: string): Promise<number> {
  const page = await openFresh(driver, hash);
  const time = await waitFor(page, ".pane-open .person-article");
  await page.close();
  return time;
}

/** The longest that the page leaves nobody else a turn, from now until it is asked for. */
export async function watchTurns(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const turns = { longest: 0, isOver: false };
    Reflect.set(globalThis, "onRecordTurns", turns);
    let last = performance.now();
    const look = (): void => {
      const now = performance.now();
      turns.longest = Math.max(turns.longest, now - last);
      last = now;
      if (!turns.isOver) setTimeout(look);
    };
    setTimeout(look);
  });
  return () =>
    page.evaluate(() => {
      const turns = Reflect.get(globalThis, "onRecordTurns");
      turns.isOver = true;
      return Number(turns.longest);
    });
}

export interface RivalTimes {
  readonly read: number;
  readonly scans: readonly number[];
  readonly miniIndex: number;
  readonly mini: readonly number[];
  readonly ownIndex: number;
  readonly own: readonly number[];
}

export async function timeRivals(driver: Driver, queries: readonly string[]): Promise<RivalTimes> {
  const bundle = await build({
    absWorkingDir: ROOT,
    entryPoints: ["tests/bench/library-rivals.ts"],
    bundle: true,
    write: false,
    format: "iife",
    charset: "utf8",
  });
  const page = await driver.openExtensionTab("library.html");
  await page.run(bundle.outputFiles[0]?.text ?? "");
  const read = await page.evaluate(() => onRecordRivals.readTables());
  const scans: number[] = [];
  for (const query of queries.slice(0, 3)) scans.push(await page.evaluate((words: string) => onRecordRivals.filterScan(words), query));
  const miniIndex = await page.evaluate(() => onRecordRivals.miniIndex());
  const letters = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const mini = await page.evaluate((all: readonly string[]) => all.map((words) => onRecordRivals.miniSearch(words)), letters);
  const ownIndex = await page.evaluate(() => onRecordRivals.ownIndex());
  const own = await page.evaluate(async (all: readonly string[]) => {
    const times: number[] = [];
    for (const words of all) times.push(await onRecordRivals.ownSearch(words));
    return times;
  }, letters);
  await page.close();
  return { read, scans, miniIndex, mini, ownIndex, own };
}

/** Until something is there; the time since the page began. */
export function waitFor(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted: string, patience: number) => onRecordWhen(() => document.querySelector(wanted) !== null, patience),
    selector,
    PATIENCE_MS,
  );
}

function press(page: Page, selector: string): Promise<number> {
  return page.evaluate((wanted: string) => {
    const now = performance.now();
    document.querySelector<HTMLElement>(wanted)?.click();
    return now;
  }, selector);
}
