import { inject } from "./inject";
import type { Result, ToPage } from "./messages";
import { sendToPage } from "./send-to-page";

/**
 * Highlights the words selected in a tab, or begins a note on them; puts a content script in first where there is none, which a
 * click on the menu or a key allows. The page itself tells the reader what went wrong, if a script of ours can be there at all.
 */
export async function keepSelection(tabId: number, as: ToPage["keepSelection"]["request"]["as"]): Promise<Result<null>> {
  const first = await sendToPage(tabId, "keepSelection", { as });
  if (first.ok || first.error !== "error.noReceiver") return first;
  const injected = await inject(tabId);
  return injected.ok ? sendToPage(tabId, "keepSelection", { as }) : injected;
}
