import { describe, expect, it } from "vitest";
import { begunWords, isAsKept, tagLine } from "../../src/core/note-draft";
import { sampleBackup } from "./sample-backup";

const [first] = sampleBackup().notes;
if (first === undefined) throw new Error("The sample has no note.");
const NOTE = { ...first, body: "Đã đọc", tags: ["cầu", "vốn"], colour: "green" } as const;
const KEPT = { body: "Đã đọc", tags: "cầu, vốn", colour: "green" } as const;

describe("what a note's fields hold", () => {
  it("is what is kept where nothing was begun", () => {
    expect(begunWords(NOTE, null)).toEqual(KEPT);
    expect(tagLine([])).toBe("");
  });

  it("is what was begun, and else what is kept", () => {
    expect(begunWords(NOTE, { body: "", colour: "blue" })).toEqual({ ...KEPT, body: "", colour: "blue" });
    expect(begunWords(NOTE, { body: "Đã đọc lại", tags: "" })).toEqual({ ...KEPT, body: "Đã đọc lại", tags: "" });
  });

  it.each([
    [true, {}],
    [false, { body: "Đã đọc." }],
    [false, { tags: "cầu" }],
    [false, { colour: "blue" }],
  ] as const)("%s: as it is kept, with %o", (isKept, change) => {
    expect(isAsKept(NOTE, { ...KEPT, ...change })).toBe(isKept);
  });
});
