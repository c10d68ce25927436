/** All persons as they are stored, so that a library need not join them anew while nothing changed; and back. */
import type { Joined } from "./join";
import { type People, type Person, peopleFrom } from "./person";
import { keyOf } from "./sighting";

/** A person's record: found by the key of any of their sightings. */
export interface StoredPerson {
  readonly id: Person["id"];
  /** Of all sightings (`refKey`). */
  readonly keys: readonly string[];
  readonly person: Person;
  /** Ids of others whom the name fits as well. */
  readonly namesakes: readonly Person["id"][];
  /** Those named in the same articles, the most often named first. */
  readonly companions: readonly { readonly id: Person["id"]; readonly articles: number }[];
}

/** Says of what state of the library the stored persons are; `seq` is that of the last change (`store/change-log.ts`) that is in them. */
export interface PeopleMark {
  readonly id: "mark";
  readonly format: number;
  readonly seq: number;
}

export function storedPerson(person: Person, people: People): StoredPerson {
  return {
    id: person.id,
    keys: person.sightings.map(keyOf),
    person,
    namesakes: people.namesakes(person).map(({ id }) => id),
    companions: people.companions(person).map(({ person: other, articles }) => ({ id: other.id, articles })),
  };
}

/** In the order of the ids, whatever the order of the records. */
export function peopleOfStored(records: readonly StoredPerson[]): People {
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const places = new Map(ordered.map(({ id }, place) => [id, place]));
  const namesakes = ordered.map((record): Joined["namesakes"] => record.namesakes.flatMap((id) => places.get(id) ?? []));
  return peopleFrom(
    ordered.map(({ person }) => person),
    namesakes,
  );
}
