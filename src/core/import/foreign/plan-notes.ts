/**
 * What of another program's notes has to be written into a library, and what stays as it is. Pages are matched by their addresses; a page that is
 * not kept becomes an article without text, filled when it is next read. Notes are the same by id, else by page, words, body and tags. Nothing that
 * the reader changed or deleted since is touched. Linear in the records and in the texts of the pages that the file names.
 */

import { describe } from "../../anchor/describe";
import { createFinder, type Found } from "../../anchor/find";
import type { ImportTally, KeptArticle, Records } from "../../kept";
import { detectLanguage } from "../../language";
import { type Colour, kindWith, type Note, type RecordId, type Selectors } from "../../note";
import { type Span, slice } from "../../span";
import { finished } from "../../steps";
import type { Merge } from "../merge";
import { type AddressRules, type ArticleFinder, finderOf } from "./find-article";
import type { ForeignNote } from "./foreign";
import { foreignId } from "./foreign-id";

export interface ForeignOptions extends AddressRules {
  /** Of notes for which the file has no time; milliseconds since 1970. */
  readonly now: number;
  /** Of notes for which the file has no colour. */
  readonly colour: Colour;
  /** The site's name where nothing else is known. */
  readonly hostOf: (url: string) => string | null;
  /** SHA-256 of no text. */
  readonly emptyHash: string;
}

export interface ForeignMerge extends Merge {
  /** New notes whose page's text is not kept: they find their words when it is next read. */
  readonly waiting: number;
  /** New notes whose words are not in the kept text. */
  readonly lost: number;
  /** Notes that the file has twice. */
  readonly twice: number;
  /** Addresses that no article can be at. */
  readonly unusable: number;
}

export function planNotes(mine: Records, notes: readonly ForeignNote[], options: ForeignOptions): ForeignMerge {
  return finished(planNotesInSteps(mine, notes, options));
}

/** The same, for whoever has other things to do between the steps, or gives it up. */
export function* planNotesInSteps(mine: Records, notes: readonly ForeignNote[], options: ForeignOptions): Generator<void, ForeignMerge> {
  const find = finderOf(mine.articles, options);
  const put = { articles: new Map<RecordId, KeptArticle>(), notes: new Map<RecordId, Note>() };
  const articles = counter();
  const tally = counter();
  const counts = { waiting: 0, lost: 0, twice: 0, unusable: 0 };
  const byId = new Map(mine.notes.map((note) => [note.id, note]));
  const living = livingByArticle(mine.notes);
  const seen = new Set<RecordId>();
  yield;
  for (const group of yield* byPage(notes, find, counts)) {
    const { article, isNew } = group.page === null ? pendingArticle(group, options) : { article: group.page, isNew: false };
    const place = placerOf(article);
    const contents = contentsOf(living.get(article.id) ?? []);
    let added = 0;
    for (const theirs of group.notes) {
      yield;
      const key = contentKey(theirs.quote.exact, theirs.body, theirs.tags);
      const known = byId.get(theirs.id) ?? contents.get(key) ?? null;
      if (seen.has(theirs.id) || (known !== null && put.notes.has(known.id))) {
        counts.twice++;
        continue;
      }
      seen.add(theirs.id);
      if (known === null) {
        const { selectors, state } = place(theirs);
        const note = newNote(theirs, article.id, selectors, options);
        put.notes.set(note.id, note);
        contents.set(key, note);
        added++;
        tally.new++;
        if (state !== "placed") counts[state]++;
      } else {
        const fate = fateOf(known, theirs, key);
        tally[fate]++;
        if (fate === "newer") put.notes.set(known.id, changedNote(known, theirs));
      }
    }
    if (added === 0) {
      if (!isNew) articles.same++;
    } else if (isNew) {
      articles.new++;
      put.articles.set(article.id, article);
    } else {
      articles.same++;
      if (article.deletedAt !== null) put.articles.set(article.id, { ...article, deletedAt: null }); // a living note's article lives
    }
  }
  const written: Records = { articles: [...put.articles.values()], versions: [], notes: [...put.notes.values()], corrections: [] };
  return { put: written, plan: { articles, notes: tally, corrections: counter() }, ...counts };
}

interface Group {
  /** Null for a page that is not kept. */
  readonly page: KeptArticle | null;
  readonly url: string;
  readonly notes: ForeignNote[];
}

/** The notes of each page together, in the order of the file. */
function* byPage(notes: readonly ForeignNote[], find: ArticleFinder, counts: { unusable: number }): Generator<void, Iterable<Group>> {
  const groups = new Map<string, Group>();
  for (const note of notes) {
    yield;
    const found = find(note.url);
    if (found === null) {
      counts.unusable++;
      continue;
    }
    const key = found.article?.id ?? found.url;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { page: found.article, url: found.url, notes: [note] });
    else group.notes.push(note);
  }
  return groups.values();
}

