/** Answers about what is kept, from `unknown`. */
import * as v from "valibot";
import { correctionSchema, draftFields, noteSchema } from "../core/parse/note";
import { list, recordIdSchema, spanSchema, timeSchema, webUrlSchema } from "../core/parse/schema-parts";
import type { KeptOnPage, NotesOnPage, Result } from "./messages";
import { parseAnswer } from "./parse-answer";

const draftSchema = v.strictObject({ ...draftFields, updatedAt: timeSchema });

const keptOnPageSchema = v.strictObject({
  articleId: v.nullable(recordIdSchema),
  isWithoutText: v.boolean(),
  urls: list(webUrlSchema),
  notes: list(noteSchema),
  texts: list(v.string()),
  jump: v.nullable(recordIdSchema),
  drafts: list(draftSchema),
  corrections: list(correctionSchema),
}) satisfies v.GenericSchema<unknown, KeptOnPage>;

const anchorSchema = v.variant("state", [
  v.strictObject({ state: v.picklist(["exact", "moved"]), span: spanSchema }),
  v.strictObject({
    state: v.literal("changed"),
    span: spanSchema,
    changes: list(v.strictObject({ from: v.string(), to: v.string() })),
  }),
  v.strictObject({ state: v.literal("lost") }),
]);

const notesOnPageSchema = v.strictObject({
  articleId: v.nullable(recordIdSchema),
  notes: list(v.strictObject({ note: noteSchema, anchor: anchorSchema })),
}) satisfies v.GenericSchema<unknown, NotesOnPage>;

export const parseKeptAnswer = (answer: unknown): Result<KeptOnPage> => parseAnswer(answer, keptOnPageSchema);
export const parseNoteAnswer = (answer: unknown) => parseAnswer(answer, noteSchema);
export const parseCorrectionAnswer = (answer: unknown) => parseAnswer(answer, correctionSchema);
export const parseNotesAnswer = (answer: unknown): Result<NotesOnPage> => parseAnswer(answer, notesOnPageSchema);
export const parseArticleIdAnswer = (answer: unknown) => parseAnswer(answer, v.strictObject({ articleId: recordIdSchema }));
