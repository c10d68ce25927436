/** Of what state of the library the stored persons are. Whether they still hold is told without reading an article. */
import type { PeopleMark } from "../core/people/stored-people";
import type { OnRecordDatabase } from "./schema";

/** Goes up whenever persons are joined or stored otherwise: older ones are made anew. */
const FORMAT = 1;

/** The mark of persons that are made of the library as it stands now. To be asked within a transaction over `MARKED`. */
export async function markNow(database: OnRecordDatabase): Promise<PeopleMark> {
  const seq = Math.max(Number((await database.changes.orderBy(":id").lastKey()) ?? 0), (await database.search.get("mark"))?.seq ?? 0);
  return { id: "mark", format: FORMAT, seq };
}

/** The tables that these look at. */
export const MARKED = ["changes", "search", "people"] as const;

/** Whether nothing that persons are made of was changed since this mark, as far as the log reaches back. */
export async function isCurrent(database: OnRecordDatabase, mark: PeopleMark | null): Promise<boolean> {
  const now = await markNow(database);
  if (mark === null || mark.format !== now.format || mark.seq > now.seq) return false;
  const forgotten = (await database.search.get("mark"))?.seq ?? 0;
  if (mark.seq < forgotten) return false;
  const since = await database.changes.where(":id").above(mark.seq).toArray();
  return since.every(({ table }) => table === "notes");
}
