/** What is open in the library stands in its address, so that reloading and going back keep to it. */
import * as v from "valibot";
import type { RecordId } from "../core/note";
import { recordIdSchema } from "../core/parse/schema-parts";

export interface LibraryRoute {
  readonly article: RecordId | null;
  readonly note: RecordId | null;
}

/** Reads `#article=…&note=…`; what is no id is left out. */
export function parseRoute(hash: string): LibraryRoute {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const idOf = (name: string): RecordId | null => {
    const parsed = v.safeParse(recordIdSchema, parts.get(name));
    return parsed.success ? parsed.output : null;
  };
  const article = idOf("article");
  return { article, note: article === null ? null : idOf("note") };
}

/** The part of the address after the page's name; `#` alone for nothing. */
export function formatRoute({ article, note }: LibraryRoute): string {
  if (article === null) return "#";
  return note === null ? `#article=${article}` : `#article=${article}&note=${note}`;
}
