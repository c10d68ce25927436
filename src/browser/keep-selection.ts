import { inject } from "./inject";
import type { Result, ToPage } from "./messages";
import { sendToPage } from "./send-to-page";

/**
 * Highlights the words selected in a tab, or begins a note on them; puts a content script in first where there is none, which a
 * click on the menu or a key allows. The page itself tells the reader what went wrong, if a script of ours can be there at all.
 */
export async function keepSelection(tabId: number, as: ToPage["keepSelection"]["request"]["as"]): Promise<Result<null>> {
  return askOpened(tabId, "keepSelection", { as });
}

/** Goes to the next or previous mark of a tab, in the same way. */
export async function stepMark(tabId: number, request: ToPage["stepMark"]["request"]): Promise<Result<null>> {
  return askOpened(tabId, "stepMark", request);
}

async function askOpened<Name extends "keepSelection" | "stepMark">(
  tabId: number,
  name: Name,
  request: ToPage[Name]["request"],
): Promise<Result<null>> {
  const first = await sendToPage(tabId, name, request);
  if (first.ok || first.error !== "error.noReceiver") return first;
  const injected = await inject(tabId);
  return injected.ok ? sendToPage(tabId, name, request) : injected;
}
