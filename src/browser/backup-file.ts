/** The whole library as one JSON file, made in the memory of some hundred records. */
import { streamBackup } from "../store/backup-stream";
import type { Store } from "../store/open";

/**
 * `progress` hears how many records of how many are written.
 * @throws {StoreError} and the signal's reason where it is aborted
 */
export async function makeBackupFile(
  store: Store,
  now: number,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const pieces: Blob[] = [];
  const head = await streamBackup(store, now, {
    signal,
    write: (parts, done, total) => {
      pieces.push(new Blob([...parts])); // which the browser may move to the disk
      progress(done, total);
    },
  });
  return new Blob([head, ...pieces], { type: "application/json" });
}
