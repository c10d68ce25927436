/** What the library shows of persons, and what can be done with them. */
import type { KeptArticle, StoreFault } from "../core/kept";
import type { SightingRef } from "../core/note";
import type { Companion, Person } from "../core/people/person";
import type { Saying } from "../core/people/sayings";
import type { Sighting } from "../core/people/sighting";

/** `library` lists articles and notes. */
export type LibraryViewName = "library" | "people" | "figures" | "trash";

export type PeopleSort = "articles" | "recent";
export const PEOPLE_SORTS: readonly PeopleSort[] = ["articles", "recent"];

export interface PeopleState {
  readonly status: "loading" | "ready" | StoreFault;
  readonly query: string;
  readonly sort: PeopleSort;
  readonly chunks: readonly (readonly Person[])[];
  readonly hasMore: boolean;
  /** All that fit the query. */
  readonly total: number;
  readonly open: PersonPage | null;
}

/** An article that names the person, with what they say in it. */
export interface PersonArticle {
  readonly article: KeptArticle;
  readonly sighting: Sighting;
  readonly sayings: readonly Saying[];
}

export type PersonPage =
  | { readonly state: "loading" | StoreFault; readonly id: string }
  | {
      readonly state: "read";
      readonly id: string;
      readonly person: Person;
      readonly namesakes: readonly Person[];
      readonly companions: readonly Companion[];
      /** The latest first, as far as they were read. */
      readonly articles: readonly PersonArticle[];
      readonly hasMore: boolean;
    };

export interface PeopleActions {
  readonly onQuery: (query: string) => void;
  readonly onSort: (sort: PeopleSort) => void;
  readonly onMore: () => void;
  /** Null closes the page. */
  readonly onOpen: (person: string | null) => void;
  readonly onMoreArticles: () => void;
  /** Persons whose names or offices have the words, without the one who is open; the most told of first. */
  readonly onFind: (query: string) => readonly Person[];
  readonly onJoin: (person: Person, other: Person) => void;
  readonly onPart: (person: Person, sightings: readonly SightingRef[]) => void;
}
