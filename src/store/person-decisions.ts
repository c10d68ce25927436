/** What the reader decided about persons: records among the corrections, so that they are exported, imported and merged with them. */
import type { Correction, RecordId } from "../core/note";
import { StoreError } from "./fault";
import type { Store } from "./open";
import { stampAfter } from "./stamp";

export type PersonVerdict = Extract<Correction["decision"], { readonly type: "same-person" | "own-person" }>;

/** All corrections that concern persons, tombstones left out. @throws {StoreError} */
export async function readPersonCorrections(store: Store): Promise<readonly Correction[]> {
  const all = await store.use((database) => database.corrections.where("scope").equals("everywhere").toArray());
  return all.filter(({ decision, deletedAt }) => deletedAt === null && (decision.type === "same-person" || decision.type === "own-person"));
}

/**
 * Keeps a decision about the person of this name. It is later than all before it, so it counts. One with an id that is known stays as it is.
 * @throws {StoreError}
 */
export async function decidePerson(store: Store, id: RecordId, name: string, decision: PersonVerdict, now: number): Promise<Correction> {
  return store.use((database) =>
    database.transaction("rw", database.corrections, async () => {
      const known = await database.corrections.get(id);
      if (known !== undefined) return known;
      const latest = await database.corrections.orderBy("updatedAt").lastKey();
      const at = typeof latest === "number" ? stampAfter(now, latest) : now;
      const made: Correction = {
        id,
        scope: "everywhere",
        what: { kind: "official", words: name },
        decision,
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      };
      await database.corrections.put(made);
      return made;
    }),
  );
}

/** Takes it back; what is taken back stays so. @throws {StoreError} `missing` */
export async function withdrawDecision(store: Store, id: RecordId, now: number): Promise<Correction> {
  return store.use((database) =>
    database.transaction("rw", database.corrections, async () => {
      const known = await database.corrections.get(id);
      if (known === undefined) throw new StoreError("missing", `no correction ${id}`);
      if (known.deletedAt !== null) return known;
      const at = stampAfter(now, known.updatedAt);
      const withdrawn: Correction = { ...known, updatedAt: at, deletedAt: at };
      await database.corrections.put(withdrawn);
      return withdrawn;
    }),
  );
}
