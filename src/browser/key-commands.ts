import browser, { type Tabs } from "webextension-polyfill";

/** The keyboard commands, as the manifest names them. */
export type KeyCommand = "toggle-marks" | "open-panel" | "add-note";

/** Obeys keyboard commands; like a click, a key opens the tab to us (`activeTab`). Returns its undo. */
export function onKeyCommand(handlers: Readonly<Record<KeyCommand, (tab: KeyTab) => void>>): () => void {
  const onCommand = (name: string, tab?: Tabs.Tab): void => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    if (name === "toggle-marks" || name === "open-panel" || name === "add-note") handlers[name]({ id: tab.id, windowId: tab.windowId });
  };
  browser.commands.onCommand.addListener(onCommand);
  return () => browser.commands.onCommand.removeListener(onCommand);
}

/** The tab that was active when the key was pressed. */
export interface KeyTab {
  readonly id: number;
  readonly windowId: number;
}
