import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import {
  type DeviceId,
  deviceOf,
  deviceSchema,
  hasSeen,
  joinSeen,
  type Stamp,
  stampAfter,
  stampAt,
  stampSchema,
} from "../../../src/core/sync/stamp";

const [A, B] = ["00000000000a", "00000000000b"] as DeviceId[] as [DeviceId, DeviceId]; // of its form

describe("a stamp", () => {
  test.each([
    [0, 0, "0000000000000"],
    [35, 1, "00000000z0001"],
    [36, 36, "0000000100010"],
    [-5, 0, "0000000000000"],
    [36.9, 0, "0000000100000"],
  ])("of the time %d and the count %d begins with %s", (time, counter, digits) => {
    expect(stampAt(time, A, counter)).toBe(`${digits}${A}`);
  });

  test("has no count where none is told", () => {
    expect(stampAt(36, A)).toBe(`0000000100000${A}`);
  });

  test("tells its device", () => {
    expect(deviceOf(stampAt(1, B, 2))).toBe(B);
  });

  const latest = 7_258_118_400_000; // the year 2200
  test.each([
    ["of now", stampAt(1_700_000_000_000, A), true],
    ["of the last moment that is read", stampAt(latest, A), true],
    ["of the moment after", stampAt(latest + 1, A), false],
    ["without a device", "0000000000000", false],
    ["with more behind it", `${stampAt(1, A)}0`, false],
    ["with a device that is none", `0000000000000${"g".repeat(12)}`, false],
    ["that is a number", 5, false],
  ])("%s is read: %#", (_, stamp, isRead) => {
    expect(v.is(stampSchema, stamp)).toBe(isRead);
  });

  test.each([
    [A, true],
    [`${A}0`, false],
    ["00000000000A", false],
    [0, false],
    [null, false],
  ])("a device %j is one: %j", (device, isOne) => {
    expect(v.is(deviceSchema, device)).toBe(isOne);
  });
});

describe("a stamp for a change made at 100", () => {
  const most = 36 ** 4 - 1;
  test.each<[string, readonly Stamp[], Stamp]>([
    ["is of that time where nothing is known", [], stampAt(100, A)],
    ["is of that time where all is older", [stampAt(99, B, 7)], stampAt(100, A)],
    ["counts on where one is of the same time", [stampAt(100, B)], stampAt(100, A, 1)],
    ["counts on from what is later", [stampAt(200, B, 8), stampAt(3, A)], stampAt(200, A, 9)],
    ["counts on from the latest, wherever it stands", [stampAt(3, A), stampAt(200, B, 8), stampAt(150, A, 9)], stampAt(200, A, 9)],
    ["counts up to the last", [stampAt(200, B, most - 1)], stampAt(200, A, most)],
    ["is of the next moment after the last", [stampAt(200, B, most)], stampAt(201, A)],
  ])("%s", (_, known, stamp) => {
    expect(stampAfter(100, A, known)).toBe(stamp);
  });
});

const stamps = fc.array(
  fc.tuple(fc.nat(5), fc.constantFrom(A, B, "00000000000c" as DeviceId)).map(([time, device]) => stampAt(time, device)),
  {
    maxLength: 6,
  },
);

test("what was seen is, of each device, everything up to its newest", () => {
  fc.assert(
    fc.property(stamps, stamps, fc.nat(6), (one, other, time) => {
      const seen = joinSeen(joinSeen(one), other);
      expect(seen).toEqual([...seen].sort((a, b) => (deviceOf(a) < deviceOf(b) ? -1 : 1)));
      expect(new Set(seen.map(deviceOf)).size).toBe(seen.length);
      const all = [...one, ...other];
      for (const device of [A, B]) {
        const stamp = stampAt(time, device);
        expect(hasSeen(seen, stamp)).toBe(all.some((known) => deviceOf(known) === device && known >= stamp));
      }
    }),
  );
});
