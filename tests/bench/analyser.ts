/**
 * `npm run bench -- analyser`: how fast the analyser is, beside its peers and a physical yardstick, in one run. Machines differ and are shared: what counts is the
 * ratios, and the time of the processor. Every round runs each contestant once; a contestant's figure is its best round. With `--write` the
 * table goes to docs/bench-analyser.md; `--quick` leaves out the ten million words.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import nlp from "compromise";
import { build } from "esbuild";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { packedLexicons } from "../../build/lexicons.mjs";
import { ROOT } from "../../build/paths.mjs";
import type { analyse } from "../../src/core/analyse";
import type { Language } from "../../src/core/article";
import type { articleFromText } from "../../src/core/plain-article";
import { HOSTILE } from "./hostile";
import { readNews, textOf } from "./texts";
import { foldTokeniseHash } from "./yardstick";

const WORDS = 100_000;
const COLD_WORDS = 1_500;
/** Characters of each hostile text, and of the news that it is compared with. */
const HOSTILE_LENGTH = 1_000_000;

/** Rounds: the fast ones can be repeated, the slow ones decide themselves. An engine takes some twenty to have compiled all of the analyser. */
const ROUNDS = 40;
const PEER_ROUNDS = 8;

const wink = winkNLP(model);

/** The analyser as it is shipped: bundled, its lexicons packed. */
interface Analyser {
  readonly analyse: typeof analyse;
  readonly articleFromText: typeof articleFromText;
}

/** Makes the findings of a text, and does nothing with them. */
type Work = (text: string, language: Language) => void;

type Row = readonly [what: string, figure: string, bar: string];

export async function main(args: readonly string[]): Promise<number> {
  const news = await readNews();
  const bundle = await bundleAnalyser();
  const work = await load(bundle);
  const rows: Row[] = [];
  for (const language of ["vi", "en"] as const) rows.push(...speedRows(work, language, textOf(news.articles[language], WORDS)));
  const sizes = args.includes("--quick") ? [WORDS, 10 * WORDS] : [WORDS, 10 * WORDS, 100 * WORDS];
  for (const language of ["vi", "en"] as const) rows.push(...growthRows(work, language, news.articles[language], sizes));
  rows.push([
    "analyser with all lexicons, minified and gzipped",
    `${(gzipSync(bundle, { level: 9 }).length / 1024).toFixed(1)} KB`,
    "≤ 60 KB",
  ]);
  for (const language of ["vi", "en"] as const) rows.push(...coldRows(language, bundle, textOf(news.articles[language], COLD_WORDS)));
  rows.push(...hostileRows(work, textOf(news.articles.en, WORDS * 2).slice(0, HOSTILE_LENGTH)));
  const table = tableOf(rows);
  console.log(`\nText: ${news.source}. Node ${process.versions.node}.\n\n${table}`);
  if (args.includes("--write")) {
    const text = `# How fast the analyser is\n\nWritten by \`npm run bench -- analyser --write\`; the machine is shared, so that the ratios count; times are the processor's, but for the cold starts, which are waited for. Text: ${news.source}. Node ${process.versions.node}.\n\n${table}\n`;
    writeFileSync(join(ROOT, "docs/bench-analyser.md"), text);
  }
  return 0;
}

