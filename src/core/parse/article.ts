import * as v from "valibot";
import type { Article, Language } from "../article";
import { type Finding, spansOf } from "../finding";
import type { Span } from "../span";
import { list, spanSchema, webUrlSchema } from "./schema-parts";

export const blockKindSchema = v.picklist(["headline", "lead", "heading", "paragraph", "list-item", "caption", "quote", "table-row"]);

const blockSchema = v.strictObject({
  kind: blockKindSchema,
  span: spanSchema,
});

export const languageSchema = v.picklist(["vi", "en"]) satisfies v.GenericSchema<unknown, Language>;

/** An article. That its spans lie within its text is for `isWithinText` to say. */
export const articleSchema = v.strictObject({
  text: v.string(),
  blocks: list(blockSchema),
  language: languageSchema,
  source: v.strictObject({
    url: v.nullable(webUrlSchema),
    site: v.nullable(v.string()),
    title: v.nullable(v.string()),
    authors: list(v.string()),
    published: v.nullable(v.string()),
  }),
}) satisfies v.GenericSchema<unknown, Article>;

/** Whether every span of an article and of its findings lies within its text. */
export function isWithinText(article: Article, findings: readonly Finding[]): boolean {
  const fits = (span: Span): boolean => span.end <= article.text.length;
  return article.blocks.every((block) => fits(block.span)) && findings.every((finding) => allSpansOf(finding).every(fits));
}

/** Where a finding stands and everything that it rests on. */
function allSpansOf(finding: Finding): readonly Span[] {
  const spans = [...spansOf(finding), ...finding.evidence.map((evidence) => evidence.span)];
  if (finding.kind === "official") spans.push(...finding.offices.flatMap((office) => office.spans));
  if ((finding.kind === "quote" || finding.kind === "statement") && finding.cue !== null) spans.push(finding.cue);
  return spans;
}
