import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/ui/map-rows";

describe("the rows of the map", () => {
  it.each([
    ["none without marks", [], [], []],
    [
      "one a place",
      [0, 0.5],
      ["quote", "official"],
      [
        ["0", "quote:1@0"],
        ["5", "official:1@1"],
      ],
    ],
    [
      "merged where marks are dense, each kind with its first",
      [0.51, 0.52, 0.53],
      ["quote", "statistic", "quote"],
      [["5", "statistic:1@1", "quote:2@0"]],
    ],
    ["the last at the very end", [1], ["statement"], [["9", "statement:1@0"]]],
    ["without what is folded away", [null, 0.1], ["quote", "quote"], [["1", "quote:1@1"]]],
    [
      "from above to below, whatever the order",
      [0.9, 0.1],
      ["quote", "quote"],
      [
        ["1", "quote:1@1"],
        ["9", "quote:1@0"],
      ],
    ],
  ] as const)("%s", (_, heights, kinds, expected) => {
    const rows = rowsOf(heights, kinds, 10);
    expect(rows.map(({ row, ticks }) => [String(row), ...ticks.map(({ kind, count, first }) => `${kind}:${count}@${first}`)])).toEqual(
      expected,
    );
  });
});
