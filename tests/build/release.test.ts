import { describe, expect, test } from "vitest";
import { checkRelease } from "../../build/release.mjs";

const CHANGELOG = `# Changelog

## 1.1.0 (2026-03-04)

- Something new.

## 1.0.0 (2026-01-02)

- The first.
`;

const facts = { version: "1.1.0", locked: "1.1.0", changelog: CHANGELOG, tags: ["v1.0.0"], isTagged: false };

describe("a release", () => {
  test("is in order", () => {
    expect(checkRelease(facts)).toEqual({ faults: [], notes: [] });
    expect(checkRelease({ ...facts, tags: ["v1.0.0", "v1.1.0"], isTagged: true })).toEqual({ faults: [], notes: [] });
  });

  test.each<[string, Partial<typeof facts>, RegExp]>([
    [
      "a version that stores refuse",
      { version: "1.1", locked: "1.1", changelog: CHANGELOG.replace("1.1.0", "1.1") },
      /no version that both stores take/,
    ],
    ["a lock file left behind", { locked: "1.0.0" }, /package-lock\.json says 1\.0\.0/],
    ["a changelog left behind", { version: "1.2.0", locked: "1.2.0" }, /the newest release is 1\.1\.0/],
    ["a changelog that says nothing", { changelog: CHANGELOG.replace("- Something new.", "") }, /tells nothing of 1\.1\.0/],
    ["releases out of order", { changelog: CHANGELOG.replace("1.0.0", "1.10.0") }, /1\.10\.0 stands below 1\.1\.0/],
    ["an old release without a day", { changelog: CHANGELOG.replace("2026-01-02", "unreleased") }, /only the newest/],
    ["a version that is out", { tags: ["v1.1.0"] }, /released already, from another commit/],
    ["a version below what is out", { tags: ["v1.10.0"] }, /1\.10\.0 is released already/],
  ])("%s keeps it back", (_, change, told) => {
    const { faults } = checkRelease({ ...facts, ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(told);
  });

  test("without a day is packed, and not for the stores", () => {
    const { faults, notes } = checkRelease({ ...facts, changelog: CHANGELOG.replace("2026-03-04", "unreleased") });
    expect(faults).toEqual([]);
    expect(notes).toEqual(["CHANGELOG.md: 1.1.0 has no day yet."]);
  });
});
