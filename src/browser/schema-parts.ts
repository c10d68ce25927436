/** Schemas that several borders share. */
import * as v from "valibot";
import { FINDING_KINDS, type FindingId } from "../core/finding";
import { SITE_RULES } from "../core/site-rule";

const FINDING_ID = new RegExp(`^(?:${FINDING_KINDS.join("|")}):\\d{1,9}-\\d{1,9}$`);

/** `official:12-30`. */
export const findingIdSchema = v.custom<FindingId>((id) => typeof id === "string" && FINDING_ID.test(id), "not a finding's id");

/** A whole number from 0 up, such as an offset or a place in a list. */
export const indexSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const shownKindsSchema = v.strictObject({
  official: v.boolean(),
  statistic: v.boolean(),
  quote: v.boolean(),
  statement: v.boolean(),
});

/** A host name as browsers write it (lower case, punycode), or an IP address; no scheme, no port, no path. */
export const hostSchema = v.pipe(v.string(), v.maxLength(253), v.regex(/^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/));

export const siteRuleSchema = v.picklist(SITE_RULES);

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
