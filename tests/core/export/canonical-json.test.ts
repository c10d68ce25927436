import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/core/export/canonical-json";

/** The plain way: each object's members, sorted by their keys. Undefined is what JSON has no word for. */
function oracle(value: unknown): string | undefined {
  if (Array.isArray(value)) return `[${value.map((item) => oracle(item) ?? "null").join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const text = oracle(Reflect.get(value, key));
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
  return `{${members.join()}}`;
}

describe("JSON in a fixed order", () => {
  it("has the members of every object by their keys, and is else what JSON.stringify writes", () => {
    const anything = fc.anything({
      withNullPrototype: false,
      key: fc.oneof(fc.string(), fc.constantFrom("a", "a\0b", "b", "__proto__", "id")),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anything), (value) => {
        expect(canonicalJson(value)).toBe(oracle(value) ?? "null");
      }),
    );
  });

  it("tells keys apart that look alike together", () => {
    const alike = [{ a: 1, b: 2 }, { "a\0b": 3 }, { b: 1, a: 2 }, { "a\0b": 1, c: 2 }, { a: 1, "b\0c": 2 }];
    expect(canonicalJson(alike)).toBe(oracle(alike));
  });

  it("leaves out what is not there", () => {
    expect(canonicalJson({ b: undefined, a: [undefined, Number.NaN, -0] })).toBe('{"a":[null,null,0]}');
  });
});
