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
  [[], ""],
  [["one", "", "two"], "one\n\n---\n\ntwo"],
  [["one", "two", "one"], "one\n\n---\n\ntwo"],
  [["one\nand more", "one"], "one\nand more"],
])("%j is told as %j", (bodies, body) => {
  expect(told(words(...bodies)).body).toBe(body);
});

test.each([
  [["highlight"], "highlight"],
  [["mark"], "mark"],
  [["note", "mark"], "mark"],
  [["highlight", "note"], "note"],
  [[], "highlight"],
] as const)("of the kinds %j a note is a %s", (kinds, kind) => {
  const { values, seen } = words(...kinds.map((_, n) => `text ${n}`));
  expect(told({ values: values.map((value, n) => ({ ...value, kind: kinds[n] ?? "note" })), seen }).kind).toBe(kind);
});

test("texts that are all empty are a highlight", () => {
  expect(told(words("", "")).kind).toBe("highlight");
});
