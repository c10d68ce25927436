import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import type { Writable } from "node:stream";
import { errorCode } from "./error-words";

/** Where the output goes. `write` waits while the other side is slow. */
export interface Sink {
  /** False where the reader has gone: there is no use in going on. Throws where the output cannot be written. */
  write(text: string): Promise<boolean>;
  /** Writes what is left; call it once, last. */
  close(): Promise<void>;
}

/** A sink over a stream that is open already and not ours to close, such as standard output. */
export function streamSink(stream: Writable): Sink {
  const state = watch(stream);
  return { write: (text) => writeTo(stream, state, text), close: async () => throwIfBroken(state) };
}

/** A sink that writes a file anew. Throws where the file cannot be opened. */
export async function fileSink(path: string): Promise<Sink> {
  const stream: WriteStream = createWriteStream(path);
  await once(stream, "open");
  const state = watch(stream);
  return {
    write: (text) => writeTo(stream, state, text),
    close: async () => {
      stream.end();
      if (!stream.closed) await once(stream, "close");
      throwIfBroken(state);
    },
  };
}

interface State {
  failure: unknown;
}

function watch(stream: Writable): State {
  const state: State = { failure: null };
  stream.on("error", (error) => {
    state.failure = error;
  });
  return state;
}

async function writeTo(stream: Writable, state: State, text: string): Promise<boolean> {
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
