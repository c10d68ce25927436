/** The entry in a page's context menu. */
import browser, { type Menus, type Tabs } from "webextension-polyfill";

const READ_PAGE = "read-page";

/** Puts the entry into the menu, once: at install, update and start of the browser. */
export async function createPageMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ_PAGE, title, contexts: ["page", "selection", "link", "image"] });
}

/** Tells of a click on the entry; the click opens the tab to us (`activeTab`). Returns its undo. */
export function onPageMenu(listener: (tabId: number) => void): () => void {
  const onClicked = (info: Menus.OnClickData, tab: Tabs.Tab | undefined): void => {
    if (info.menuItemId === READ_PAGE && tab?.id !== undefined) listener(tab.id);
  };
  browser.contextMenus.onClicked.addListener(onClicked);
  return () => browser.contextMenus.onClicked.removeListener(onClicked);
}
