/** What is kept of the page beside a popup, and the page's article as a file. */
import { fileName } from "../core/export/file-name";
import { articleToMarkdown } from "../core/export/markdown";
import type { KeptArticle } from "../core/kept";
import type { Locale } from "../locales";
import type { KeptHere } from "../ui/keep-row";
import type { ReadReading } from "../ui/page-view";
import type { NotesOnPage } from "./messages";
import { newRecordId } from "./record-id";

/** Null until the page has told. */
export function keptHere(notes: NotesOnPage | null): KeptHere | null {
  return notes === null ? null : { articleId: notes.articleId, notes: notes.notes.length };
}

export interface NamedFile {
  readonly name: string;
  readonly content: Blob;
}

/** The article as the page shows it now, kept or not, with its notes. */
export function markdownOf(
  { article, findings }: ReadReading,
  address: string,
  notes: NotesOnPage | null,
  locale: Locale,
  template: string | null,
  now: number,
): NamedFile {
  const url = article.source.url ?? address;
  const id = notes?.articleId ?? newRecordId();
  const kept: KeptArticle = {
    id,
    url,
    urls: [url],
    article,
    findings,
    textHash: "",
    savedAt: now,
    readAt: now,
    updatedAt: now,
    deletedAt: null,
  };
  const markdown = articleToMarkdown(
    kept,
    (notes?.notes ?? []).map(({ note }) => note),
    locale,
    template,
  );
  return { name: fileName(article.source.title ?? "", "md"), content: new Blob([markdown], { type: "text/markdown;charset=utf-8" }) };
}
