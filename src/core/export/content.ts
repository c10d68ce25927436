/** What an export is made of: living articles with their living notes, all of a library or a part of it. */
import { find } from "../anchor/find";
import { type Finding, type Official, type Speaker, spansOf } from "../finding";
import type { KeptArticle, Records } from "../kept";
import { byPlace, type Note, type RecordId } from "../note";
import type { Span } from "../span";

export type ExportRecords = Pick<Records, "articles" | "notes">;

/** What of a library is exported. Without `notes`, all notes of the articles; with it, these alone. */
export interface ExportScope {
  readonly articles: ReadonlySet<RecordId>;
  readonly notes: ReadonlySet<RecordId> | null;
}

/** An article with its notes in the order of their places. */
export interface ExportItem {
  readonly kept: KeptArticle;
  readonly notes: readonly Note[];
}

/** The living articles in the order given, each with its living notes. O(n log n). */
export function itemsOf({ articles, notes }: ExportRecords): readonly ExportItem[] {
  const byArticle = new Map<RecordId, Note[]>();
  for (const note of notes) {
    if (note.deletedAt !== null) continue;
    const its = byArticle.get(note.articleId);
    if (its === undefined) byArticle.set(note.articleId, [note]);
    else its.push(note);
  }
  return articles
    .filter((article) => article.deletedAt === null)
    .map((kept) => ({ kept, notes: (byArticle.get(kept.id) ?? []).sort(byPlace) }));
}

/** The records within a scope. */
export function within<R extends ExportRecords>(records: R, scope: ExportScope): R {
  const isChosen = (note: Note): boolean => scope.articles.has(note.articleId) && (scope.notes === null || scope.notes.has(note.id));
  return {
    ...records,
    articles: records.articles.filter(({ id }) => scope.articles.has(id)),
    notes: records.notes.filter(isChosen),
  };
}

/** The official that speaks; null for anybody else. */
export function officialOf(speaker: Speaker | null, findings: readonly Finding[]): Official | null {
  if (speaker?.kind !== "official") return null;
  return findings.find((finding): finding is Official => finding.kind === "official" && finding.id === speaker.official) ?? null;
}

/** The offices of an official, as printed. */
export function officesOf(official: Official | null): string {
  return official?.offices.map(({ words }) => words).join("; ") ?? "";
}

/** Where the note's passage is in the article as it was kept last; null where it is lost. */
export function placeOf({ selectors }: Note, { article }: KeptArticle): Span | null {
  const found = find(article, selectors);
  return found.state === "lost" ? null : found.span;
}

/** The finding that a kept mark was made from, as long as it is still found. */
export function findingOf({ finding }: Note, { findings }: KeptArticle): Finding | null {
  return finding === null ? null : (findings.find(({ id }) => id === finding) ?? null);
}

/** The first place of a finding. Officials have mentions, never none. */
export function firstSpanOf(finding: Finding): Span {
  return spansOf(finding)[0] ?? { start: 0, end: 0 };
}

/** A time in milliseconds since 1970, as ISO 8601 in UTC. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}
