/** A person of the library as lists and pages show them, from joined sightings. */
import type { Language } from "../article";
import type { Standing } from "../finding";
import type { RecordId } from "../note";
import { finished } from "../steps";
import { type Joined, joiningInSteps, type Sureness } from "./join";
import { nameForm } from "./name-key";
import { keyOf, type PersonDecision, type Sighting } from "./sighting";

export interface PersonName {
  readonly name: string;
  readonly language: Language;
  readonly count: number;
}

/** An office with the times of the first and the last article that gives it. */
export interface PersonOffice {
  readonly words: string;
  readonly language: Language;
  readonly standing: Standing;
  readonly first: number;
  readonly last: number;
  readonly articles: number;
}

export interface Person {
  /** Of the sighting first in time; every sighting's leads to the person (`People.find`). */
  readonly id: string;
  /** The most usual first. Never empty; each writing once. */
  readonly names: readonly PersonName[];
  /** The latest seen first. */
  readonly offices: readonly PersonOffice[];
  readonly sightings: readonly Sighting[];
  readonly sureness: Sureness;
  readonly articles: number;
  readonly first: number;
  readonly last: number;
  readonly quotes: number;
  readonly statements: number;
  readonly figures: number;
}

/** Somebody named in the same articles. */
export interface Companion {
  readonly person: Person;
  readonly articles: number;
}

/** All persons of a library, and the ways between them. */
export interface People {
  readonly persons: readonly Person[];
  readonly find: (id: string) => Person | null;
  /** Whom the person's name fits as well. */
  readonly namesakes: (person: Person) => readonly Person[];
  /** Those most often named with them first. */
  readonly companions: (person: Person) => readonly Companion[];
}

/** Joins the sightings; linear but for `joinSightings`. */
export function peopleOf(sightings: readonly Sighting[], decisions: readonly PersonDecision[]): People {
  return finished(peopleInSteps(sightings, decisions));
}

/** The same, for whoever has other things to do between the steps. */
export function* peopleInSteps(sightings: readonly Sighting[], decisions: readonly PersonDecision[]): Generator<void, People> {
  const joined = yield* joiningInSteps(sightings, decisions);
  const persons: Person[] = [];
  for (const each of joined) {
    persons.push(personOf(each));
    yield;
  }
  return peopleFrom(
    persons,
    joined.map(({ namesakes }) => namesakes),
  );
}

/** The ways between persons; `namesakes` are places in the list, for each person. Linear in the sightings. */
export function peopleFrom(persons: readonly Person[], namesakes: readonly Joined["namesakes"][]): People {
  const places = new Map(persons.map(({ id }, place) => [id, place]));
  const bySighting = new Map<string, Person>();
  const byArticle = new Map<RecordId, Set<Person>>();
  for (const person of persons) {
    for (const sighting of person.sightings) {
      bySighting.set(keyOf(sighting), person);
      const there = byArticle.get(sighting.article);
      if (there === undefined) byArticle.set(sighting.article, new Set([person]));
      else there.add(person);
    }
  }
  return {
    persons,
    find: (id) => bySighting.get(id) ?? null,
    namesakes: (person) => (namesakes[places.get(person.id) ?? -1] ?? []).flatMap((place) => persons[place] ?? []),
    companions: (person) => companionsOf(person, byArticle),
  };
}

function personOf({ sightings, sureness }: Joined): Person {
  const times = sightings.map((sighting) => sighting.at);
  const sum = (count: (sighting: Sighting) => number): number => sightings.reduce((all, sighting) => all + count(sighting), 0);
  const oldest = sightings.at(-1);
  return {
    id: oldest === undefined ? "" : keyOf(oldest),
    names: namesOf(sightings),
    offices: officesOf(sightings),
    sightings,
    sureness,
    articles: new Set(sightings.map((sighting) => sighting.article)).size,
    first: times.at(-1) ?? 0,
    last: times[0] ?? 0,
    quotes: sum((sighting) => sighting.quotes),
    statements: sum((sighting) => sighting.statements),
    figures: sum((sighting) => sighting.figures),
  };
}

/** Full names before family names alone, then by how often they were met. Vietnamese without its marks is English writing, whatever the article. */
function namesOf(sightings: readonly Sighting[]): readonly PersonName[] {
  const counts = new Map<string, PersonName>();
  for (const { name, language } of sightings) {
    const known = counts.get(name);
    counts.set(name, { name, language: known?.language ?? writtenIn(name, language), count: (known?.count ?? 0) + 1 });
  }
  const words = ({ name }: PersonName): number => nameForm(name).bare.length;
  return [...counts.values()].sort(
    (a, b) => Math.min(words(b), 2) - Math.min(words(a), 2) || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}

function writtenIn(name: string, read: Language): Language {
  const { isVietnamese, isBare } = nameForm(name);
  return isVietnamese ? (isBare ? "en" : "vi") : read;
}

/** The name to show to a reader of this language: Vietnamese names with their marks for everybody. */
export function nameIn({ names }: Pick<Person, "names">, language: Language): PersonName | null {
  const marked = names.find(({ name, language: own }) => own === "vi" && nameForm(name).isVietnamese);
  return marked ?? names.find((name) => name.language === language && nameForm(name.name).bare.length > 1) ?? names[0] ?? null;
}

function officesOf(sightings: readonly Sighting[]): readonly PersonOffice[] {
  const offices = new Map<string, PersonOffice>();
  for (const { offices: seen, language, at } of sightings) {
    for (const { words, standing } of seen) {
      const key = `${language} ${words.toLowerCase()}`;
      const known = offices.get(key);
      if (known === undefined) offices.set(key, { words, language, standing, first: at, last: at, articles: 1 });
      else {
        offices.set(key, { ...known, first: Math.min(known.first, at), last: Math.max(known.last, at), articles: known.articles + 1 });
      }
    }
  }
  return [...offices.values()].sort((a, b) => b.last - a.last || b.articles - a.articles || b.words.length - a.words.length);
}

function companionsOf(person: Person, byArticle: ReadonlyMap<RecordId, ReadonlySet<Person>>): readonly Companion[] {
  const counts = new Map<Person, number>();
  for (const article of new Set(person.sightings.map((sighting) => sighting.article))) {
    for (const other of byArticle.get(article) ?? []) if (other !== person) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, articles]) => ({ person: other, articles }))
    .sort((a, b) => b.articles - a.articles || b.person.articles - a.person.articles || (a.person.id < b.person.id ? -1 : 1));
}
