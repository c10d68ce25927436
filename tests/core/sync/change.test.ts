import { describe, expect, test } from "vitest";
import { changedRow, everyPart, partsBeyond } from "../../../src/core/sync/change";
import { legacyRow, type Row, unite } from "../../../src/core/sync/row";
import { NO_DEVICE, stampAt } from "../../../src/core/sync/stamp";
import type { AnyRecord, RecordState, TableName } from "../../../src/core/sync/state";
import { ARTICLE, at, CORRECTION, HERE, id, NOTE, THERE, VERSION } from "./sample-records";

const NOW = 1_000;

function rowAfter(table: TableName, before: AnyRecord | null, after: AnyRecord | null, row: Row | null = null): Row | null {
  return changedRow({ table, before, after, row }, HERE, NOW);
}

describe("what is to be sent of a record that is new", () => {
  test.each<[TableName, AnyRecord]>([
    ["articles", ARTICLE],
    ["versions", VERSION],
    ["notes", NOTE],
    ["corrections", CORRECTION],
  ])("every part of it: %s", (table, record) => {
    const row = rowAfter(table, null, record);
    expect([...(row?.dirty ?? [])].sort()).toEqual([...everyPart(table)].sort());
    expect(row).toMatchObject({ key: `${table}/${record.id}`, unsent: 1, change: 1 });
    for (const stamp of Object.values(row?.at ?? {})) expect(stamp).toBe(at(NOW));
    expect(row?.life).toEqual(table === "versions" ? undefined : { at: at(NOW), deletedAt: null, saw: [] });
    expect(row?.words).toEqual(table === "notes" ? { values: [{ at: at(NOW), body: "", kind: "note" }], seen: [at(NOW)] } : undefined);
  });

  test("a version that comes back says that it lives", () => {
    const row: Row = { key: `versions/${VERSION.id}`, at: {}, life: { at: at(5), deletedAt: 5, saw: [] }, alone: 1, dirty: [], change: 4 };
    const after = rowAfter("versions", null, VERSION, row);
    expect(after?.life).toEqual({ at: at(NOW), deletedAt: null, saw: [] });
    expect(after?.change).toBe(5);
  });
});

describe("of a change", () => {
  const kept = { ...NOTE, updatedAt: 40 };
  const trash = { ...NOTE, deletedAt: 35, updatedAt: 35 };
  const whole = everyPart("notes");
  test.each<[string, TableName, AnyRecord, AnyRecord, readonly string[]]>([
    ["of nothing but its time", "notes", NOTE, kept, ["times"]],
    ["of its colour", "notes", NOTE, { ...kept, colour: "blue" }, ["colour", "times"]],
    ["of its colour under one time", "notes", NOTE, { ...NOTE, colour: "blue" }, ["colour"]],
    ["of its text", "notes", NOTE, { ...kept, body: "?" }, ["words", "times"]],
    ["of its kind", "notes", NOTE, { ...kept, kind: "mark" }, ["words", "times"]],
    ["of its tags", "notes", NOTE, { ...kept, tags: ["sông"] }, ["members", "times"]],
    ["of its article", "notes", NOTE, { ...kept, articleId: id(1) }, ["home", "times"]],
    ["of its place", "notes", NOTE, { ...kept, keptLost: true }, ["place", "times"]],
    ["to the trash", "notes", NOTE, { ...trash }, ["life", "times"]],
    ["back from the trash", "notes", trash, kept, whole],
    ["of the time in the trash", "notes", trash, { ...trash, updatedAt: 40 }, ["times"]],
    ["of the address", "articles", ARTICLE, { ...ARTICLE, url: ARTICLE.urls[1] ?? "" }, ["url"]],
    ["of the addresses", "articles", ARTICLE, { ...ARTICLE, urls: [ARTICLE.url] }, ["members"]],
    ["of the last reading", "articles", ARTICLE, { ...ARTICLE, readAt: 99 }, ["times"]],
    ["of a decision", "corrections", CORRECTION, { ...CORRECTION, decision: { type: "speaker", name: null } }, ["what"]],
    ["of the first reading of a version", "versions", VERSION, { ...VERSION, firstReadAt: 5 }, ["times"]],
  ])("%s, only what was changed is sent", (_, table, before, after, parts) => {
    const row = rowAfter(table, before, after);
    expect([...(row?.dirty ?? [])].sort()).toEqual([...parts].sort());
    const old = legacyRow(table, before, HERE);
    for (const [name, stamp] of Object.entries(row?.at ?? {})) {
      expect(stamp).toBe(parts.includes(name) && parts !== whole ? at(NOW) : Reflect.get(old.at, name));
    }
    expect(row?.words).toEqual(
      parts.includes("words") && parts !== whole
        ? { values: [{ at: at(NOW), body: "", kind: (after as typeof NOTE).kind }], seen: [stampAt(10, NO_DEVICE), at(NOW)] }
        : old.words,
    );
  });

  test("of nothing there is no row", () => {
    expect(rowAfter("notes", NOTE, { ...NOTE })).toBeNull();
    expect(rowAfter("notes", null, null)).toBeNull();
  });

  test("what was not sent before is still to be", () => {
    const row: Row = { ...legacyRow("notes", NOTE, HERE), dirty: ["home"], change: 7, isApart: true, fresh: 1 };
    const after = rowAfter("notes", NOTE, { ...NOTE, colour: "blue" }, row);
    expect(after).toMatchObject({ dirty: ["home", "colour"], change: 8, isApart: true, fresh: 1 });
  });

  test("its stamp is later than any that is known", () => {
    const row = legacyRow("notes", NOTE, HERE);
    const late = at(5_000, THERE);
    const [first] = row.members ?? [];
    if (first === undefined) throw new Error("the sample has tags");
    const known: readonly Row[] = [
      { ...row, at: { ...row.at, made: late } },
      { ...row, members: [{ ...first, at: late }, ...(row.members ?? []).slice(1)] },
      { ...row, words: { values: [], seen: [late] } },
      { ...row, life: { at: late, deletedAt: null, saw: [] } },
    ];
    for (const each of known) expect(rowAfter("notes", NOTE, { ...NOTE, colour: "blue" }, each)?.at.colour).toBe(stampAt(5_000, HERE, 1));
  });
});

