import * as v from "valibot";
import type { Backup } from "../kept";
import { articleVersionSchema, keptArticleSchema } from "./kept";
import { correctionSchema, noteSchema } from "./note";
import { list, timeSchema } from "./schema-parts";

/**
 * A backup by its shape: what `docs/backup.schema.json` can say of it, and a test holds that it says the same. How its records hang
 * together is checked by `core/import/json.ts`.
 */
export const backupShape = v.strictObject({
  format: v.literal("onrecord"),
  version: v.picklist([1, 2]),
  exportedAt: timeSchema,
  articles: list(keptArticleSchema),
  versions: list(articleVersionSchema),
  notes: list(noteSchema),
  corrections: list(correctionSchema),
}) satisfies v.GenericSchema<unknown, Backup>;
