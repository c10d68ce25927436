import * as v from "valibot";
import { describeIssue } from "../core/parse/schema-parts";
import { fail } from "./errors";
import type { Result } from "./messages";

const failureSchema = v.strictObject({ ok: v.literal(false), error: v.string(), detail: v.nullable(v.string()) });

/** The answer to a command, with the value that the schema reads. Never throws. */
export function parseAnswer<T>(answer: unknown, schema: v.GenericSchema<unknown, T>): Result<T> {
  if (answer === undefined) return fail("error.noReceiver", "no answer"); // a listener was there, but none of ours
  const failure = v.safeParse(failureSchema, answer);
  if (failure.success) return failure.output;
  const success = v.safeParse(v.strictObject({ ok: v.literal(true), value: schema }), answer);
  return success.success ? success.output : fail("error.malformed", describeIssue(success.issues[0]));
}

/** An answer that carries nothing but success or failure. Never throws. */
export function parseEmptyAnswer(answer: unknown): Result<null> {
  return parseAnswer(answer, v.null());
}
