import { describe, expect, it } from "vitest";
import { spansOf } from "../../src/core/finding";
import { itemAt, keyOf, type PanelItem, type PanelNote, panelItems } from "../../src/ui/panel-items";
import { sampleNote } from "../core/sample-backup";
import { noteId } from "../store/samples";
import { englishReading } from "./sample-reading";

const { findings } = englishReading();

function noteAt(n: number, start: number | null): PanelNote {
  return { note: sampleNote(n), at: start === null ? null : { start, end: start + 5 }, isMoved: false, changes: [] };
}

const starts = (items: readonly PanelItem[]): readonly number[] => items.map((item) => item.start);

describe("the rows of the panel", () => {
  const first = findings[0];
  const place = first === undefined ? 0 : (spansOf(first)[0]?.start ?? 0);
  const notes = [noteAt(1, place), noteAt(2, 999_999), noteAt(3, 0), noteAt(4, null)];

  it("are in reading order, the note after what it stands on, the lost one nowhere", () => {
    const items = panelItems(findings, notes, []);
    expect(starts(items)).toEqual([...starts(items)].sort((a, b) => a - b));
    expect(items.map(keyOf)).toEqual(expect.arrayContaining([noteId(1), noteId(2), noteId(3)]));
    expect(items.map(keyOf)).not.toContain(noteId(4));
    expect(keyOf(items[items.length - 1] ?? items[0] ?? never())).toBe(noteId(2));
    const atPlace = items.filter((item) => item.start === place).map((item) => item.type);
    expect(atPlace).toEqual([...atPlace].sort()); // "finding" before "note"
    expect(atPlace).toContain("note");
  });

  it.each([
    [[], findings.length + 3],
    [["note"], 3],
    [["quote"], findings.filter(({ kind }) => kind === "quote").length],
    [["quote", "note"], findings.filter(({ kind }) => kind === "quote").length + 3],
  ] as const)("narrowed to %j are %d", (kinds, count) => {
    expect(panelItems(findings, notes, kinds)).toHaveLength(count);
  });
});

describe("the row where the page is", () => {
  const items = panelItems([], [noteAt(1, 10), noteAt(2, 20), noteAt(3, 30)], []);

  it.each([
    [0, 0],
    [10, 0],
    [11, 1],
    [20, 1],
    [30, 2],
    [31, 2], // beyond the last
  ])("at %d is row %d", (place, row) => {
    expect(itemAt(items, place)).toBe(row);
  });

  it("is none without rows", () => {
    expect(itemAt([], 5)).toBe(-1);
  });
});

function never(): never {
  throw new Error("no rows");
}
