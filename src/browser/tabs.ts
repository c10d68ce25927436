import { cleanUrl } from "../dom/clean-url";
import browser from "./api";
import { classifyAddress, type PageKind } from "./page-kind";

/** The tab that the reader looks at, as far as the extension may know it. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  /** `unknown` where the browser hides the address, as neither a click nor a permission has opened it to us. */
  readonly kind: PageKind | "unknown";
  /** Host name without a port; null for pages without one, and where the address is hidden. */
  readonly host: string | null;
  readonly title: string | null;
  /** Without tracking parameters and fragment; null where it is hidden, or no web address. */
  readonly address: string | null;
}

/** The active tab of this window; null where there is none (a panel in a window that just closes). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.windowId === undefined) return null;
  const address = tab.url === undefined || !URL.canParse(tab.url) ? null : new URL(tab.url);
  return {
    id: tab.id,
    windowId: tab.windowId,
    kind: address === null ? "unknown" : classifyAddress(address),
    host: address === null || address.hostname === "" ? null : address.hostname,
    title: tab.title ?? null,
    address: address === null ? null : cleanUrl(address.href, null),
  };
}

/** Tells whenever another tab or another page may have become the active one of this window. Returns its undo. */
export function onActivePageChanged(listener: () => void): () => void {
  const onUpdated = (_id: number, changes: { status?: string; url?: string }, tab: { active: boolean }): void => {
    if (tab.active && (changes.status === "complete" || changes.url !== undefined)) listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}
