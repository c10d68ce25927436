/** What is kept of sync beside the database, on this device only: no backup and no export holds it, and sync does not carry it. */

import * as v from "valibot";
import { NO_SYNCS, type SyncLog, type SyncPlan } from "../core/sync-plan";
import { orElse } from "./parse-stored";
import { type StoredItem, storedItem } from "./stored-item";
import { syncLogSchema, syncPlanSchema } from "./sync-schema";

/** The reader's server, and how to log in there; null while sync is off. */
export const syncPlan: StoredItem<SyncPlan | null> = storedItem<SyncPlan | null>({
  key: "syncPlan",
  area: "local",
  parse: orElse(v.nullable(syncPlanSchema), null),
});

/** How the last sync ended. */
export const syncLog: StoredItem<SyncLog> = storedItem<SyncLog>({
  key: "syncLog",
  area: "local",
  parse: orElse(syncLogSchema, NO_SYNCS),
});
