import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES_FILE, rulesTable } from "../../build/rules";
import { RULES } from "../../src/core/analyse";

describe("docs/rules.md", () => {
  it("is what `npm run rules` writes now", () => {
    expect(readFileSync(RULES_FILE, "utf8")).toBe(rulesTable());
  });

  it("has one row for each rule, with words in both languages and examples of both sorts", () => {
    const rows = rulesTable()
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) =>
        line
          .split(/(?<!\\)\|/)
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    expect(rows.map(([rule]) => rule)).toEqual(RULES.map((rule) => `\`${rule}\``));
    for (const row of rows) {
      expect(row).toHaveLength(5);
      for (const cell of row) expect(cell).not.toBe("");
    }
  });
});
