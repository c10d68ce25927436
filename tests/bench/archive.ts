/**
 * `npm run bench -- archive`: 100,000 articles of `tests/invented-library.ts`, each with figures of its own, through the command line: articles a second for one thread and for one of each core, the
 * memory that it takes, and a run that is killed ten times and goes on. `--small` takes a twentieth; `--write` writes docs/bench-archive.md. Needs a build. The exit code tells
 * whether memory stayed flat and the killed run's output is that of the undisturbed one.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { DIST, ROOT } from "../../build/paths.mjs";
import { inventedLibrary } from "../invented-library";

const PROGRAM = join(DIST, "cli/onrecord.js");

/** Articles that all others are made of. */
const TEMPLATES = 1_000;
const KILLS = 10;
/** How often memory is looked at, in ms. */
const LOOK_EVERY_MS = 500;
/** In the second half of a run, memory may be so much above that of the first: the collector is free in when it works. */
const MOST_GROWTH = 1.25;

interface Run {
  readonly seconds: number;
  /** Highest resident memory of the process in the first and in the second half of the run, in MB. */
  readonly memory: readonly [number, number];
  /** Whether it ended by itself. */
  readonly isWhole: boolean;
}

export async function main(args: readonly string[]): Promise<number> {
  const count = args.includes("--small") ? 5_000 : 100_000;
  const cores = availableParallelism();
  const home = mkdtempSync(join(tmpdir(), "onrecord-archive-"));
  const at = (name: string): string => join(home, name);
  try {
    await writeArchive(at("archive.jsonl"), count);
    const bytes = statSync(at("archive.jsonl")).size;
    console.log(`${count.toLocaleString("en")} articles, ${megabytes(bytes)}`);
    const one = await run(["-j", "1", at("archive.jsonl"), "-o", at("one.jsonl")]);
    tell("one thread", count, one);
    const all = await run(["-j", `${cores}`, at("archive.jsonl"), "-o", at("all.jsonl")]);
    tell(`${cores} threads`, count, all);
    const kills = await runKilled([at("archive.jsonl"), "-o", at("killed.jsonl"), "--resume"], all.seconds);
    const [whole, ...others] = await Promise.all(["one.jsonl", "all.jsonl", "killed.jsonl"].map((name) => hashOf(at(name))));
    const isSame = others.every((hash) => hash === whole);
    console.log(
      `killed ${kills} times and gone on with: output ${isSame ? "the same" : "DIFFERENT"} (${megabytes(statSync(at("one.jsonl")).size)})`,
    );
    const isFlat = [one, all].every(({ memory: [first, second] }) => second <= first * MOST_GROWTH);
    if (!isFlat) console.log("✗ memory grew");
    if (args.includes("--write")) writeFileSync(join(ROOT, "docs/bench-archive.md"), report({ count, bytes, cores, one, all, kills }));
    return isSame && isFlat && kills === KILLS ? 0 : 1;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Each article's own number stands in its headline and in a sentence with figures: no two lines are the same. */
async function writeArchive(path: string, count: number): Promise<void> {
  const templates = inventedLibrary({ articles: TEMPLATES, notes: 0 }).articles;
  const file = createWriteStream(path);
  for (let n = 0; n < count; n++) {
    const { article, url } = templates[n % TEMPLATES] ?? { article: { text: "", language: "vi", source: {} }, url: "" };
    const own = article.language === "vi" ? `Hồ sơ số ${n} có ${n + 2} trang.` : `File ${n} has ${n + 2} pages.`;
    const line = JSON.stringify({ id: `${n}`, url: `${url}?n=${n}`, text: `${article.text}\n${own}` });
    if (!file.write(`${line}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

/** @param killAfter ms; null lets it run to its end */
async function run(args: readonly string[], killAfter: number | null = null): Promise<Run> {
  const from = performance.now();
  const child = spawn(process.execPath, [PROGRAM, "analyse", ...args], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const ended = once(child, "exit");
  const looks: number[] = [];
  const looking = setInterval(() => looks.push(residentMegabytes(child.pid)), LOOK_EVERY_MS);
  const killer = killAfter === null ? null : setTimeout(() => child.kill("SIGKILL"), killAfter);
  const [code] = await ended;
  clearInterval(looking);
  if (killer !== null) clearTimeout(killer);
  if (code !== 0 && code !== null) throw new Error(`onrecord ended with ${code}`);
  const half = Math.ceil(looks.length / 2);
  const memory = [Math.max(0, ...looks.slice(0, half)), Math.max(0, ...looks.slice(half))] as const;
  return { seconds: (performance.now() - from) / 1_000, memory, isWhole: code === 0 };
}

/** Kills it ten times on its way, and lets it come to its end. @returns how often it was killed before that */
async function runKilled(args: readonly string[], wholeSeconds: number): Promise<number> {
  for (let kills = 0; kills < KILLS; kills++) {
    // Each leg starts anew, with its threads: what it loses so is given to it.
    const leg = ((wholeSeconds * 1_000) / (KILLS + 2)) * (0.75 + kills / (2 * KILLS)) + 500;
    if ((await run(args, leg)).isWhole) return kills;
  }
  await run(args);
  return KILLS;
}

/** Of a process; 0 where it is gone already. */
function residentMegabytes(pid: number | undefined): number {
  return Number(spawnSync("ps", ["-o", "rss=", "-p", `${pid}`], { encoding: "utf8" }).stdout.trim()) / 1_024;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest("hex");
}

function tell(what: string, count: number, { seconds, memory }: Run): void {
  console.log(`${what}: ${rate(count, seconds)} articles a second (${seconds.toFixed(0)} s), ${memoryWords(memory)}`);
}

const memoryWords = ([first, second]: readonly [number, number]): string =>
  `${first.toFixed(0)} MB of memory at most in the first half, ${second.toFixed(0)} MB in the second`;

const rate = (count: number, seconds: number): string => Math.round(count / seconds).toLocaleString("en");

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString("en")} MB`;

interface Measured {
  readonly count: number;
  readonly bytes: number;
  readonly cores: number;
  readonly one: Run;
  readonly all: Run;
  readonly kills: number;
}

function report({ count, bytes, cores, one, all, kills }: Measured): string {
  const hours = (articles: number, seconds: number): string => {
    const time = (articles * seconds) / count / 3_600;
    return time < 48 ? `${time.toPrecision(2)} h` : `${Math.round(time / 24).toLocaleString("en")} days`;
  };
  const row = (what: string, { seconds, memory }: Run, threads: number): string =>
    `| ${what} | ${rate(count, seconds)} | ${Math.max(...memory).toFixed(0)} MB | ${hours(1e6, seconds)} | ${hours(1e9, seconds)} | ${Math.round((((1e9 * seconds) / count) * threads) / 3_600).toLocaleString("en")} |`;
  return `${[
    "# Archives through the command line",
    "",
    `Written by \`npm run bench -- archive --write\`: ${count.toLocaleString("en")} articles of \`tests/invented-library.ts\`, ${megabytes(bytes)}, as JSON lines in and out. The machine is shared.`,
    "",
    "| | articles a second | memory at most | a million | a billion | core hours of a billion |",
    "|---|---|---|---|---|---|",
    row("one thread", one, 1),
    row(`a thread for each of ${cores} cores`, all, cores),
    "",
    `One thread takes ${memoryWords(one.memory)}; all together, ${memoryWords(all.memory)}. Killed ${kills} times and gone on with, the output is that of an undisturbed run, byte for byte.`,
  ].join("\n")}\n`;
}
