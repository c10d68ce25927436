/**
 * `npm run torture [-- options]`: hostile inputs by the million, workers, pages and browsers killed by the thousand, libraries synced over a bad line by the hundred, in
 * two real browsers by the dozen. It says what it survived; what did
 * not is printed with the seed that repeats it. How far a run got is kept in .cache, so that a run that was stopped goes on with `--resume`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { feed } from "../tests/fuzz/run";
import { TARGETS } from "../tests/fuzz/targets";
import { breakOff, LONG_WORKS } from "../tests/torture/broken-off";
import { KILL_KINDS, type KillKind, type KillPlan, planKills, survive } from "../tests/torture/kills";
import { MissingBrowserError } from "./browsers.mjs";
import { buildAll } from "./build.mjs";
import { ROOT } from "./paths.mjs";
import { HISTORIES, HISTORY_KINDS, type HistoryKind, liveAll } from "./torture-sync";

const DEFAULT_INPUTS = 1_000_000;
const DEFAULT_KILLS = 1_000;
const DEFAULT_BREAKS = 40;
const DEFAULT_SEED = 1;
/** Inputs between two notes of how far it got. */
const LEG = 2_000;

const STATE = join(ROOT, ".cache/torture.json");

const HELP = `npm run torture [-- options]

  --inputs N    hostile inputs (default ${DEFAULT_INPUTS}; 0: none)
  --kills N     kills: seven tenths workers, two pages, one browsers, a third of each in Firefox (default ${DEFAULT_KILLS}; 0: none)
  --breaks N    imports and upgrades in whose middle the browser is killed, by turns, also in Firefox (default ${DEFAULT_BREAKS}; 0: none)
  --sync N      histories of three devices that sync over a line that breaks (default ${HISTORIES.sync.count}; 0: none)
  --apache N    such histories over a real Apache: digest, and basic with TLS (default ${HISTORIES.apache.count}; 0: none)
  --browsers N  histories of Chromium and Firefox over one Apache (default ${HISTORIES.browsers.count}; 0: none)
  --browser B   kills in chromium or firefox only
  --minutes N   stop after so long, and say how far it got
  --seed N      another run (default ${DEFAULT_SEED})
  --resume      go on where the last run of these options stopped
  --help        print this

Exit codes: 0 all survived; 1 something did not; 2 wrong options.
`;

interface Asked {
  readonly inputs: number;
  readonly kills: number;
  readonly breaks: number;
  readonly histories: Readonly<Record<HistoryKind, number>>;
  readonly browser: string;
  readonly minutes: number;
  readonly seed: number;
}

/** How far a run got: inputs by target, kills by kind and browser, acknowledged notes. */
interface State {
  readonly asked: Asked;
  inputs: Record<string, number>;
  kills: Record<string, number>;
  acknowledged: number;
  breaks: number;
  histories: Record<HistoryKind, number>;
  broken: string[];
}

export async function main(args: readonly string[]): Promise<number> {
  const read = readArguments(args);
  if (typeof read === "string") {
    console.error(`torture: ${read}\n\n${HELP}`);
    return 2;
  }
  if (read.help) {
    console.log(HELP);
    return 0;
  }
  const state = startState(read.asked, read.resume);
  const end = Date.now() + read.asked.minutes * 60_000;
  const start = Date.now();
  const isOver = (): boolean => Date.now() > end;
  try {
    await feedAll(state, isOver);
    for (const kind of HISTORY_KINDS) await liveSome(state, kind, isOver);
    await killAll(state, isOver);
    await breakAll(state, isOver);
  } catch (error) {
    if (!(error instanceof MissingBrowserError)) throw error;
    console.error(error.message);
    return 1;
  }
  const { broken } = state;
  const inputs = Object.values(state.inputs).reduce((sum, count) => sum + count, 0);
  const kills = Object.values(state.kills).reduce((sum, count) => sum + count, 0);
  for (const each of broken) console.error(`✗ ${each}`);
  console.log(
    `\n${inputs} hostile inputs; ${HISTORY_KINDS.map((kind) => `${state.histories[kind]} ${HISTORIES[kind].words}`).join(", ")}; ${kills} kills (${counted(state.kills)}), ${state.acknowledged} acknowledged notes looked for after them; ${state.breaks} imports and upgrades broken off.`,
  );
  console.log(
    `${broken.length === 0 ? "✓ all survived" : `✗ ${broken.length} faults`}, in ${((Date.now() - start) / 60_000).toFixed(1)} minutes`,
  );
  const isLived = HISTORY_KINDS.every((kind) => state.histories[kind] >= read.asked.histories[kind]);
  const isDone = inputs >= read.asked.inputs && kills >= read.asked.kills && state.breaks >= read.asked.breaks && isLived;
  if (isDone) rmSync(STATE, { force: true });
  else console.log("Stopped before its end; --resume goes on.");
  return broken.length === 0 ? 0 : 1;
}

async function feedAll(state: State, isOver: () => boolean): Promise<void> {
  const { inputs, seed } = state.asked;
  for (const target of TARGETS) {
    const count = Math.round((inputs * target.share) / 100);
    let done = state.inputs[target.name] ?? 0;
    const from = Date.now();
    while (done < count && !isOver()) {
      const leg = Math.min(LEG, count - done);
      const broken = await feed(target, seed * 100_000_000 + done, leg);
      state.broken.push(...broken.map((each) => `${each.target}, seed ${each.seed}: ${each.error}`));
      done += leg;
      state.inputs[target.name] = done;
      save(state);
      if (broken.length > 0) break;
    }
    if (count > 0) console.log(`${target.name}: ${done} of ${count} inputs (${((Date.now() - from) / 1000).toFixed(0)} s)`);
  }
}

