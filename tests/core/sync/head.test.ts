import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  type ChangesRef,
  type Counts,
  countOf,
  type Head,
  headSchema,
  includes,
  isNewerFormat,
  joinCounts,
  progressWith,
  SYNC_FORMAT,
  snapshotSchema,
  unread,
} from "../../../src/core/sync/head";
import type { DeviceId } from "../../../src/core/sync/stamp";

const DEVICES = ["00000000000a", "00000000000b", "00000000000c"] as DeviceId[]; // of their form
const [A, B, C] = DEVICES as [DeviceId, DeviceId, DeviceId];
const HASH = "0".repeat(64);

function changes(device: DeviceId, number: number): ChangesRef {
  return { device, number, path: `changes/${device}-${number}.orc`, hash: HASH, size: 1 };
}

function head(parts: Partial<Head> = {}): Head {
  const library = "00000001-0000-4000-8000-000000000001";
  return { format: SYNC_FORMAT, library, counts: [], snapshot: null, former: null, changes: [], broken: [], ...parts };
}

const counts: fc.Arbitrary<Counts> = fc.uniqueArray(fc.tuple(fc.constantFrom(...DEVICES), fc.nat(4)), { selector: ([device]) => device });

test("counts are joined device by device, the higher one", () => {
  fc.assert(
    fc.property(counts, counts, (one, other) => {
      const joined = joinCounts(one, other);
      for (const device of DEVICES) expect(countOf(joined, device)).toBe(Math.max(countOf(one, device), countOf(other, device)));
      expect(joined.map(([device]) => device)).toEqual([...new Set([...one, ...other].map(([device]) => device))].sort());
      expect(includes(joined, one) && includes(joined, other)).toBe(true);
      expect(includes(one, other)).toBe(DEVICES.every((device) => countOf(other, device) <= countOf(one, device)));
    }),
  );
});

describe("what is read of files of changes", () => {
  const files = DEVICES.flatMap((device) => [1, 2, 3, 4].map((number) => changes(device, number)));

  test("is counted as far as no file is missing; what lies beyond is not read again", () => {
    fc.assert(
      fc.property(
        counts,
        fc.subarray(files),
        fc.subarray(files),
        fc.shuffledSubarray(files),
        counts,
        (known, beyond, read, listed, covered) => {
          const list = head({ changes: listed });
          const path = ({ path }: ChangesRef): string => path;
          const before = { counts: known, beyond: beyond.map(path) };
          const after = progressWith(before, read.map(path), list, covered);
          const isKnown = ({ device, number, path }: ChangesRef): boolean =>
            number <= Math.max(countOf(known, device), countOf(covered, device)) || [...beyond, ...read].some((file) => file.path === path);
          expect(unread(list, after)).toEqual(listed.filter((file) => !isKnown(file)));
          for (const device of DEVICES) {
            let reached = Math.max(countOf(known, device), countOf(covered, device));
            while (listed.some((file) => file.device === device && file.number === reached + 1 && isKnown(file))) reached++;
            expect(countOf(after.counts, device)).toBe(reached);
          }
          // Only what a count does not tell is told by name.
          expect(after.beyond).toEqual(
            listed.filter((file) => file.number > countOf(after.counts, file.device) && isKnown(file)).map(path),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test("begins with nothing", () => {
    expect(
      progressWith({ counts: [], beyond: [] }, ["changes/00000000000a-1.orc"], head({ changes: [changes(A, 1), changes(B, 2)] })),
    ).toEqual({
      counts: [[A, 1]],
      beyond: [],
    });
  });
});

test.each([
  [{ format: SYNC_FORMAT + 1, what: "ever" }, true],
  [{ format: SYNC_FORMAT }, false],
  [{ format: "2" }, false],
  [{}, false],
  [null, false],
  ["2", false],
])("%j is of a later format: %j", (value, isNewer) => {
  expect(isNewerFormat(value)).toBe(isNewer);
});

describe("a list of files", () => {
  const ref = { path: "snapshots/a-1.orc", hash: HASH, size: 0, covers: [[A, 0] as const], total: 0, madeAt: 0 };
  const device = (n: number): DeviceId => n.toString(16).padStart(12, "0") as DeviceId; // of its form
  const many = (count: number): Counts => Array.from({ length: count }, (_, n) => [device(n), 1] as const);
  const broken = (count: number): string[] => Array.from({ length: count }, (_, n) => `changes/${n}.orc`);
  const listed = (count: number): ChangesRef[] => Array.from({ length: count }, (_, n) => changes(A, n + 1));
  test.each<[string, unknown, boolean]>([
    ["with nothing in it", head(), true],
    [
      "with all that it may have",
      head({ counts: [[C, 2]], snapshot: ref, former: ref, changes: [changes(A, 1)], broken: ["parts/x.orc"] }),
      true,
    ],
    ["of another format", { ...head(), format: SYNC_FORMAT + 1 }, false],
    ["with what it has not", { ...head(), more: 1 }, false],
    ["of no library", { ...head(), library: "" }, false],
    ["with a file elsewhere", head({ broken: ["../x.orc"] }), false],
    ["with a hash that is none", head({ snapshot: { ...ref, hash: HASH.slice(1) } }), false],
    ["with a size below zero", head({ snapshot: { ...ref, size: -1 } }), false],
    ["with a file before the first", head({ changes: [{ ...changes(A, 1), number: 0 }] }), false],
    ["with as many devices as there may be", head({ counts: many(2_000) }), true],
    ["with one more", head({ counts: many(2_001) }), false],
    ["with as many files as there may be", head({ changes: listed(20_000), broken: broken(20_000) }), true],
    ["with one more file of changes", head({ changes: listed(20_001) }), false],
    ["with one more broken", head({ broken: broken(20_001) }), false],
  ])("%s is read: %#", (_, value, isRead) => {
    expect(v.is(headSchema, value)).toBe(isRead);
  });

  const parts = (count: number) => Array.from({ length: count }, (_, n) => ({ path: `parts/${n}.orc`, hash: HASH, size: 1, plain: HASH }));
  test.each([
    [0, true],
    [50_000, true],
    [50_001, false],
  ])("of %d parts is read: %j", (count, isRead) => {
    expect(v.is(snapshotSchema, { format: SYNC_FORMAT, parts: parts(count) })).toBe(isRead);
  });
});
