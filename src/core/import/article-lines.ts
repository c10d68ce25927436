/**
 * Articles of an archive, one a line of JSON (https://jsonlines.org): what `onrecord analyse` writes of pages, or with `--with-text` of anything; and its
 * own input, where that has texts. What was found in them is not taken from the file: it is found anew, as in a page.
 */
import * as v from "valibot";
import type { Article } from "../article";
import { detectLanguage } from "../language";
import { blockKindSchema, isWithinText, languageSchema } from "../parse/article";
import { indexSchema, list } from "../parse/schema-parts";
import { articleFromText } from "../plain-article";
import { type LeftOut, leftOut } from "./foreign/foreign";
import { type Fields, isFields, isWebUrl, lineOf, listOf, own, textOf } from "./foreign/values";

const blocksSchema = list(v.object({ kind: blockKindSchema, start: indexSchema, end: indexSchema }));

export interface LineOfArticle {
  readonly type: "article";
  readonly url: string;
  readonly article: Article;
}

/** Whether a file's first line is that of an archive: an object with a text, or with what was found in one; none of our backups. */
export function isArticleLine(line: string): boolean {
  const value = fieldsOf(line);
  return value !== null && own(value, "format") === undefined && (textOf(own(value, "text")) !== null || isReading(value));
}

/** Never throws. */
export function readArticleLine(line: string): LineOfArticle | LeftOut {
  const value = fieldsOf(line);
  if (value === null) return leftOut("damaged");
  const text = own(value, "text");
  if (text === undefined) return leftOut(isReading(value) || own(value, "html") !== undefined ? "textless" : "damaged");
  const url = own(value, "url");
  if (typeof text !== "string") return leftOut("damaged");
  if (text.trim() === "") return leftOut("textless");
  if (!isWebUrl(url)) return leftOut("pageless");
  const article = articleOf(text, url, value);
  return article === null ? leftOut("damaged") : { type: "article", url, article };
}

function articleOf(text: string, url: string, line: Fields): Article | null {
  const tag = textOf(own(line, "lang"))?.toLowerCase().split(/[-_]/)[0];
  const language = v.is(languageSchema, tag) ? tag : detectLanguage(text);
  const source = {
    url,
    site: lineOf(own(line, "site")),
    title: lineOf(own(line, "title")),
    authors: listOf(own(line, "authors")).flatMap((author) => lineOf(author) ?? []),
    published: lineOf(own(line, "published")),
  };
  const told = own(line, "blocks");
  if (told === undefined) return articleFromText(text, { language, source });
  const blocks = v.safeParse(blocksSchema, told);
  if (!blocks.success || blocks.output.some(({ start, end }) => start > end)) return null;
  const article = { text, blocks: blocks.output.map(({ kind, start, end }) => ({ kind, span: { start, end } })), language, source };
  return isWithinText(article, []) ? article : null;
}

function isReading(value: Fields): boolean {
  return Array.isArray(own(value, "officials")) && Array.isArray(own(value, "statistics"));
}

function fieldsOf(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