async function load(bundle: Uint8Array): Promise<Work> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    const file = join(folder, "analyser.mjs");
    writeFileSync(file, bundle);
    const { analyse, articleFromText } = (await import(pathToFileURL(file).href)) as Analyser; // as it was bundled
    return (text, language) => void analyse(articleFromText(text, { language }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of the processor that one call takes, collecting its garbage included: others may have the machine in between. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The best of so many rounds for each contestant, the contestants taking turns. */
function race(contestants: readonly (() => void)[], rounds: number): number[] {
  const best = contestants.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    contestants.forEach((work, c) => {
      best[c] = Math.min(best[c] ?? Infinity, timed(work));
    });
  }
  return best;
}

function speedRows(work: Work, language: Language, text: string): Row[] {
  const bytes = Buffer.byteLength(text);
  const [own = NaN, yardstick = NaN] = race([() => work(text, language), () => void foldTokeniseHash(text)], ROUNDS);
  const speed = (ms: number) => `${(bytes / 1000 / ms).toFixed(bytes / 1000 / ms < 1 ? 3 : 1)} MB/s`;
  const rows: Row[] = [
    [`${language}: analyser, ${WORDS} words`, speed(own), ""],
    [`${language}: one pass that folds, tokenises and hashes`, speed(yardstick), ""],
    [`${language}: share of that pass's speed`, `1/${(own / yardstick).toFixed(1)}`, "≥ 1/12"],
  ];
  if (language === "vi") return rows;
  const [winkTime = NaN] = race([() => void wink.readDoc(text).entities().out()], PEER_ROUNDS);
  const [compromiseTime = NaN] = race([() => readWithCompromise(text)], 1);
  return [
    ...rows,
    ["en: wink-nlp with its English model", speed(winkTime), ""],
    ["en: analyser against wink-nlp", `${(winkTime / own).toFixed(1)} times`, "≥ 4 times"],
    ["en: compromise with people, numbers, quotations", speed(compromiseTime), ""],
    ["en: analyser against compromise", `${(compromiseTime / own).toFixed(0)} times`, "≥ 80 times"],
  ];
}

function readWithCompromise(text: string): void {
  const doc = nlp(text);
  doc.people().out("array");
  doc.numbers().out("array");
  doc.quotations().out("array");
}

function growthRows(work: Work, language: Language, articles: readonly string[], sizes: readonly number[]): Row[] {
  const times = sizes.map((words) => {
    const text = textOf(articles, words);
    return race([() => work(text, language)], words > 10 * WORDS ? 1 : 3)[0] ?? NaN;
  });
  return times
    .slice(1)
    .map((time, i) => [
      `${language}: time for ${sizes[i + 1]} words over time for ${sizes[i]}`,
      (time / (times[i] ?? NaN)).toFixed(1),
      "≤ 11",
    ]);
}

async function bundleAnalyser(): Promise<Uint8Array> {
  const result = await build({
    stdin: {
      contents: `export { analyse } from "./src/core/analyse"; export { articleFromText } from "./src/core/plain-article";`,
      resolveDir: ROOT,
      loader: "ts",
    },
    plugins: [packedLexicons()],
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    logLevel: "warning",
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

/** Processes started for the cold figure. */
const COLD_STARTS = 15;

/** The first article in a new process, after the analyser was loaded; and loading it. Best of several processes, each of them cold. */
function coldRows(language: Language, bundle: Uint8Array, text: string): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
  try {
    writeFileSync(join(folder, "analyser.mjs"), bundle);
    writeFileSync(join(folder, "text.json"), JSON.stringify({ text, language }));
    writeFileSync(
      join(folder, "cold.mjs"),
      `import { readFileSync } from "node:fs";
const { text, language } = JSON.parse(readFileSync(new URL("text.json", import.meta.url), "utf8"));
const start = performance.now();
const { analyse, articleFromText } = await import("./analyser.mjs");
const loaded = performance.now();
analyse(articleFromText(text, { language }));
console.log(JSON.stringify({ load: loaded - start, first: performance.now() - loaded }));`,
    );
    let load = Infinity;
    let first = Infinity;
    for (let i = 0; i < COLD_STARTS; i++) {
      const run = spawnSync(process.execPath, [join(folder, "cold.mjs")], { encoding: "utf8" });
      if (run.status !== 0) throw new Error(`The cold run failed: ${run.stderr}`);
      const times = JSON.parse(run.stdout) as { load: number; first: number };
      load = Math.min(load, times.load);
      first = Math.min(first, times.first);
    }
    return [
      [`${language}: loading the analyser`, `${load.toFixed(0)} ms`, ""],
      [`${language}: first article after that, ${COLD_WORDS} words, cold`, `${first.toFixed(0)} ms`, "≤ 30 ms"],
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function hostileRows(work: Work, plain: string): Row[] {
  const [usual = NaN] = race([() => work(plain, "en")], 3);
  const costs = HOSTILE.map(({ name, unit }) => {
    const text = unit.repeat(Math.ceil(plain.length / unit.length)).slice(0, plain.length);
    return {
      name,
      times: Math.max(...(["vi", "en"] as const).map((language) => race([() => work(text, language)], 2)[0] ?? NaN)) / usual,
    };
  });
  const worst = costs.reduce((most, cost) => (cost.times > most.times ? cost : most));
  return [
    [
      `worst of ${costs.length} hostile texts (${worst.name}) over plain news of the same length`,
      `${worst.times.toFixed(1)} times`,
      "≤ 20 times",
    ],
  ];
}

function tableOf(rows: readonly Row[]): string {
  return ["| what | figure | bar |", "|---|---|---|", ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");
}
