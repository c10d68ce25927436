import { FINDING_KINDS } from "../core/finding";
import type { ShownKinds } from "../core/reading";
import type { Result } from "./messages";
import { findReading, readTab } from "./read-tab";
import { sendToPage } from "./send-to-page";
import { shownKinds } from "./settings";

const NONE: ShownKinds = { official: false, statistic: false, quote: false, statement: false };
const ALL: ShownKinds = { official: true, statistic: true, quote: true, statement: true };

/** Hides all marks of a tab; shows them again as the settings say (all, if those say none); reads a tab that was not read yet. */
export async function toggleMarks(tabId: number): Promise<Result<unknown>> {
  const found = await findReading(tabId);
  if (found === null) return readTab(tabId, false);
  if (!found.ok || found.value.state !== "read") return found;
  const { shown } = found.value;
  const visible = FINDING_KINDS.some((kind) => shown[kind]);
  return sendToPage(tabId, "showKinds", { shown: visible ? NONE : await wishedKinds() });
}

async function wishedKinds(): Promise<ShownKinds> {
  const wished = await shownKinds.get();
  return FINDING_KINDS.some((kind) => wished[kind]) ? wished : ALL;
}
