import { describe, expect, test } from "vitest";
import { versionOf } from "../../../src/core/import/version-of";
import type { RecordId } from "../../../src/core/note";
import { type Aliases, resolve, underAliases } from "../../../src/core/sync/aliases";
import { fieldsOf, unite } from "../../../src/core/sync/row";
import type { AnyRecord, RecordState, TableName } from "../../../src/core/sync/state";
import { ARTICLE, CORRECTION, HERE, id, NOTE, VERSION } from "./sample-records";

/** What was 2 is 1, what was 6 was first 5 and then 1. */
const ALIASES: Aliases = new Map([
  [id(2), id(1)],
  [id(6), id(5)],
  [id(5), id(1)],
]);

test.each([
  ["one that is no more", 2, 1],
  ["one of two that are no more", 6, 1],
  ["one that is", 3, 3],
])("%s is resolved: %d is %d", (_, from, to) => {
  expect(resolve(ALIASES, id(from))).toBe(id(to));
});

test.each<[string, readonly (readonly [RecordId, RecordId])[]]>([
  ["a greater one", [[id(2), id(3)]]],
  ["itself", [[id(2), id(2)]]],
])("what is said to be %s stays what it is: this has to end", (_, pairs) => {
  expect(resolve(new Map(pairs), id(2))).toBe(id(2));
});

function stateOf(table: TableName, record: AnyRecord): RecordState {
  const state = unite(table, record.id, record, null, HERE);
  if (state === null) throw new Error("a record makes a state");
  return state;
}

describe("what is told of an article that is part of another now", () => {
  const person = {
    type: "same-person" as const,
    sightings: [
      { article: id(6), name: "thu" },
      { article: id(3), name: "thu" },
    ],
  };
  test.each<[string, TableName, AnyRecord, AnyRecord]>([
    ["the article itself", "articles", ARTICLE, { ...ARTICLE, id: id(1) }],
    ["another article", "articles", { ...ARTICLE, id: id(3) }, { ...ARTICLE, id: id(3) }],
    ["a note", "notes", NOTE, { ...NOTE, articleId: id(1) }],
    ["a version", "versions", VERSION, versionOf(id(1), VERSION)],
    ["a decision about it", "corrections", CORRECTION, { ...CORRECTION, scope: id(1) }],
    ["a decision about all", "corrections", { ...CORRECTION, scope: "everywhere" }, { ...CORRECTION, scope: "everywhere" }],
    [
      "a decision about its editions",
      "corrections",
      { ...CORRECTION, decision: { type: "editions", articles: [id(6), id(3)] } },
      { ...CORRECTION, scope: id(1), decision: { type: "editions", articles: [id(1), id(3)] } },
    ],
    ...(["same-person", "own-person"] as const).map((type): [string, TableName, AnyRecord, AnyRecord] => [
      `a decision about a person (${type})`,
      "corrections",
      { ...CORRECTION, scope: "everywhere", decision: { ...person, type } },
      {
        ...CORRECTION,
        scope: "everywhere",
        decision: {
          type,
          sightings: [
            { article: id(1), name: "thu" },
            { article: id(3), name: "thu" },
          ],
        },
      },
    ]),
  ])("%s", (_, table, before, after) => {
    expect(underAliases(stateOf(table, before), ALIASES)).toEqual(stateOf(table, after));
  });

  const { articles, notes, corrections, versions } = {
    articles: stateOf("articles", ARTICLE),
    notes: stateOf("notes", NOTE),
    corrections: stateOf("corrections", CORRECTION),
    versions: stateOf("versions", VERSION),
  };
  test.each<[string, RecordState, Aliases]>([
    ["where there is none such", articles, new Map()],
    ["that says itself what it is part of", { ...articles, into: id(0) }, ALIASES],
    ["a note that does not tell its article", { ...notes, registers: {} }, ALIASES],
    ["a decision that is not told", { ...corrections, registers: {} }, ALIASES],
    ["a version that is not told", { ...versions, registers: {} }, ALIASES],
  ])("stays %s", (_, state, aliases) => {
    expect(underAliases(state, aliases)).toEqual(state);
  });
});

test("only what is there of a record is told", () => {
  expect(fieldsOf("notes", "place", NOTE)).toEqual({ selectors: NOTE.selectors });
  expect(fieldsOf("notes", "place", { ...NOTE, keptLost: true })).toEqual({ selectors: NOTE.selectors, keptLost: true });
  expect(fieldsOf("notes", "url", NOTE)).toEqual({});
});
