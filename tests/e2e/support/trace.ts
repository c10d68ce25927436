/**
 * What the extension's scripts cost a page, from Chromium's own record of its main thread. In processor time, which others on the machine do not
 * change. For pages without scripts of their own: what is done in microtasks is told without a name.
 */
import { devtoolsOf } from "./chromium";
import { type Page, sleep } from "./driver";

/** What of DevTools' trace is read; times in microseconds, `tdur` of the processor. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** What the extension's scripts cost a page, in ms. */
export interface Work {
  /** Reading the files in, which is the engine's work. */
  readonly compile: number;
  /** Running them from their top. */
  readonly run: number;
  /** All later work of theirs. */
  readonly later: number;
  /** The most that they took of one task of the page. */
  readonly longest: number;
}

const CATEGORIES = ["devtools.timeline", "disabled-by-default-devtools.timeline", "disabled-by-default-v8.compile", "v8", "v8.execute"];

const CALLS = new Set(["EvaluateScript", "FunctionCall", "RunMicrotasks"]);

/** Records what the page's main thread does while `act` runs and for `rest` ms after. `origin` is the extension's. */
export async function recordWork(page: Page, origin: string, rest: number, act: () => Promise<unknown>): Promise<Work> {
  const events = await record(page, async () => {
    await act();
    await sleep(rest);
  });
  return workIn(events, origin);
}

/** The longest task of a page of the extension itself while `act` runs, in ms of the processor. */
export async function recordLongestTask(page: Page, origin: string, act: () => Promise<unknown>): Promise<number> {
  const own = threadOf(await record(page, act), origin);
  if (own.length === 0) throw new Error("The trace has nothing of the page.");
  return Math.max(...own.filter(({ name }) => name === "RunTask").map(timeOf));
}

async function record(page: Page, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const devtools = await devtoolsOf(page);
  const events: TraceEvent[] = [];
  devtools.on("Tracing.dataCollected", ({ value }) => void events.push(...(value as unknown as TraceEvent[]))); // the protocol leaves them untyped
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: CATEGORIES } });
  await act();
  const done = new Promise<void>((resolve) => devtools.once("Tracing.tracingComplete", () => resolve()));
  await devtools.send("Tracing.end");
  await done;
  await devtools.detach();
  return events;
}

/** What happened on the thread that ran scripts of ours first. */
function threadOf(events: readonly TraceEvent[], origin: string): readonly TraceEvent[] {
  const first = events.find((event) => CALLS.has(event.name) && isOf(event, origin));
  return events.filter(({ ph, pid, tid }) => ph === "X" && pid === first?.pid && tid === first.tid);
}

function isOf({ args }: TraceEvent, origin: string): boolean {
  return (args?.data?.url ?? args?.data?.fileName ?? "").startsWith(origin);
}

/** The page's process is the one in which a script of ours was run. Of calls within calls, the outermost counts. */
function workIn(events: readonly TraceEvent[], origin: string): Work {
  const isOurs = (event: TraceEvent): boolean => isOf(event, origin);
  const first = events.find((event) => event.name === "EvaluateScript" && isOurs(event));
  if (first === undefined) return { compile: 0, run: 0, later: 0, longest: 0 };
  const own = events
    .filter(({ ph, pid, tid }) => ph === "X" && pid === first.pid && tid === first.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = 0;
  const calls = own.filter((event) => {
    const isCall = CALLS.has(event.name) && (event.name === "EvaluateScript" ? isOurs(event) : isOurs(event) || isNameless(event));
    if (!isCall || event.ts < end) return false;
    end = event.ts + (event.dur ?? 0);
    return true;
  });
  const compile = sum(own.filter((event) => event.name === "v8.compile" && isOurs(event)).map(timeOf));
  const top = sum(calls.filter(({ name }) => name === "EvaluateScript").map(timeOf));
  const tasks = own
    .filter(({ name }) => name === "RunTask")
    .map(({ ts, dur = 0 }) => sum(calls.filter((call) => call.ts >= ts && call.ts < ts + dur).map(timeOf)));
  return { compile, run: top - compile, later: sum(calls.map(timeOf)) - top, longest: Math.max(0, ...tasks) };
}

function isNameless({ args }: TraceEvent): boolean {
  return !args?.data?.url;
}

function timeOf({ dur = 0, tdur = dur }: TraceEvent): number {
  return tdur / 1000;
}

function sum(of: readonly number[]): number {
  return of.reduce((total, each) => total + each, 0);
}
