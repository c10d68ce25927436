/** One note in three places, each with a clock of its own, as fast-check changes it and carries it from one place to another. */
import fc from "fast-check";
import { COLOURS, type Note, type RecordId } from "../../../src/core/note";
import { changedNote } from "../../../src/core/note-change";
import { changedRow } from "../../../src/core/sync/change";
import { joinStates } from "../../../src/core/sync/join";
import { NOTHING_TO_SEND, type Row, split, unite } from "../../../src/core/sync/row";
import type { DeviceId } from "../../../src/core/sync/stamp";
import type { RecordState } from "../../../src/core/sync/state";

const ID = "00000001-0000-4000-8000-000000000002" as RecordId; // of a UUID's form
const HOME = "00000001-0000-4000-8000-000000000001" as RecordId; // likewise

const FIRST: Note = {
  id: ID,
  articleId: HOME,
  kind: "note",
  finding: null,
  selectors: { quote: { exact: "x", prefix: "", suffix: "" }, position: { start: 0, end: 1 }, block: 0 },
  body: "first",
  colour: "yellow",
  tags: ["a"],
  createdAt: 1,
  updatedAt: 1,
  deletedAt: null,
};

export interface Replica {
  readonly device: DeviceId;
  readonly record: Note | null;
  readonly row: Row | null;
}

export type Deed =
  | { readonly type: "body"; readonly at: number; readonly words: string }
  | { readonly type: "tags"; readonly at: number; readonly tags: readonly string[] }
  | { readonly type: "colour"; readonly at: number; readonly colour: number }
  | { readonly type: "delete"; readonly at: number }
  | { readonly type: "restore"; readonly at: number }
  | { readonly type: "purge"; readonly at: number }
  | { readonly type: "join"; readonly at: number; readonly from: number };

const at = fc.nat(2);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ type: fc.constant("body" as const), at, words: fc.constantFrom("one", "two", "three", "two\nthree", "") }),
  fc.record({ type: fc.constant("tags" as const), at, tags: fc.uniqueArray(fc.constantFrom("a", "b", "c", "__proto__")) }),
  fc.record({ type: fc.constant("colour" as const), at, colour: fc.nat(4) }),
  fc.record({ type: fc.constant("delete" as const), at }),
  fc.record({ type: fc.constant("restore" as const), at }),
  fc.record({ type: fc.constant("purge" as const), at }),
  fc.record({ type: fc.constant("join" as const), at, from: at }),
);

export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(deed, { maxLength: 25 });

/** How far the clock of each place is from the true one. */
export const skews = fc.tuple(fc.constantFrom(0, -50, 1_000), fc.constantFrom(0, 7), fc.constantFrom(0, 3_000_000_000_000));

export function stateOf({ record, row, device }: Replica): RecordState {
  const state = unite("notes", ID, record, row, device);
  if (state === null) throw new Error("nothing is left, not even that it is gone");
  return state;
}

export function receive(replica: Replica, theirs: RecordState): Replica {
  const { record, row } = split(joinStates(stateOf(replica), theirs), NOTHING_TO_SEND);
  return { ...replica, record: record === null ? null : (record as Note), row }; // of a note's state
}

/** The three places after all that was done. */
export function afterDeeds(done: readonly Deed[], [a, b, c]: readonly number[]): readonly Replica[] {
  const skew = [a ?? 0, b ?? 0, c ?? 0];
  const replicas: Replica[] = [1, 2, 3].map((n) => ({ device: `00000000000${n}` as DeviceId, record: FIRST, row: null })); // of its form
  done.forEach((each, n) => {
    const replica = replicas[each.at];
    if (replica === undefined) return;
    replicas[each.at] = doOne(replica, each, replicas, 100 + n + (skew[each.at] ?? 0));
  });
  return replicas;
}

function doOne(replica: Replica, deed: Deed, replicas: readonly Replica[], now: number): Replica {
  const { record } = replica;
  if (deed.type === "join") {
    const from = replicas[deed.from];
    return from === undefined ? replica : receive(replica, stateOf(from));
  }
  if (record === null) return replica;
  const updatedAt = Math.max(now, record.updatedAt + 1);
  if (deed.type === "purge") return record.deletedAt === null ? replica : changed(replica, null, now);
  if (deed.type === "delete")
    return record.deletedAt === null ? changed(replica, { ...record, updatedAt, deletedAt: updatedAt }, now) : replica;
  if (deed.type === "restore")
    return record.deletedAt === null ? replica : changed(replica, { ...record, updatedAt, deletedAt: null }, now);
  if (record.deletedAt !== null) return replica;
  const change =
    deed.type === "body" ? { body: deed.words } : deed.type === "tags" ? { tags: deed.tags } : { colour: COLOURS[deed.colour] ?? "blue" };
  return changed(replica, { ...changedNote(record, change), updatedAt }, now);
}

function changed(replica: Replica, after: Note | null, now: number): Replica {
  const row = changedRow({ table: "notes", before: replica.record, after, row: replica.row }, replica.device, now);
  return { ...replica, record: after, row: row ?? replica.row };
}
