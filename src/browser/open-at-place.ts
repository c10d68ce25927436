/** From the library to a note's place in its page. */

import type { Article } from "../core/article";
import { textFragmentLink } from "../core/export/text-fragment";
import type { Note, RecordId } from "../core/note";
import { hasAbility } from "./abilities";
import browser from "./api";
import { leavePendingJump } from "./pending-jump";
import { sendToPage } from "./send-to-page";

export interface PlaceToOpen {
  /** Canonical address of the note's article. */
  readonly url: string;
  readonly note: Note;
  /** The kept article, so that the link can tell repeated words apart; null where it is not at hand. */
  readonly article: Article | null;
}

/** `shown`: in a tab that was open; `lost`: in such a tab, whose page no longer has the place; `opened`: in a new tab. */
export type Opened = "shown" | "lost" | "opened";

/**
 * Shows a note in its page: in a tab that shows the article already, else in a new one. The new tab finds the words by the browser's own text
 * fragment at once, and by our note as soon as the page is read. Tabs are asked and not compared by address, which is hidden from us.
 */
export async function openAtPlace(place: PlaceToOpen, now: number = Date.now()): Promise<Opened> {
  const there = await showInOpenTab(place.note.id);
  if (there !== null) return there;
  await leavePendingJump({ url: place.url, noteId: place.note.id, at: now });
  await browser.tabs.create({ url: linkTo(place) });
  return "opened";
}

async function showInOpenTab(id: RecordId): Promise<Opened | null> {
  const tabs = await browser.tabs.query({});
  // The one that was looked at last comes first.
  for (const tab of tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))) {
    if (tab.id === undefined || tab.discarded === true) continue;
    const answer = await sendToPage(tab.id, "jumpToNote", { id });
    if (!answer.ok && answer.error !== "error.noteLost") continue;
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined && hasAbility("windows")) await browser.windows.update(tab.windowId, { focused: true });
    return answer.ok ? "shown" : "lost";
  }
  return null;
}

/** The address with the note's words in its fragment. Without the article, by the words and neighbours that the note keeps. */
function linkTo({ url, note, article }: PlaceToOpen): string {
  const { exact, prefix, suffix } = note.selectors.quote;
  if (article?.text.startsWith(exact, note.selectors.position.start)) {
    return textFragmentLink(url, article, note.selectors.position);
  }
  const text = prefix + exact + suffix;
  const span = { start: prefix.length, end: prefix.length + exact.length };
  return textFragmentLink(url, { text }, span);
}
