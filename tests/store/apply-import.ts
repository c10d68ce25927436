import type { Backup, ImportPlan } from "../../src/core/kept";
import { importUndoably, mergingOf } from "../../src/store/backup";
import type { Store } from "../../src/store/open";

/** Imports a backup as the reader does who agrees to it. */
export async function applyImport(store: Store, backup: Backup): Promise<ImportPlan> {
  return (await importUndoably(store, await mergingOf(backup))).merge.plan;
}
