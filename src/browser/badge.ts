import browser from "webextension-polyfill";

/** A badge holds four characters. */
const MOST_SHOWN = 999;

/** Grey, so that a count is no alarm; white digits on it have a contrast of 7.6:1. */
const BADGE_COLOUR = "#4b5563";

/** Shows the number of marks on the action of one tab; nothing for none. Browsers drop it when the tab goes elsewhere. */
export async function showBadge(tabId: number, marks: number): Promise<void> {
  const text = marks === 0 ? "" : marks > MOST_SHOWN ? `${MOST_SHOWN}+` : String(marks);
  await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  await browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" });
  await browser.action.setBadgeText({ tabId, text });
}
