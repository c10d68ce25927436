/** States as they come from a server: anything at all. What is let through is of the right shape, and what it says of itself agrees. */
import * as v from "valibot";
import { versionOf } from "../import/version-of";
import { isWithinText } from "../parse/article";
import { articleVersionSchema, keptArticleSchema } from "../parse/kept";
import { correctionSchema, noteSchema } from "../parse/note";
import { recordIdSchema, timeSchema } from "../parse/schema-parts";
import { deviceOf, hasSeen, type Seen, stampSchema } from "./stamp";
import type { RecordState } from "./state";

/** More than any record has by its reader's hand; less than what would hold up the program. */
const MOST_MEMBERS = 5_000;
const MOST_TEXTS = 200;
const MOST_DEVICES = 2_000;

const registerOf = <T extends v.GenericSchema>(value: T) => v.optional(v.strictObject({ at: stampSchema, value }));

const seenSchema = v.pipe(
  v.array(stampSchema),
  v.maxLength(MOST_DEVICES),
  v.check((seen) => isRising(seen.map(deviceOf)), "devices out of order"),
  v.readonly(),
);

const membersSchema = v.optional(
  v.pipe(
    v.array(
      v.strictObject({ name: v.string(), at: stampSchema, isIn: v.boolean(), place: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
    ),
    v.maxLength(MOST_MEMBERS),
    v.check((members) => isRising(members.map(({ name }) => name)), "members out of order"),
    v.readonly(),
  ),
);

const lifeSchema = v.optional(
  v.strictObject({ at: stampSchema, deletedAt: v.nullable(timeSchema), saw: seenSchema, isGone: v.optional(v.literal(true)) }),
);

const wordingSchema = v.strictObject({ at: stampSchema, body: noteSchema.entries.body, kind: noteSchema.entries.kind });

const wordsSchema = v.pipe(
  v.strictObject({ values: v.pipe(v.array(wordingSchema), v.minLength(1), v.maxLength(MOST_TEXTS), v.readonly()), seen: seenSchema }),
  v.check(({ values }) => isRising(values.map(({ at }) => at)), "texts out of order"),
  v.check(({ values, seen }) => values.every(({ at }) => hasSeen(seen as Seen, at)), "a text that nobody wrote"),
);

const timesSchema = v.strictObject({
  first: v.optional(timeSchema),
  readAt: v.optional(timeSchema),
  updatedAt: v.optional(timeSchema),
});

const common = { id: recordIdSchema, times: timesSchema, life: lifeSchema };

const contentSchema = v.pipe(
  v.pick(keptArticleSchema, ["article", "findings", "textHash"]),
  v.check(({ article, findings }) => isWithinText(article, findings), "a span outside the text"),
);

export const stateSchema = v.pipe(
  v.variant("table", [
    v.strictObject({
      table: v.literal("articles"),
      ...common,
      registers: v.strictObject({ content: registerOf(contentSchema), url: registerOf(v.pick(keptArticleSchema, ["url"])) }),
      members: membersSchema,
      into: v.optional(recordIdSchema),
      isApart: v.optional(v.literal(true)),
    }),
    v.strictObject({
      table: v.literal("versions"),
      ...common,
      registers: v.strictObject({ what: registerOf(v.pick(articleVersionSchema, ["articleId", "textHash", "text"])) }),
    }),
    v.strictObject({
      table: v.literal("notes"),
      ...common,
      registers: v.strictObject({
        made: registerOf(v.pick(noteSchema, ["finding", "createdAt"])),
        home: registerOf(v.pick(noteSchema, ["articleId"])),
        place: registerOf(v.pick(noteSchema, ["selectors", "keptLost"])),
        colour: registerOf(v.pick(noteSchema, ["colour"])),
      }),
      members: membersSchema,
      words: v.optional(wordsSchema),
    }),
    v.strictObject({
      table: v.literal("corrections"),
      ...common,
      registers: v.strictObject({ what: registerOf(v.pick(correctionSchema, ["scope", "what", "decision", "createdAt"])) }),
    }),
  ]),
  v.check(
    (state) => state.table !== "articles" || state.into === undefined || state.into < state.id,
    "an article that is part of a greater id",
  ),
  v.check(
    (state) => state.table !== "articles" || (state.members ?? []).every(({ name }) => v.is(keptArticleSchema.entries.url, name)),
    "not a web address",
  ),
  v.check((state) => {
    if (state.table !== "versions" || state.registers.what === undefined) return true;
    const { what } = state.registers;
    return versionOf(what.value.articleId, { ...what.value, readAt: 0 }).id === state.id;
  }, "a version under another's id"),
) satisfies v.GenericSchema<unknown, RecordState>;

/** Each after the one before, none twice. */
function isRising(all: readonly string[]): boolean {
  let last: string | null = null;
  for (const each of all) {
    if (last !== null && each <= last) return false;
    last = each;
  }
  return true;
}
