import * as v from "valibot";
import { FINDING_KINDS } from "../finding";
import type { MovedNote, NewCorrection, NewNote, NoteChange } from "../kept";
import { COLOURS, type Correction, NOTE_KINDS, type Note, type Selectors } from "../note";
import { findingIdSchema, indexSchema, list, recordIdSchema, someOf, spanSchema, timeSchema, webUrlSchema } from "./schema-parts";

export const selectorsSchema = v.strictObject({
  quote: v.strictObject({ exact: v.pipe(v.string(), v.minLength(1)), prefix: v.string(), suffix: v.string() }),
  position: spanSchema,
  block: indexSchema,
}) satisfies v.GenericSchema<unknown, Selectors>;

const colourSchema = v.picklist(COLOURS);
const kindSchema = v.picklist(NOTE_KINDS);
const tagsSchema = list(v.string());
const deletedAt = v.nullable(timeSchema);

/** What a maker of notes decides of one. */
const made = {
  id: recordIdSchema,
  kind: kindSchema,
  finding: v.nullable(findingIdSchema),
  selectors: selectorsSchema,
  body: v.string(),
  colour: colourSchema,
  tags: tagsSchema,
};

export const newNoteSchema = v.strictObject(made) satisfies v.GenericSchema<unknown, NewNote>;

export const movedNoteSchema = v.strictObject({ id: recordIdSchema, selectors: selectorsSchema }) satisfies v.GenericSchema<
  unknown,
  MovedNote
>;

export const noteChangeSchema = v.strictObject({
  selectors: v.optional(selectorsSchema),
  body: v.optional(v.string()),
  colour: v.optional(colourSchema),
  tags: v.optional(tagsSchema),
  keptLost: v.optional(v.boolean()),
}) satisfies v.GenericSchema<unknown, NoteChange>;

/** What a draft holds but for its time. */
export const draftFields = {
  id: recordIdSchema,
  articleUrl: webUrlSchema,
  body: v.string(),
  tags: v.optional(v.string()),
  colour: v.optional(colourSchema),
};

export const noteSchema = v.strictObject({
  ...made,
  articleId: recordIdSchema,
  createdAt: timeSchema,
  updatedAt: timeSchema,
  keptLost: v.optional(v.literal(true)),
  deletedAt,
}) satisfies v.GenericSchema<unknown, Note>;

const sightingsSchema = someOf(v.strictObject({ article: recordIdSchema, name: v.pipe(v.string(), v.minLength(1)) }));

const decided = { id: recordIdSchema, what: v.strictObject({ kind: v.picklist(FINDING_KINDS), words: v.string() }) };

const markDecisions = [
  v.strictObject({ type: v.literal("reject") }),
  v.strictObject({ type: v.literal("speaker"), name: v.nullable(v.string()) }),
  v.strictObject({ type: v.literal("office"), words: v.string() }),
  v.strictObject({ type: v.literal("add-official"), office: v.string() }),
] as const;

export const newCorrectionSchema = v.strictObject({
  ...decided,
  decision: v.variant("type", markDecisions),
}) satisfies v.GenericSchema<unknown, NewCorrection>;

export const correctionSchema = v.strictObject({
  id: recordIdSchema,
  what: v.strictObject({ kind: v.picklist([...FINDING_KINDS, "article"]), words: v.string() }),
  scope: v.union([v.literal("everywhere"), recordIdSchema]),
  decision: v.variant("type", [
    ...markDecisions,
    v.strictObject({ type: v.literal("same-person"), sightings: sightingsSchema }),
    v.strictObject({ type: v.literal("own-person"), sightings: sightingsSchema }),
    v.strictObject({ type: v.literal("editions"), articles: v.pipe(list(recordIdSchema), v.length(2)) }),
  ]),
  createdAt: timeSchema,
  updatedAt: timeSchema,
  deletedAt,
}) satisfies v.GenericSchema<unknown, Correction>;
