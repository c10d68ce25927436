/** The persons, figures and trash of the library in its address, beside articles (`library-route.ts`). */
import * as v from "valibot";
import { recordIdSchema } from "../core/parse/schema-parts";
import type { LibraryViewName } from "../ui/people-state";

export interface ViewRoute {
  readonly view: LibraryViewName;
  /** A sighting's key (`refKey`) of the person who is open. */
  readonly person: string | null;
  /** The figure that is open: an article's id and a finding's, with a dot between. */
  readonly figure: string | null;
}

/** Reads `#people`, `#person=…`, `#figures`, `#figure=…` and `#trash`; null for what tells no view, such as an article. What is listed (`list-route.ts`) is no view. */
export function parseViewRoute(hash: string): ViewRoute | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const [person, figure] = [idIn(parts.get("person")), idIn(parts.get("figure"))];
  if (person !== null) return { view: "people", person, figure: null };
  if (figure !== null) return { view: "figures", person: null, figure };
  if (parts.has("people") || parts.has("person")) return { view: "people", person: null, figure: null };
  if (parts.has("figures") || parts.has("figure")) return { view: "figures", person: null, figure: null };
  if (parts.has("trash")) return { view: "trash", person: null, figure: null };
  return [...parts.keys()].every((name) => name === "list" || name === "order") ? { view: "library", person: null, figure: null } : null;
}

export function formatViewRoute({ view, person, figure }: ViewRoute): string {
  if (person !== null) return `#person=${encodeURIComponent(person)}`;
  if (figure !== null) return `#figure=${encodeURIComponent(figure)}`;
  return view === "library" ? "#" : `#${view}`;
}

/** An article's id, a dot, and something within the article. */
function idIn(text: string | null): string | null {
  const at = text?.indexOf(".") ?? -1;
  return text !== null && at > 0 && at < text.length - 1 && v.is(recordIdSchema, text.slice(0, at)) ? text : null;
}
