/** Everything that the reader can set, but for the sites (`site-rules.ts`). */
import * as v from "valibot";
import { MOST_TEMPLATE } from "../core/export/template/fields";
import { COLOURS, type Colour } from "../core/note";
import type { ShownKinds } from "../core/reading";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../locales/locale";
import { DEFAULT_HUES, HUES, type KindHues } from "../ui/highlight-colours";
import { orElse } from "./parse-stored";
import { shownKindsSchema } from "./schema-parts";
import { type StoredItem, storedItem } from "./stored-item";

/** Which kinds are painted on a page that is read from now on. */
export const shownKinds: StoredItem<ShownKinds> = storedItem<ShownKinds>({
  key: "shownKinds",
  area: "local",
  parse: orElse(shownKindsSchema, { official: true, statistic: true, quote: true, statement: true }),
});

/** Whether pages show the map of marks at their edge. */
export const showMap: StoredItem<boolean> = storedItem<boolean>({ key: "showMap", area: "local", parse: orElse(v.boolean(), true) });

/** Whether the extension's button tells how many marks a page has. */
export const showCount: StoredItem<boolean> = storedItem<boolean>({ key: "showCount", area: "local", parse: orElse(v.boolean(), true) });

/** The language of the interface. */
export const interfaceLanguage: StoredItem<InterfaceLanguage> = storedItem<InterfaceLanguage>({
  key: "interfaceLanguage",
  area: "local",
  parse: orElse(v.picklist(INTERFACE_LANGUAGES), "auto"),
});

/** The colour of a highlight or note for which the reader picks none. */
export const noteColour: StoredItem<Colour> = storedItem<Colour>({
  key: "noteColour",
  area: "local",
  parse: orElse(v.picklist(COLOURS), "yellow"),
});

/** How an article's Markdown is made, in the language of `core/export/template`; null for our own template, also where that changes. */
export const markdownTemplate: StoredItem<string | null> = storedItem<string | null>({
  key: "markdownTemplate",
  area: "local",
  parse: orElse(v.nullable(v.pipe(v.string(), v.maxLength(MOST_TEMPLATE))), null),
});

const hueOf = (kind: keyof KindHues) => v.fallback(v.picklist(HUES), DEFAULT_HUES[kind]);

/** The colour of each kind of mark; one that is not known any more falls back to its own. */
export const kindHues: StoredItem<KindHues> = storedItem<KindHues>({
  key: "kindHues",
  area: "local",
  parse: orElse(
    v.object({ official: hueOf("official"), statistic: hueOf("statistic"), quote: hueOf("quote"), statement: hueOf("statement") }),
    DEFAULT_HUES,
  ),
});
