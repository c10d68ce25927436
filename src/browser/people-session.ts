/** The persons of the library: read when they are first looked at, joined anew only when articles or decisions changed. */
import { type ArticleDigest, sightingsIn } from "../core/article-digest";
import type { StoreFault } from "../core/kept";
import type { Correction, RecordId, SightingRef } from "../core/note";
import { nameKey } from "../core/people/name-key";
import { nameIn, type People, type Person, peopleOf } from "../core/people/person";
import { sayingsOf } from "../core/people/sayings";
import { decisionsIn, refOf, type Sighting } from "../core/people/sighting";
import { foldText } from "../core/search/fold-text";
import { parseQuery, rankOf } from "../core/search/match";
import type { Locale } from "../locales";
import { readDigests } from "../store/digests";
import type { Store } from "../store/open";
import { type PersonVerdict, readPersonCorrections } from "../store/person-decisions";
import type { PeopleSort, PeopleState, PersonArticle, PersonPage } from "../ui/people-state";
import { RowList } from "./row-list";

/** Articles of a person that are read at once. */
const ARTICLES = 20;

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

interface Joined {
  readonly digests: readonly ArticleDigest[];
  readonly corrections: readonly Correction[];
  readonly people: People;
}

export class PeopleSession {
  readonly #options: PeopleSessionOptions;
  readonly #rows = new RowList<Person>();
  #status: PeopleState["status"] = "loading";
  #isWanted = false;
  #query = "";
  #sort: PeopleSort = "articles";
  #joined: Joined | null = null;
  #open: PersonPage | null = null;
  /** Counts what was asked to be opened, so that an earlier answer cannot overwrite a later one. */
  #look = 0;
  /** What is searched in: names and offices, folded. */
  #folded = new WeakMap<Person, string>();

  constructor(options: PeopleSessionOptions) {
    this.#options = options;
  }

  get state(): PeopleState {
    const { chunks, hasMore, total } = this.#rows;
    return { status: this.#status, query: this.#query, sort: this.#sort, chunks, hasMore, total, open: this.#open };
  }

  /** Reads what changed, and what is open. Nothing while nobody has looked at persons. */
  async refresh(): Promise<void> {
    if (this.#isWanted) await this.show();
  }

  /** Reads the persons. */
  async show(): Promise<void> {
    this.#isWanted = true;
    try {
      const { store } = this.#options;
      const [digests, corrections] = [await readDigests(store), await readPersonCorrections(store)];
      if (!isSame(this.#joined, digests, corrections)) {
        this.#joined = { digests, corrections, people: peopleOf(sightingsIn(digests), decisionsIn(corrections)) };
      }
      this.#status = "ready";
      this.#list(true);
    } catch (error) {
      this.#joined = null;
      this.#status = this.#options.faultOf(error);
    }
    await this.#readOpen(this.#open?.state === "read" ? this.#open.articles.length : ARTICLES);
  }

  setQuery(query: string): void {
    this.#query = query;
    this.#list(false);
    this.#options.onChange();
  }

  setSort(sort: PeopleSort): void {
    this.#sort = sort;
    this.#list(false);
    this.#options.onChange();
  }

  more(): void {
    this.#rows.more();
    this.#options.onChange();
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
    if (this.#joined === null) await this.show();
    else await this.#readOpen(ARTICLES);
  }

  async moreArticles(): Promise<void> {
    if (this.#open?.state === "read" && this.#open.hasMore) await this.#readOpen(this.#open.articles.length + ARTICLES);
  }

  readonly find = (query: string): readonly Person[] => {
    const open = this.#open?.state === "read" ? this.#open.person : null;
    return this.#fitting(query)
      .filter((person) => person !== open)
      .sort(BY.articles)
      .slice(0, OFFERED);
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

  #list(keepsPlace: boolean): void {
    this.#rows.set([...this.#fitting(this.#query)].sort(BY[this.#sort]), keepsPlace);
  }

  #fitting(query: string): readonly Person[] {
    const persons = this.#joined?.people.persons ?? [];
    if (query.trim() === "") return persons;
    const parsed = parseQuery(query);
    return persons.filter((person) => rankOf(this.#foldedOf(person), parsed) !== null);
  }

  #foldedOf(person: Person): string {
    const known = this.#folded.get(person);
    if (known !== undefined) return known;
    const folded = foldText([...person.names.map(({ name }) => name), ...person.offices.map(({ words }) => words)].join("\n"));
    this.#folded.set(person, folded);
    return folded;
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
    const people = this.#joined?.people;
    if (people === undefined) return { state: this.#status === "ready" ? "loading" : this.#status, id };
    const person = people.find(id);
    if (person === null) return { state: "missing", id };
    try {
      const shown = person.sightings.slice(0, most);
      const articles = await this.#readArticles(shown);
      const hasMore = shown.length < person.sightings.length;
      return { state: "read", id, person, namesakes: people.namesakes(person), companions: people.companions(person), articles, hasMore };
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

/** Whether persons joined before are still right. */
function isSame(joined: Joined | null, digests: readonly ArticleDigest[], corrections: readonly Correction[]): boolean {
  if (joined?.digests !== digests || joined.corrections.length !== corrections.length) return false;
  return corrections.every((correction, index) => {
    const other = joined.corrections[index];
    return other?.id === correction.id && other.updatedAt === correction.updatedAt;
  });
}
