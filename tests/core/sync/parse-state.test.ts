import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { linesOf, readLines } from "../../../src/core/sync/lines";
import { stateSchema } from "../../../src/core/sync/parse-state";
import { unite } from "../../../src/core/sync/row";
import { type DeviceId, stampAt } from "../../../src/core/sync/stamp";
import type { AnyRecord, RecordState, TableName } from "../../../src/core/sync/state";
import { ARTICLE, at, CORRECTION, HERE, id, NOTE, THERE, VERSION } from "./sample-records";

function stateOf(table: TableName, record: AnyRecord): RecordState {
  const state = unite(table, record.id, record, null, HERE);
  if (state === null) throw new Error("a record makes a state");
  return JSON.parse(JSON.stringify(state)); // as it comes from a file: no part is undefined
}

const [article, version, note, correction] = [
  stateOf("articles", ARTICLE),
  stateOf("versions", VERSION),
  stateOf("notes", NOTE),
  stateOf("corrections", CORRECTION),
];

const device = (n: number): DeviceId => n.toString(16).padStart(12, "0") as DeviceId; // of its form
const seen = (count: number) => Array.from({ length: count }, (_, n) => stampAt(1, device(n)));
const texts = (...times: readonly number[]) => times.map((time) => ({ at: at(time), body: "", kind: "note" as const }));
const tags = (...names: readonly string[]) => names.map((name, place) => ({ name, at: at(1), isIn: true, place }));
const many = (count: number) => Array.from({ length: count }, (_, n) => String(n).padStart(6, "0"));
const url = (name: string) => `https://bao-thu.example/${name}`;
const withWhat = (value: object) => ({
  ...version,
  registers: { what: { at: at(1), value: { ...version.registers.what?.value, ...value } } },
});
const finding = (end: number) => ({
  id: "quote:0-4",
  kind: "quote",
  rule: "en.test.one",
  evidence: [],
  span: { start: 0, end },
  speaker: null,
  cue: null,
});
const withFindings = (findings: readonly unknown[]) => ({
  ...article,
  registers: { content: { at: at(1), value: { ...article.registers.content?.value, findings } } },
});

describe("a state from a server", () => {
  test.each<[string, unknown, boolean]>([
    ["an article", article, true],
    ["a version", version, true],
    ["a note", note, true],
    ["a correction", correction, true],
    ["nothing", null, false],
    ["of no table of ours", { ...note, table: "drafts" }, false],
    ["of no id", { ...note, id: "1" }, false],
    ["with what it has not", { ...note, more: 1 }, false],
    ["a time before all times", { ...note, times: { updatedAt: -1 } }, false],
    ["a colour that is none", { ...note, registers: { colour: { at: at(1), value: { colour: "brown" } } } }, false],

    ["a mark in the text", withFindings([finding(4)]), true],
    ["a mark outside the text", withFindings([finding(400)]), false],
    ["an article that is part of a lesser id", { ...article, into: id(1) }, true],
    ["of itself", { ...article, into: article.id }, false],
    ["of a greater id", { ...article, into: id(3) }, false],
    ["its addresses", { ...article, members: tags(url("a"), url("b")) }, true],
    ["addresses out of order", { ...article, members: tags(url("b"), url("a")) }, false],
    ["an address twice", { ...article, members: tags(url("a"), url("a")) }, false],
    ["an address that runs", { ...article, members: tags("javascript:alert(1)") }, false],
    ["no addresses", { ...article, members: undefined }, true],

    ["tags, the first one empty", { ...note, members: tags("", "a") }, true],
    ["an empty tag twice", { ...note, members: tags("", "") }, false],
    ["three tags, the last two out of order", { ...note, members: tags("a", "c", "b") }, false],
    ["as many tags as there may be", { ...note, members: tags(...many(5_000)) }, true],
    ["one more", { ...note, members: tags(...many(5_001)) }, false],
    ["a place before the first", { ...note, members: [{ ...tags("a")[0], place: -1 }] }, false],

    ["a version under its id", withWhat({}), true],
    ["a version under another's", withWhat({ articleId: id(5) }), false],
    ["a version of which nothing is told", { ...version, registers: {} }, true],

    ["a text that was seen", { ...note, words: { values: texts(1), seen: [at(1)] } }, true],
    ["a text that nobody wrote", { ...note, words: { values: texts(2), seen: [at(1)] } }, false],
    ["no text", { ...note, words: { values: [], seen: [] } }, false],
    ["texts in order", { ...note, words: { values: texts(1, 2, 3), seen: [at(3)] } }, true],
    ["texts out of order", { ...note, words: { values: texts(2, 1), seen: [at(3)] } }, false],
    ["the last two out of order", { ...note, words: { values: texts(1, 3, 2), seen: [at(3)] } }, false],
    ["a text twice", { ...note, words: { values: texts(1, 1), seen: [at(3)] } }, false],
    ["as many texts as there may be", { ...note, words: { values: texts(...many(200).map(Number)), seen: [at(300)] } }, true],
    ["one more text", { ...note, words: { values: texts(...many(201).map(Number)), seen: [at(300)] } }, false],

    ["a deletion that saw two devices", { ...note, life: { at: at(1), deletedAt: 1, saw: [at(1), at(1, THERE)] } }, true],
    ["devices out of order", { ...note, life: { at: at(1), deletedAt: 1, saw: [at(1, THERE), at(1)] } }, false],
    ["one device twice", { ...note, life: { at: at(1), deletedAt: 1, saw: [at(1), at(2)] } }, false],
    [
      "three devices, the last two out of order",
      { ...note, life: { at: at(1), deletedAt: 1, saw: [stampAt(1, device(0)), at(1, THERE), at(1)] } },
      false,
    ],
    ["as many devices as there may be", { ...note, life: { at: at(1), deletedAt: 1, saw: seen(2_000) } }, true],
    ["one more device", { ...note, life: { at: at(1), deletedAt: 1, saw: seen(2_001) } }, false],
    ["what is gone, or not", { ...note, life: { at: at(1), deletedAt: 1, saw: [], isGone: false } }, false],
  ])("%s", (_, value, isRead) => {
    expect(v.is(stateSchema, value)).toBe(isRead);
  });
});

describe("the lines of a file", () => {
  const states = [article, note];
  const whole = linesOf(states);
  test.each([
    ["all of them", whole, { type: "states", states, refused: 0 }],
    [
      "one of a wrong shape among them",
      whole.replace('"table":"notes"', '"table":"drafts"'),
      { type: "states", states: [article], refused: 1 },
    ],
    ["one that is no JSON", whole.replace(/\n\{(?=[^\n]*\n$)/, "\n"), { type: "states", states: [article], refused: 1 }],
    ["none", linesOf([]), { type: "states", states: [], refused: 0 }],
    ["cut short", whole.slice(0, -1), { type: "broken" }],
    ["of no format", whole.slice(whole.indexOf("\n") + 1), { type: "broken" }],
    ["empty", "", { type: "broken" }],
    ["of a later format, cut short", '{"format":99}\n{"', { type: "newer" }],
  ])("%s", (_, text, read) => {
    expect(readLines(text)).toEqual(read);
  });
});
