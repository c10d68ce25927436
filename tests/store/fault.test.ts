import Dexie from "dexie";
import { describe, expect, it } from "vitest";
import type { StoreFault } from "../../src/core/kept";
import { StoreError, toStoreError } from "../../src/store/fault";

const quota = (): DOMException => new DOMException("The quota has been exceeded.", "QuotaExceededError");

/** An error as Dexie throws it: a name of its own, the browser's error within. */
function dexieError(name: string, inner: unknown, message = name): Error {
  return Object.assign(new Error(message), { name, inner });
}

describe("faults are told apart", () => {
  it.each<[string, unknown, StoreFault]>([
    ["a full disk", quota(), "full"],
    ["within an aborted transaction", dexieError("AbortError", quota()), "full"],
    ["within a bulk of writes", new Dexie.BulkError("bulkPut", [dexieError("QuotaExceededError", quota())]), "full"],
    ["as a cause", new Error("writing failed", { cause: quota() }), "full"],
    ["by a database that closed for it", dexieError("DatabaseClosedError", quota()), "full"],
    [
      "Chromium's words for it",
      new DOMException("Encountered full disk while opening backing store for indexedDB.open.", "UnknownError"),
      "full",
    ],
    ["Firefox's words for it", new DOMException("NS_ERROR_FILE_NO_DEVICE_SPACE", "UnknownError"), "full"],
    ["a newer version", new DOMException("The requested version (10) is less than the existing version (20).", "VersionError"), "newer"],
    ["closed", dexieError("DatabaseClosedError", null), "closed"],
    ["closing", new DOMException("The database connection is closing.", "InvalidStateError"), "closed"],
    ["lost", new DOMException("Connection to Indexed Database server lost. Refresh the page to try again", "UnknownError"), "closed"],
    ["aborted as it closed", dexieError("AbortError", new DOMException("The database connection was closed.", "AbortError")), "closed"],
    ["broken", new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError"), "corrupt"],
    ["a table that is not there", new DOMException("One of the specified object stores was not found.", "NotFoundError"), "corrupt"],
    ["a file that is not there", new DOMException("Data lost due to missing file.", "NotReadableError"), "corrupt"],
    ["a mistake of ours", new TypeError("x is undefined"), "failed"],
    ["aborted for no reason", new DOMException("The transaction was aborted.", "AbortError"), "failed"],
    ["no error at all", "oops", "failed"],
    ["what was told already", new StoreError("missing"), "missing"],
  ])("%s", (_, error, code) => {
    expect(toStoreError(error)).toMatchObject({ name: "StoreError", code });
  });

  it("an error that contains itself ends", () => {
    const error = dexieError("AbortError", null);
    Object.assign(error, { inner: Object.assign(new Error("b"), { inner: error }) });
    expect(toStoreError(error).code).toBe("failed");
  });
});
