import { expect, test } from "vitest";
import { type DeviceId, stampAt } from "../../../src/core/sync/stamp";
import { told, type Words } from "../../../src/core/sync/words";

const words = (...bodies: readonly string[]): Words => {
  const values = bodies.map((body, n) => ({ at: stampAt(n, "00000000000a" as DeviceId), body, kind: "note" as const })); // of its form
  return { values, seen: [] };
};

test.each([
  [["one"], "one"],
  [["one", "two"], "one\n\n---\n\ntwo"],
  [["one", "one"], "one"],
  [["", "one"], "one"],
  [["one", "one\nand more"], "one\nand more"],
  [["on", "one"], "on\n\n---\n\none"],
  [["", ""], ""],
])("%j is told as %j", (bodies, body) => {
  expect(told(words(...bodies)).body).toBe(body);
});
