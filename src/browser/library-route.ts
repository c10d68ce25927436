/** What is open in the library stands in its address, so that reloading and going back keep to it. */
import * as v from "valibot";
import type { RecordId } from "../core/note";
import { recordIdSchema } from "../core/parse/schema-parts";

export interface LibraryRoute {
  readonly article: RecordId | null;
  /** With no article: the note's own, whichever that is. */
  readonly note: RecordId | null;
  /** Whether the article is to be exported as JSON at once. */
  readonly exporting: boolean;
}

/** Opens the import, as the options lead to it. */
export const IMPORT_ROUTE = "#import";

/** Reads `#article=…&note=…&export=json` and `#note=…`; what is no id is left out. */
export function parseRoute(hash: string): LibraryRoute {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const idOf = (name: string): RecordId | null => {
    const parsed = v.safeParse(recordIdSchema, parts.get(name));
    return parsed.success ? parsed.output : null;
  };
  const article = idOf("article");
  if (article === null) return { article, note: idOf("note"), exporting: false };
  return { article, note: idOf("note"), exporting: parts.get("export") === "json" };
}

/** The part of the address after the page's name; `#` alone for nothing. */
export function formatRoute({ article, note, exporting }: LibraryRoute): string {
  if (article === null) return note === null ? "#" : `#note=${note}`;
  return `#article=${article}${note === null ? "" : `&note=${note}`}${exporting ? "&export=json" : ""}`;
}
