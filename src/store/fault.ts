import Dexie from "dexie";
import type { StoreFault } from "../core/kept";

/** Why the store could not do what was asked. The only error that its functions throw, but for mistakes of the program. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    readonly code: StoreFault,
    message: string = code,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** By the names of DOM exceptions and of Dexie's. */
const BY_NAME: Readonly<Record<string, StoreFault>> = {
  QuotaExceededError: "full",
  VersionError: "newer",
  DatabaseClosedError: "closed",
  InvalidStateError: "closed",
  TransactionInactiveError: "closed",
  NotFoundError: "corrupt",
  NotReadableError: "corrupt",
  DataCloneError: "failed",
};

/** Browsers' own words where the name says nothing: `UnknownError` is a full disk, a broken one, and much else. */
const BY_WORDS: readonly (readonly [RegExp, StoreFault])[] = [
  [/quota|disk (?:is )?full|full disk|no space|not enough (?:disk )?space|NO_DEVICE_SPACE|FILE_NO_SPACE/i, "full"],
  [/connection (?:is closing|was closed|to indexed database server lost)|database (?:connection )?(?:is|has been) clos/i, "closed"],
  [/backing store|corrupt|malformed|leveldb|NS_ERROR_FILE_CORRUPTED|internal error (?:opening|reading|retrieving)/i, "corrupt"],
];

/** How deep causes are followed; Dexie nests two. */
const DEEPEST = 6;

/** What became of an attempt that threw, told by the innermost cause that says anything. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const causes = causesOf(error);
  const codes = causes.flatMap((cause) => codeOf(cause) ?? []);
  // A full disk also closes and aborts: it is named wherever it shows.
  const code = codes.includes("full") ? "full" : (codes[0] ?? "failed");
  return new StoreError(code, causes.map((cause) => `${cause.name}: ${cause.message}`).join(" <- "), { cause: error });
}

function codeOf({ name, message }: Error): StoreFault | null {
  return BY_NAME[name] ?? BY_WORDS.find(([words]) => words.test(message))?.[1] ?? null;
}

/** The error and what it carries inside: Dexie's `inner`, a bulk error's failures, JavaScript's `cause`. */
function causesOf(error: unknown, depth = 0): readonly Error[] {
  if (depth > DEEPEST || !(error instanceof Error || error instanceof DOMException)) return [];
  const inside: readonly unknown[] = [
    "inner" in error ? error.inner : null,
    error.cause,
    ...(error instanceof Dexie.BulkError ? error.failures.slice(0, 1) : []),
  ];
  return [error, ...inside.flatMap((cause) => (cause === error ? [] : causesOf(cause, depth + 1)))];
}
