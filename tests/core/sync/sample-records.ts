/** One record of each table, and states of them as fast-check makes them. */
import fc from "fast-check";
import { versionOf } from "../../../src/core/import/version-of";
import type { ArticleVersion, KeptArticle } from "../../../src/core/kept";
import type { Correction, Note, RecordId } from "../../../src/core/note";
import { type DeviceId, joinSeen, type Seen, type Stamp, stampAt } from "../../../src/core/sync/stamp";
import { type Member, type RecordState, type Register, registerNames, TABLE_NAMES } from "../../../src/core/sync/state";
import type { Words } from "../../../src/core/sync/words";

export const HERE = "00000000000a" as DeviceId; // of its form
export const THERE = "00000000000b" as DeviceId; // of its form

export const id = (n: number): RecordId => `0000000${n}-0000-4000-8000-000000000001` as RecordId; // of a UUID's form

export const at = (time: number, device = HERE): Stamp => stampAt(time, device);

const HASH = "0123456789abcdef".repeat(4);
const URLS = ["https://bao-thu.example/b", "https://bao-thu.example/a"] as const;
const text = "Xã Mây Trắng làm cầu";

export const ARTICLE: KeptArticle = {
  id: id(2),
  url: URLS[0],
  urls: URLS,
  article: {
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
    language: "vi",
    source: { url: URLS[0], site: null, title: null, authors: [], published: null },
  },
  findings: [],
  textHash: HASH,
  savedAt: 10,
  readAt: 20,
  updatedAt: 30,
  deletedAt: null,
};

export const VERSION: ArticleVersion = versionOf(id(2), { textHash: HASH, text, readAt: 20, firstReadAt: 10 });

export const NOTE: Note = {
  id: id(3),
  articleId: id(2),
  kind: "note",
  finding: null,
  selectors: { quote: { exact: "cầu", prefix: "", suffix: "" }, position: { start: 17, end: 20 }, block: 0 },
  body: "Bao giờ xong?",
  colour: "yellow",
  tags: ["sông", "cầu"],
  createdAt: 10,
  updatedAt: 30,
  deletedAt: null,
};

export const CORRECTION: Correction = {
  id: id(4),
  scope: id(2),
  what: { kind: "official", words: "Tống Văn Thử" },
  decision: { type: "reject" },
  createdAt: 10,
  updatedAt: 30,
  deletedAt: null,
};

const stamp = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(HERE, THERE)).map(([time, device]) => stampAt(time, device));
const seen: fc.Arbitrary<Seen> = fc.array(stamp, { maxLength: 3 }).map((stamps) => joinSeen(stamps));
const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const time = optional(fc.nat(9));

/** Of one table and one record; also such as no two devices make, with two values under one stamp. */
export const statesOfOne = (count: number): fc.Arbitrary<readonly RecordState[]> =>
  fc.constantFrom(...TABLE_NAMES).chain((table) => {
    const value = fc.oneof(
      fc.record({ n: fc.nat(2) }),
      fc.record({ article: fc.record({ text: fc.constantFrom("", "one", "two") }) }),
      fc.constant({ article: null }),
    );
    const register: fc.Arbitrary<Register> = fc.record({ at: stamp, value });
    const registers = fc.record(Object.fromEntries(registerNames(table).map((name) => [name, optional(register)])));
    const members: fc.Arbitrary<readonly Member[]> = fc
      .uniqueArray(fc.record({ name: fc.constantFrom("a", "b", "c"), at: stamp, isIn: fc.boolean(), place: fc.nat(2) }), {
        selector: ({ name }) => name,
      })
      .map((all) => all.sort((one, other) => (one.name < other.name ? -1 : 1)));
    const words: fc.Arbitrary<Words> = fc
      .tuple(
        fc.uniqueArray(fc.record({ at: stamp, body: fc.constantFrom("one", "two"), kind: fc.constant("note" as const) }), {
          maxLength: 3,
          selector: (wording) => wording.at,
        }),
        seen,
      )
      .map(([values, others]) => ({
        values: values.sort((one, other) => (one.at < other.at ? -1 : 1)),
        seen: joinSeen(
          others,
          values.map((wording) => wording.at),
        ),
      }));
    const life = fc.record({ at: stamp, deletedAt: fc.option(fc.nat(9), { nil: null }), saw: seen });
    return fc.array(
      fc.record({
        table: fc.constant(table),
        id: fc.constant(id(9)),
        registers,
        members: optional(members),
        words: optional(words),
        life: optional(life),
        times: fc.record({ first: time, readAt: time, updatedAt: time }),
        into: optional(fc.integer({ min: 1, max: 8 }).map(id)),
        isApart: optional(fc.constant(true as const)),
      }),
      { minLength: count, maxLength: count },
    );
  });
