/** Some browsers name a full disk otherwise: Chromium fails to write a blob, or to open the database at all, as if that were broken. */
import { StoreError } from "./fault";

/** Bytes; where a write or an opening fails with less than this left, the reason is the room. */
const LEAST_ROOM = 10_000_000;

/** The same fault, or `full` where it is a vague one and there is hardly any room left. Never throws. */
export async function nameFullDisk(fault: StoreError): Promise<StoreError> {
  const isVague = fault.code === "failed" || fault.code === "corrupt" || fault.code === "closed";
  return isVague && (await isDiskFull()) ? new StoreError("full", fault.message, { cause: fault }) : fault;
}

/** As the browser estimates it: Chromium counts what is left of the disk, Firefox what it lends to a site. */
async function isDiskFull(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    return false; // not told, so not known
  }
}
