/**
 * Every message that crosses between On Record's contexts: one map per direction. Commands are verbs, events past tense.
 * All commands are idempotent. Types only; `parse-messages.ts` reads them from `unknown` at the border.
 */
import type { FindingId } from "../core/finding";
import type { Reading, ShownKinds } from "../core/reading";
import type { SiteRule } from "../core/site-rule";
import type { Span } from "../core/span";

/** Result of a command. `error` is a locale key of a plain sentence, `detail` what the machine said. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly detail: string | null };

/** Popup or side panel -> content script of the tab. Each answers with a `Result`. */
export interface ToPage {
  /** Tells how the reading stands; starts none. */
  getReading: { request: Record<never, never>; response: Reading };
  /** Reads the page anew, even if it does not look like an article where `force` is set. */
  readPage: { request: { readonly force: boolean }; response: Reading };
  /** Paints these kinds only, on this page. */
  showKinds: { request: { readonly shown: ShownKinds }; response: null };
  /** Scrolls to the nth stretch (0-based, as in `spansOf`) of a finding and flashes it. */
  jumpTo: { request: { readonly finding: FindingId; readonly index: number }; response: null };
  /** Scrolls to a stretch of `Article.text` that is no finding, such as a sentence of the summary, and flashes it. */
  jumpToSpan: { request: { readonly span: Span }; response: null };
}

/** Content script -> background and extension pages. */
export interface PageEvents {
  /** The reading changed: the background sets the badge, an open panel refreshes. */
  readingChanged: { readonly state: Reading["state"]; readonly marks: number };
}

/** Popup or side panel -> background. */
export interface ToBackground {
  /** Remembers the choice for a site and registers or removes its lasting content script (permission granted before). Listed sites are read unless set to `never`. */
  setSiteRule: { request: { readonly host: string; readonly rule: SiteRule }; response: null };
}
