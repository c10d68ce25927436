import * as v from "valibot";
import { indexSchema } from "./parse-messages";

/** A half-open span that does not run backwards. */
export const spanSchema = v.pipe(
  v.strictObject({ start: indexSchema, end: indexSchema }),
  v.check((span) => span.start <= span.end, "a span that ends before it starts"),
);

/** A read-only list. */
export function list<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.readonly());
}

/** A read-only list of at least one. */
export function someOf<T extends v.GenericSchema>(item: T) {
  return v.pipe(v.array(item), v.minLength(1), v.readonly());
}
