/** Invented articles and notes, and stores of their own for each test. */

import { analyse } from "../../src/core/analyse";
import { describe } from "../../src/core/anchor/describe";
import type { ArticleToKeep, NewNote } from "../../src/core/kept";
import type { RecordId } from "../../src/core/note";
import { articleFromText } from "../../src/core/plain-article";

/** The nth record's id of a series. */
export function recordId(n: number, series = 0): RecordId {
  const hex = (value: number, length: number): string => value.toString(16).padStart(length, "0");
  return `${hex(n, 8)}-0000-4000-8000-${hex(series, 12)}` as RecordId; // a test makes its own ids
}

const SERIES = { article: 1, note: 2 };

export const articleId = (n: number): RecordId => recordId(n, SERIES.article);
export const noteId = (n: number): RecordId => recordId(n, SERIES.note);

/** An article that a page would send; its text tells its number, so that no two are the same. */
export function articleToKeep(n: number, extra = "", urls: readonly string[] = []): ArticleToKeep {
  const text =
    `Xã Mây Trắng làm cầu số ${n}\n` +
    `Ông Tống Văn Thử, Chủ tịch UBND xã Mây Trắng, cho biết: "Cầu số ${n} dài ${100 + n} mét." Kinh phí là ${n + 1},5 tỷ đồng.${extra}`;
  const url = `https://bao-thu.example/cau-${n}.html`;
  const source = {
    url,
    site: "Báo Thử",
    title: `Xã Mây Trắng làm cầu số ${n}`,
    authors: ["Lò Thị Giả"],
    published: "2026-03-04T05:06:07+07:00",
  };
  const article = articleFromText(text, { source });
  return { proposedId: articleId(n), url, urls: [url, ...urls], article, findings: analyse(article) };
}

/** A note on the words (the first such) in an article. */
export function newNote(n: number, { article }: ArticleToKeep, words = "Chủ tịch UBND", changes: Partial<NewNote> = {}): NewNote {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  const selectors = describe(article, { start, end: start + words.length });
  return { id: noteId(n), kind: "note", finding: null, selectors, body: `Ghi chú ${n}`, colour: "yellow", tags: ["cầu"], ...changes };
}
