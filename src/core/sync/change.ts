import { isSameData } from "../import/same-data";
import { byName, fieldsOf, inOrder, legacyRow, namesOf, type Row, timesOf } from "./row";
import { type DeviceId, joinSeen, type Stamp, stampAfter } from "./stamp";
import {
  type AnyRecord,
  keyOf,
  type Member,
  type PartName,
  partsOf,
  type RecordState,
  type RegisterName,
  registerNames,
  type TableName,
} from "./state";

export interface Change {
  readonly table: TableName;
  /** null where there is none. */
  readonly before: AnyRecord | null;
  readonly after: AnyRecord | null;
  /** The row of before. */
  readonly row: Row | null;
}

/** The row that goes with a record after it was changed here; null where nothing of it is to be told. */
export function changedRow({ table, before, after, row: known }: Change, device: DeviceId, now: number): Row | null {
  const id = (after ?? before)?.id;
  if (id === undefined || isSameData(before, after)) return null;
  const row = known ?? (before === null ? null : legacyRow(table, before, device));
  const at = stampAfter(now, device, row === null ? [] : stampsOfRow(row));
  const change = (known?.change ?? 0) + 1;
  const key = keyOf(table, id);
  if (after === null) {
    const deletedAt = before !== null && "deletedAt" in before && before.deletedAt !== null ? before.deletedAt : now;
    const life = { at, deletedAt, saw: row?.words?.seen ?? [], isGone: true as const };
    return { key, at: {}, life, alone: 1, unsent: 1, dirty: ["life"], change };
  }
  const isNew = before === null || row === null;
  const dirty = new Set<PartName>(isNew || isRestored(before, after) ? everyPart(table) : row.dirty);
  const stamps: Partial<Record<RegisterName, Stamp>> = { ...row?.at };
  for (const name of registerNames(table)) {
    if (!isNew && isSameData(fieldsOf(table, name, before), fieldsOf(table, name, after))) continue;
    stamps[name] = at;
    dirty.add(name);
  }
  const members = changedMembers(isNew ? undefined : row.members, namesOf(table, after), at);
  if (!isSameData(members, row?.members)) dirty.add("members");
  const life = isNew || !isSameLife(before, after) ? lifeOf(after, at, row) : row.life;
  if (life !== row?.life) dirty.add("life");
  const words = "body" in after && (isNew || !isSameWords(before, after)) ? wordsOf(after.kind, at, row) : row?.words;
  if (words !== row?.words) dirty.add("words");
  if (!isSameData(before === null ? null : timesOf(before), timesOf(after))) dirty.add("times");
  return { key, at: stamps, members, words, life, isApart: row?.isApart, fresh: row?.fresh, unsent: 1, dirty: [...dirty], change };
}

/** Every part that a record of this table may have. */
export function everyPart(table: TableName): readonly PartName[] {
  return [...registerNames(table), "members", "words", "life", "times", "isApart"];
}

/** The parts of a state that another of the same record has otherwise or not at all. */
export function partsBeyond(state: RecordState, other: RecordState): readonly PartName[] {
  return everyPart(state.table).filter((name) => !isSameData(partsOf(state, [name]), partsOf(other, [name])));
}

function stampsOfRow({ at, members = [], words, life }: Row): readonly Stamp[] {
  return [...Object.values(at), ...members.map((member) => member.at), ...(words?.seen ?? []), ...(life === undefined ? [] : [life.at])];
}

/** What was dropped elsewhere, as it was deleted for good there, has to come whole. */
function isRestored(before: AnyRecord, after: AnyRecord): boolean {
  return "deletedAt" in before && "deletedAt" in after && before.deletedAt !== null && after.deletedAt === null;
}

function isSameLife(before: AnyRecord, after: AnyRecord): boolean {
  return "deletedAt" in before && "deletedAt" in after ? before.deletedAt === after.deletedAt : true;
}

/** A version lives, without a word of it, until it is deleted; one that comes back says so. */
function lifeOf(record: AnyRecord, at: Stamp, row: Row | null): Row["life"] {
  if (!("deletedAt" in record)) return row?.life === undefined ? undefined : { at, deletedAt: null, saw: [] };
  const { deletedAt } = record;
  return { at, deletedAt, saw: deletedAt === null ? [] : joinSeen(row?.words?.seen ?? [], [at]) };
}

function isSameWords(before: AnyRecord, after: AnyRecord): boolean {
  return "body" in before && "body" in after && before.body === after.body && before.kind === after.kind;
}

function wordsOf(kind: "highlight" | "note" | "mark", at: Stamp, row: Row | null): Row["words"] {
  return { values: [{ at, body: "", kind }], seen: joinSeen(row?.words?.seen ?? [], [at]) };
}

function changedMembers(
  known: readonly Member[] | undefined,
  names: readonly string[] | undefined,
  at: Stamp,
): readonly Member[] | undefined {
  if (names === undefined) return undefined;
  const before = new Map((known ?? []).map((member) => [member.name, member]));
  const members = new Map(before);
  for (const member of before.values()) if (member.isIn) members.set(member.name, { ...member, isIn: false, at });
  names.forEach((name, place) => {
    const own = before.get(name);
    members.set(name, own?.isIn === true ? own : { name, at, isIn: true, place });
  });
  const isOutOfOrder = inOrder([...members.values()]).some((name, place) => name !== names[place]);
  if (isOutOfOrder) for (const [place, name] of names.entries()) members.set(name, { name, at, isIn: true, place });
  return [...members.values()].sort(byName);
}
