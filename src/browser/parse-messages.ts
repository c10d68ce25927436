/**
 * Commands to the page and events from `unknown`: envelope and payload, at every border. Held to the maps of `messages.ts` by the compiler.
 * Commands to the background are in a file of their own, which pages need not carry.
 */
import * as v from "valibot";
import { describeIssue, findingIdSchema, indexSchema, list, recordIdSchema, spanSchema, webUrlSchema } from "../core/parse/schema-parts";
import { unwrap } from "./envelope";
import { type Failure, fail } from "./errors";
import type { KeptEvents, PageEvents, ToPage } from "./messages";
import { hostSchema, shownKindsSchema } from "./schema-parts";
import type { Destination } from "./wrap";

export type Named<Payloads> = { [Name in keyof Payloads]: { readonly name: Name; readonly payload: Payloads[Name] } }[keyof Payloads];
export type Requests<Commands extends { [Name in keyof Commands]: { request: unknown } }> = {
  [Name in keyof Commands]: Commands[Name]["request"];
};

export type PageCommand = Named<Requests<ToPage>>;
export type PageEvent = Named<PageEvents>;
export type KeptEvent = Named<KeptEvents>;

/** A message that is meant for us, why it is none of ours, or null where it is meant for another context. */
export type Parsed<Message> = { readonly ok: true; readonly message: Message } | Failure | null;

const nothing = v.strictObject({});

const pageCommandSchema = v.variant("name", [
  v.strictObject({ name: v.literal("getReading"), payload: nothing }),
  v.strictObject({ name: v.literal("readPage"), payload: v.strictObject({ force: v.boolean() }) }),
  v.strictObject({ name: v.literal("showKinds"), payload: v.strictObject({ shown: shownKindsSchema }) }),
  v.strictObject({ name: v.literal("jumpTo"), payload: v.strictObject({ finding: findingIdSchema, index: indexSchema }) }),
  v.strictObject({ name: v.literal("jumpToSpan"), payload: v.strictObject({ span: spanSchema }) }),
  v.strictObject({
    name: v.literal("stepMark"),
    payload: v.strictObject({ to: v.picklist(["next", "previous"]), among: v.picklist(["all", "kind"]) }),
  }),
  v.strictObject({ name: v.literal("getNotes"), payload: nothing }),
  v.strictObject({ name: v.literal("jumpToNote"), payload: v.strictObject({ id: recordIdSchema }) }),
  v.strictObject({ name: v.literal("editNote"), payload: v.strictObject({ id: recordIdSchema }) }),
  v.strictObject({ name: v.literal("placeNote"), payload: v.strictObject({ id: recordIdSchema }) }),
  v.strictObject({ name: v.literal("keepPage"), payload: nothing }),
  v.strictObject({ name: v.literal("leaveSites"), payload: v.strictObject({ sites: list(hostSchema) }) }),
  v.strictObject({ name: v.literal("keepSelection"), payload: v.strictObject({ as: v.picklist(["highlight", "note"]) }) }),
]) satisfies v.GenericSchema<unknown, PageCommand>;

const pageEventSchema = v.variant("name", [
  v.strictObject({
    name: v.literal("readingChanged"),
    payload: v.strictObject({ state: v.picklist(["read", "reading", "not-article", "failed"]), marks: indexSchema }),
  }),
  v.strictObject({ name: v.literal("notesChanged"), payload: v.strictObject({ notes: indexSchema }) }),
]) satisfies v.GenericSchema<unknown, PageEvent>;

const keptEventSchema = v.variant("name", [
  v.strictObject({ name: v.literal("keptChanged"), payload: v.strictObject({ urls: list(webUrlSchema) }) }),
]) satisfies v.GenericSchema<unknown, KeptEvent>;

/** The other direction of `satisfies`: what the maps allow, the schemas know. */
export type Covers<All, Known extends All> = [All] extends [Known] ? Known : never;
export type PageCommandKnown = Covers<PageCommand, v.InferOutput<typeof pageCommandSchema>>;
export type PageEventKnown = Covers<PageEvent, v.InferOutput<typeof pageEventSchema>>;
export type KeptEventKnown = Covers<KeptEvent, v.InferOutput<typeof keptEventSchema>>;

/** Reads a command to the page. Never throws. */
export function parsePageCommand(message: unknown): Parsed<PageCommand> {
  return parse(message, "page", pageCommandSchema);
}

/** Reads an event of the page. Never throws. */
export function parsePageEvent(message: unknown): Parsed<PageEvent> {
  return parse(message, "everyone", pageEventSchema);
}

/** Reads the event that what is kept changed. Never throws. */
export function parseKeptEvent(message: unknown): Parsed<KeptEvent> {
  return parse(message, "everyone", keptEventSchema);
}

/** Reads a message of one map, whose schema tells names and payloads. Never throws. */
export function parse<Message>(message: unknown, to: Destination, schema: v.GenericSchema<unknown, Message>): Parsed<Message> {
  const envelope = unwrap(message);
  if (envelope === "too-large") return fail("error.tooLarge");
  if (envelope === "malformed") return fail("error.malformed", "no message of On Record");
  if (envelope.to !== to) return null;
  const parsed = v.safeParse(schema, { name: envelope.name, payload: envelope.payload });
  return parsed.success ? { ok: true, message: parsed.output } : fail("error.malformed", describeIssue(parsed.issues[0]));
}
