/** The persons of the library: read when they are first looked at, joined anew only when articles or decisions changed (`store/people.ts`). */
import type { StoreFault } from "../core/kept";
import type { RecordId, SightingRef } from "../core/note";
import { nameKey } from "../core/people/name-key";
import { nameIn, type People, type Person } from "../core/people/person";
import { sayingsOf } from "../core/people/sayings";
import { refOf, type Sighting } from "../core/people/sighting";
import type { Locale } from "../locales";
import type { Store } from "../store/open";
import { type OnePerson, readPeople, readPerson } from "../store/people";
import type { PersonVerdict } from "../store/person-decisions";
import type { PeopleSort, PeopleState, PersonArticle, PersonPage } from "../ui/people-state";
import { SearchedList } from "./searched-list";

/** Articles of a person that are read at once: some screens full. */
const ARTICLES = 15;

/** Persons that are offered to be joined with another. */
const OFFERED = 30;

export interface PeopleSessionOptions {
  readonly store: Store;
  readonly locale: () => Locale;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
  /** Keeps a decision, undoably; what is shown is read anew afterwards. */
  readonly decide: (name: string, verdict: PersonVerdict) => Promise<boolean>;
}

export class PeopleSession {
  readonly #options: PeopleSessionOptions;
  readonly #list: SearchedList<Person>;
  #status: PeopleState["status"] = "loading";
  #isWanted = false;
  #sort: PeopleSort = "articles";
  /** Null before they are read. */
  #people: People | null = null;
  #open: PersonPage | null = null;
  /** Counts what was asked to be opened, so that an earlier answer cannot overwrite a later one. */
  #look = 0;

  constructor(options: PeopleSessionOptions) {
    this.#options = options;
    this.#list = new SearchedList({
      textOf: ({ names, offices }) => [...names.map(({ name }) => name), ...offices.map(({ words }) => words)].join("\n"),
      arrange: (found) => [...found].sort(BY[this.#sort]),
      onChange: options.onChange,
    });
  }

  get state(): PeopleState {
    return { status: this.#status, sort: this.#sort, ...this.#list.state, open: this.#open };
  }

  /** Reads what changed, and what is open. Nothing while nobody has looked at persons. */
  async refresh(): Promise<void> {
    if (this.#isWanted) await this.show();
  }

  /** Joins what is not joined yet while nobody waits for it: after an import it takes seconds. */
  async prepare(): Promise<void> {
    try {
      await readPeople(this.#options.store);
    } catch (error) {
      this.#options.faultOf(error); // whoever opens the persons is told
    }
  }

  /** Reads the persons. */
  async show(): Promise<void> {
    this.#isWanted = true;
    try {
      const people = await readPeople(this.#options.store);
      // What is loading is being read already, by whoever opened it.
      const isRead = this.#open === null || this.#open.state === "read" || this.#open.state === "loading";
      const isSame = people === this.#people && this.#status === "ready" && isRead;
      this.#people = people;
      this.#status = "ready";
      if (isSame) return this.#options.onChange();
      this.#list.setAll(people.persons);
    } catch (error) {
      this.#people = null;
      this.#status = this.#options.faultOf(error);
    }
    await this.#readOpen(this.#open?.state === "read" ? this.#open.articles.length : ARTICLES);
  }

  setQuery(query: string): void {
    this.#list.setQuery(query);
  }

  setSort(sort: PeopleSort): void {
    this.#sort = sort;
    this.#list.rearrange();
  }

  more(): void {
    this.#list.more();
  }

  /** Opens the person of a sighting; null closes the page. */
  async open(id: string | null): Promise<void> {
    this.#look++;
    if (id === null) {
      this.#open = null;
      this.#options.onChange();
      return;
    }
    if (this.#open?.id !== id) this.#open = { state: "loading", id };
    this.#options.onChange();
    // By a key of the store, where not all persons were read: then the page does not wait for them.
    await this.#readOpen(ARTICLES);
    if (this.#people === null || this.#open?.state === "loading") await this.show();
  }

  async moreArticles(): Promise<void> {
    if (this.#open?.state === "read" && this.#open.hasMore) await this.#readOpen(this.#open.articles.length + ARTICLES);
  }

  readonly find = (query: string): readonly Person[] => {
    const open = this.#open?.state === "read" ? this.#open.person : null;
    const found = this.#list.find(query).filter((person) => person !== open);
    return found.sort(BY.articles).slice(0, OFFERED);
  };

  join(person: Person, other: Person): Promise<boolean> {
    const sightings = [person, other].flatMap(({ sightings }) => sightings.slice(0, 1).map(refOf));
    return this.#options.decide(this.#nameOf(person), { type: "same-person", sightings });
  }

  part(person: Person, sightings: readonly SightingRef[]): Promise<boolean> {
    return this.#options.decide(this.#nameOf(person), { type: "own-person", sightings });
  }

  #nameOf(person: Person): string {
    return nameIn(person, this.#options.locale())?.name ?? "";
  }

  async #readOpen(most: number): Promise<void> {
    const look = ++this.#look;
    const id = this.#open?.id;
    if (id !== undefined) {
      const page = await this.#pageOf(id, most);
      if (look !== this.#look) return;
      this.#open = page;
    }
    this.#options.onChange();
  }

  async #pageOf(id: string, most: number): Promise<PersonPage> {
    const people = this.#people;
    try {
      const found = people === null ? await readPerson(this.#options.store, id) : findPerson(people, id);
      if (found === null && people === null) return { state: this.#status === "ready" ? "loading" : this.#status, id };
      if (found === null) return { state: "missing", id };
      const { sightings } = found.person;
      const shown = sightings.slice(0, most);
      return { state: "read", id, ...found, articles: await this.#readArticles(shown), hasMore: shown.length < sightings.length };
    } catch (error) {
      return { state: this.#options.faultOf(error), id };
    }
  }

  async #readArticles(sightings: readonly Sighting[]): Promise<readonly PersonArticle[]> {
    const ids: RecordId[] = sightings.map(({ article }) => article);
    const articles = await this.#options.store.use((database) => database.articles.bulkGet(ids));
    return sightings.flatMap((sighting, index) => {
      const article = articles[index];
      if (article === undefined || article.deletedAt !== null) return [];
      return [{ article, sighting, sayings: sayingsOf(article, nameKey(sighting.name)) }];
    });
  }
}

const byName = (a: Person, b: Person): number => (a.id < b.id ? -1 : 1);

const BY: Readonly<Record<PeopleSort, (a: Person, b: Person) => number>> = {
  articles: (a, b) => b.articles - a.articles || b.last - a.last || byName(a, b),
  recent: (a, b) => b.last - a.last || b.articles - a.articles || byName(a, b),
};

function findPerson(people: People, id: string): OnePerson | null {
  const person = people.find(id);
  return person === null ? null : { person, namesakes: people.namesakes(person), companions: people.companions(person) };
}
