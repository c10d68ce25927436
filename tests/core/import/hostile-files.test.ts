import { describe, expect, it } from "vitest";
import { readImport } from "../../../src/core/import/read-import";
import { imported, NO_RECORDS, readAllOf, TOOLS } from "./foreign";
import { HOSTILE_FILES } from "./hostile-files";

describe("files made to do harm", () => {
  it.each(HOSTILE_FILES)("$name: $refused", ({ text, blanks, refused }) => {
    const whole = text + " ".repeat(blanks);
    const read = readImport(whole, TOOLS);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    if (!read.ok) {
      expect(read.problem.kind).toBe(refused);
      return;
    }
    if (refused === "nothing-usable") {
      expect(readAllOf(whole).notes).toEqual([]); // who imports refuses it for that
      return;
    }
    expect(refused).toBeNull();
    const { put } = imported(NO_RECORDS, whole);
    expect(put.notes.length).toBeGreaterThan(0);
    expect(new Set(put.notes.map(({ id }) => id)).size).toBe(put.notes.length);
    expect(JSON.stringify(put)).not.toContain("polluted");
  });
});
