/**
 * What a popup or a side panel knows of the page beside it, and does to it. State is kept for as long as that page of the
 * extension is open; all of it can be asked for anew.
 */
import type { FindingId } from "../core/finding";
import type { RecordId } from "../core/note";
import type { ShownKinds } from "../core/reading";
import type { SiteRule } from "../core/site-rule";
import type { Span } from "../core/span";
import { isMessageKey, type MessageKey } from "../locales";
import { type PageView, viewOf } from "../ui/page-view";
import type { SiteState } from "../ui/site-choice";
import type { Report } from "./errors";
import type { NotesOnPage, Result } from "./messages";
import { onPageEvent } from "./on-command";
import { followPlace } from "./place-port";
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
  /** What is kept of the page's article; null until the page has told. */
  readonly notes: NotesOnPage | null;
  /** Offset in the article's text where the page is scrolled to; null where nobody follows it, or that is not known. */
  readonly place: number | null;
}

/** Something to tell the reader, until the next thing happens. */
export interface SessionMessage {
  readonly key: MessageKey;
  readonly host: string;
}

export interface SessionOptions {
  /** `click`: a click opened the page to us, so it is read if nobody did. `follow`: goes along with the active tab, reads nothing unasked. */
  readonly mode: "click" | "follow";
  readonly onChange: (state: SessionState) => void;
  readonly report: Report;
}

/** Follows the active tab of this window from `start` to `stop`. */
export class PageSession {
  readonly #options: SessionOptions;
  #tab: ActiveTab | null = null;
  #state: SessionState = { view: { state: "reading" }, site: null, message: null, notes: null, place: null };
  /** Counts the looks at a page, so that the answer to an earlier one cannot overwrite a later one's. */
  #look = 0;
  /** The same for its notes. */
  #asked = 0;
  #undo: readonly (() => void)[] = [];
  #leave: () => void = () => {};

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** Id of the window whose page this is; null before the tab is known. */
  get windowId(): number | null {
    return this.#tab?.windowId ?? null;
  }

  /** Of its page; null where it is hidden. */
  get address(): string | null {
    return this.#tab?.address ?? null;
  }

