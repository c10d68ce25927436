/**
 * `npm run bench -- painting`: 5,000 marks on a page of 100,000 words, in a real Chromium: what painting them and taking them back takes, in one run
 * beside mark.js and beside plain wrapping in elements; and what scrolling over them costs, beside the bare page. The best of some rounds counts.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { ROOT } from "../../build/paths.mjs";
import { devtoolsOf } from "../e2e/support/chromium";
import type { Page } from "../e2e/support/driver";
import { LISTED, openWorld, type World } from "../e2e/support/world";
import type {} from "./painting-page";

const WORDS = 100_000;
const MARKS = 5_000;
const ROUNDS = 5;

/** What holds of this product, in ms; of scrolling, as a multiple of the bare page's. */
const MOST = { apply: 20, remove: 2, scrolling: 2 };

const SCROLLS = 60;
const PAINTING_EVENTS = new Set(["Paint", "PrePaint", "Layerize", "RasterTask"]);

interface Times {
  readonly apply: number;
  readonly remove: number;
  /** Until the frame after it is there, layout and painting included. */
  readonly applyFrame: number;
  readonly removeFrame: number;
}

export async function main(): Promise<number> {
  const world = await openWorld("chromium", { extension: null, pages: { "words.html": wordsPage } });
  const script = await pageScript();
  try {
    console.log(`\n${world.driver.version}: ${MARKS} marks on a page of ${WORDS} words, ms, the best of ${ROUNDS} rounds\n`);
    console.log("| way | applied | with its frame | removed | with its frame |\n| --- | --- | --- | --- | --- |");
    const times = new Map<string, Times>();
    for (const way of ["On Record", "mark.js", "elements around"]) {
      const best = await bestTimes(world, script, way);
      times.set(way, best);
      const row = [best.apply, best.applyFrame, best.remove, best.removeFrame].map((ms) => ms.toFixed(1));
      console.log(`| ${way} | ${row.join(" | ")} |`);
    }
    const { bare, painted } = await scrolling(world, script);
    console.log(`\nScrolling ${SCROLLS} times: ${bare.toFixed(1)} ms of painting on the bare page, ${painted.toFixed(1)} ms over marks.`);
    return faults(times.get("On Record"), painted / bare);
  } finally {
    await world.close();
  }
}

function faults(ours: Times | undefined, scrolled: number): number {
  const found = [
    ours === undefined || ours.apply > MOST.apply ? `painting takes more than ${MOST.apply} ms` : "",
    ours === undefined || ours.remove > MOST.remove ? `taking marks back takes more than ${MOST.remove} ms` : "",
    scrolled > MOST.scrolling ? `scrolling over marks takes ${scrolled.toFixed(1)} times what the bare page takes` : "",
  ].filter((fault) => fault !== "");
  for (const fault of found) console.error(`✗ ${fault}`);
  return found.length === 0 ? 0 : 1;
}

/** A fresh page for each round: what wrapping leaves behind must not slow the next. */
async function bestTimes(world: World, script: string, way: string): Promise<Times> {
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openReady(world, script);
    rounds.push(await page.evaluate(measure, way, MARKS));
    await page.close();
  }
  const best = (of: (times: Times) => number): number => Math.min(...rounds.map(of));
  return {
    apply: best(({ apply }) => apply),
    remove: best(({ remove }) => remove),
    applyFrame: best(({ applyFrame }) => applyFrame),
    removeFrame: best(({ removeFrame }) => removeFrame),
  };
}

/** In the page. */
async function measure(name: string, marks: number): Promise<Times> {
  const way = globalThis.paintingBench.ways[name];
  if (way === undefined) throw new Error(`There is no way ${name}.`);
  const frame = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(null);
      });
    });
  await frame();
  const start = performance.now();
  way.apply();
  const apply = performance.now() - start;
  const applyFrame = (await frame()) - start;
  if (way.count() !== marks) throw new Error(`${name} made ${way.count()} marks of ${marks}.`);
  await frame();
  const end = performance.now();
  way.remove();
  const remove = performance.now() - end;
  const removeFrame = (await frame()) - end;
  if (way.count() !== 0) throw new Error(`${name} left ${way.count()} marks.`);
  return { apply, remove, applyFrame, removeFrame };
}

async function scrolling(world: World, script: string): Promise<{ readonly bare: number; readonly painted: number }> {
  const rounds: { bare: number; painted: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openReady(world, script);
    const bare = await paintTime(page);
    await page.evaluate(() => globalThis.paintingBench.ways["On Record"]?.apply());
    rounds.push({ bare, painted: await paintTime(page) });
    await page.close();
  }
  return { bare: Math.min(...rounds.map(({ bare }) => bare)), painted: Math.min(...rounds.map(({ painted }) => painted)) };
}

/** Time in painting and rastering while the page is scrolled, in ms. */
async function paintTime(page: Page): Promise<number> {
  const devtools = await devtoolsOf(page);
  const events: { readonly name: string; readonly ph: string; readonly dur?: number }[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as typeof events))); // the protocol leaves them untyped
  const includedCategories = ["devtools.timeline", "disabled-by-default-devtools.timeline"];
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  await page.evaluate(async (scrolls: number) => {
    scrollTo(0, 0);
    for (let nth = 0; nth < scrolls; nth++) {
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      scrollBy({ top: 400, behavior: "instant" });
    }
  }, SCROLLS);
  const done = new Promise<void>((resolve) => devtools.once("Tracing.tracingComplete", () => resolve()));
  await devtools.send("Tracing.end");
  await done;
  await devtools.detach();
  return events.reduce((total, { name, ph, dur = 0 }) => (ph === "X" && PAINTING_EVENTS.has(name) ? total + dur / 1000 : total), 0);
}

async function openReady(world: World, script: string): Promise<Page> {
  const page = await world.driver.openPage(world.site.url(LISTED, "words.html"));
  await page.run(script);
  const words = await page.evaluate(() => globalThis.paintingBench.words);
  if (words < WORDS) throw new Error(`The page has ${words} words only.`);
  return page;
}

/** Both libraries as classic scripts, and what prepares the page. */
async function pageScript(): Promise<string> {
  const peer = readFileSync(createRequire(join(ROOT, "package.json")).resolve("mark.js/dist/mark.min.js"), "utf8");
  const ours = await build({
    absWorkingDir: ROOT,
    stdin: { contents: `import { prepare } from "./tests/bench/painting-page.ts"; prepare(${MARKS});`, resolveDir: ROOT, loader: "ts" },
    write: false,
    bundle: true,
    format: "iife",
    minify: true,
  });
  return `${peer};\n${ours.outputFiles[0]?.text ?? ""}`;
}

/** Short words, so that as many as these are read whole, in paragraphs of a news story's length. */
function wordsPage(): string {
  const syllables = ["ba", "do", "lu", "me", "ki", "ran", "to", "sen", "va", "hi"];
  const word = (nth: number): string => `${syllables[nth % 10]}${syllables[Math.floor(nth / 10) % 10]?.slice(0, (nth % 3) + 1)}`;
  const paragraph = (nth: number): string => `<p>${Array.from({ length: 80 }, (_, at) => word(nth * 80 + at)).join(" ")}.</p>`;
  const paragraphs = Array.from({ length: WORDS / 80 }, (_, nth) => paragraph(nth));
  return `<!doctype html><title>Words</title><style>body { font: 16px/1.5 serif; max-width: 700px }</style><article>${paragraphs.join("\n")}</article>`;
}
