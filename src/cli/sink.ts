import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { stat, truncate } from "node:fs/promises";
import type { Writable } from "node:stream";
import { errorCode } from "./error-words";

/** Where the output goes. `write` waits while the other side is slow. */
export interface Sink {
  /** False where the reader has gone: there is no use in going on. Throws where the output cannot be written. */
  write(text: string): Promise<boolean>;
  /** Waits until all was handed to the system; gives the length of the output in bytes. */
  flush(): Promise<number>;
  /** Writes what is left; call it once, last. */
  close(): Promise<void>;
}

/** A sink over a stream that is open already and not ours to close, such as standard output. */
export function streamSink(stream: Writable): Sink {
  const state = watch(stream);
  return {
    write: (text) => writeTo(stream, state, text),
    flush: () => flushTo(stream, state),
    close: async () => throwIfBroken(state),
  };
}

/**
 * A sink that writes a file, anew or on from so many bytes; what stood behind them is cut off. Throws where the file cannot be opened, or is shorter.
 */
export async function fileSink(path: string, from = 0): Promise<Sink> {
  if (from > 0) await cutAt(path, from);
  const stream: WriteStream = createWriteStream(path, from > 0 ? { flags: "r+", start: from } : {});
  await once(stream, "open");
  const state = watch(stream, from);
  return {
    write: (text) => writeTo(stream, state, text),
    flush: () => flushTo(stream, state),
    close: async () => {
      stream.end();
      if (!stream.closed) await once(stream, "close");
      throwIfBroken(state);
    },
  };
}

async function cutAt(path: string, length: number): Promise<void> {
  const { size } = await stat(path);
  if (size < length) throw new Error("is shorter than its record of progress says; remove both to begin anew");
  await truncate(path, length);
}

interface State {
  failure: unknown;
  /** Length of the output in bytes. */
  bytes: number;
}

function watch(stream: Writable, bytes = 0): State {
  const state: State = { failure: null, bytes };
  stream.on("error", (error) => {
    state.failure = error;
  });
  return state;
}

async function flushTo(stream: Writable, state: State): Promise<number> {
  if (state.failure === null && !stream.destroyed) await new Promise<void>((resolve) => stream.write("", () => resolve()));
  throwIfBroken(state);
  return state.bytes;
}

async function writeTo(stream: Writable, state: State, text: string): Promise<boolean> {
  state.bytes += Buffer.byteLength(text);
  if (state.failure === null && !stream.write(text) && !stream.destroyed) {
    // `close` comes after an error, so that a broken stream is not waited for.
    const settled = new AbortController();
    try {
      await Promise.race([once(stream, "drain", settled), once(stream, "close", settled)]);
    } catch (error) {
      state.failure = error;
    } finally {
      settled.abort();
    }
  }
  throwIfBroken(state);
  return state.failure === null;
}

/** A reader that has gone is no failure: `| head` is such a reader. */
function throwIfBroken({ failure }: State): void {
  if (failure !== null && errorCode(failure) !== "EPIPE") throw failure;
}
