/** What an annotation says: its words, and its tags (Web Annotation Data Model, 3.2). */
import { tidyTags } from "../../note";
import type { ForeignTools } from "./foreign";
import { type Fields, isFields, isWebUrl, lineOf, listOf, own, textOf } from "./values";

/** Lists of bodies within bodies deeper than this are not looked into: nobody writes them. */
const MOST_DEPTH = 4;

export interface AnnotationBody {
  /** Markdown, or text that is taken for it. */
  readonly body: string;
  readonly tags: readonly string[];
}

export function annotationBody(annotation: Fields, isOurs: boolean, tools: ForeignTools): AnnotationBody {
  const words: string[] = [];
  const tags: string[] = [];
  const value = textOf(own(annotation, "bodyValue"));
  if (value !== null) words.push(value);
  const take = (body: unknown, depth: number): void => {
    if (typeof body === "string") return void (isWebUrl(body) && words.push(`<${body}>`));
    if (!isFields(body)) return;
    const items = listOf(own(body, "items"));
    if (items.length > 0 && depth < MOST_DEPTH) for (const item of items) take(item, depth + 1);
    const text = wordsOf(body, tools);
    if (text === null) return;
    const isTag = listOf(own(body, "purpose")).some((purpose) => purpose === "tagging" || purpose === "classifying");
    if (isTag) tags.push(text);
    else words.push(text);
  };
  for (const body of listOf(own(annotation, "body"))) take(body, 0);
  return { body: (isOurs ? words : words.map((part) => part.trim()).filter((part) => part !== "")).join("\n\n"), tags: tidyTags(tags) };
}

/** The text of a body, or the address that it is. */
function wordsOf(body: Fields, { textOfHtml }: ForeignTools): string | null {
  const value = textOf(own(body, "value") ?? own(body, "rdf:value") ?? own(body, "chars"));
  if (value !== null) return lineOf(own(body, "format"))?.startsWith("text/html") ? textOfHtml(value) : value;
  const source = own(body, "source") ?? own(body, "id");
  return isWebUrl(source) ? `<${source}>` : null;
}
