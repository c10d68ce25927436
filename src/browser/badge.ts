import { countMarks } from "../core/reading";
import browser from "./api";
import { findReading } from "./read-tab";
import { showCount } from "./settings";

/** A badge holds four characters. */
const MOST_SHOWN = 999;

/** Grey, so that a count is no alarm; white digits on it have a contrast of 7.6:1. */
const BADGE_COLOUR = "#4b5563";

/** Shows the number of marks on the action of one tab, unless the reader wants none; nothing for none. Browsers drop it when the tab goes elsewhere. */
export async function showBadge(tabId: number, marks: number): Promise<void> {
  if (await showCount.get()) await setBadge(tabId, marks);
}

/** Follows the reader's choice in all tabs that are open, from when it changes. Returns its undo. */
export function followBadgeChoice(report: (error: unknown) => void): () => void {
  return showCount.watch((isOn) => {
    redrawBadges(isOn).catch(report);
  });
}

async function redrawBadges(isOn: boolean): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const found = isOn ? await findReading(id) : null;
      await setBadge(id, found?.ok === true ? countMarks(found.value) : 0).catch(() => {}); // the tab may be gone by now
    }),
  );
}

async function setBadge(tabId: number, marks: number): Promise<void> {
  const text = marks === 0 ? "" : marks > MOST_SHOWN ? `${MOST_SHOWN}+` : String(marks);
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text });
}
