/** What narrows the lists and the search of the library. Of what a thing has only one of (site, colour …) any of those asked for will do; of the rest, all. */
import type { Language } from "../article";
import { type Colour, NOTE_KINDS, type NoteKind } from "../note";
import { foldText } from "./fold-text";
import { isAnswered } from "./match";
import { parseQuery, type Query } from "./query";

/** What is listed: an article, or a note of some kind. */
export type EntryKind = "article" | NoteKind;
export const ENTRY_KINDS: readonly EntryKind[] = ["article", ...NOTE_KINDS];

export interface Filters {
  /** Beginnings of words of an official's name; each of these is in the article. */
  readonly persons: readonly string[];
  /** Host names, or beginnings of words of a site's name. */
  readonly sites: readonly string[];
  readonly tags: readonly string[];
  readonly colours: readonly Colour[];
  readonly kinds: readonly EntryKind[];
  readonly languages: readonly Language[];
  /** The first day, as `2026-03-15`; and the first day that is too late. */
  readonly after: string | null;
  readonly before: string | null;
}

/** Lets everything through. */
export const NO_FILTERS: Filters = { persons: [], sites: [], tags: [], colours: [], kinds: [], languages: [], after: null, before: null };

/** What is asked of a note. Its day is the one on which it was changed last. */
export interface NoteFacts {
  readonly kind: NoteKind;
  readonly tags: readonly string[];
  readonly colour: Colour;
  readonly day: string;
}

/** What is asked of an article. Its day is the one on which it was published, else saved. */
export interface ArticleFacts {
  readonly site: string | null;
  /** Of its address. */
  readonly host: string;
  readonly language: Language;
  readonly day: string;
  /** Names of its officials. */
  readonly persons: readonly string[];
}

export function isFiltered(filters: Filters): boolean {
  return asksOfNotes(filters) || asksOfArticles(filters) || filters.kinds.length > 0 || asksOfDay(filters);
}

/** Whether anything is asked that only notes have: an article then needs a note that has it. */
export function asksOfNotes({ tags, colours }: Filters): boolean {
  return tags.length + colours.length > 0;
}

/** Whether anything is asked that only articles have: a note then needs an article that has it. */
export function asksOfArticles({ persons, sites, languages }: Filters): boolean {
  return persons.length + sites.length + languages.length > 0;
}

export function asksOfDay({ after, before }: Filters): boolean {
  return after !== null || before !== null;
}

export function wantsKind({ kinds }: Filters, kind: EntryKind): boolean {
  return kinds.length === 0 || kinds.includes(kind);
}

/** Whether a note has the tags and one of the colours. */
export function isMarkedSo({ tags, colour }: Pick<NoteFacts, "tags" | "colour">, filters: Filters): boolean {
  return hasOne(filters.colours, colour) && filters.tags.every((wanted) => tags.some((tag) => isTag(tag, wanted)));
}

/** Whether an article has the persons, one of the sites and one of the languages. */
export function isAboutThat({ site, host, language, persons }: ArticleFacts, filters: Filters): boolean {
  return (
    hasOne(filters.languages, language) &&
    (filters.sites.length === 0 || filters.sites.some((wanted) => isSite(site, host, wanted))) &&
    filters.persons.every((wanted) => persons.some((name) => hasWords(name, wanted)))
  );
}

export function isInTime(day: string, { after, before }: Filters): boolean {
  return (after === null || day >= after) && (before === null || day < before);
}

/** Blind to case; to diacritics as well where none are typed. */
export function isTag(tag: string, wanted: string): boolean {
  const [plain, folded] = [wanted.normalize("NFC").toLowerCase(), foldText(wanted)];
  return tag.toLowerCase() === plain || (plain === folded && foldText(tag) === folded);
}

function isSite(site: string | null, host: string, wanted: string): boolean {
  const asked = wanted.toLowerCase();
  return host === asked || host.endsWith(`.${asked}`) || (site !== null && hasWords(site, wanted));
}

function hasWords(text: string, wanted: string): boolean {
  return isAnswered(text, queryOnce(wanted));
}

function hasOne<T>(wanted: readonly T[], own: T): boolean {
  return wanted.length === 0 || wanted.includes(own);
}

let lastQuery: readonly [wanted: string, query: Query] = ["", parseQuery("")];

/** One filter is asked of all records, one after the other. */
function queryOnce(wanted: string): Query {
  if (lastQuery[0] !== wanted) lastQuery = [wanted, parseQuery(wanted)];
  return lastQuery[1];
}
