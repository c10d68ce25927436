import type { Runtime } from "webextension-polyfill";
import browser from "./api";

/** Tells when what a browser may have dropped must be made again: at install, at update, at the browser's start. Returns its undo. */
export function onFreshStart(listener: () => void): () => void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
  return () => {
    browser.runtime.onInstalled.removeListener(listener);
    browser.runtime.onStartup.removeListener(listener);
  };
}

/** Tells of the very first start after an installation: not of updates, nor of the browser's own. Returns its undo. */
export function onInstall(listener: () => void): () => void {
  const onInstalled = ({ reason }: Runtime.OnInstalledDetailsType): void => {
    if (reason === "install") listener();
  };
  browser.runtime.onInstalled.addListener(onInstalled);
  return () => browser.runtime.onInstalled.removeListener(onInstalled);
}
