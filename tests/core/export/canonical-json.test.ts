import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/core/export/canonical-json";

/** The plain way: a sorted copy, written by the language. */
function oracle(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(oracle);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, oracle(Reflect.get(value, key))]));
}

describe("JSON in a fixed order", () => {
  it("is that of a sorted copy, to the letter", () => {
    const anything = fc.anything({
      withNullPrototype: false,
      key: fc.oneof(fc.string(), fc.constantFrom("a", "a\0b", "b", "__proto__", "id")),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anything), (value) => {
        expect(canonicalJson(value)).toBe(JSON.stringify(oracle(value)) ?? "null");
      }),
    );
  });

  it("tells keys apart that look alike together", () => {
    const alike = [{ a: 1, b: 2 }, { "a\0b": 3 }, { b: 1, a: 2 }, { "a\0b": 1, c: 2 }, { a: 1, "b\0c": 2 }];
    expect(canonicalJson(alike)).toBe(JSON.stringify(oracle(alike)));
  });

  it("leaves out what is not there", () => {
    expect(canonicalJson({ b: undefined, a: [undefined, Number.NaN, -0] })).toBe('{"a":[null,null,0]}');
  });
});
