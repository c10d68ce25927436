import browser from "./api";
import { wrap } from "./wrap";

/** More addresses than this are announced as "all articles", so that the event stays small. */
const MOST_URLS = 20;

/**
 * Tells everyone that what is kept of the articles with these addresses changed: extension pages, and the content scripts of all tabs.
 * To be called after the write committed, by whoever wrote. An empty list stands for all articles. Resolves when all are told, without
 * waiting for what they say: a frozen tab says nothing. That nobody listens is no failure.
 */
export async function announceKept(urls: readonly string[]): Promise<void> {
  const event = wrap("everyone", "keptChanged", { urls: urls.length > MOST_URLS ? [] : urls });
  browser.runtime.sendMessage(event).catch(nobodyThere);
  const tabs = await browser.tabs.query({}).catch(() => []);
  for (const { id } of tabs) if (id !== undefined) browser.tabs.sendMessage(id, event, { frameId: 0 }).catch(nobodyThere);
}

/** Whoever comes later asks by itself. */
function nobodyThere(): void {}