/** An article of which nothing is known but its address, and what the notes on it tell. */
function pendingArticle({ url, notes }: Group, { now, hostOf, emptyHash }: ForeignOptions): { article: KeptArticle; isNew: true } {
  const times = notes.flatMap(({ createdAt }) => createdAt ?? []);
  const savedAt = times.reduce((least, time) => Math.min(least, time), times[0] ?? now);
  const words = notes.map(({ quote, body }) => `${quote.exact}\n${body}`).join("\n");
  const language = notes.find((note) => note.language !== null)?.language ?? detectLanguage(words);
  const title = notes.find((note) => note.title !== null)?.title ?? null;
  const source = { url, site: hostOf(url), title, authors: [], published: null };
  const article: KeptArticle = {
    id: foreignId("article", url),
    url,
    urls: [url],
    article: { text: "", blocks: [], language, source },
    findings: [],
    textHash: emptyHash,
    savedAt,
    readAt: savedAt,
    updatedAt: savedAt,
    deletedAt: null,
  };
  return { article, isNew: true };
}

type Placed = { readonly selectors: Selectors; readonly state: "placed" | "waiting" | "lost" };

/** Reads the article's text once, if there is one. */
function placerOf({ article, textHash }: KeptArticle): (note: ForeignNote) => Placed {
  let find: ((selectors: Selectors) => Found) | null = null;
  return ({ quote, place }) => {
    const bare: Selectors = { quote, position: { start: 0, end: 0 }, block: 0 };
    if (article.text === "") return { selectors: bare, state: "waiting" };
    const known = place?.textHash === textHash ? inCodeUnits(article.text, place) : null;
    if (known !== null && slice(article.text, known) === quote.exact) return { selectors: describe(article, known), state: "placed" };
    find ??= createFinder(article);
    const found = find(bare);
    if (found.state === "lost") return { selectors: bare, state: "lost" };
    return { selectors: describe(article, found.span), state: "placed" };
  };
}

/** A span in code points as one in code units; null where the text has not so many. */
function inCodeUnits(text: string, { start, end }: Span): Span | null {
  let points = 0;
  let from = -1;
  for (let at = 0; at <= text.length; points++) {
    if (points === start) from = at;
    if (points === end) return from < 0 ? null : { start: from, end: at };
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  return null;
}

function livingByArticle(notes: readonly Note[]): ReadonlyMap<RecordId, readonly Note[]> {
  const living = new Map<RecordId, Note[]>();
  for (const note of notes) {
    if (note.deletedAt !== null) continue;
    const its = living.get(note.articleId);
    if (its === undefined) living.set(note.articleId, [note]);
    else its.push(note);
  }
  return living;
}

function contentsOf(notes: readonly Note[]): Map<string, Note> {
  return new Map(notes.map((note) => [contentKey(note.selectors.quote.exact, note.body, note.tags), note]));
}

function contentKey(exact: string, body: string, tags: readonly string[]): string {
  return JSON.stringify([exact.normalize("NFC").replace(/\s+/g, ""), body.trim(), [...tags].sort()]);
}

/** A note of this age was not touched by the reader since it was imported: an import that brings words to it leaves a stamp of a millisecond. */
const UNTOUCHED_MS = 1_000;

function fateOf(mine: Note, theirs: ForeignNote, key: string): "same" | "newer" | "older" {
  if (mine.deletedAt !== null) return "older"; // what the reader deleted stays deleted
  if (contentKey(mine.selectors.quote.exact, mine.body, mine.tags) === key) return "same";
  const isNewer = theirs.updatedAt === null ? mine.updatedAt - mine.createdAt < UNTOUCHED_MS : theirs.updatedAt > mine.updatedAt;
  return isNewer ? "newer" : "older";
}

/** The words that it stands on stay. */
function changedNote(mine: Note, { body, tags, colour, updatedAt }: ForeignNote): Note {
  return {
    ...mine,
    kind: kindWith(mine.kind, body),
    body,
    tags,
    colour: colour ?? mine.colour,
    updatedAt: updatedAt ?? mine.updatedAt + 1,
  };
}

function newNote(theirs: ForeignNote, articleId: RecordId, selectors: Selectors, { now, colour }: ForeignOptions): Note {
  const createdAt = theirs.createdAt ?? theirs.updatedAt ?? now;
  const { id, mark, body, tags } = theirs;
  return {
    id,
    articleId,
    kind: mark === null ? kindWith("highlight", body) : "mark",
    finding: mark?.finding ?? null,
    selectors,
    body,
    colour: theirs.colour ?? colour,
    tags,
    createdAt,
    updatedAt: Math.max(createdAt, theirs.updatedAt ?? createdAt),
    deletedAt: null,
  };
}

type Counter = { -readonly [Key in keyof ImportTally]: number };

function counter(): Counter {
  return { new: 0, same: 0, newer: 0, older: 0, removed: 0 };
}
