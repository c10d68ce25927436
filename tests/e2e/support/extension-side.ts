/** What the extension's own pages can see: run in a popup or a panel with `evaluate`. */
import type { Driver, Json, Page } from "./driver";

declare const chrome: {
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly permissions: { remove(of: { origins: string[] }): Promise<boolean> };
  /** On Chromium's page of extensions alone. */
  readonly developerPrivate: { updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void> };
  readonly tabs: {
    query(filter: { active?: boolean; currentWindow?: boolean }): Promise<readonly { readonly id?: number }[]>;
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

/** The badges of all tabs. */
export async function badgeTexts(): Promise<readonly string[]> {
  const tabs = await chrome.tabs.query({});
  return Promise.all(tabs.map(({ id }) => (id === undefined ? "" : chrome.action.getBadgeText({ tabId: id }))));
}

/**
 * Takes a listed site from the extension as the reader can: in Chromium by the browser's own page of extensions, which is given back to be closed,
 * in Firefox by its API, as its page of add-ons cannot be driven. `own`: a page of the extension.
 */
export async function revokeHere({ browser, extensionOrigin, openPage }: Driver, own: Page, host: string): Promise<Page | null> {
  if (browser === "firefox") {
    await own.evaluate(async (site: string) => void (await chrome.permissions.remove({ origins: [`*://*.${site}/*`] })), host);
    return null;
  }
  const settings = await openPage("chrome://extensions");
  const id = new URL(extensionOrigin ?? "").hostname;
  await settings.evaluate(async (extensionId: string) => {
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: "ON_CLICK" });
  }, id);
  return settings;
}
