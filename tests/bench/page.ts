/**
 * `npm run bench -- page`: what the content script costs a page of a listed site, in a real Chromium, from DevTools' own record of its work. Machines differ and
 * are shared: the best of some rounds counts.
 */

import { devtoolsOf } from "../e2e/support/chromium";
import { type Page, sleep } from "../e2e/support/driver";
import { LISTED, openWorld } from "../e2e/support/world";

const ROUNDS = 7;

/** Longer than the script and its idle work take, in ms. */
const REST_MS = 1_500;

/** Sample pages, from the one that is none of ours to the one that is read. */
const PAGES = ["home-page.vi.html", "login.html", "empty.html", "nghe-an-conference.vi.html"];

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

export async function main(): Promise<number> {
  const world = await openWorld("chromium");
  try {
    for (const path of PAGES) {
      let best: ReadonlyMap<string, number> | null = null;
      for (let round = 0; round < ROUNDS; round++) {
        const page = await world.driver.openPage("about:blank");
        const found = await record(page, world.site.url(LISTED, path));
        if (best === null || sum(found) < sum(best)) best = found;
        await page.close();
      }
      console.log(path, sum(best ?? new Map()).toFixed(1), [...(best ?? [])]);
    }
  } finally {
    await world.close();
  }
  return 0;
}

const sum = (parts: ReadonlyMap<string, number>): number => [...parts.values()].reduce((total, ms) => total + ms, 0);

async function record(page: Page, url: string): Promise<ReadonlyMap<string, number>> {
  const devtools = await devtoolsOf(page);
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "v8.execute", "disabled-by-default-v8.compile"] },
  });
  await page.goto(url);
  await sleep(REST_MS);
  const done = new Promise<void>((resolve) => devtools.once("Tracing.tracingComplete", () => resolve()));
  await devtools.send("Tracing.end");
  await done;
  await devtools.detach();
  const parts = new Map<string, number>();
  let end = 0; // what lies within something counted is counted with it
  for (const { name, ph, ts, dur, args } of events.sort((a, b) => a.ts - b.ts)) {
    const from = args?.data?.url ?? args?.data?.fileName ?? "";
    if (ph !== "X" || dur === undefined || ts < end || !from.endsWith("/content.js")) continue;
    end = ts + dur;
    parts.set(name, (parts.get(name) ?? 0) + dur / 1000);
  }
  return parts;
}
