import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, fileName } from "../../../src/core/export/file-name";

describe("names of files", () => {
  it.each([
    ["Xã Mây Trắng làm cầu", "Xã Mây Trắng làm cầu.md"],
    ["Xã Mây Trắng".normalize("NFD"), "Xã Mây Trắng.md"],
    ['a<b>c:d"e/f\\g|h?i*j', "a b c d e f g h i j.md"],
    ["../../etc/passwd", "etc passwd.md"],
    ["  .hidden. ", "hidden.md"],
    ["~/x", "x.md"],
    ["CON", "_CON.md"],
    ["com1.tar", "_com1.tar.md"],
    ["LPT¹", "_LPT¹.md"],
    ["Console", "Console.md"],
    ["dòng\nmới\tvà\u0000\u001f", "dòng mới và.md"],
    ["ẩn\u200b \u202egnp.exe", "ẩn gnp.exe.md"],
    ["", "on-record.md"],
    [" ... ", "on-record.md"],
    ["???", "on-record.md"],
    ["\ud83d", "on-record.md"],
    ["x".repeat(200), `${"x".repeat(116)}.md`],
    ["ế".repeat(200), `${"ế".repeat(78)}.md`],
    [`${"x".repeat(115)} y`, `${"x".repeat(115)}.md`],
  ])("%j -> %s", (title, name) => {
    expect(fileName(title, "md")).toBe(name);
  });

  it("are safe on every system, whatever the title; and stay as they are", () => {
    const title = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: fc.constantFrom("ế", "e\u0302\u0301", "😀", ".", " ", "/", "CON", "x"), maxLength: 200 }),
    );
    fc.assert(
      fc.property(title, (words) => {
        const name = fileName(words, "json");
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Surrogate}]+\.json$/u);
        expect(name).not.toMatch(/^[.\s~]|[.\s]\.json$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(240);
        expect(name.normalize("NFC")).toBe(name);
        expect(fileName(name.slice(0, -5), "json")).toBe(name);
      }),
      { numRuns: 300 },
    );
  });

  it("days are those of UTC", () => {
    expect(dayOf(Date.UTC(2026, 2, 5, 23, 59))).toBe("2026-03-05");
  });
});
