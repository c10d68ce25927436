/** Whether a table changed since it was read, in whatever context of the extension. */
import Dexie from "dexie";
import type { Store } from "./open";

/** Changes of each table since this context began (`database/table`), its own and others': Dexie tells of them all. */
const changes = new Map<string, number>();
let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  Dexie.on("storagemutated", (parts) => {
    const places = new Set(Object.keys(parts).map((part) => /^idb:\/\/([^/]*\/[^/]*)/.exec(part)?.[1] ?? part));
    for (const place of places) changes.set(place, (changes.get(place) ?? 0) + 1);
  });
}

/** Differs after every change. Count and newest time are looked at as well, as news from other contexts take their time. */
export async function stateOf(store: Store, table: "articles" | "notes"): Promise<string> {
  listen();
  const [count, newest] = await store.use((database) =>
    database.transaction("r", database[table], async () => [
      await database[table].count(),
      await database[table].orderBy("updatedAt").lastKey(),
    ]),
  );
  return `${changes.get(`${store.name}/${table}`) ?? 0} ${count} ${newest}`;
}
