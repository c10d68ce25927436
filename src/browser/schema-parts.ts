/** Schemas that several borders of the extension share; those of articles and notes are in `core/parse`. */
import * as v from "valibot";
import { SITE_RULES } from "../core/site-rule";
import { HOST } from "./sites";

export const shownKindsSchema = v.strictObject({
  official: v.boolean(),
  statistic: v.boolean(),
  quote: v.boolean(),
  statement: v.boolean(),
});

/** A host name as in `HOST`. */
export const hostSchema = v.pipe(v.string(), v.regex(HOST));

export const siteRuleSchema = v.picklist(SITE_RULES);
