/**
 * The one file on the server that is ever changed, and only under the condition that nobody changed it meanwhile: which files there are, and so
 * what a library has to read. All others are written once and never changed.
 */
import * as v from "valibot";
import { type DeviceId, deviceSchema } from "./stamp";

export const HEAD_PATH = "head.orc";

/** A reader of this format reads no later one. */
export const SYNC_FORMAT = 1;

/** How many files of each device: all up to that number. In the order of devices. */
export type Counts = readonly (readonly [device: DeviceId, count: number])[];

/** A file, by what is in it. */
export interface FileRef {
  readonly path: string;
  /** SHA-256 of its bytes as they lie there, in hexadecimal. */
  readonly hash: string;
  readonly size: number;
}

/** A file of changes: the so manyeth of its device. */
export interface ChangesRef extends FileRef {
  readonly device: DeviceId;
  readonly number: number;
}

/** A whole library, in parts that `path` lists: what was in all files that it covers. */
export interface SnapshotRef extends FileRef {
  readonly covers: Counts;
  /** Of all its parts; bytes. */
  readonly total: number;
  readonly madeAt: number;
}

export interface Head {
  readonly format: typeof SYNC_FORMAT;
  /** Of the library on this server, made once. */
  readonly library: string;
  readonly counts: Counts;
  readonly snapshot: SnapshotRef | null;
  /** The one before, for who is in the midst of reading it. */
  readonly former: SnapshotRef | null;
  /** Those that the former snapshot does not cover: who is not far behind needs no snapshot. */
  readonly changes: readonly ChangesRef[];
  /** Files that somebody could not read: who knows what was in them writes a snapshot. */
  readonly broken: readonly string[];
}

/** Of a snapshot. */
export interface PartRef extends FileRef {
  /** SHA-256 of what is in it, before it was packed and sealed: a part that stayed the same is not written again. */
  readonly plain: string;
}

export interface Snapshot {
  readonly format: typeof SYNC_FORMAT;
  readonly parts: readonly PartRef[];
}

const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "not a SHA-256 in hexadecimal"));
const pathSchema = v.pipe(v.string(), v.regex(/^(?:changes|parts|snapshots)\/[0-9a-z-]{1,100}\.orc$/, "not a path of ours"));
const countSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const numberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const MOST_DEVICES = 2_000;
const MOST_CHANGES = 20_000;
const MOST_PARTS = 50_000;

const countsSchema = v.pipe(v.array(v.pipe(v.tuple([deviceSchema, countSchema]), v.readonly())), v.maxLength(MOST_DEVICES), v.readonly());

const file = { path: pathSchema, hash: hashSchema, size: countSchema };

const snapshotRefSchema = v.strictObject({ ...file, covers: countsSchema, total: countSchema, madeAt: countSchema });

export const headSchema = v.strictObject({
  format: v.literal(SYNC_FORMAT),
  library: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/)),
  counts: countsSchema,
  snapshot: v.nullable(snapshotRefSchema),
  former: v.nullable(snapshotRefSchema),
  changes: v.pipe(
    v.array(v.strictObject({ ...file, device: deviceSchema, number: numberSchema })),
    v.maxLength(MOST_CHANGES),
    v.readonly(),
  ),
  broken: v.pipe(v.array(pathSchema), v.maxLength(MOST_CHANGES), v.readonly()),
}) satisfies v.GenericSchema<unknown, Head>;

export const snapshotSchema = v.strictObject({
  format: v.literal(SYNC_FORMAT),
  parts: v.pipe(v.array(v.strictObject({ ...file, plain: hashSchema })), v.maxLength(MOST_PARTS), v.readonly()),
}) satisfies v.GenericSchema<unknown, Snapshot>;

/** Whether a file was written by a later On Record; of what else is in it, nothing is known then. */
export function isNewerFormat(value: unknown): boolean {
  return typeof value === "object" && value !== null && "format" in value && typeof value.format === "number" && value.format > SYNC_FORMAT;
}

export function countOf(counts: Counts, device: DeviceId): number {
  return counts.find(([known]) => known === device)?.[1] ?? 0;
}

/** For each device the higher count. */
export function joinCounts(...all: readonly Counts[]): Counts {
  const highest = new Map<DeviceId, number>();
  for (const [device, count] of all.flat()) highest.set(device, Math.max(count, highest.get(device) ?? 0));
  return [...highest].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether all that `less` counts, `counts` counts too. */
export function includes(counts: Counts, less: Counts): boolean {
  return less.every(([device, count]) => count <= countOf(counts, device));
}

/** What was read, file by file: everything up to a count of each device, and these files beyond. */
export interface Progress {
  readonly counts: Counts;
  readonly beyond: readonly string[];
}

/** Those files of changes that are still to be read. */
export function unread(head: Head, { counts, beyond }: Progress): readonly ChangesRef[] {
  const known = new Set(beyond);
  return head.changes.filter(({ device, number, path }) => number > countOf(counts, device) && !known.has(path));
}

/** After these files were read as well. A count goes up only as far as no file is missing. */
export function progressWith({ counts, beyond }: Progress, read: readonly string[], head: Head, covered: Counts = []): Progress {
  const known = new Set([...beyond, ...read]);
  const reached = new Map(joinCounts(counts, covered));
  for (const { device, number, path } of [...head.changes].sort((a, b) => a.number - b.number)) {
    if (known.has(path) && number === (reached.get(device) ?? 0) + 1) reached.set(device, number);
  }
  const left = head.changes.filter(({ device, number, path }) => known.has(path) && number > (reached.get(device) ?? 0));
  return { counts: joinCounts([...reached]), beyond: left.map(({ path }) => path) };
}
