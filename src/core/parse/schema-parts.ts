/** The smallest schemas, shared by every border where data of On Record is read from `unknown`: messages, settings, backups. */
import * as v from "valibot";
import { FINDING_KINDS, type FindingId } from "../finding";
import type { RecordId } from "../note";

const FINDING_ID = new RegExp(`^(?:${FINDING_KINDS.join("|")}):\\d{1,9}-\\d{1,9}$`);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** `official:12-30`. */
export const findingIdSchema = v.custom<FindingId>((id) => typeof id === "string" && FINDING_ID.test(id), "not a finding's id");

/** A UUID in lower case, as browsers make them. */
export const recordIdSchema = v.custom<RecordId>((id) => typeof id === "string" && UUID.test(id), "not a record's id");

/** An address on the web. Every other scheme is refused: `javascript:` and `data:` would run when clicked. */
export const webUrlSchema = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/?#]/, "not a web address"));

/** A whole number from 0 up, such as an offset or a place in a list. */
export const indexSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Milliseconds since 1970; no later than what a `Date` can hold. */
export const timeSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15));

/** A half-open span that does not run backwards. */
export const spanSchema = v.pipe(
  v.strictObject({ start: indexSchema, end: indexSchema }),
  v.check((span) => span.start <= span.end, "a span that ends before it starts"),
);

/** A read-only list. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}

/** A read-only list of at least one. */
export function someOf<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.minLength(1), v.readonly());
}

/** Where a value departs from its schema, e.g. `payload.index: Invalid type: …`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  return path === null ? issue.message : `${path}: ${issue.message}`;
}
