import * as v from "valibot";

/** Reads what is stored by a schema; `initial` where it does not fit. */
export function orElse<T>(schema: v.GenericSchema<unknown, T>, initial: T): (stored: unknown) => T {
  return (stored) => {
    const parsed = v.safeParse(schema, stored);
    return parsed.success ? parsed.output : initial;
  };
}
