import * as v from "valibot";
import type { ArticleToKeep, ArticleVersion, KeptArticle } from "../kept";
import { articleSchema, isWithinText } from "./article";
import { findingSchema } from "./finding";
import { list, recordIdSchema, timeSchema, webUrlSchema } from "./schema-parts";

/** SHA-256 in hexadecimal. */
const hashSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, "not a SHA-256 in hexadecimal"));

const OUTSIDE = "a span outside the text";

/** An article's record by its shape alone; that its spans lie within its text is `isWithinText`'s. */
export const keptArticleSchema = v.strictObject({
  id: recordIdSchema,
  url: webUrlSchema,
  urls: list(webUrlSchema),
  article: articleSchema,
  findings: list(findingSchema),
  textHash: hashSchema,
  savedAt: timeSchema,
  readAt: timeSchema,
  updatedAt: timeSchema,
  deletedAt: v.nullable(timeSchema),
}) satisfies v.GenericSchema<unknown, KeptArticle>;

export const articleVersionSchema = v.strictObject({
  id: recordIdSchema,
  articleId: recordIdSchema,
  textHash: hashSchema,
  text: v.string(),
  readAt: timeSchema,
  firstReadAt: v.optional(timeSchema),
}) satisfies v.GenericSchema<unknown, ArticleVersion>;

/** What a page asks to keep, as it comes in a message. */
export const articleToKeepSchema = v.pipe(
  v.strictObject({
    proposedId: recordIdSchema,
    url: webUrlSchema,
    urls: list(webUrlSchema),
    article: articleSchema,
    findings: list(findingSchema),
    isTranslated: v.optional(v.boolean()),
    isAsked: v.optional(v.boolean()),
  }),
  v.check(({ article, findings }) => isWithinText(article, findings), OUTSIDE),
) satisfies v.GenericSchema<unknown, ArticleToKeep>;
