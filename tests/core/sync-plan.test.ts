import { describe, expect, test } from "vitest";
import { countOf, isSyncDue, logAfter, NO_SYNCS, type SyncEnd } from "../../src/core/sync-plan";

const NONE = { articles: 0, notes: 0, corrections: 0, versions: 0, deleted: 0 };
const DONE: SyncEnd = {
  type: "done",
  report: { received: NONE, sent: NONE, conflicts: 0, damaged: 0, requests: 1, bytes: { up: 0, down: 0 } },
};
const OFFLINE: SyncEnd = { type: "fault", code: "offline", detail: "" };
const HOUR = 3_600_000;

describe("when a sync is begun by itself", () => {
  const done = logAfter(NO_SYNCS, DONE, 1_000 * HOUR);
  test.each([
    ["with every alarm after changes", "changes", done, 1_000 * HOUR + 1, true],
    ["the first time", "day", NO_SYNCS, 0, true],
    ["a day later, or an hour less", "day", done, 1_023 * HOUR, true],
    ["not before that hour", "day", done, 1_023 * HOUR - 1, false],
    ["not just after one", "day", done, 1_000 * HOUR, false],
    ["not sooner", "day", done, 1_010 * HOUR, false],
    ["when the clock was set back", "day", done, 1, true],
    ["never, if the reader says when", "hand", NO_SYNCS, 0, false],
    ["again after a fault of the network", "changes", logAfter(done, OFFLINE, 1_001 * HOUR), 1_002 * HOUR, true],
    ["not with a password that was refused", "changes", logAfter(done, { ...OFFLINE, code: "login" }, 1), 2, false],
    ["not before the reader has answered", "changes", logAfter(done, { type: "asks", wouldDelete: 9, of: 10 }, 1), 2, false],
    ["not after a newer On Record", "changes", logAfter(done, { type: "newer" }, 1), 2, false],
    ["not by hand, once it failed", "hand", logAfter(done, OFFLINE, 1), 2, false],
    ["again where the login was not the fault", "day", logAfter(NO_SYNCS, OFFLINE, 1), 2, true],
    ["not with a wrong passphrase", "changes", logAfter(done, { type: "passphrase" }, 1), 2, false],
  ] as const)("%s", (_, pace, log, now, isDue) => {
    expect(isSyncDue(pace, log, now)).toBe(isDue);
  });
});

test("the log keeps when all was in step, and forgets what was cancelled", () => {
  const done = logAfter(NO_SYNCS, DONE, 5);
  expect(logAfter(done, OFFLINE, 9)).toEqual({ doneAt: 5, last: { at: 9, end: OFFLINE } });
  expect(logAfter(done, { type: "stopped" }, 9)).toBe(done);
});

test("what went one way is counted together", () => {
  expect(countOf({ articles: 1, notes: 20, corrections: 300, versions: 4_000, deleted: 50_000 })).toBe(54_321);
});
