/** What the extension's own pages can see: run in a popup or a panel with `evaluate`. */
import type { Json } from "./driver";

declare const chrome: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly tabs: {
    query(filter: { active: boolean; currentWindow: boolean }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<Json>;
  };
};

/** Asks the page in front how its reading stands, as the popup does. */
export async function askReading(): Promise<Json> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("There is no tab in front.");
  return chrome.tabs.sendMessage(tab.id, { onrecord: 1, to: "page", name: "getReading", payload: {} }, { frameId: 0 });
}

/** The badge on the extension's button for the page in front; empty for none. */
export async function badgeText(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? "" : chrome.action.getBadgeText({ tabId: tab.id });
}

/** Tries to reach an address from a page of the extension; true if anything came back. */
export async function canReach(url: string): Promise<boolean> {
  return fetch(url, { mode: "no-cors" }).then(
    () => true,
    () => false,
  );
}
