/** Commands and events from `unknown`: envelope and payload, at every border. Held to the maps of `messages.ts` by the compiler. */
import * as v from "valibot";
import { describeIssue, findingIdSchema, indexSchema, spanSchema } from "../core/parse/schema-parts";
import { type Destination, unwrap } from "./envelope";
import { type Failure, fail } from "./errors";
import type { PageEvents, ToBackground, ToPage } from "./messages";
import { hostSchema, shownKindsSchema, siteRuleSchema } from "./schema-parts";

type Named<Payloads> = { [Name in keyof Payloads]: { readonly name: Name; readonly payload: Payloads[Name] } }[keyof Payloads];
type Requests<Commands extends { [Name in keyof Commands]: { request: unknown } }> = {
  [Name in keyof Commands]: Commands[Name]["request"];
};

export type PageCommand = Named<Requests<ToPage>>;
export type BackgroundCommand = Named<Requests<ToBackground>>;
export type PageEvent = Named<PageEvents>;

/** A message that is meant for us, why it is none of ours, or null where it is meant for another context. */
export type Parsed<Message> = { readonly ok: true; readonly message: Message } | Failure | null;

const nothing = v.strictObject({});

const pageCommandSchema = v.variant("name", [
  v.strictObject({ name: v.literal("getReading"), payload: nothing }),
  v.strictObject({ name: v.literal("readPage"), payload: v.strictObject({ force: v.boolean() }) }),
  v.strictObject({ name: v.literal("showKinds"), payload: v.strictObject({ shown: shownKindsSchema }) }),
  v.strictObject({ name: v.literal("jumpTo"), payload: v.strictObject({ finding: findingIdSchema, index: indexSchema }) }),
  v.strictObject({ name: v.literal("jumpToSpan"), payload: v.strictObject({ span: spanSchema }) }),
]) satisfies v.GenericSchema<unknown, PageCommand>;

const backgroundCommandSchema = v.variant("name", [
  v.strictObject({ name: v.literal("setSiteRule"), payload: v.strictObject({ host: hostSchema, rule: siteRuleSchema }) }),
]) satisfies v.GenericSchema<unknown, BackgroundCommand>;

const pageEventSchema = v.variant("name", [
  v.strictObject({
    name: v.literal("readingChanged"),
    payload: v.strictObject({ state: v.picklist(["read", "reading", "not-article", "failed"]), marks: indexSchema }),
  }),
]) satisfies v.GenericSchema<unknown, PageEvent>;

/** The other direction of `satisfies`: what the maps allow, the schemas know. */
type Covers<All, Known extends All> = [All] extends [Known] ? Known : never;
export type PageCommandKnown = Covers<PageCommand, v.InferOutput<typeof pageCommandSchema>>;
export type BackgroundCommandKnown = Covers<BackgroundCommand, v.InferOutput<typeof backgroundCommandSchema>>;
export type PageEventKnown = Covers<PageEvent, v.InferOutput<typeof pageEventSchema>>;

/** Reads a command to the page. Never throws. */
export function parsePageCommand(message: unknown): Parsed<PageCommand> {
  return parse(message, "page", pageCommandSchema);
}

/** Reads a command to the background. Never throws. */
export function parseBackgroundCommand(message: unknown): Parsed<BackgroundCommand> {
  return parse(message, "background", backgroundCommandSchema);
}

/** Reads an event of the page. Never throws. */
export function parsePageEvent(message: unknown): Parsed<PageEvent> {
  return parse(message, "everyone", pageEventSchema);
}

function parse<Message>(message: unknown, to: Destination, schema: v.GenericSchema<unknown, Message>): Parsed<Message> {
  const envelope = unwrap(message);
  if (envelope === "too-large") return fail("error.tooLarge");
  if (envelope === "malformed") return fail("error.malformed", "no message of On Record");
  if (envelope.to !== to) return null;
  const parsed = v.safeParse(schema, { name: envelope.name, payload: envelope.payload });
  return parsed.success ? { ok: true, message: parsed.output } : fail("error.malformed", describeIssue(parsed.issues[0]));
}
