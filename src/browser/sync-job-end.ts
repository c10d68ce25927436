import * as v from "valibot";
import type { SyncEnd, TryEnd } from "../core/sync-plan";
import { syncEndSchema, tryEndSchema } from "./sync-schema";

/** What became of a job. */
export type JobEnd = { readonly kind: "sync"; readonly end: SyncEnd } | { readonly kind: "try"; readonly end: TryEnd };

export const jobEndSchema: v.GenericSchema<unknown, JobEnd> = v.variant("kind", [
  v.object({ kind: v.literal("sync"), end: syncEndSchema }),
  v.object({ kind: v.literal("try"), end: tryEndSchema }),
]);
