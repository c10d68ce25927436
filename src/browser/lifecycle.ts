import browser from "webextension-polyfill";

/** Tells when what a browser may have dropped must be made again: at install, at update, at the browser's start. Returns its undo. */
export function onFreshStart(listener: () => void): () => void {
  browser.runtime.onInstalled.addListener(listener);
  browser.runtime.onStartup.addListener(listener);
  return () => {
    browser.runtime.onInstalled.removeListener(listener);
    browser.runtime.onStartup.removeListener(listener);
  };
}
