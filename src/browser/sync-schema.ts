/** What is stored and told of sync, from `unknown`. */
import * as v from "valibot";
import { SYNC_PACES, type SyncEnd, type SyncJob, type SyncLog, type SyncPlan, type TryEnd } from "../core/sync-plan";

const count = v.pipe(v.number(), v.minValue(0));

const countsSchema = v.object({ articles: count, notes: count, corrections: count, versions: count, deleted: count });

const faultSchema = v.object({
  type: v.literal("fault"),
  code: v.picklist(["offline", "timeout", "login", "forbidden", "full", "not-webdav", "not-found", "busy", "broken", "untrusted"]),
  detail: v.string(),
});

const reportSchema = v.object({
  received: countsSchema,
  sent: countsSchema,
  conflicts: count,
  damaged: count,
  requests: count,
  bytes: v.object({ up: count, down: count }),
});

export const syncEndSchema: v.GenericSchema<unknown, SyncEnd> = v.variant("type", [
  v.object({ type: v.literal("done"), report: reportSchema }),
  v.object({ type: v.literal("asks"), wouldDelete: count, of: count }),
  faultSchema,
  v.object({ type: v.picklist(["passphrase", "newer", "unreadable", "stopped", "permission", "store"]) }),
]);

export const syncLogSchema: v.GenericSchema<unknown, SyncLog> = v.object({
  doneAt: v.nullable(v.number()),
  last: v.nullable(v.object({ at: v.number(), end: syncEndSchema })),
});

const sealKeySchema = v.object({ salt: v.string(), rounds: v.number(), key: v.string() });

const serverFields = { address: v.pipe(v.string(), v.url()), user: v.string(), password: v.string() };

export const syncServerSchema = v.strictObject(serverFields);

export const tryEndSchema: v.GenericSchema<unknown, TryEnd> = v.variant("type", [
  v.object({ type: v.literal("works"), isBasic: v.boolean(), seal: v.nullable(sealKeySchema) }),
  faultSchema,
  v.object({ type: v.picklist(["sealed", "unsealed", "passphrase", "stopped", "permission", "store"]) }),
]);

export const syncPlanSchema = v.object({
  ...serverFields,
  isBasic: v.boolean(),
  seal: v.nullable(sealKeySchema),
  pace: v.picklist(SYNC_PACES),
}) satisfies v.GenericSchema<unknown, SyncPlan>;

export const syncJobSchema: v.GenericSchema<unknown, SyncJob> = v.variant("kind", [
  v.object({ kind: v.literal("sync"), plan: syncPlanSchema, allowDeleting: v.boolean() }),
  v.object({ kind: v.literal("try"), server: syncServerSchema, passphrase: v.nullable(v.string()) }),
]);
