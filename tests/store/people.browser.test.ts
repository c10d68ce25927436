/** The stored persons are those that joining everything gives, whoever changed what, and are not joined anew while nothing changed. */
import { describe, expect, it } from "vitest";
import { sightingsIn } from "../../src/core/article-digest";
import { type People, peopleOf } from "../../src/core/people/person";
import { decisionsIn, keyOf } from "../../src/core/people/sighting";
import { readDigests } from "../../src/store/digests";
import { keepArticle } from "../../src/store/keep-article";
import { keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { readPeople, readPerson } from "../../src/store/people";
import { decidePerson, readPersonCorrections, withdrawDecision } from "../../src/store/person-decisions";
import { removeArticle } from "../../src/store/removal";
import { searchIndex } from "../../src/store/search-index";
import { sampleLibrary } from "../sample-library";
import { applyImport } from "./apply-import";
import { freshStore, sameStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, recordId } from "./samples";

/** All that lists and pages show, in a fixed order. */
function told(people: People) {
  const persons = [...people.persons].sort((a, b) => (a.id < b.id ? -1 : 1));
  return persons.map((person) => ({
    person,
    namesakes: people.namesakes(person).map(({ id }) => id),
    companions: people.companions(person).map(({ person: other, articles }) => [other.id, articles]),
  }));
}

async function joinedAnew(store: Store): Promise<People> {
  return peopleOf(sightingsIn(await readDigests(store)), decisionsIn(await readPersonCorrections(store)));
}

const library = async (): Promise<Store> => {
  const store = freshStore();
  await applyImport(store, sampleLibrary());
  return store;
};

describe("persons", () => {
  it("that were stored are those that joining gives", async () => {
    const store = await library();
    const before = await readPeople(store);
    expect(told(before)).toEqual(told(await joinedAnew(store)));
    const later = sameStore(store);
    await later.use((database) => database.digests.clear()); // shows whether they are asked for
    expect(told(await readPeople(later))).toEqual(told(before));
    expect(await later.use((database) => database.digests.count())).toBe(0);
  });

  it("are the same object while nothing changes, nor notes alone do", async () => {
    const store = await library();
    const before = await readPeople(store);
    expect(await readPeople(store)).toBe(before);
    await store.use((database) => database.notes.clear());
    expect(await readPeople(store)).toBe(before);
  });

  it("follow articles that are kept and deleted and what the reader decides, also by another page", async () => {
    const store = await library();
    const other = sameStore(store);
    await readPeople(store);
    await keepNote(other, articleToKeep(90), newNote(90, articleToKeep(90)), 5);
    expect(told(await readPeople(store))).toEqual(told(await joinedAnew(store)));
    const { id, sightings } = (await readPeople(store)).persons.find((person) => person.sightings.length > 3) ?? { id: "", sightings: [] };
    const [first] = sightings;
    if (first === undefined) throw new Error("nobody is in four articles");
    const own = {
      type: "own-person",
      sightings: [{ article: first.article, name: keyOf(first).slice(first.article.length + 1) }],
    } as const;
    await decidePerson(other, recordId(1, 5), "ai", own, 100);
    expect((await readPeople(store)).find(keyOf(first))?.sightings).toHaveLength(1);
    await withdrawDecision(other, recordId(1, 5), 50);
    expect((await readPeople(store)).find(keyOf(first))?.id).toBe(id);
    await removeArticle(other, articleId(1), 200);
    expect(told(await readPeople(store))).toEqual(told(await joinedAnew(store)));
  });

  it("one is read by the key of any sighting, with those around; not where it may be out of date", async () => {
    const store = await library();
    const people = await readPeople(store);
    const later = sameStore(store);
    for (const person of people.persons) {
      for (const sighting of person.sightings) {
        const expected = { person, namesakes: people.namesakes(person), companions: people.companions(person) };
        expect(await readPerson(later, keyOf(sighting))).toEqual(expected);
      }
    }
    expect(await readPerson(later, "mark")).toBeNull();
    await keepArticle(store, articleToKeep(91), 5);
    const [someone] = people.persons;
    expect(await readPerson(later, someone?.id ?? "")).toBeNull();
  });

  it("are joined anew where it is not known any more what was changed", async () => {
    const store = await library();
    await readPeople(store);
    await keepArticle(store, articleToKeep(92), 5);
    await store.use((database) => database.search.clear());
    await searchIndex(sameStore(store)); // made anew and stored: the log before it is forgotten
    expect(await store.use((database) => database.changes.count())).toBe(0);
    expect(told(await readPeople(store))).toEqual(told(await joinedAnew(store)));
  });
});
