/** What an export is made of: living articles with their living notes, all of a library or a part of it. */
import { find } from "../anchor/find";
import { type Finding, type Official, type Speaker, spansOf } from "../finding";
import type { Backup, KeptArticle, Records } from "../kept";
import { byPlace, type Correction, type Note, type RecordId } from "../note";
import type { Span } from "../span";

export type ExportRecords = Pick<Records, "articles" | "notes">;

/** What of a library is exported. */
export interface ExportScope {
  /** Articles with all that belongs to them. */
  readonly articles: ReadonlySet<RecordId>;
  /** Single notes; their articles come along. */
  readonly notes: ReadonlySet<RecordId>;
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

/** The living records within a scope, as a backup of their own: articles are whole even where single notes are asked for. */
export function within(backup: Backup, { articles, notes }: ExportScope): Backup {
  const isLiving = (record: { readonly deletedAt: number | null }): boolean => record.deletedAt === null;
  const chosen = backup.notes.filter((note) => isLiving(note) && (articles.has(note.articleId) || notes.has(note.id)));
  const ids = new Set<string>([...articles, ...chosen.map((note) => note.articleId)]);
  return {
    ...backup,
    articles: backup.articles.filter((article) => isLiving(article) && ids.has(article.id)),
    versions: backup.versions.filter((version) => ids.has(version.articleId)),
    notes: chosen,
    corrections: backup.corrections.filter(
      (correction) => isLiving(correction) && (ids.has(correction.scope) || linksAmong(correction.decision, ids)),
    ),
  };
}

/** Whether it links editions that are all among these articles. */
function linksAmong(decision: Correction["decision"], ids: ReadonlySet<string>): boolean {
  return decision.type === "editions" && decision.articles.every((id) => ids.has(id));
}

/** Where single notes are asked for, their articles keep those findings only that the notes were made from, and who says them. */
export function withoutOtherFindings<R extends ExportRecords>(records: R, { articles }: ExportScope): R {
  const narrow = (kept: KeptArticle): KeptArticle => {
    if (articles.has(kept.id)) return kept;
    const marks = records.notes.filter((note) => note.articleId === kept.id).flatMap((note) => findingOf(note, kept) ?? []);
    const speakers = marks.map((mark) => ("speaker" in mark ? officialOf(mark.speaker, kept.findings) : null));
    return { ...kept, findings: kept.findings.filter((finding) => marks.includes(finding) || speakers.some((each) => each === finding)) };
  };
  return { ...records, articles: records.articles.map(narrow) };
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
