/** What the search index holds of a record, and as what it is stored. */
import { briefOf } from "../core/article-brief";
import type { ArticleBrief, KeptArticle } from "../core/kept";
import type { Note } from "../core/note";
import type { Field } from "../core/search/match";
import type { WeighedText, Weight, WordColumns } from "../core/search/word-index";

export interface IndexedNote extends Pick<Note, "id" | "articleId" | "kind" | "tags" | "colour"> {
  readonly type: "note";
  readonly at: number;
}

export interface IndexedArticle extends ArticleBrief {
  readonly type: "article";
  readonly at: number;
  readonly readAt: number;
}

export type IndexedRecord = IndexedNote | IndexedArticle;

/** The index without its words and records, of which there is much: these stand in parts beside it, for each to be read and written in a moment. */
export interface StoredIndex extends Omit<WordColumns, "words"> {
  readonly id: "index";
  readonly format: number;
  /** Of the last change (`change-log.ts`) that is in it. */
  readonly seq: number;
  readonly parts: number;
}

/** Some of the records, in the order of their numbers, and their words. */
export interface StoredIndexPart {
  /** `index/0` and so on. */
  readonly id: `index/${number}`;
  /** Of the index that it belongs to. */
  readonly seq: number;
  readonly words: Uint32Array;
  /** JSON of a list; null for those removed. As one text it is read several times as fast. */
  readonly records: string;
}

/** Says how new the stored index is without reading it. */
export interface StoredMark {
  readonly id: "mark";
  readonly seq: number;
}

export function indexedRecord(kept: Note | KeptArticle): IndexedRecord {
  if (!("selectors" in kept)) return { type: "article", ...briefOf(kept), at: kept.savedAt, readAt: kept.readAt };
  const { id, articleId, kind, tags, colour, updatedAt } = kept;
  return { type: "note", id, articleId, kind, tags, colour, at: updatedAt };
}

export function fieldsOfNote({ selectors, body, tags }: Note): readonly Field[] {
  return [
    { field: "quote", text: selectors.quote.exact },
    { field: "body", text: body },
    ...tags.map((tag): Field => ({ field: "tag", text: tag })),
  ];
}

export function fieldsOfArticle({ article: { source, text } }: KeptArticle): readonly Field[] {
  return [
    { field: "title", text: source.title ?? "" },
    { field: "site", text: source.site ?? "" },
    { field: "text", text },
  ];
}

/** What lists show of an article's fields: the title stands above the text there, so the text is without its headline. */
export function shownFieldsOf(kept: KeptArticle): readonly Field[] {
  const { text, blocks } = kept.article;
  const headline = blocks.find(({ kind }) => kind === "headline");
  if (headline === undefined) return fieldsOfArticle(kept);
  return fieldsOfArticle(kept).map((each) => (each.field === "text" ? { ...each, text: text.slice(headline.span.end).trimStart() } : each));
}

/** All that is searched of a record. */
export function wordsOfRecord(kept: Note | KeptArticle): readonly WeighedText[] {
  const fields = "selectors" in kept ? fieldsOfNote(kept) : fieldsOfArticle(kept);
  return fields.map(({ field, text }) => ({ text, weight: WEIGHTS[field] }));
}

/** How much a word tells by where it stands. */
const WEIGHTS: Readonly<Record<Field["field"], Weight>> = { title: 3, tag: 3, body: 3, quote: 2, site: 1, text: 1 };
