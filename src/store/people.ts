/**
 * The persons of all living articles, joined (`core/people`) when articles or the reader's decisions changed, and stored: so that a person's page is one read by
 * a key, and all of them are there without joining anew. Derived: never part of a backup.
 */
import { sightingsIn } from "../core/article-digest";
import { type People, type Person, peopleInSteps } from "../core/people/person";
import { decisionsIn } from "../core/people/sighting";
import { type PeopleMark, peopleOfStored, type StoredPerson, storedPerson } from "../core/people/stored-people";
import { readDigests } from "./digests";
import { StoreError } from "./fault";
import type { Store } from "./open";
import { walked } from "./pace";
import { eachPage } from "./pages";
import { isCurrent, MARKED, markNow } from "./people-mark";
import { readPersonCorrections } from "./person-decisions";
import type { OnRecordDatabase } from "./schema";

/** Persons that are read or written at once: those in many articles are long. */
const TOGETHER = 60;

interface Held {
  readonly database: OnRecordDatabase;
  readonly mark: PeopleMark;
  readonly people: People;
}

/** What was read or joined last, of each connection. */
const held = new WeakMap<Store, Promise<Held>>();

/** All persons as the library stands now; the same object as before where nothing changed. @throws {StoreError} */
export async function readPeople(store: Store): Promise<People> {
  const before = (held.get(store) ?? Promise.resolve(null)).catch(() => null);
  const next = before.then((last) => broughtUp(store, last));
  held.set(store, next);
  return (await next).people;
}

/** One person with those around them, by the key of a sighting; null where the stored persons are not of today, or have none such. */
export interface OnePerson {
  readonly person: Person;
  readonly namesakes: readonly Person[];
  readonly companions: readonly { readonly person: Person; readonly articles: number }[];
}

/** @throws {StoreError} */
export async function readPerson(store: Store, key: string): Promise<OnePerson | null> {
  return store.use((database) =>
    database.transaction("r", MARKED, async () => {
      if (!(await isCurrent(database, await storedMark(database)))) return null;
      const found = (await database.people.where("keys").equals(key).toArray()).find(isPerson);
      if (found === undefined) return null;
      const persons = await personsOf(database, [...found.namesakes, ...found.companions.map(({ id }) => id)]);
      return {
        person: found.person,
        namesakes: found.namesakes.flatMap((id) => persons.get(id) ?? []),
        companions: found.companions.flatMap(({ id, articles }) => {
          const person = persons.get(id);
          return person === undefined ? [] : [{ person, articles }];
        }),
      };
    }),
  );
}

async function personsOf(database: OnRecordDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, Person>> {
  const records = await database.people.bulkGet([...ids]);
  return new Map(records.flatMap((record) => (record !== undefined && isPerson(record) ? [[record.id, record.person] as const] : [])));
}

function isPerson(record: StoredPerson | PeopleMark): record is StoredPerson {
  return "person" in record;
}

async function storedPersons(database: OnRecordDatabase): Promise<readonly StoredPerson[]> {
  const persons: StoredPerson[] = [];
  await eachPage<StoredPerson | PeopleMark, string>(
    TOGETHER,
    (read) => read(database.people),
    (page) => void persons.push(...page.filter(isPerson)),
  );
  return persons;
}

async function storedMark(database: OnRecordDatabase): Promise<PeopleMark | null> {
  const record = await database.people.get("mark");
  return record !== undefined && !isPerson(record) ? record : null;
}

async function broughtUp(store: Store, last: Held | null): Promise<Held> {
  const database = await store.use(async (open) => open);
  const own = last?.database === database ? last : null;
  const stored = await store.use((open) =>
    open.transaction("r", MARKED, async () => {
      if (own !== null && (await isCurrent(open, own.mark))) return own;
      const mark = await storedMark(open);
      if (mark === null || !(await isCurrent(open, mark))) return null;
      return { database, mark, people: peopleOfStored(await storedPersons(open)) };
    }),
  );
  return stored ?? joinAnew(store, database);
}

/** The mark is taken before anything is read: what is changed meanwhile is joined the next time. */
async function joinAnew(store: Store, database: OnRecordDatabase): Promise<Held> {
  const mark = await store.use((open) => open.transaction("r", MARKED, () => markNow(open)));
  const [digests, corrections] = [await readDigests(store), await readPersonCorrections(store)];
  const people = await walked(peopleInSteps(sightingsIn(digests), decisionsIn(corrections)), store.pace);
  await write(store, people, mark);
  return { database, mark, people };
}

/** A full disk is no reason not to show what is there: it is joined anew the next time. */
async function write(store: Store, people: People, mark: PeopleMark): Promise<void> {
  const stored: StoredPerson[] = [];
  for (const person of people.persons) {
    stored.push(storedPerson(person, people));
    await store.pace.rest();
  }
  try {
    await store.use((database) =>
      database.transaction("rw", database.people, async () => {
        await database.people.clear();
        for (let at = 0; at < stored.length; at += TOGETHER) await database.people.bulkPut(stored.slice(at, at + TOGETHER));
        await database.people.put(mark);
      }),
    );
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "full") throw error;
  }
}
