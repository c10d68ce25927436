/** The entries in a page's context menu. */
import type { Menus, Tabs } from "webextension-polyfill";
import { hasAbility } from "./abilities";
import browser from "./api";

/** The entries, as they are known to the browser. */
export type PageMenuEntry = "read-page" | "highlight" | "add-note";

/** Where each entry shows: a highlight needs words to be put on. */
const CONTEXTS: Readonly<Record<PageMenuEntry, Menus.ContextType[]>> = {
  highlight: ["selection"],
  "add-note": ["selection"],
  "read-page": ["page", "selection", "link", "image"],
};

/** Puts the entries into the menu, once: at install, update and start of the browser, and whenever their language changes. */
export async function createPageMenu(titles: Readonly<Record<PageMenuEntry, string>>): Promise<void> {
  if (!hasAbility("contextMenus")) return;
  await browser.contextMenus.removeAll();
  for (const id of ["highlight", "add-note", "read-page"] as const) {
    browser.contextMenus.create({ id, title: titles[id], contexts: CONTEXTS[id] });
  }
}

/** Tells of a click on an entry; the click opens the tab to us (`activeTab`). Returns its undo. */
export function onPageMenu(handlers: Readonly<Record<PageMenuEntry, (tabId: number) => void>>): () => void {
  if (!hasAbility("contextMenus")) return () => {};
  const onClicked = ({ menuItemId: id }: Menus.OnClickData, tab: Tabs.Tab | undefined): void => {
    if (tab?.id === undefined) return;
    if (id === "highlight" || id === "add-note" || id === "read-page") handlers[id](tab.id);
  };
  browser.contextMenus.onClicked.addListener(onClicked);
  return () => browser.contextMenus.onClicked.removeListener(onClicked);
}
