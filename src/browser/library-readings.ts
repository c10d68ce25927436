/** The readings of a kept article, as the library shows them. */
import type { Anchor } from "../core/anchor/anchor";
import { createPlacer } from "../core/anchor/place";
import type { Article } from "../core/article";
import type { ArticleVersion, KeptArticle } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { articleFromText } from "../core/plain-article";
import { type TextVersion, textVersions } from "../core/versions";

/** The texts that an article was read with, and where its notes stood in the last one. */
export function readings(article: KeptArticle, records: readonly ArticleVersion[], notes: readonly Note[]) {
  const versions = textVersions(article, records);
  const last = versions.at(-1);
  if (last === undefined || last.isSaved) return { versions, places: new Map<RecordId, Anchor>() };
  const place = createPlacer(lastRead(article, last), versions.map(({ text }) => text).reverse());
  return { versions, places: new Map(notes.map((note) => [note.id, place(note.selectors)])) };
}

/** The article with the text of its last reading. */
export function lastRead({ article: { language, source } }: KeptArticle, { text }: TextVersion): Article {
  return articleFromText(text, { language, source });
}
