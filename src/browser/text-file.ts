/** Long files, written in small steps, so that a big library neither freezes the page nor becomes one string. */

/** How long the page may be kept busy at a time, in ms: half a frame. */
const BUSY_MS = 8;

/** Parts that are joined into one piece of the file; pieces can be moved to the disk by the browser. */
const PIECE = 500;

export type FilePart = string | Uint8Array<ArrayBuffer>;

/**
 * Makes a file of parts. `progress` hears how many of them are written.
 * @throws {DOMException} `AbortError` when the signal aborts
 */
export async function makeTextFile(
  parts: Iterable<FilePart>,
  type: string,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const pieces: Blob[] = [];
  const waiting: FilePart[] = [];
  let done = 0;
  let since = performance.now();
  for (const part of parts) {
    waiting.push(part);
    done++;
    if (waiting.length === PIECE) pieces.push(new Blob(waiting.splice(0)));
    if (performance.now() - since < BUSY_MS) continue;
    progress(done);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  signal.throwIfAborted();
  return new Blob([...pieces, ...waiting], { type });
}
