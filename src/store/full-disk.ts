/** How much room is left, and what is made of it. Only Chromium tells of the disk; Firefox tells what it lends to a site. */
import { StoreError } from "./fault";

/** Bytes; where a write or an opening fails with less than this left, the reason is the room. */
const LEAST_ROOM = 10_000_000;

/**
 * Bytes; with less than this left no write is begun. Chromium deletes a database of which it could not write a record to its end (`fresh-log.ts`), so no disk
 * may run full while we write: a write takes some ten milliseconds, in which no other program writes this much.
 */
const RESERVE = 50_000_000;

/** The same fault, or `full` where it is a vague one and there is hardly any room left. Never throws. */
export async function nameFullDisk(fault: StoreError): Promise<StoreError> {
  const isVague = fault.code === "failed" || fault.code === "corrupt" || fault.code === "closed";
  return isVague && (await hasLessThan(LEAST_ROOM)) ? new StoreError("full", fault.message, { cause: fault }) : fault;
}

/** Whether no write should be begun. Takes about a millisecond. */
export async function isDiskFull(): Promise<boolean> {
  return isChromium() && hasLessThan(RESERVE);
}

/** The browser whose database is LevelDB. */
export function isChromium(): boolean {
  return "userAgentData" in navigator;
}

async function hasLessThan(room: number): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < room;
  } catch {
    return false; // not told, so not known
  }
}
