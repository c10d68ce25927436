import { v4 } from "uuid";
import * as v from "valibot";
import type { RecordId } from "../core/note";
import { recordIdSchema } from "../core/parse/schema-parts";

/** A new id. Not by `crypto.randomUUID`, which a page without TLS does not have. */
export function newRecordId(): RecordId {
  return v.parse(recordIdSchema, v4());
}
