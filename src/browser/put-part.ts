import browser from "./api";
import { explain, fail } from "./errors";
import type { Result } from "./messages";
import { PART_FILES, type Part } from "./parts";

/** Runs a part of the script in the top frame of a tab, from where it was asked for. Never throws. */
export async function putPart(tabId: number, part: Part): Promise<Result<null>> {
  try {
    const [run] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [PART_FILES[part]] });
    return run?.error === undefined ? { ok: true, value: null } : fail("error.unknown", String(run.error));
  } catch (error) {
    return explain(error);
  }
}
