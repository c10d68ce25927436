/** The server's list of files: read, judged, replaced. */
import * as v from "valibot";
import { countOf, HEAD_PATH, type Head, headSchema, includes, isNewerFormat, joinCounts, SYNC_FORMAT } from "../core/sync/head";
import type { LibrarySync } from "../core/sync/library-state";
import { RemoteFault, SealFault } from "../core/sync/remote";
import type { DeviceId } from "../core/sync/stamp";
import type { Store } from "../store/open";
import { changeSync } from "../store/sync-state";
import { newDeviceId } from "./sync-engine-device";
import { BrokenFile, hashOf, type Wire } from "./sync-engine-wire";

/** Written by a newer On Record. */
export class NewerFormat extends Error {
  override readonly name = "NewerFormat";
}

/** The list cannot be read. */
export class UnreadableHead extends Error {
  override readonly name = "UnreadableHead";
}

/** A list as it stands on the server; null where there is none (or none that can be read ever again). */
export interface ListedHead {
  readonly head: Head | null;
  readonly etag: string | null;
}

const GZIP = [0x1f, 0x8b];

/**
 * A list that is cut short or empty is left alone once: another may be writing it. Where it is the same the next time, it is as none.
 * @throws {RemoteFault | SealFault | NewerFormat | UnreadableHead}
 */
export async function readHead(wire: Wire, library: Store, state: LibrarySync): Promise<ListedHead> {
  const file = await wire.read(HEAD_PATH);
  if (file === null) return { head: null, etag: null };
  if (file.etag === null) throw new RemoteFault("not-webdav", "no ETag");
  try {
    const value: unknown = JSON.parse(await wire.unpack(file.bytes));
    if (isNewerFormat(value)) throw new NewerFormat();
    const parsed = v.safeParse(headSchema, value);
    if (parsed.success) return { head: parsed.output, etag: file.etag };
  } catch (error) {
    if (error instanceof NewerFormat || (error instanceof SealFault && error.code === "passphrase")) throw error;
    if (!(error instanceof BrokenFile || error instanceof SealFault || error instanceof SyntaxError)) throw error;
    const isOurs = error instanceof SealFault || file.bytes.length === 0 || GZIP.every((byte, n) => file.bytes[n] === byte);
    const suspect = await hashOf(file.bytes);
    if (isOurs && state.suspects.includes(suspect)) return { head: null, etag: file.etag };
    await changeSync(library, { suspects: [...state.suspects, suspect] });
  }
  throw new UnreadableHead();
}

/** What the list tells of how this library and the server stand to each other: another server, one that was set back, a copy of this library. @throws {StoreError} */
export async function compareHead(library: Store, state: LibrarySync, head: Head | null): Promise<LibrarySync> {
  if (head === null) {
    const isNew = state.library === null;
    return isNew
      ? state
      : changeSync(library, { isWhole: true, counts: [], beyond: [], listed: [], parts: [], published: 0, library: null });
  }
  if (head.library !== state.library) {
    const isFirst = state.library === null;
    // Met for the first time, or another library in its place: what is here was sent to nobody there.
    return changeSync(library, {
      library: head.library,
      isWhole: isFirst ? state.isWhole : true,
      counts: [],
      beyond: [],
      listed: [],
      parts: [],
      published: 0,
      attempted: [],
    });
  }
  if (isCopied(state, head)) return changeSync(library, { device: newDeviceId(), published: 0, attempted: [] });
  const isSetBack = !includes(head.counts, state.listed);
  const isMissed = head.broken.length > 0 && includes(state.counts, head.counts);
  return isSetBack || isMissed ? changeSync(library, { isWhole: true, listed: head.counts }) : state;
}

/** Whether somebody else goes by this library's device: its folder was copied, or set back to an earlier day. */
function isCopied({ device, published, attempted }: LibrarySync, head: Head): boolean {
  if (countOf(head.counts, device) <= published) return false;
  const others = head.changes.filter((file) => file.device === device && file.number > published && !attempted.includes(file.path));
  return others.length > 0;
}

export function newHead(library: string): Head {
  return { format: SYNC_FORMAT, library, counts: [], snapshot: null, former: null, changes: [], broken: [] };
}

/** The number of a device's next file. */
export function nextNumber(head: Head, device: DeviceId, { published, listed }: LibrarySync): number {
  return Math.max(published, countOf(head.counts, device), countOf(listed, device)) + 1;
}

/** Puts a list in the place of the one that was read. `refused`: somebody was quicker. @throws {RemoteFault} */
export async function writeHead(wire: Wire, head: Head, { etag }: ListedHead): Promise<"written" | "refused"> {
  const { bytes } = await wire.pack(JSON.stringify({ ...head, counts: joinCounts(head.counts) }));
  return wire.write(HEAD_PATH, bytes, etag === null ? "new" : { replaces: etag });
}
