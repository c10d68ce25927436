/** The page's answers from `unknown`. Apart from the commands, so that a content script does not carry it. */
import * as v from "valibot";
import { articleSchema, isWithinText } from "../core/parse/article";
import { findingSchema } from "../core/parse/finding";
import { findingIdSchema, indexSchema, list, spanSchema } from "../core/parse/schema-parts";
import type { Reading } from "../core/reading";
import type { Result } from "./messages";
import { parseAnswer } from "./parse-answer";
import { shownKindsSchema } from "./schema-parts";

const summarySchema = v.strictObject({
  sentences: list(spanSchema),
  officials: list(findingIdSchema),
  statistics: list(findingIdSchema),
  readingMinutes: indexSchema,
  words: indexSchema,
});

const readSchema = v.pipe(
  v.strictObject({
    state: v.literal("read"),
    article: articleSchema,
    findings: list(findingSchema),
    summary: summarySchema,
    shown: shownKindsSchema,
    cut: v.boolean(),
  }),
  v.check(
    ({ article, findings, summary }) =>
      isWithinText(article, findings) && summary.sentences.every((sentence) => sentence.end <= article.text.length),
    "a span outside the text",
  ),
);

const readingSchema = v.union([
  readSchema,
  v.strictObject({ state: v.literal("reading") }),
  v.strictObject({ state: v.literal("not-article"), why: v.picklist(["no-text", "too-short", "list-page"]) }),
  v.strictObject({ state: v.literal("failed"), message: v.string() }),
]) satisfies v.GenericSchema<unknown, Reading>;

/** `Reading` if the schema knows every state and kind that the type allows; else `never`, which breaks the function below. */
type Known = [Reading] extends [v.InferOutput<typeof readingSchema>] ? Reading : never;

/** An answer that carries a reading. Never throws. */
export function parseReadingAnswer(answer: unknown): Result<Known> {
  return parseAnswer(answer, readingSchema);
}
