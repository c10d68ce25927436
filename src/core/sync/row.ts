/**
 * What is kept beside a record, so that both together are its state: when each part was changed, and what the record itself does not tell. A record without
 * a row is as it was before there was any sync.
 */
import { versionOf } from "../import/version-of";
import type { ArticleVersion, KeptArticle } from "../kept";
import type { Correction, Note, RecordId } from "../note";
import { type DeviceId, hasSeen, joinSeen, NO_DEVICE, type Stamp, stampAt } from "./stamp";
import {
  type AnyRecord,
  keyOf,
  type Life,
  type Member,
  type PartName,
  REGISTERS,
  type RecordState,
  type Register,
  type RegisterName,
  registerNames,
  registersOf,
  type TableName,
  type Times,
} from "./state";
import { told, type Words } from "./words";

export interface Row {
  /** `table/id`. */
  readonly key: string;
  readonly at: Readonly<Partial<Record<RegisterName, Stamp>>>;
  readonly members?: readonly Member[] | undefined;
  readonly words?: Words | undefined;
  readonly life?: Life | undefined;
  readonly into?: RecordId | undefined;
  readonly isApart?: true | undefined;
  /** All that is known, where that makes no record yet. */
  readonly held?: RecordState | undefined;
  /** The article that a held note waits for. */
  readonly waits?: RecordId | undefined;
  /** There is no record. 1, as an index knows no truth values. */
  readonly alone?: 1 | undefined;
  /** Has parts that were not sent yet: these. */
  readonly unsent?: 1 | undefined;
  readonly dirty: readonly PartName[];
  /** Goes up with every change made here. */
  readonly change: number;
  /** An article that came or whose addresses or text were changed by sync: looked at for another that is the same. */
  readonly fresh?: 1 | undefined;
}

/** What of the row is about sending, and stays whatever is received. */
export type Sending = Pick<Row, "dirty" | "change" | "unsent" | "fresh">;

export const NOTHING_TO_SEND: Sending = { dirty: [], change: 0 };

/** The state that a record and its row make; null for neither. */
export function unite(table: TableName, id: RecordId, record: AnyRecord | null, row: Row | null, device: DeviceId): RecordState | null {
  if (row?.held !== undefined) return row.held;
  if (record === null) {
    if (row === null) return null;
    return { table, id, registers: {}, times: {}, life: row.life, into: row.into, words: row.words };
  }
  const { at, members, words, life, isApart } = row ?? legacyRow(table, record, device);
  const registers: Partial<Record<RegisterName, Register>> = {};
  for (const name of registerNames(table)) {
    const stamp = at[name];
    if (stamp !== undefined) registers[name] = { at: stamp, value: fieldsOf(table, name, record) };
  }
  return { table, id, registers, members, words: words && withBody(words, record), life, times: timesOf(record), isApart };
}

export interface Split {
  readonly record: AnyRecord | null;
  readonly row: Row | null;
}

/** The record of a state, where it makes one, and what is kept beside it. */
export function split(state: RecordState, sending: Sending): Split {
  const key = keyOf(state.table, state.id);
  const { life, words, into, members, isApart } = state;
  if (into !== undefined) return { record: null, row: { key, at: {}, into, alone: 1, ...sending } };
  const isDeleted = deletionHolds(state);
  // What is gone of an article goes once it is known that no note needs it: until then it is as deleted.
  if (isDeleted && (life?.isGone === true || state.table === "versions") && sending.fresh === undefined) {
    return { record: null, row: { key, at: {}, life, alone: 1, ...sending } };
  }
  const record = recordOf(state, isDeleted);
  if (record === null) return { record: null, row: { key, at: {}, held: state, alone: 1, ...sending } };
  if (state.table === "versions" && life === undefined && sending.dirty.length === 0) return { record, row: null }; // all versions are alike
  const at = Object.fromEntries(registersOf(state).map(([name, register]) => [name, register.at]));
  return { record, row: { key, at, members, words: words && withoutBody(words), life, isApart, ...sending } };
}

/** A deletion by somebody who had not seen all texts of a note deletes it not. */
export function deletionHolds({ life, words }: Pick<RecordState, "life" | "words">): boolean {
  return life !== undefined && life.deletedAt !== null && (words?.values ?? []).every(({ at }) => hasSeen(life.saw, at));
}

