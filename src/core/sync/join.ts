import { isSameData } from "../import/same-data";
import type { RecordId } from "../note";
import { canonical } from "./canonical";
import { type Life, type Member, type RecordState, type Register, type RegisterName, registersOf, type Times } from "./state";
import { joinWords, type Words } from "./words";

/** What is known of a record in two places. Commutative, associative and idempotent, for states of one record. */
export function joinStates(a: RecordState, b: RecordState): RecordState {
  return {
    table: a.table,
    id: a.id,
    registers: joinRegisters(a, b),
    members: either(a.members, b.members, joinMembers),
    words: either<Words>(a.words, b.words, joinWords),
    life: either<Life>(a.life, b.life, later),
    times: joinTimes(a.times, b.times),
    into: either(a.into, b.into, least),
    isApart: a.isApart ?? b.isApart,
  };
}

function joinRegisters(a: RecordState, b: RecordState): RecordState["registers"] {
  const joined: Partial<Record<RegisterName, Register>> = Object.fromEntries(registersOf(a));
  for (const [name, theirs] of registersOf(b)) {
    const ours = joined[name];
    joined[name] = ours === undefined ? theirs : name === "content" ? fuller(ours, theirs) : later(ours, theirs);
  }
  return joined;
}

function either<T>(a: T | undefined, b: T | undefined, join: (a: T, b: T) => T): T | undefined {
  return a === undefined || b === undefined ? (a ?? b) : join(a, b);
}

/** The one that was changed later. Two with one stamp are equal; where they are not, all choose the same. */
function later<T extends { readonly at: string }>(a: T, b: T): T {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return isSameData(a, b) || canonical(a) > canonical(b) ? a : b;
}

/** A text that was read prevails over none: of an article whose notes were imported, nothing else is known yet. */
function fuller(a: Register, b: Register): Register {
  const hasText = ({ value: { article } }: Register): boolean =>
    typeof article === "object" && article !== null && "text" in article && article.text !== "";
  return hasText(a) === hasText(b) ? later(a, b) : hasText(a) ? a : b;
}

function least(a: RecordId, b: RecordId): RecordId {
  if (a < b) return a;
  return b;
}

function joinMembers(a: readonly Member[], b: readonly Member[]): readonly Member[] {
  const joined = new Map(a.map((member) => [member.name, member]));
  for (const member of b) joined.set(member.name, either<Member>(joined.get(member.name), member, later) ?? member);
  return [...joined.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function joinTimes(a: Times, b: Times): Times {
  return {
    first: either(a.first, b.first, Math.min),
    readAt: either(a.readAt, b.readAt, Math.max),
    updatedAt: either(a.updatedAt, b.updatedAt, Math.max),
  };
}
