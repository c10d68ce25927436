/** The page's answers from `unknown`. Apart from the commands, so that a content script does not carry it. */
import * as v from "valibot";
import { spansOf } from "../core/finding";
import type { Reading } from "../core/reading";
import type { Result } from "./messages";
import { parseAnswer } from "./parse-answer";
import { findingSchema } from "./parse-finding";
import { findingIdSchema, indexSchema, list, shownKindsSchema, spanSchema } from "./schema-parts";

const articleSchema = v.strictObject({
  text: v.string(),
  blocks: list(
    v.strictObject({
      kind: v.picklist(["headline", "lead", "heading", "paragraph", "list-item", "caption", "quote", "table-row"]),
      span: spanSchema,
    }),
  ),
  language: v.picklist(["vi", "en"]),
  source: v.strictObject({
    url: v.nullable(v.string()),
    site: v.nullable(v.string()),
    title: v.nullable(v.string()),
    authors: list(v.string()),
    published: v.nullable(v.string()),
  }),
});

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
  v.check(({ article, findings, summary }) => {
    const spans = [...article.blocks.map((block) => block.span), ...summary.sentences, ...findings.flatMap(spansOf)];
    return spans.every((span) => span.end <= article.text.length);
  }, "a span outside the text"),
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
