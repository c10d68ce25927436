/** Brings a tab to a reading: asks the content script that is there, else puts one in. */
import type { Reading } from "../core/reading";
import browser from "./api";
import { inject } from "./inject";
import type { Result } from "./messages";
import { parseReadingAnswer } from "./parse-reading";
import { sendToPage } from "./send-to-page";

/** What a tab turned out to hold. */
export type TabReading = { readonly kind: "page"; readonly reading: Reading } | { readonly kind: "pdf" };

/** How the reading stands where a content script is already at work; starts none. Null where there is none. */
export async function findReading(tabId: number): Promise<Result<Reading> | null> {
  const answer = await sendToPage(tabId, "getReading", {});
  return !answer.ok && answer.error === "error.noReceiver" ? askGate(tabId) : answer;
}

/** The gate hears no messages: in a page without an article the browser's API would cost most of what it costs. It is asked where it is. */
async function askGate(tabId: number): Promise<Result<Reading> | null> {
  try {
    const [told] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => Reflect.get(globalThis, "onRecordGate")?.tell(),
    });
    return told?.result == null ? null : parseReadingAnswer({ ok: true, value: told.result });
  } catch {
    return null; // a page that we may not touch has no gate
  }
}

/** Reads a tab, with a content script put in first where there is none. Needs a permission for the page or a click (`activeTab`). */
export async function readTab(tabId: number, force: boolean): Promise<Result<TabReading>> {
  const first = await sendToPage(tabId, "readPage", { force });
  if (first.ok || first.error !== "error.noReceiver") return asPage(first);
  const injected = await inject(tabId);
  if (!injected.ok) return injected;
  if (injected.value === "pdf") return { ok: true, value: { kind: "pdf" } };
  return asPage(await sendToPage(tabId, "readPage", { force }));
}

function asPage(answer: Result<Reading>): Result<TabReading> {
  return answer.ok ? { ok: true, value: { kind: "page", reading: answer.value } } : answer;
}
