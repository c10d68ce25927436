/** From a tab to what a popup or panel shows of it. */
import { type Forbidden, type PageView, viewOf } from "../ui/page-view";
import type { SiteState } from "../ui/site-choice";
import type { Result } from "./messages";
import { findReading, readTab, type TabReading } from "./read-tab";
import { siteRules } from "./site-rules";
import { isListed, ruleFor, siteOf } from "./sites";
import type { ActiveTab } from "./tabs";

/** What holds for the site of a host. */
export async function siteState(host: string): Promise<SiteState> {
  const rules = await siteRules.get();
  return { site: siteOf(host, rules), rule: ruleFor(host, rules), isListed: isListed(host) };
}

/** What a tab shows. With `read`, a page that nobody reads yet is read; else it stays `unread`. */
export async function viewOfTab(tab: ActiveTab | null, site: SiteState | null, read: boolean): Promise<PageView> {
  if (tab === null) return { state: "forbidden", why: "other" };
  if (tab.kind === "browser" || tab.kind === "store") return { state: "forbidden", why: tab.kind };
  const found = await findReading(tab.id);
  // A page of a site set to `never` may have been read once all the same, at the reader's wish.
  const isRead = found?.ok === true && found.value.state === "read";
  if (site?.rule === "never" && !isRead) return { state: "never", site: site.site };
  if (found !== null) return found.ok ? viewOf(found.value) : failedView(found);
  return read ? viewOfRead(await readTab(tab.id, false), tab) : { state: "unread" };
}

/** A reading, or why there is none, as a view. */
export function viewOfRead(result: Result<TabReading>, tab: ActiveTab): PageView {
  if (result.ok) return result.value.kind === "pdf" ? { state: "forbidden", why: "pdf" } : viewOf(result.value.reading);
  return result.error === "error.notAllowed" ? { state: "forbidden", why: forbiddenBy(tab, result.detail ?? "") } : failedView(result);
}

/** Where the address is hidden from us, the browser's refusal still names the kind of page. */
function forbiddenBy(tab: ActiveTab, refusal: string): Forbidden {
  if (tab.kind !== "web" && tab.kind !== "unknown") return tab.kind;
  if (/gallery/i.test(refusal)) return "store";
  if (/\bfile:/i.test(refusal)) return "file";
  return /\b(?:chrome|about|edge|devtools|chrome-extension|moz-extension):/i.test(refusal) ? "browser" : "other";
}

/** A failed result as a view. */
export function failedView({ error, detail }: { readonly error: string; readonly detail: string | null }): PageView {
  return { state: "failed", error, detail };
}
