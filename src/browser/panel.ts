/** The side panel: Chrome's and Firefox's differ in name and arguments. */

import { hasAbility } from "./abilities";
import browser from "./api";

interface SidePanelApi {
  readonly sidePanel: { readonly open: (options: { readonly windowId: number }) => Promise<void> };
}

/** Chrome's API, which the published types do not know. */
function hasSidePanel(api: object): api is SidePanelApi {
  return "sidePanel" in api && api.sidePanel !== undefined;
}

/** Whether there is a panel to open: phones have no room for one, and Firefox has none there. */
export function hasPanel(): boolean {
  return hasSidePanel(browser) || hasAbility("sidebarAction");
}

/** Opens the panel beside the pages of a window. Must be called within a click's or key's handler, before anything is awaited. */
export async function openPanel(windowId: number): Promise<void> {
  if (hasSidePanel(browser)) return browser.sidePanel.open({ windowId });
  return browser.sidebarAction.open();
}