  start(): void {
    const { mode, report } = this.#options;
    const open = (): void => {
      this.#open().catch(report);
    };
    const undoEvents = onPageEvent((event, tabId) => {
      if (tabId !== this.#tab?.id) return;
      return event.name === "notesChanged" ? this.#readNotes() : this.#refresh();
    }, report);
    this.#undo = mode === "follow" ? [undoEvents, onActivePageChanged(open)] : [undoEvents];
    open();
  }

  stop(): void {
    this.#look++;
    for (const undo of this.#undo) undo();
    this.#undo = [];
    this.#leave();
  }

  /** Reads the page, even if it looks like no article where `force` is set. */
  async read(force: boolean): Promise<void> {
    const tab = this.#tab;
    if (tab === null) return this.#open();
    const look = ++this.#look;
    this.#change({ view: { state: "reading" }, message: null });
    const view = viewOfRead(await readTab(tab.id, force), tab);
    if (look === this.#look) this.#show(view);
  }

  /** Paints these kinds only, here and on pages to come. */
  async show(shown: ShownKinds): Promise<void> {
    const { view } = this.#state;
    if (view.state !== "read") return;
    this.#change({ view: { ...view, reading: { ...view.reading, shown } } });
    await shownKinds.set(shown);
    await this.#command((tabId) => sendToPage(tabId, "showKinds", { shown }));
  }

  jumpToFinding(finding: FindingId, index: number): Promise<void> {
    return this.#command((tabId) => sendToPage(tabId, "jumpTo", { finding, index }));
  }

  jumpToSpan(span: Span): Promise<void> {
    return this.#command((tabId) => sendToPage(tabId, "jumpToSpan", { span }));
  }

  jumpToNote(id: RecordId): Promise<void> {
    return this.#command((tabId) => sendToPage(tabId, "jumpToNote", { id }));
  }

  placeNote(id: RecordId): Promise<void> {
    return this.#command((tabId) => sendToPage(tabId, "placeNote", { id }));
  }

  /** Keeps the article as it was read, or brings it up to date. Null where it could not be kept, which the reader is told. */
  async keep(): Promise<RecordId | null> {
    const { view, notes } = this.#state;
    if (view.state !== "read" || this.#tab === null) return null;
    const kept = await sendToPage(this.#tab.id, "keepPage", {});
    if (!kept.ok) {
      this.#tellFailure(kept.error);
      return null;
    }
    const { articleId } = kept.value;
    this.#asked++; // what the page tells from before is stale
    this.#change({ notes: { articleId, notes: notes?.notes ?? [] } });
    this.#tell("keep.savedNow");
    return articleId;
  }

  /** Keeps the reader's choice for the site. Must be called within a click's handler. */
  async chooseSite(rule: SiteRule): Promise<void> {
    const { site, view } = this.#state;
    if (site === null || rule === site.rule) return;
    // The browser wants its question asked before anything is awaited.
    const granted = rule !== "always" || site.isListed || (await requestSite(site.site));
    if (!granted) return this.#tell("site.denied");
    const kept = await sendToBackground("setSiteRule", { host: site.site, rule });
    if (!kept.ok) return this.#tellFailure(kept.error);
    this.#change({ site: { ...site, rule } });
    // The page itself follows the rule as soon as it is kept.
    if (rule === "never") this.#change({ view: { state: "never", site: site.site } });
    else if (view.state === "never") await this.read(false);
    this.#tell("site.saved");
  }

  /** Looks at the active tab from the start. */
  async #open(): Promise<void> {
    const look = ++this.#look;
    const tab = await activeTab();
    const site = tab?.host ? await siteState(tab.host) : null;
    if (look !== this.#look) return;
    const isOther = tab?.id !== this.#tab?.id;
    this.#tab = tab;
    this.#change(isOther ? { site, view: { state: "reading" }, notes: null } : { site });
    const view = await viewOfTab(tab, site, this.#options.mode === "click");
    if (look === this.#look) this.#show(view, null);
  }

  /** Asks again how the reading stands; starts none. */
  async #refresh(): Promise<void> {
    if (this.#tab === null || this.#state.view.state === "never") return;
    const look = this.#look;
    const found = await findReading(this.#tab.id);
    if (look === this.#look && found !== null) this.#show(found.ok ? viewOf(found.value) : failedView(found));
  }

  /** A new view, and then what is kept of it. */
  #show(view: PageView, message: SessionMessage | null = this.#state.message): void {
    this.#change(view.state === "read" ? { view, message } : { view, message, notes: null });
    this.#followPlace();
    this.#readNotes().catch(this.#options.report);
  }

  /** In step with the page. Anew with each page, as the script that tells goes with it. */
  #followPlace(): void {
    this.#leave();
    if (this.#options.mode === "follow" && this.#tab !== null && this.#state.view.state === "read") {
      this.#leave = followPlace(this.#tab.id, (place) => this.#change({ place }));
    }
  }

  async #readNotes(): Promise<void> {
    const tab = this.#tab;
    if (tab === null || this.#state.view.state !== "read") return;
    const look = this.#look;
    const asked = ++this.#asked;
    const notes = await sendToPage(tab.id, "getNotes", {});
    if (look !== this.#look || asked !== this.#asked) return;
    if (notes.ok) this.#change({ notes: notes.value });
    // Not known, and not to be waited for: saving what is saved already does no harm.
    else if (this.#state.notes === null) this.#change({ notes: { articleId: null, notes: [] } });
  }

  /** Has the page do something; tells the reader if it could not. */
  async #command(send: (tabId: number) => Promise<Result<null>>): Promise<void> {
    if (this.#tab === null) return;
    const answer = await send(this.#tab.id);
    if (answer.ok) {
      if (this.#state.message !== null) this.#change({ message: null });
    } else if (answer.error === "error.placeGone") {
      await this.read(false);
      this.#tell("popup.pageChanged");
    } else this.#tellFailure(answer.error);
  }

  #tell(key: MessageKey): void {
    this.#change({ message: { key, host: this.#state.site?.site ?? "" } });
  }

  #tellFailure(error: string): void {
    this.#tell(isMessageKey(error) ? error : "error.unknown");
  }

  #change(part: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...part };
    this.#options.onChange(this.#state);
  }
}
