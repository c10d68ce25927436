import type { Tabs } from "webextension-polyfill";
import { hasAbility } from "./abilities";
import browser from "./api";

/**
 * The keyboard commands, as the manifest names them. Chrome lets four suggest a key, and the reader give keys to all of them. The four are what
 * is done over and over while reading and has no other quick way: next and previous mark (which open the card, where keys of its own do the
 * rest), show and hide, note. Popup and panel are opened once a page and are a click away; marks of one kind are reached from the card as well.
 */
const KEY_COMMANDS = ["next-mark", "previous-mark", "next-of-kind", "previous-of-kind", "toggle-marks", "open-panel", "add-note"] as const;
export type KeyCommand = (typeof KEY_COMMANDS)[number];

/** Obeys keyboard commands; like a click, a key opens the tab to us (`activeTab`). Returns its undo. */
export function onKeyCommand(handlers: Readonly<Record<KeyCommand, (tab: KeyTab) => void>>): () => void {
  if (!hasAbility("commands")) return () => {};
  const onCommand = (name: string, tab?: Tabs.Tab): void => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    const command = KEY_COMMANDS.find((known) => known === name);
    if (command !== undefined) handlers[command]({ id: tab.id, windowId: tab.windowId });
  };
  browser.commands.onCommand.addListener(onCommand);
  return () => browser.commands.onCommand.removeListener(onCommand);
}

/** The tab that was active when the key was pressed. */
export interface KeyTab {
  readonly id: number;
  readonly windowId: number;
}
