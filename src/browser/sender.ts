import browser, { type Runtime } from "webextension-polyfill";

/** Whether a message comes from an extension page or the background of this extension, in whatever tab or panel it lives. */
export function isOwnPage(sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (sender.url !== undefined) return sender.url.startsWith(browser.runtime.getURL(""));
  return sender.tab === undefined; // a service worker has no address in some versions of Chrome, but then no tab either
}

/** The tab whose top frame holds the content script of ours that sent this; null for any other sender. */
export function tabOfOwnScript(sender: Runtime.MessageSender): number | null {
  if (sender.id !== browser.runtime.id || isOwnPage(sender) || sender.frameId !== 0) return null;
  return sender.tab?.id ?? null;
}
