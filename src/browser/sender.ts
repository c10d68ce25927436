import type { Runtime } from "webextension-polyfill";
import { siteHost } from "../core/site-host";
import browser from "./api";

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

/**
 * Whether a content script may speak of an article with this address: one of the site that its page is of. The script asks for no others (`canonicalUrl`); a
 * page that took hold of it could. A file on the reader's own disk has no site, and may be a page that was saved from any.
 */
export function isOfSendersSite(sender: Runtime.MessageSender, address: string): boolean {
  if (sender.url === undefined || !URL.canParse(sender.url) || !URL.canParse(address)) return false;
  const page = new URL(sender.url);
  return page.protocol === "file:" || siteHost(page.hostname) === siteHost(new URL(address).hostname);
}

/** Whether the sender's tab is of a private window. */
export function isPrivate(sender: Runtime.MessageSender): boolean {
  return sender.tab?.incognito === true;
}
