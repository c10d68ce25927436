/**
 * Joins the records of two libraries: by id, the later change wins; equal ones stay as they are. Articles are the same as well where
 * they share an address or their text; what belongs to them follows. No text is lost: the one that gives way becomes a version.
 * Linear in the records.
 */
import type { ImportPlan, ImportTally, KeptArticle, Records } from "../kept";
import type { Correction, Note, RecordId } from "../note";
import { finished } from "../steps";
import { type Archive, archiveOf } from "./merge-archive";
import { isSameData } from "./same-data";
import { currentVersion, joinVersions, versionOf } from "./version-of";

export interface Merge {
  /** What has to be written; all of it replaces by id. */
  readonly put: Records;
  readonly plan: ImportPlan;
}

interface Dated {
  readonly id: RecordId;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

type Counter = { -readonly [Key in keyof ImportTally]: number };

/** What of `theirs` has to be written into `mine`. Every `textHash` must be that of its text. */
export function mergeRecords(mine: Records, theirs: Records): Merge {
  return finished(mergeInSteps(mine, theirs));
}

/** The same, for whoever has other things to do between the steps, or gives it up. */
export function* mergeInSteps(mine: Records, theirs: Records): Generator<void, Merge> {
  const archive = archiveOf(mine);
  const articles = counter();
  const places = new Map<RecordId, RecordId>(); // their article's id -> ours
  for (const article of theirs.articles) {
    yield;
    const known = archive.find(article);
    places.set(article.id, known?.id ?? article.id);
    count(articles, known, article);
    if (known === null) archive.put("articles", article);
    else mergeArticle(archive, known, article);
  }
  for (const version of theirs.versions) {
    yield;
    putVersion(archive, versionOf(places.get(version.articleId) ?? version.articleId, version), "all");
  }
  const notes = counter();
  for (const note of theirs.notes) {
    yield;
    mergeDated(archive, "notes", notes, { ...note, articleId: places.get(note.articleId) ?? note.articleId });
  }
  const corrections = counter();
  for (const correction of theirs.corrections) {
    const scope = correction.scope === "everywhere" ? correction.scope : (places.get(correction.scope) ?? correction.scope);
    mergeDated(archive, "corrections", corrections, { ...correction, scope, decision: decisionAt(correction.decision, places) });
  }
  reviveArticles(archive);
  return { put: archive.changed(), plan: { articles, notes, corrections } };
}

function mergeArticle(archive: Archive, mine: KeptArticle, theirs: KeptArticle): void {
  const [winner, loser] = isNewer(theirs, mine) ? [theirs, mine] : [mine, theirs];
  // An address of another article of ours stays that one's: else who is joined with whom would change from one import to the next.
  const urls = [...new Set([...winner.urls, ...loser.urls])].filter((url) => mine.urls.includes(url) || archive.isFree(url, mine.id));
  const merged: KeptArticle = {
    ...winner,
    id: mine.id,
    url: urls.includes(winner.url) ? winner.url : mine.url,
    urls,
    savedAt: Math.min(mine.savedAt, theirs.savedAt),
    readAt: Math.max(mine.readAt, theirs.readAt),
  };
  if (!isSameData(merged, mine)) archive.put("articles", merged);
  if (winner.textHash !== loser.textHash && loser.article.text !== "")
    putVersion(archive, currentVersion({ ...loser, id: mine.id }), "last");
}

/** A text that was read wins over none: of an article whose notes were imported, nothing else is known yet. */
function isNewer(theirs: KeptArticle, mine: KeptArticle): boolean {
  if ((theirs.article.text === "") !== (mine.article.text === "")) return mine.article.text === "";
  return theirs.updatedAt > mine.updatedAt;
}

/** Articles that are named by a decision may have other ids here. */
function decisionAt(decision: Correction["decision"], places: ReadonlyMap<RecordId, RecordId>): Correction["decision"] {
  if (decision.type === "editions") return { ...decision, articles: decision.articles.map((id) => places.get(id) ?? id) };
  if (decision.type !== "same-person" && decision.type !== "own-person") return decision;
  return { ...decision, sightings: decision.sightings.map((ref) => ({ ...ref, article: places.get(ref.article) ?? ref.article })) };
}

/** What an article's text becomes when it gives way tells of its last reading only: when it was read first, only a version's own record knows. */
function putVersion(archive: Archive, version: Records["versions"][number], tells: "all" | "last"): void {
  const known = archive.get("versions", version.id);
  if (known === null) archive.put("versions", version);
  else if (known.textHash === version.textHash && (tells === "all" || version.readAt > known.readAt)) {
    const joined = joinVersions(known, version);
    if (!isSameData(joined, versionOf(known.articleId, known))) archive.put("versions", joined);
  }
}

function mergeDated<Name extends "notes" | "corrections">(
  archive: Archive,
  name: Name,
  tally: Counter,
  theirs: Records[Name][number],
): void {
  const mine = archive.get(name, theirs.id);
  count(tally, mine, theirs);
  if (mine === null || theirs.updatedAt > mine.updatedAt) archive.put(name, theirs);
}

/** A note made on one device outlives its article's deletion on another: a living note's article lives. */
function reviveArticles(archive: Archive): void {
  for (const note of archive.all("notes").filter((note: Note) => note.deletedAt === null)) {
    const article = archive.get("articles", note.articleId);
    if (article !== null && article.deletedAt !== null) archive.put("articles", { ...article, deletedAt: null });
  }
}

function counter(): Counter {
  return { new: 0, same: 0, newer: 0, older: 0, removed: 0 };
}

function count(tally: Counter, mine: Dated | null, theirs: Dated): void {
  if (mine === null) tally.new += theirs.deletedAt === null ? 1 : 0;
  else if (theirs.updatedAt < mine.updatedAt) tally.older++;
  else if (theirs.updatedAt === mine.updatedAt) tally.same++;
  else if (mine.deletedAt === null && theirs.deletedAt !== null) tally.removed++;
  else tally.newer++;
}
