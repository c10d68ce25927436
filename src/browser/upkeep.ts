/** What the background does every few hours: empties the trash of what is too old, and makes a backup if one is due. */
import type { Alarms } from "webextension-polyfill";
import { trashedUpTo } from "../core/trash";
import type { Store } from "../store/open";
import { purgeTrash } from "../store/trash";
import browser from "./api";

const ALARM = "upkeep";

/** Often enough for a backup a day; an alarm that was missed comes when the browser starts. */
const EVERY_MINUTES = 180;

/** Not while the browser is still starting. */
const FIRST_MINUTES = 2;

/** Sets the alarm; browsers may have forgotten it. Setting it again only begins its time anew. */
export async function setUpkeep(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES });
}

/** Calls when it is time. Returns its undo. */
export function onUpkeep(listener: () => void): () => void {
  const onAlarm = ({ name }: Alarms.Alarm): void => {
    if (name === ALARM) listener();
  };
  browser.alarms.onAlarm.addListener(onAlarm);
  return () => browser.alarms.onAlarm.removeListener(onAlarm);
}

/** Deletes for good what has been in the trash for too long, and tells so. Doing it twice does nothing more. */
export async function emptyOldTrash(store: Store, now: number, announce: (urls: readonly string[]) => Promise<void>): Promise<void> {
  if ((await purgeTrash(store, trashedUpTo(now))) > 0) await announce([]);
}
