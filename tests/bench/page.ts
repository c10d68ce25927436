/**
 * `npm run bench -- page`: what the scripts cost a page of a listed site, in a real Chromium, from DevTools' own record of its work, and how many
 * bytes of them are loaded. Machines differ and are shared: the best of some rounds counts. Needs a build.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { PART_FILES } from "../../src/browser/parts";
import { type Page, waitFor } from "../e2e/support/driver";
import { recordWork, type Work } from "../e2e/support/trace";
import { builtExtension, LISTED, openWorld } from "../e2e/support/world";

const ROUNDS = 7;

/** Longer than the scripts and their idle work take, in ms. */
const REST_MS = 1_500;

/** Sample pages that are no article. */
const OTHERS = ["home-page.vi.html", "login.html", "empty.html"];
const ARTICLE = "nghe-an-conference.vi.html";

const HEADING = `
| page | compiled, ms | run, ms | later, ms | the most in one task, ms |
| --- | --- | --- | --- | --- |`;

export async function main(): Promise<number> {
  const world = await openWorld("chromium");
  const { openPage, extensionOrigin } = world.driver;
  const origin = extensionOrigin ?? "";
  try {
    console.log(`\n${world.driver.version}\n\n${bytes()}\n${HEADING}`);
    for (const path of [...OTHERS, ARTICLE]) {
      tell(path, await bestOf(openPage, (page) => recordWork(page, origin, REST_MS, () => page.goto(world.site.url(LISTED, path)))));
    }
    tell(
      `${ARTICLE}, its first use`,
      await bestOf(openPage, async (page) => {
        await page.goto(world.site.url(LISTED, ARTICLE));
        await waitFor("marks", () => page.evaluate(() => (CSS.highlights.size > 0 ? true : null)));
        return recordWork(page, origin, REST_MS, () => page.moveMouse({ x: 5, y: 5 }));
      }),
    );
  } finally {
    await world.close();
  }
  return 0;
}

function tell(path: string, { compile, run, later, longest }: Work): void {
  console.log(`| ${path} | ${[compile, run, later, longest].map((ms) => ms.toFixed(1)).join(" | ")} |`);
}

/** What a page loads of the extension, and when. */
function bytes(): string {
  const size = (file: string): number => gzipSync(readFileSync(join(builtExtension("chromium"), file)), { level: 9 }).length / 1000;
  const gate = size("gate.js");
  const reading = size(PART_FILES.reading);
  const analyser = size(PART_FILES.analyser);
  const surfaces = size(PART_FILES.surfaces);
  const row = (where: string, files: string, kilobytes: number): string => `| ${where} | ${files} | ${kilobytes.toFixed(1)} |`;
  return [
    "| loaded into a page of a listed site | files | kB, gzipped |",
    "| --- | --- | --- |",
    row("that is no article", "gate", gate),
    row("with an article, until it is used", `gate, ${PART_FILES.reading}, ${PART_FILES.analyser}`, gate + reading + analyser),
    row(
      "with an article, all",
      `gate, ${PART_FILES.reading}, ${PART_FILES.analyser}, ${PART_FILES.surfaces}`,
      gate + reading + analyser + surfaces,
    ),
  ].join("\n");
}

async function bestOf(openPage: (url: string) => Promise<Page>, measure: (page: Page) => Promise<Work>): Promise<Work> {
  const works: Work[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await openPage("about:blank");
    works.push(await measure(page));
    await page.close();
  }
  const whole = ({ compile, run, later }: Work): number => compile + run + later;
  return works.reduce((best, work) => (whole(work) < whole(best) ? work : best));
}
