import { describe, expect, test } from "vitest";
import { NOTHING_TO_SEND, split } from "../../src/core/sync/row";
import { type DeviceId, type Stamp, stampAt } from "../../src/core/sync/stamp";
import type { Life, RecordState } from "../../src/core/sync/state";
import { joinedWrite } from "../../src/store/sync-apply";
import { noteId } from "../store/samples";

const at = (time: number, device: string): Stamp => stampAt(time, device.padStart(12, "0") as DeviceId); // of its form
const [FIRST, SECOND] = [at(1, "a"), at(2, "b")];
const REGISTERS = Object.fromEntries(["made", "home", "place", "colour"].map((name) => [name, { at: FIRST, value: {} }]));

function note(parts: Partial<RecordState>): RecordState {
  return { table: "notes", id: noteId(1), registers: {}, times: {}, ...parts };
}

const words = { values: [{ at: SECOND, body: "second", kind: "note" as const }], seen: [FIRST, SECOND] };
/** By somebody who had seen the first text alone. */
const gone: Life = { at: at(3, "a"), deletedAt: 3, saw: [FIRST], isGone: true };
const trashed: Life = { at: at(4, "c"), deletedAt: 4, saw: [FIRST, SECOND] };

function livesAfter(mine: RecordState, theirs: RecordState) {
  const { row } = split(mine, NOTHING_TO_SEND);
  const written = joinedWrite({ table: "notes", id: mine.id, record: null, row, state: mine }, theirs);
  return { isGone: written?.state.life?.isGone ?? false, tells: written?.dirty?.includes("life") ?? false };
}

describe("a note gone for good in one place, with a text that came there since, and in the trash of another that saw the text", () => {
  const nothingLeft = note({ life: gone, words });

  test.each([
    ["where nothing is left of it", nothingLeft, note({ life: trashed })],
    ["where it is in the trash", note({ registers: REGISTERS, members: [], words, life: trashed }), nothingLeft],
  ])("is gone %s, which is told", (_, mine, theirs) => {
    expect(livesAfter(mine, theirs)).toEqual({ isGone: true, tells: true });
  });

  test("stays in the trash where it had come back whole before it was deleted", () => {
    const cameBack = note({ registers: REGISTERS, members: [], words, life: gone });
    expect(livesAfter(cameBack, note({ life: trashed }))).toEqual({ isGone: false, tells: false });
  });
});

describe("a note told whole as it came back to life, by somebody who had less of it than is here", () => {
  const [older, newer] = [FIRST, SECOND];
  const back: Life = { at: at(5, "a"), deletedAt: null, saw: [] };
  const theirs = note({ registers: REGISTERS, members: [], words, life: back });
  const here = (life: Life, colour: Stamp): RecordState =>
    note({ registers: { ...REGISTERS, colour: { at: colour, value: { colour: "blue" } } }, members: [], words, life });
  const living: Life = { at: older, deletedAt: null, saw: [] };

  test.each([
    ["is added to", here(living, newer), theirs, ["colour"]],
    ["is added to where it is in the trash", here({ ...trashed, saw: [] }, newer), theirs, ["colour"]],
    ["needs nothing where nothing more is known of it", { ...theirs, life: living }, theirs, []],
    ["needs nothing where its coming back was known", here(back, newer), theirs, []],
    ["needs nothing where it was not told whole", here(living, newer), note({ life: back }), []],
  ])("%s", (_, mine, told, parts) => {
    const { record, row } = split(mine, NOTHING_TO_SEND);
    const written = joinedWrite({ table: "notes", id: mine.id, record, row, state: mine }, told);
    expect(written?.dirty ?? []).toEqual(parts);
  });
});

test("a note that lives on by a text that nobody saw who deleted it for good is told whole to them, also where they tell its colour", () => {
  const mine = note({ registers: REGISTERS, members: [], words, life: { at: FIRST, deletedAt: null, saw: [] } });
  const { record, row } = split(mine, NOTHING_TO_SEND);
  const theirs = note({ registers: { colour: { at: SECOND, value: { colour: "violet" } } }, words, life: gone });
  const written = joinedWrite({ table: "notes", id: mine.id, record, row, state: mine }, theirs);
  expect(written?.dirty).toEqual(expect.arrayContaining(["made", "home", "place", "colour", "members", "words", "life"]));
});
