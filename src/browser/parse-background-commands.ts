/** Commands to the background from `unknown`. Apart from the other messages, so that a content script does not carry the schemas of articles. */
import * as v from "valibot";
import { languageSchema } from "../core/parse/article";
import { articleToKeepSchema } from "../core/parse/kept";
import { draftFields, movedNoteSchema, newCorrectionSchema, newNoteSchema, noteChangeSchema } from "../core/parse/note";
import { list, recordIdSchema, webUrlSchema } from "../core/parse/schema-parts";
import type { ToBackground } from "./messages";
import { type Covers, type Named, type Parsed, parse, type Requests } from "./parse-messages";
import { hostSchema, siteRuleSchema } from "./schema-parts";
import { syncServerSchema } from "./sync-schema";

export type BackgroundCommand = Named<Requests<ToBackground>>;

const byId = v.strictObject({ id: recordIdSchema });
const draftSchema = v.strictObject(draftFields);

const backgroundCommandSchema = v.variant("name", [
  v.strictObject({ name: v.literal("setSiteRule"), payload: v.strictObject({ host: hostSchema, rule: siteRuleSchema }) }),
  v.strictObject({ name: v.literal("syncNow"), payload: v.strictObject({ allowDeleting: v.boolean() }) }),
  v.strictObject({
    name: v.literal("trySync"),
    payload: v.strictObject({ server: syncServerSchema, passphrase: v.nullable(v.string()) }),
  }),
  v.strictObject({ name: v.literal("loadPart"), payload: v.strictObject({ part: v.picklist(["reading", "analyser", "surfaces"]) }) }),
  v.strictObject({
    name: v.literal("getKept"),
    payload: v.strictObject({
      urls: list(webUrlSchema),
      text: v.string(),
      title: v.nullable(v.string()),
      published: v.nullable(v.string()),
    }),
  }),
  v.strictObject({ name: v.literal("keepArticle"), payload: v.strictObject({ article: articleToKeepSchema }) }),
  v.strictObject({
    name: v.literal("recordReading"),
    payload: v.strictObject({
      articleId: recordIdSchema,
      urls: list(webUrlSchema),
      text: v.string(),
      language: languageSchema,
      moved: list(movedNoteSchema),
    }),
  }),
  v.strictObject({ name: v.literal("keepNote"), payload: v.strictObject({ article: articleToKeepSchema, note: newNoteSchema }) }),
  v.strictObject({ name: v.literal("changeNote"), payload: v.strictObject({ id: recordIdSchema, change: noteChangeSchema }) }),
  v.strictObject({ name: v.literal("removeNote"), payload: byId }),
  v.strictObject({ name: v.literal("restoreNote"), payload: byId }),
  v.strictObject({ name: v.literal("putDraft"), payload: v.strictObject({ draft: draftSchema }) }),
  v.strictObject({ name: v.literal("dropDraft"), payload: byId }),
  v.strictObject({
    name: v.literal("putCorrection"),
    payload: v.strictObject({ article: v.nullable(articleToKeepSchema), correction: newCorrectionSchema }),
  }),
  v.strictObject({ name: v.literal("removeCorrection"), payload: byId }),
  v.strictObject({ name: v.literal("restoreCorrection"), payload: byId }),
]) satisfies v.GenericSchema<unknown, BackgroundCommand>;

export type BackgroundCommandKnown = Covers<BackgroundCommand, v.InferOutput<typeof backgroundCommandSchema>>;

/** Reads a command to the background. Never throws. */
export function parseBackgroundCommand(message: unknown): Parsed<BackgroundCommand> {
  return parse(message, "background", backgroundCommandSchema);
}
