import * as v from "valibot";
import type { Finding, RuleId } from "../finding";
import { findingIdSchema, list, someOf, spanSchema } from "./schema-parts";

const ruleSchema = v.custom<RuleId>((rule) => typeof rule === "string" && rule !== "", "not a rule's id");

const evidenceSchema = v.strictObject({
  role: v.picklist(["office", "honorific", "name", "number", "unit", "cue", "speaker"]),
  span: spanSchema,
});

const found = { id: findingIdSchema, rule: ruleSchema, evidence: list(evidenceSchema) };

const officeSchema = v.strictObject({
  words: v.string(),
  title: v.string(),
  body: v.nullable(v.string()),
  standing: v.picklist(["current", "former", "acting", "elect", "late"]),
  spans: list(spanSchema),
});

const mentionSchema = v.strictObject({ kind: v.picklist(["name", "title"]), span: spanSchema, rule: ruleSchema });

/** JSON knows no endless numbers. */
const value = v.pipe(v.number(), v.finite());

const quantitySchema = v.variant("type", [
  v.strictObject({ type: v.literal("number"), value }),
  v.strictObject({ type: v.literal("range"), value, valueTo: value }),
  v.strictObject({ type: v.literal("ratio"), value, of: value }),
]);

const per = v.nullable(v.string());

const unitSchema = v.variant("type", [
  v.strictObject({ type: v.literal("count"), counted: v.string() }),
  v.strictObject({ type: v.literal("money"), currency: v.string(), per }),
  v.strictObject({ type: v.literal("percent"), symbol: v.picklist(["%", "pp"]), per }),
  v.strictObject({ type: v.literal("measure"), symbol: v.string(), per }),
  v.strictObject({ type: v.literal("duration"), symbol: v.picklist(["year", "month", "week", "day", "hour", "minute", "second"]) }),
  v.strictObject({ type: v.literal("age") }),
  v.strictObject({ type: v.literal("multiple") }),
]);

const contextSchema = v.strictObject({
  approximation: v.nullable(v.picklist(["about", "nearly", "over", "at least", "at most"])),
  change: v.nullable(v.strictObject({ direction: v.picklist(["up", "down"]), amount: v.picklist(["step", "level"]) })),
  base: v.nullable(spanSchema),
  when: v.nullable(spanSchema),
  where: v.nullable(spanSchema),
});

const speakerSchema = v.variant("kind", [
  v.strictObject({ kind: v.literal("official"), official: findingIdSchema, name: v.string() }),
  v.strictObject({ kind: v.literal("person"), name: v.string() }),
  v.strictObject({ kind: v.literal("group"), name: v.string() }),
]);

const said = { span: spanSchema, speaker: v.nullable(speakerSchema), cue: v.nullable(spanSchema) };

/** One finding. Held to `Finding` by the compiler, here and (for kinds left out) where readings and backups are parsed. */
export const findingSchema = v.variant("kind", [
  v.strictObject({
    kind: v.literal("official"),
    ...found,
    name: v.string(),
    offices: someOf(officeSchema),
    mentions: someOf(mentionSchema),
  }),
  v.strictObject({
    kind: v.literal("statistic"),
    ...found,
    span: spanSchema,
    quantity: quantitySchema,
    unit: unitSchema,
    context: v.optional(contextSchema),
  }),
  v.strictObject({ kind: v.literal("quote"), ...found, ...said }),
  v.strictObject({ kind: v.literal("statement"), ...found, ...said }),
]) satisfies v.GenericSchema<unknown, Finding>;