async function liveSome(state: State, kind: HistoryKind, isOver: () => boolean): Promise<void> {
  const before = state.histories[kind];
  const count = state.asked.histories[kind] - before;
  if (count <= 0) return;
  const lived = ({ count: more, faults }: { readonly count: number; readonly faults: readonly string[] }): void => {
    state.histories[kind] += more;
    state.broken.push(...faults.map((fault) => `${kind}, ${fault}`));
    save(state);
  };
  await liveAll({ kind, seed: state.asked.seed * 1_000_000 + before, count, isOver, lived });
}

async function killAll(state: State, isOver: () => boolean): Promise<void> {
  const plans = planKills(state.asked.kills, state.asked.browser).filter(({ count }) => count > 0);
  if (plans.length === 0) return;
  for (const fault of await buildAll()) console.warn(`! ${fault}`);
  for (const plan of plans) await killSome(state, plan, isOver);
}

async function killSome(state: State, plan: KillPlan, isOver: () => boolean): Promise<void> {
  const name = `${plan.kind}, ${plan.browser}`;
  const before = state.kills[name] ?? 0;
  if (before >= plan.count || isOver()) return;
  const from = Date.now();
  const survived = await survive({ ...plan, count: plan.count - before }, state.asked.seed * 1_000 + before, {
    isOver,
    killed: (kills) => {
      state.kills[name] = before + kills;
      save(state);
    },
  });
  state.acknowledged += survived.acknowledged;
  state.broken.push(...survived.faults.map((fault) => `${name}: ${fault}`));
  save(state);
  console.log(
    `${name}: ${state.kills[name] ?? 0} of ${plan.count} kills, ${survived.acknowledged} notes (${((Date.now() - from) / 1000).toFixed(0)} s)`,
  );
}

async function breakAll(state: State, isOver: () => boolean): Promise<void> {
  const { breaks, seed, browser } = state.asked;
  if (breaks === 0) return;
  for (const fault of await buildAll()) console.warn(`! ${fault}`);
  const from = Date.now();
  const told = { whole: 0, none: 0 };
  const browsers = (["chromium", "firefox"] as const).filter((each) => browser === "both" || browser === each);
  while (state.breaks < breaks && !isOver()) {
    const n = state.breaks;
    const work = LONG_WORKS[n % LONG_WORKS.length];
    const where = browsers[Math.floor(n / LONG_WORKS.length) % browsers.length];
    if (work === undefined || where === undefined) return;
    const { whole, none, faults } = await breakOff(work, where, 1, seed * 1_000 + n).catch((error: unknown) => {
      return { whole: 0, none: 0, faults: [`${where}, ${work}, seed ${seed * 1_000 + n}: ${String(error)}`] };
    });
    told.whole += whole;
    told.none += none;
    state.breaks++;
    state.broken.push(...faults);
    save(state);
    if (faults.length > 0) break;
  }
  const seconds = ((Date.now() - from) / 1000).toFixed(0);
  console.log(
    `broken off: ${state.breaks} of ${breaks} imports and upgrades; ${told.whole} were done, ${told.none} were not (${seconds} s)`,
  );
}

function counted(kills: Readonly<Record<string, number>>): string {
  const of = (word: string): number => Object.entries(kills).reduce((sum, [name, count]) => sum + (name.includes(word) ? count : 0), 0);
  return [...KILL_KINDS.map((kind: KillKind) => `${of(kind)} ${kind}s`), `${of("firefox")} of them in Firefox`].join(", ");
}

function startState(asked: Asked, resume: boolean): State {
  const empty: State = {
    asked,
    inputs: {},
    kills: {},
    acknowledged: 0,
    breaks: 0,
    histories: { sync: 0, apache: 0, browsers: 0 },
    broken: [],
  };
  if (!resume) return empty;
  try {
    const saved: State = JSON.parse(readFileSync(STATE, "utf8")); // written by `save` of this file
    const { minutes: _, ...same } = saved.asked;
    const { minutes: __, ...now } = asked;
    return JSON.stringify(same) === JSON.stringify(now) ? { ...saved, asked } : empty;
  } catch {
    return empty;
  }
}

function save(state: State): void {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  writeFileSync(STATE, JSON.stringify(state));
}

function readArguments(args: readonly string[]): { readonly asked: Asked; readonly resume: boolean; readonly help: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        inputs: { type: "string" },
        kills: { type: "string" },
        breaks: { type: "string" },
        sync: { type: "string" },
        apache: { type: "string" },
        browsers: { type: "string" },
        browser: { type: "string" },
        minutes: { type: "string" },
        seed: { type: "string" },
        resume: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    const number = (name: "inputs" | "kills" | "breaks" | "minutes" | HistoryKind | "seed", otherwise: number): number => {
      const text = values[name] ?? String(otherwise);
      if (!/^\d{1,9}$/.test(text)) throw new Error(`--${name} needs a whole number, not ${text}`);
      return Number(text);
    };
    const browser = values.browser ?? "both";
    if (!["both", "chromium", "firefox"].includes(browser)) return `--browser is chromium or firefox, not ${browser}`;
    return {
      asked: {
        inputs: number("inputs", DEFAULT_INPUTS),
        kills: number("kills", DEFAULT_KILLS),
        breaks: number("breaks", DEFAULT_BREAKS),
        histories: {
          sync: number("sync", HISTORIES.sync.count),
          apache: number("apache", HISTORIES.apache.count),
          browsers: number("browsers", HISTORIES.browsers.count),
        },
        minutes: number("minutes", 100_000),
        seed: number("seed", DEFAULT_SEED),
        browser,
      },
      resume: values.resume ?? false,
      help: values.help ?? false,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
