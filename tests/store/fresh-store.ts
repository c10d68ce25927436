import { afterEach } from "vitest";
import { createStore, type Store } from "../../src/store/open";
import { AT_ONCE, type Pace } from "../../src/store/pace";
import { wipe } from "../../src/store/wipe";

const made: Store[] = [];
let count = 0;

/** A store on a database of its own, deleted after the test. */
export function freshStore(patience = 400, pace: Pace = AT_ONCE): Store {
  const store = createStore({ name: `test-${Date.now()}-${count++}`, patience, pace });
  made.push(store);
  return store;
}

/** A second connection to the same database, as another page of the extension has. */
export function sameStore(store: Store, patience = 400): Store {
  const other = createStore({ name: store.name, patience });
  made.push(other);
  return other;
}

afterEach(async () => {
  const stores = made.splice(0);
  for (const store of stores) store.close();
  for (const name of new Set(stores.map((store) => store.name))) await wipe(createStore({ name }));
});