describe("a deletion", () => {
  const seen = [stampAt(10, NO_DEVICE), at(30)];

  test("tells which texts its maker had seen", () => {
    expect(rowAfter("notes", NOTE, { ...NOTE, deletedAt: 50 })?.life).toEqual({ at: at(NOW), deletedAt: 50, saw: [seen[0], at(NOW)] });
    expect(rowAfter("corrections", CORRECTION, { ...CORRECTION, deletedAt: 50 })?.life).toEqual({
      at: at(NOW),
      deletedAt: 50,
      saw: [at(NOW)],
    });
  });

  test.each<[string, TableName, AnyRecord, number, readonly string[]]>([
    ["from the trash keeps its time", "notes", { ...NOTE, deletedAt: 35 }, 35, seen],
    ["of what lived is of now", "notes", NOTE, NOW, seen],
    ["of a version is of now", "versions", VERSION, NOW, []],
  ])("for good %s, and leaves nothing else", (_, table, before, deletedAt, saw) => {
    expect(rowAfter(table, before, null)).toEqual({
      key: `${table}/${before.id}`,
      at: {},
      life: { at: at(NOW), deletedAt, saw, isGone: true },
      alone: 1,
      unsent: 1,
      dirty: ["life"],
      change: 1,
    });
  });
});

describe("tags", () => {
  const before = { ...NOTE, tags: ["a", "b", "c"] };
  const { members = [] } = legacyRow("notes", before, HERE);
  const old = (name: string, place: number) => ({ name, at: at(30), isIn: true, place });
  const put = (name: string, place: number) => ({ name, at: at(NOW), isIn: true, place });
  const out = (name: string, place: number) => ({ name, at: at(NOW), isIn: false, place });
  test.each([
    ["one is put behind", ["a", "b", "c", "d"], [old("a", 0), old("b", 1), old("c", 2), put("d", 3)]],
    ["one is taken out", ["a", "c"], [old("a", 0), out("b", 1), old("c", 2)]],
    ["one is put before: all are told anew", ["d", "a", "b", "c"], [put("a", 1), put("b", 2), put("c", 3), put("d", 0)]],
    ["they change places", ["b", "a", "c"], [put("a", 1), put("b", 0), put("c", 2)]],
    ["all are taken out", [], [out("a", 0), out("b", 1), out("c", 2)]],
  ])("%s", (_, tags, after) => {
    expect(members).toEqual([old("a", 0), old("b", 1), old("c", 2)]);
    expect(rowAfter("notes", before, { ...before, tags })?.members).toEqual(after);
  });

  test("one comes back", () => {
    const row = { ...legacyRow("notes", before, HERE), members: [old("a", 0), old("b", 1), { ...old("c", 2), isIn: false }] };
    const after = rowAfter("notes", { ...before, tags: ["a", "b"] }, before, row);
    expect(after?.members).toEqual([old("a", 0), old("b", 1), put("c", 2)]);
  });
});

test("parts that one state has beyond another", () => {
  const state = (record: AnyRecord, parts: Partial<RecordState> = {}): RecordState => {
    const own = unite("articles", record.id, record, null, HERE);
    if (own === null) throw new Error("a record makes a state");
    return { ...own, ...parts };
  };
  expect(partsBeyond(state(ARTICLE), state(ARTICLE))).toEqual([]);
  expect(partsBeyond(state(ARTICLE), state({ ...ARTICLE, readAt: 21 }))).toEqual(["times"]);
  expect(partsBeyond(state(ARTICLE, { isApart: true }), state(ARTICLE))).toEqual(["isApart"]);
  expect(partsBeyond(state(ARTICLE), { table: "articles", id: ARTICLE.id, registers: {}, times: {} })).toEqual([
    "content",
    "url",
    "members",
    "life",
    "times",
  ]);
});
