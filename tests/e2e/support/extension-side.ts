/** What the extension's own pages can see: run in a popup or a panel with `evaluate`. */
import type { Json } from "./driver";

declare const chrome: {
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
