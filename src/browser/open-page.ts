import type { RecordId } from "../core/note";
import browser from "./api";
import { formatRoute } from "./library-route";

/** Opens an address in a new tab in front. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Opens the library, or goes to a tab of this window that shows it. `route` is what `formatRoute` makes. */
export async function openLibrary(route: string): Promise<void> {
  const address = browser.runtime.getURL("library.html");
  const [open] = await browser.tabs.query({ url: `${address}*`, currentWindow: true });
  if (open?.id === undefined) await browser.tabs.create({ url: address + route });
  else await browser.tabs.update(open.id, { active: true, ...(route === "#" ? {} : { url: address + route }) });
}

/** The address of a note in this library, to be kept elsewhere: it leads to the note as long as that is there. */
export function noteAddress(id: RecordId): string {
  return browser.runtime.getURL("library.html") + formatRoute({ article: null, note: id, exporting: false });
}

/** Opens the options, or goes to the tab that shows them. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
