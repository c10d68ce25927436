import type { Writable } from "node:stream";
import type { PageReader } from "./input";

/** What the process gives to the command line. */
export interface Surroundings {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly standardOutput: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Tells one line to the person at the terminal. */
  readonly tell: (line: string) => void;
  /** Shows a line on the terminal in the place of the one before, or takes it away (`""`); null where there is no terminal. */
  readonly progress: ((line: string) => void) | null;
  readonly readPage: PageReader;
  /** The program of a thread (`worker-pool.ts`); null: everything is done in this thread. */
  readonly workerFile: string | null;
  readonly version: string;
}

/** The exit codes that `--help` documents. */
export const EXIT = { fine: 0, someFailed: 1, usage: 2 } as const;

/** What became of the inputs. */
interface Tally {
  readonly written: number;
  readonly failed: number;
  readonly leftOut: number;
}

/** Tells what was not read, and gives the exit code. */
export function report({ written, failed, leftOut }: Tally, { tell }: Surroundings): number {
  if (leftOut > 0) tell(`${leftOut} ${leftOut === 1 ? "file" : "files"} left out: neither .html nor .txt nor .jsonl nor .warc`);
  if (failed > 0) tell(`${failed} of ${failed + written} could not be read`);
  return failed > 0 ? EXIT.someFailed : EXIT.fine;
}
