/**
 * A whole library on the server, in parts. A part begins where an id says so, and not after so many records: so a change alters the part that it is
 * in, and all others are on the server already.
 */

import * as v from "valibot";
import type { RecordId } from "../core/note";
import { type Counts, type Head, type PartRef, type Snapshot, type SnapshotRef, SYNC_FORMAT, snapshotSchema } from "../core/sync/head";
import { linesOf } from "../core/sync/lines";
import type { RecordState, TableName } from "../core/sync/state";
import type { Store } from "../store/open";
import { readLoneStates, readStates } from "../store/sync-send";
import { hashOf, type Wire } from "./sync-engine-wire";
import type { SyncOptions } from "./sync-options";

/** Records read at once; in a part on the average; UTF-16 code units at which a part ends anyway. */
const READ = { articles: 50, versions: 100, notes: 500, corrections: 500 } as const;
const IN_PART = { articles: 64, versions: 128, notes: 1_024, corrections: 1_024 } as const;
const MOST_UNITS = 4 * 1024 * 1024;

/** Articles before notes: what is deleted meanwhile is then never an article without its notes. */
const ORDER: readonly TableName[] = ["articles", "versions", "corrections", "notes"];

/** @throws {RemoteFault | StoreError} */
export async function writeSnapshot(library: Store, wire: Wire, head: Head, covers: Counts, options: SyncOptions): Promise<SnapshotRef> {
  const known = await partsOfSnapshot(wire, head.snapshot);
  const parts: PartRef[] = [];
  let done = 0;
  const end = async (lines: readonly RecordState[]): Promise<void> => {
    if (lines.length === 0) return;
    parts.push(await writePart(wire, lines, known));
    done += lines.length;
    options.onProgress(done, done);
  };
  for (const table of ORDER) {
    let part: RecordState[] = [];
    let units = 0;
    let after: RecordId | "" = "";
    for (let isMore = true; isMore; ) {
      const states = await readStates(library, table, after, READ[table]);
      isMore = states.length === READ[table];
      after = states.at(-1)?.id ?? after;
      for (const state of states) {
        if (units > MOST_UNITS || (part.length > 0 && Number.parseInt(state.id.slice(0, 8), 16) % IN_PART[table] === 0)) {
          await end(part);
          part = [];
          units = 0;
        }
        part.push(state);
        units += sizeOf(state);
      }
    }
    await end(part);
  }
  await end(await readLoneStates(library));
  const snapshot: Snapshot = { format: SYNC_FORMAT, parts };
  const packed = await wire.pack(JSON.stringify(snapshot));
  const path = `snapshots/${packed.hash}.orc`;
  await wire.writeOnce(path, packed);
  return {
    path,
    hash: packed.hash,
    size: packed.bytes.length,
    covers,
    total: parts.reduce((sum, { size }) => sum + size, 0),
    madeAt: options.now(),
  };
}

/** Its parts; none where it cannot be read. */
export async function partsOfSnapshot(wire: Wire, snapshot: SnapshotRef | null): Promise<readonly PartRef[]> {
  const text = snapshot === null ? null : await wire.readText(snapshot);
  if (text === null) return [];
  const parsed = v.safeParse(snapshotSchema, JSON.parse(text));
  return parsed.success ? parsed.output.parts : [];
}

async function writePart(wire: Wire, states: readonly RecordState[], known: readonly PartRef[]): Promise<PartRef> {
  const lines = linesOf(states);
  const plain = await hashOf(new TextEncoder().encode(lines));
  const same = known.find((part) => part.plain === plain);
  if (same !== undefined) return same;
  const packed = await wire.pack(lines);
  const path = `parts/${packed.hash}.orc`;
  await wire.writeOnce(path, packed);
  return { path, hash: packed.hash, size: packed.bytes.length, plain };
}

/** About how long its line is. */
function sizeOf({ table, registers, words }: RecordState): number {
  if (table === "articles" || table === "versions") return JSON.stringify(registers).length;
  return 600 + (words?.values.reduce((sum, { body }) => sum + body.length, 0) ?? 0);
}