/** How a record stood before there was any sync: its maker is known where it was changed since it was made. */
export function legacyRow(table: TableName, record: AnyRecord, device: DeviceId): Row {
  const key = keyOf(table, record.id);
  if (isVersion(table, record)) return { key, at: { what: stampAt(0, NO_DEVICE) }, ...NOTHING_TO_SEND };
  const madeAt = "savedAt" in record ? record.savedAt : record.createdAt;
  const made = stampAt(madeAt, NO_DEVICE);
  const at = record.updatedAt === madeAt ? made : stampAt(record.updatedAt, device);
  const seen = joinSeen([made, at]);
  return {
    key,
    at: Object.fromEntries(registerNames(table).map((name) => [name, at])),
    members: namesOf(table, record)
      ?.map((name, place) => ({ name, at, isIn: true, place }))
      .sort(byName),
    words: "body" in record ? { values: [{ at, body: "", kind: record.kind }], seen } : undefined,
    life: { at, deletedAt: record.deletedAt, saw: record.deletedAt === null ? [] : seen },
    ...NOTHING_TO_SEND,
  };
}

export function fieldsOf(table: TableName, name: RegisterName, record: AnyRecord): Register["value"] {
  const fields = REGISTERS[table][name] ?? [];
  return Object.fromEntries(fields.flatMap((field) => (field in record ? [[field, Reflect.get(record, field)]] : [])));
}

/** The order in which members are kept. */
export function byName(a: Member, b: Member): number {
  return a.name < b.name ? -1 : 1;
}

/** Tags or addresses; undefined where the record has none such. */
export function namesOf(table: TableName, record: AnyRecord): readonly string[] | undefined {
  const names = table === "articles" && "urls" in record ? record.urls : table === "notes" && "tags" in record ? record.tags : undefined;
  return names === undefined ? undefined : [...new Set(names)];
}

export function timesOf(record: AnyRecord): Times {
  if ("savedAt" in record) return { first: record.savedAt, readAt: record.readAt, updatedAt: record.updatedAt };
  if ("firstReadAt" in record || !("updatedAt" in record)) return { first: record.firstReadAt ?? record.readAt, readAt: record.readAt };
  return { updatedAt: record.updatedAt };
}

function isVersion(table: TableName, record: AnyRecord): record is ArticleVersion {
  return table === "versions" && "text" in record;
}

/** The one text that a record holds is told by it, and not kept twice. */
function withoutBody(words: Words): Words {
  return { ...words, values: words.values.length === 1 ? words.values.map((value) => ({ ...value, body: "" })) : words.values };
}

function withBody(words: Words, record: AnyRecord): Words {
  if (words.values.length !== 1 || !("body" in record)) return words;
  return { ...words, values: words.values.map(({ at }) => ({ at, body: record.body, kind: record.kind })) };
}

/** null where parts are missing. */
function recordOf(state: RecordState, isDeleted: boolean): AnyRecord | null {
  const { table, id, registers, times, life, words } = state;
  const missing = registerNames(table).some((name) => registers[name] === undefined);
  if (missing || (table !== "versions" && life === undefined)) return null;
  // Every register is there, as their schemas have them: with what is added below, these are whole records.
  const fields = Object.assign({ id }, ...registersOf(state).map(([, { value }]) => value)) as Note &
    Correction &
    KeptArticle &
    ArticleVersion;
  const names = inOrder(state.members ?? []);
  const { first, readAt, updatedAt } = times;
  const deletedAt = isDeleted ? (life?.deletedAt ?? null) : null;
  if (table === "versions") {
    if (first === undefined || readAt === undefined) return null;
    return versionOf(fields.articleId, { ...fields, readAt, firstReadAt: first });
  }
  if (updatedAt === undefined) return null;
  if (table === "corrections") return { ...fields, updatedAt, deletedAt };
  if (table === "notes") return words === undefined ? null : { ...fields, ...told(words), tags: names, updatedAt, deletedAt };
  if (first === undefined || readAt === undefined) return null;
  const { url } = fields;
  const [canonical = url] = names.includes(url) ? [url] : names; // another device may have taken the address away
  return { ...fields, url: canonical, urls: names.length > 0 ? names : [url], savedAt: first, readAt, updatedAt, deletedAt };
}

/** The names of those that are in: as they were put there, together or one after the other. */
export function inOrder(members: readonly Member[]): readonly string[] {
  return members
    .filter(({ isIn }) => isIn)
    .sort((a, b) => (a.at === b.at ? a.place - b.place || (a.name < b.name ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map(({ name }) => name);
}
