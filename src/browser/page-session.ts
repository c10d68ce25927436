/**
 * What a popup or a side panel knows of the page beside it, and does to it. State is kept for as long as that page of the
 * extension is open; all of it can be asked for anew.
 */
import type { FindingId } from "../core/finding";
import type { ShownKinds } from "../core/reading";
import type { SiteRule } from "../core/site-rule";
import type { Span } from "../core/span";
import { isMessageKey, type MessageKey } from "../locales";
import { type PageView, viewOf } from "../ui/page-view";
import type { SiteState } from "../ui/site-choice";
import type { Report } from "./errors";
import type { Result } from "./messages";
import { onPageEvent } from "./on-command";
import { findReading, readTab } from "./read-tab";
import { sendToBackground } from "./send";
import { sendToPage } from "./send-to-page";
import { shownKinds } from "./settings";
import { requestSite } from "./site-permission";
import { failedView, siteState, viewOfRead, viewOfTab } from "./tab-view";
import { type ActiveTab, activeTab, onActivePageChanged } from "./tabs";

export interface SessionState {
  readonly view: PageView;
  readonly site: SiteState | null;
  readonly message: SessionMessage | null;
}

/** Something to tell the reader, once. */
export interface SessionMessage {
  readonly key: MessageKey;
  readonly host: string;
}

export interface PageSession {
  readonly read: (force: boolean) => Promise<void>;
  readonly show: (shown: ShownKinds) => Promise<void>;
  readonly jumpToFinding: (finding: FindingId, index: number) => Promise<void>;
  readonly jumpToSpan: (span: Span) => Promise<void>;
  /** Must be called within a click's handler. */
  readonly chooseSite: (rule: SiteRule) => Promise<void>;
  /** Id of the window whose page this is; null before the tab is known. */
  readonly windowId: () => number | null;
  readonly stop: () => void;
}

interface SessionOptions {
  /** `click`: a click opened the page to us, so it is read if nobody did. `follow`: goes along with the active tab, reads nothing unasked. */
  readonly mode: "click" | "follow";
  readonly onChange: (state: SessionState) => void;
  readonly report: Report;
}

/** Starts with the active tab of this window. */
export function startPageSession({ mode, onChange, report }: SessionOptions): PageSession {
  let tab: ActiveTab | null = null;
  let state: SessionState = { view: { state: "reading" }, site: null, message: null };
  /** Counts the looks at a page, so that the answer to an earlier one cannot overwrite a later one's. */
  let look = 0;
  const change = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    onChange(state);
  };

  const open = async (): Promise<void> => {
    const mine = ++look;
    const active = await activeTab();
    const site = active?.host ? await siteState(active.host) : null;
    if (mine !== look) return;
    if (active?.id !== tab?.id) change({ view: { state: "reading" } });
    tab = active;
    change({ site });
    const view = await viewOfTab(active, site, mode === "click");
    if (mine === look) change({ view, message: null });
  };

  /** Asks again how the reading stands; nothing is injected. */
  const refresh = async (): Promise<void> => {
    if (tab === null || state.view.state === "never") return;
    const during = look;
    const found = await findReading(tab.id);
    if (during === look && found !== null) change({ view: found.ok ? viewOf(found.value) : failedView(found) });
  };

  const read = async (force: boolean): Promise<void> => {
    if (tab === null) return open();
    const mine = ++look;
    change({ view: { state: "reading" }, message: null });
    const view = viewOfRead(await readTab(tab.id, force), tab);
    if (mine === look) change({ view });
  };

  const tell = (key: MessageKey): void => change({ message: { key, host: state.site?.site ?? "" } });

  /** Has the page do something; tells the reader if it could not. */
  const command = async (send: (tabId: number) => Promise<Result<null>>): Promise<void> => {
    if (tab === null) return;
    const answer = await send(tab.id);
    if (answer.ok) {
      if (state.message !== null) change({ message: null });
      return;
    }
    if (answer.error === "error.placeGone") {
      await read(false);
      tell("popup.pageChanged");
    } else tell(isMessageKey(answer.error) ? answer.error : "error.unknown");
  };

  const show = async (shown: ShownKinds): Promise<void> => {
    if (tab === null || state.view.state !== "read") return;
    change({ view: { ...state.view, reading: { ...state.view.reading, shown } } });
    await shownKinds.set(shown);
    await command((id) => sendToPage(id, "showKinds", { shown }));
  };

  const chooseSite = async (rule: SiteRule): Promise<void> => {
    const { site } = state;
    if (site === null || rule === site.rule) return;
    // The browser wants its question asked before anything is awaited.
    const granted = rule !== "always" || site.isListed || (await requestSite(site.site));
    if (!granted) return tell("site.denied");
    const kept = await sendToBackground("setSiteRule", { host: site.site, rule });
    if (!kept.ok) return tell(isMessageKey(kept.error) ? kept.error : "error.unknown");
    change({ site: { ...site, rule } });
    // The page itself follows the rule as soon as it is kept.
    if (rule === "never") change({ view: { state: "never", site: site.site } });
    else if (state.view.state === "never") await read(false);
    tell("site.saved");
  };

  const undo = [
    onPageEvent((_event, tabId) => (tabId === tab?.id ? refresh() : undefined), report),
    ...(mode === "follow" ? [onActivePageChanged(() => void open().catch(report))] : []),
  ];
  open().catch(report);

  return {
    read,
    show,
    jumpToFinding: (finding, index) => command((id) => sendToPage(id, "jumpTo", { finding, index })),
    jumpToSpan: (span) => command((id) => sendToPage(id, "jumpToSpan", { span })),
    chooseSite,
    windowId: () => tab?.windowId ?? null,
    stop: () => {
      look++;
      for (const stop of undo) stop();
    },
  };
}
