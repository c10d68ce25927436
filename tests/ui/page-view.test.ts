import { describe, expect, it } from "vitest";
import { findingId } from "../../src/core/finding";
import { groupBySpeaker, ofKind, pick, viewOf } from "../../src/ui/page-view";
import { englishReading } from "./sample-reading";

describe("groupBySpeaker", () => {
  const { findings } = englishReading();

  it("keeps speakers in the order in which they first speak, the open ones last", () => {
    const quotes = ofKind("quote", findings);
    const open = quotes.find((quote) => quote.speaker === null);
    if (open === undefined) throw new Error("the sample has an open quote");
    const groups = groupBySpeaker([open, ...quotes.filter((quote) => quote !== open)], findings);
    expect(groups.map((group) => [group.speaker?.name ?? null, group.said.length, group.official?.name ?? null])).toEqual([
      ["Tran Quoc Minh", 2, "Tran Quoc Minh"],
      ["Le Thi Hanh", 1, "Le Thi Hanh"],
      ["Do Van Lanh", 2, null],
      [null, 1, null],
    ]);
  });

  it("tells a person from a group of the same name", () => {
    const [quote] = ofKind("quote", findings);
    if (quote === undefined) throw new Error("the sample has quotes");
    const said = [
      { ...quote, speaker: { kind: "person", name: "Lam Khe" } },
      { ...quote, speaker: { kind: "group", name: "Lam Khe" } },
    ] as const;
    expect(groupBySpeaker(said, findings)).toHaveLength(2);
  });

  it("gives nothing for nothing", () => {
    expect(groupBySpeaker([], findings)).toEqual([]);
  });
});

describe("pick", () => {
  it("follows the ids, and leaves out what is gone or of another kind", () => {
    const { findings, summary } = englishReading();
    const [first, second] = summary.officials;
    if (first === undefined || second === undefined) throw new Error("the sample has two officials");
    const gone = findingId("official", { start: 9000, end: 9001 });
    const figure = summary.statistics[0] ?? gone;
    expect(pick("official", [second, gone, figure, first], findings).map((official) => official.id)).toEqual([second, first]);
  });
});

describe("viewOf", () => {
  it("keeps the machine's words of a failure as its detail", () => {
    expect(viewOf({ state: "failed", message: "boom" })).toEqual({ state: "failed", error: "error.unknown", detail: "boom" });
  });
});
