import browser from "./api";
import { explain, fail } from "./errors";
import type { Result } from "./messages";
import type { Part } from "./parts";
import { wrap } from "./wrap";

/** Pauses before each attempt, in ms: the browser may stop the background while it is at work, and a busy machine takes its time to start it anew. */
const PAUSES_MS = [0, 250, 1_000, 4_000];

/** Has the background run another part of the script in this page, and waits until it has run. Asking twice does no harm. Never throws. */
export async function loadPart(part: Part): Promise<Result<null>> {
  let answer: Result<null> = { ok: true, value: null };
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    answer = await ask(part);
    if (answer.ok || answer.error !== "error.noReceiver") return answer;
  }
  return answer;
}

async function ask(part: Part): Promise<Result<null>> {
  try {
    return read(await browser.runtime.sendMessage(wrap("background", "loadPart", { part })));
  } catch (error) {
    return explain(error);
  }
}

/** By hand: the gate goes without the library of schemas. */
function read(answer: unknown): Result<null> {
  if (answer === undefined) return fail("error.noReceiver", "no answer");
  const { ok, error, detail }: Readonly<Record<string, unknown>> = Object(answer);
  if (ok === true) return { ok, value: null };
  return { ok: false, error: typeof error === "string" ? error : "error.malformed", detail: typeof detail === "string" ? detail : null };
}
