import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byName, deletionHolds, inOrder, legacyRow, NOTHING_TO_SEND, type Sending, split, unite } from "../../../src/core/sync/row";
import { NO_DEVICE, stampAt } from "../../../src/core/sync/stamp";
import { type AnyRecord, type Member, partsOf, type RecordState, TABLE_NAMES, type TableName } from "../../../src/core/sync/state";
import { backup } from "../kept-arbitraries";
import { ARTICLE, at, CORRECTION, HERE, id, NOTE, THERE, VERSION } from "./sample-records";

const SAMPLES: readonly (readonly [TableName, AnyRecord])[] = [
  ["articles", ARTICLE],
  ["versions", VERSION],
  ["notes", NOTE],
  ["corrections", CORRECTION],
];

function stateOf(table: TableName, record: AnyRecord): RecordState {
  const state = unite(table, record.id, record, null, HERE);
  if (state === null) throw new Error("a record makes a state");
  return state;
}

describe("a record", () => {
  test("comes out of its state and row as it went in, whatever is kept", () => {
    fc.assert(
      fc.property(backup, (library) => {
        for (const table of TABLE_NAMES) {
          for (const record of library[table]) {
            const state = stateOf(table, record);
            const { record: back, row } = split(state, NOTHING_TO_SEND);
            const tags = "tags" in record ? { tags: [...new Set(record.tags)] } : {};
            const isGone = table === "versions";
            expect(back).toEqual({ ...record, ...tags });
            expect(row).toEqual(isGone ? null : { ...legacyRow(table, record, HERE) });
            expect(unite(table, record.id, back, row, HERE)).toEqual(state);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  const made = stampAt(10, NO_DEVICE);
  test.each<[string, TableName, AnyRecord, string, string | undefined]>([
    ["that was changed was so here", "notes", NOTE, "colour", at(30)],
    ["that was never changed is of no device", "notes", { ...NOTE, updatedAt: 10 }, "colour", made],
    ["an article was made when it was saved", "articles", { ...ARTICLE, updatedAt: 10 }, "url", made],
    ["a version is of no time", "versions", VERSION, "what", stampAt(0, NO_DEVICE)],
  ])("%s", (_, table, record, name, stamp) => {
    expect(Reflect.get(legacyRow(table, record, HERE).at, name)).toBe(stamp);
  });

  test("that was deleted was so by who had seen all of it", () => {
    expect(legacyRow("notes", { ...NOTE, deletedAt: 30 }, HERE).life).toEqual({ at: at(30), deletedAt: 30, saw: [made, at(30)] });
    expect(legacyRow("notes", NOTE, HERE).life).toEqual({ at: at(30), deletedAt: null, saw: [] });
  });

  test("that is none makes a state of its row, or none", () => {
    expect(unite("notes", id(3), null, null, HERE)).toBeNull();
    const life = { at: at(5), deletedAt: 5, saw: [] };
    const row = { key: `notes/${id(3)}`, at: {}, life, into: id(1), alone: 1 as const, ...NOTHING_TO_SEND };
    expect(unite("notes", id(3), null, row, HERE)).toEqual({ table: "notes", id: id(3), registers: {}, times: {}, life, into: id(1) });
  });
});

describe("of a state with a part missing no record is made, and all of it is held", () => {
  const without = (table: TableName, record: AnyRecord) => {
    const state = stateOf(table, record);
    const names = Object.keys(state.registers) as (keyof typeof state.registers)[]; // its own
    const lacks = names.map((name): [string, RecordState] => [name, { ...state, registers: { ...state.registers, [name]: undefined } }]);
    const times = Object.keys(state.times).map((time): [string, RecordState] => [
      time,
      { ...state, times: { ...state.times, [time]: undefined } },
    ]);
    const others: [string, RecordState][] = [
      ["life", { ...state, life: undefined }],
      ["words", { ...state, words: undefined }],
    ];
    return [...lacks, ...times, ...others.filter(([part]) => (part === "words" ? table === "notes" : table !== "versions"))].map(
      ([part, lacking]) => [table, part, lacking] as const,
    );
  };
  test.each(SAMPLES.flatMap(([table, record]) => without(table, record)))("%s without %s", (_, __, state) => {
    const key = `${state.table}/${state.id}`;
    const { record, row } = split(state, NOTHING_TO_SEND);
    expect({ record, row }).toEqual({ record: null, row: { key, at: {}, held: state, alone: 1, ...NOTHING_TO_SEND } });
    expect(unite(state.table, state.id, record, row, HERE)).toEqual(state);
  });
});

describe("a deletion", () => {
  const words = (...times: readonly number[]) => ({
    values: times.map((time) => ({ at: at(time), body: "", kind: "note" as const })),
    seen: [],
  });
  test.each([
    ["is none where none is told", { words: words(1) }, false],
    ["is none where it lives", { life: { at: at(9), deletedAt: null, saw: [] } }, false],
    ["holds for what has no text", { life: { at: at(9), deletedAt: 9, saw: [] } }, true],
    ["holds where all was seen", { life: { at: at(9), deletedAt: 9, saw: [at(2)] }, words: words(1, 2) }, true],
    ["holds not where one text was not", { life: { at: at(9), deletedAt: 9, saw: [at(1)] }, words: words(1, 2) }, false],
  ])("%s", (_, state, holds) => {
    expect(deletionHolds(state)).toBe(holds);
  });

  const fresh: Sending = { ...NOTHING_TO_SEND, fresh: 1 };
  const gone = { at: at(40), deletedAt: 40, saw: [stampAt(10, NO_DEVICE), at(30)], isGone: true as const };
  const { isGone: _, ...trashed } = gone;
  const unseen = { ...gone, saw: [] };
  const living = { at: at(50), deletedAt: null, saw: [] };
  test.each<[string, TableName, AnyRecord, RecordState["life"], Sending, number | null | "nothing"]>([
    ["a note in the trash", "notes", NOTE, trashed, NOTHING_TO_SEND, 40],
    ["a note gone for good", "notes", NOTE, gone, NOTHING_TO_SEND, "nothing"],
    ["a note gone for good, with a text unseen", "notes", NOTE, unseen, NOTHING_TO_SEND, null],
    ["a decision gone for good", "corrections", CORRECTION, gone, NOTHING_TO_SEND, "nothing"],
    ["an article gone for good that a note may need", "articles", ARTICLE, gone, fresh, 40],
    ["an article gone for good", "articles", ARTICLE, gone, NOTHING_TO_SEND, "nothing"],
    ["a deleted version", "versions", VERSION, trashed, NOTHING_TO_SEND, "nothing"],
    ["a version that came back", "versions", VERSION, living, NOTHING_TO_SEND, null],
  ])("%s", (_, table, record, life, sending, outcome) => {
    const { record: left, row } = split({ ...stateOf(table, record), life }, sending);
    if (outcome === "nothing") {
      expect(left).toBeNull();
      expect(row).toEqual({ key: `${table}/${record.id}`, at: {}, life, alone: 1, ...sending });
    } else {
      expect(left).toEqual(table === "versions" ? record : { ...record, deletedAt: outcome });
      expect(row?.life).toEqual(life);
    }
  });
});

test("an article that is part of another leaves only that", () => {
  const row = { key: `articles/${id(2)}`, at: {}, into: id(1), alone: 1, ...NOTHING_TO_SEND };
  expect(split({ ...stateOf("articles", ARTICLE), into: id(1) }, NOTHING_TO_SEND)).toEqual({ record: null, row });
});

test("a version with something to send has a row", () => {
  const sending: Sending = { dirty: ["what"], change: 1, unsent: 1 };
  expect(split(stateOf("versions", VERSION), sending)).toEqual({
    record: VERSION,
    row: { key: `versions/${VERSION.id}`, at: { what: stampAt(0, NO_DEVICE) }, ...sending },
  });
});

describe("the texts of a note", () => {
  const state = stateOf("notes", NOTE);
  const wording = (time: number, body: string) => ({ at: at(time), body, kind: "note" as const });

  test("one is kept once, in the record", () => {
    const { record, row } = split(state, NOTHING_TO_SEND);
    expect(row?.words?.values.map(({ body }) => body)).toEqual([""]);
    expect(record).toMatchObject({ body: NOTE.body, kind: NOTE.kind });
  });

  test("several are kept beside it, and told together", () => {
    const words = { values: [wording(1, "one"), wording(2, "two")], seen: [at(2)] };
    const { record, row } = split({ ...state, words }, NOTHING_TO_SEND);
    expect(record).toMatchObject({ body: "one\n\n---\n\ntwo", kind: "note" });
    expect(row?.words).toEqual(words);
    expect(unite("notes", NOTE.id, record, row, HERE)?.words).toEqual(words);
  });
});

describe("the addresses of an article", () => {
  const state = stateOf("articles", ARTICLE);
  const members = (...names: readonly string[]): readonly Member[] => names.map((name, place) => ({ name, at: at(1), isIn: true, place }));
  test.each([
    ["its own among them", members("x", ARTICLE.url), ARTICLE.url, ["x", ARTICLE.url]],
    ["its own taken away elsewhere", members("x", "y"), "x", ["x", "y"]],
    ["none left", [], ARTICLE.url, [ARTICLE.url]],
    ["none known", undefined, ARTICLE.url, [ARTICLE.url]],
  ])("%s", (_, own, url, urls) => {
    expect(split({ ...state, members: own }, NOTHING_TO_SEND).record).toMatchObject({ url, urls });
  });
});

test("members stand as they were put there, together or one after the other", () => {
  const member = (name: string, stamp: Member["at"], place: number, isIn = true): Member => ({ name, at: stamp, isIn, place });
  const members = [
    member("a", at(2), 1),
    member("b", at(2), 0),
    member("c", at(1), 7),
    member("d", at(1), 0, false),
    member("e", at(2, THERE), 0),
    member("g", at(2), 2),
    member("f", at(2), 2),
  ];
  expect(inOrder(members)).toEqual(["c", "b", "a", "f", "g", "e"]);
  expect(inOrder([...members].reverse())).toEqual(["c", "b", "a", "f", "g", "e"]);
  expect(
    [...members]
      .reverse()
      .sort(byName)
      .map(({ name }) => name),
  ).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
});

test("parts of a state are told by themselves, and no others", () => {
  const words = { values: [], seen: [] };
  const state: RecordState = { ...stateOf("articles", ARTICLE), words, into: id(1), isApart: true };
  const { table, id: own, registers, times } = state;
  const none = { table, id: own, registers: {}, times: {} };
  expect(partsOf(state, [])).toEqual(none);
  expect(partsOf(state, ["url"])).toEqual({ ...none, registers: { url: registers.url } });
  expect(partsOf(state, ["times"])).toEqual({ ...none, times });
  for (const name of ["members", "words", "life", "into", "isApart"] as const) {
    expect(partsOf(state, [name])).toEqual({ ...none, [name]: state[name] });
    expect(state[name]).toBeDefined();
  }
});
