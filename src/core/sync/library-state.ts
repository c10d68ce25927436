/** How far a library came with its server: one record, changed together with what it tells of. */
import type { Counts, Progress } from "./head";
import type { DeviceId } from "./stamp";

export interface LibrarySync extends Progress {
  readonly id: "state";
  readonly device: DeviceId;
  /** Of the library on the server; null before the first sync. */
  readonly library: string | null;
  /** Files of this device that the server's list is known to hold. */
  readonly published: number;
  /** What the server's list held when it was seen last. One that holds less was set back. */
  readonly listed: Counts;
  /** Everything here is to be written as a snapshot: before the first sync, and where the server lost something. */
  readonly isWhole: boolean;
  /** Files that were about to be listed when sync stopped: what is in them is known here. */
  readonly attempted: readonly string[];
  /** Parts read of a snapshot that was not read to its end. */
  readonly parts: readonly string[];
  /** Files that could not be read the last time; and what the server's list was then, where that was it. */
  readonly suspects: readonly string[];
}
