/**
 * What is known of one record with when and where each part of it was changed last; a part that is left out is not known. Two such are joined (`join.ts`) by
 * taking each part from where it was changed last: in any order, any number of times, with the same outcome.
 */
import type { ArticleVersion, KeptArticle, Records } from "../kept";
import type { Correction, Note, RecordId } from "../note";
import type { Seen, Stamp } from "./stamp";
import type { Words } from "./words";

export type TableName = keyof Records;
export const TABLE_NAMES: readonly TableName[] = ["articles", "versions", "notes", "corrections"];

export type AnyRecord = KeptArticle | ArticleVersion | Note | Correction;

/** Fields of a record that are changed together, as they were at a stamp. */
export interface Register {
  readonly at: Stamp;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A member of a set, such as a tag, and whether it was put in or taken out last. */
export interface Member {
  readonly name: string;
  readonly at: Stamp;
  readonly isIn: boolean;
  /** Among those that were put in with it. */
  readonly place: number;
}

/** Whether it was deleted. A deletion holds only for a note whose texts its maker had all seen. */
export interface Life {
  readonly at: Stamp;
  readonly deletedAt: number | null;
  readonly saw: Seen;
  /** Deleted for good: nothing is left of it but this. */
  readonly isGone?: true | undefined;
}

/** Milliseconds since 1970, each the earliest or the latest that any device knows. */
export interface Times {
  readonly first?: number | undefined;
  readonly readAt?: number | undefined;
  readonly updatedAt?: number | undefined;
}

export interface RecordState {
  readonly table: TableName;
  readonly id: RecordId;
  readonly registers: { readonly [Name in RegisterName]?: Register | undefined };
  /** Tags of a note, addresses of an article; in the order of names. */
  readonly members?: readonly Member[] | undefined;
  readonly words?: Words | undefined;
  readonly life?: Life | undefined;
  readonly times: Times;
  /** Two articles are one: this is the id of both, the lesser one. Nothing else is known of such an article under its own. */
  readonly into?: RecordId | undefined;
  /** The reader holds it apart from another of the same text. */
  readonly isApart?: true | undefined;
}

export type RegisterName = "made" | "home" | "place" | "colour" | "content" | "url" | "what";

/** Which fields of a record make which register. What is in none is told by the other parts of the state. */
export const REGISTERS: Readonly<Record<TableName, Readonly<Partial<Record<RegisterName, readonly string[]>>>>> = {
  articles: { content: ["article", "findings", "textHash"], url: ["url"] },
  versions: { what: ["articleId", "textHash", "text"] },
  notes: { made: ["finding", "createdAt"], home: ["articleId"], place: ["selectors", "keptLost"], colour: ["colour"] },
  corrections: { what: ["scope", "what", "decision", "createdAt"] },
};

export function registerNames(table: TableName): readonly RegisterName[] {
  return Object.keys(REGISTERS[table]) as RegisterName[]; // the keys of the table above
}

/** The parts of a state that are sent by themselves once they are changed. */
export type PartName = RegisterName | "members" | "words" | "life" | "times" | "into" | "isApart";

export function keyOf(table: TableName, id: RecordId): string {
  return `${table}/${id}`;
}

export function registersOf({ table, registers }: RecordState): readonly (readonly [RegisterName, Register])[] {
  return registerNames(table).flatMap((name) => {
    const register = registers[name];
    return register === undefined ? [] : [[name, register] as const];
  });
}

/** The state with these parts of it only. */
export function partsOf(state: RecordState, names: readonly PartName[]): RecordState {
  const has = (name: PartName): boolean => names.includes(name);
  return {
    table: state.table,
    id: state.id,
    registers: Object.fromEntries(registersOf(state).filter(([name]) => has(name))),
    members: has("members") ? state.members : undefined,
    words: has("words") ? state.words : undefined,
    life: has("life") ? state.life : undefined,
    times: has("times") ? state.times : {},
    into: has("into") ? state.into : undefined,
    isApart: has("isApart") ? state.isApart : undefined,
  };
}
