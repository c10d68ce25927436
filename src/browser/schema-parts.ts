/** Schemas that several borders of the extension share; those of articles and notes are in `core/parse`. */
import * as v from "valibot";
import { SITE_RULES } from "../core/site-rule";

export const shownKindsSchema = v.strictObject({
  official: v.boolean(),
  statistic: v.boolean(),
  quote: v.boolean(),
  statement: v.boolean(),
});

/** A host name as browsers write it (lower case, punycode), or an IP address; no scheme, no port, no path. */
export const hostSchema = v.pipe(v.string(), v.maxLength(253), v.regex(/^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/));

export const siteRuleSchema = v.picklist(SITE_RULES);
