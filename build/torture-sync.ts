/** The histories of `npm run torture`: three devices over a folder in memory, three over a real Apache, and two real browsers over one. */
import { liveOnAll, startServers } from "../tests/sync/apache-history";
import { live } from "../tests/sync/history";
import { liveInBrowsers } from "../tests/torture/browser-history";
import { buildAll } from "./build.mjs";

/** By the name of their option: how many, and in what words it is told. */
export const HISTORIES = {
  sync: { count: 500, words: "histories of sync" },
  apache: { count: 500, words: "over Apache" },
  browsers: { count: 20, words: "of two browsers" },
} as const;

export type HistoryKind = keyof typeof HISTORIES;

export const HISTORY_KINDS: readonly HistoryKind[] = ["sync", "apache", "browsers"];

/** Histories over Apache at one time. */
const AT_ONCE = 50;

export interface Lived {
  /** How many were lived since the last call, and what went wrong in them. */
  readonly count: number;
  readonly faults: readonly string[];
}

export interface LivePlan {
  readonly kind: HistoryKind;
  /** Of the first; the others follow one by one. */
  readonly seed: number;
  readonly count: number;
  /** Whether time is up; asked before each, or each lot. */
  readonly isOver: () => boolean;
  readonly lived: (leg: Lived) => void;
}

/** Lives so many histories. */
export async function liveAll({ kind, seed, count, isOver, lived }: LivePlan): Promise<void> {
  const from = Date.now();
  let done = 0;
  const tell = (more: number, faults: readonly string[]): void => {
    done += more;
    lived({ count: more, faults });
  };
  const isLeft = (): boolean => done < count && !isOver();
  if (kind === "sync") {
    while (isLeft()) tell(1, await liveOne(seed + done, live));
  } else if (kind === "apache") {
    const servers = await startServers();
    try {
      while (isLeft()) {
        const seeds = Array.from({ length: Math.min(AT_ONCE, count - done) }, (_, n) => seed + done + n);
        tell(seeds.length, await liveOnAll(servers, seeds));
      }
    } finally {
      await Promise.all(servers.map((server) => server.close()));
    }
  } else {
    for (const fault of await buildAll()) console.warn(`! ${fault}`);
    const sum = { acknowledged: 0, cuts: 0, kills: 0 };
    while (isLeft()) {
      const faults = await liveOne(seed + done, async (each) => {
        const history = await liveInBrowsers(each);
        for (const key of ["acknowledged", "cuts", "kills"] as const) sum[key] += history[key];
        return history.faults;
      });
      tell(1, faults);
    }
    console.log(`in two browsers: ${sum.acknowledged} acknowledged changes, ${sum.cuts} connections cut, ${sum.kills} kills`);
  }
  console.log(`histories, ${kind}: ${done} of ${count} (${((Date.now() - from) / 1000).toFixed(0)} s)`);
}

async function liveOne(seed: number, liveIt: (seed: number) => Promise<readonly string[]>): Promise<readonly string[]> {
  const faults = await liveIt(seed).catch((error: unknown) => [String(error)]);
  return faults.map((fault) => `seed ${seed}: ${fault}`);
}
