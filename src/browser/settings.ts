/** Everything that the reader can set. */
import * as v from "valibot";
import { MOST_TEMPLATE } from "../core/export/template/fields";
import { COLOURS, type Colour } from "../core/note";
import type { ShownKinds } from "../core/reading";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "../locales/locale";
import { DEFAULT_HUES, HUES, type KindHues } from "../ui/highlight-colours";
import { hostSchema, shownKindsSchema, siteRuleSchema } from "./schema-parts";
import type { SiteRules } from "./sites";
import { type StoredItem, storedItem } from "./stored-item";

/** Which kinds are painted on a page that is read from now on. */
export const shownKinds: StoredItem<ShownKinds> = storedItem<ShownKinds>({
  key: "shownKinds",
  area: "local",
  initial: { official: true, statistic: true, quote: true, statement: true },
  schema: shownKindsSchema,
});

/** Whether pages show the map of marks at their edge. */
export const showMap: StoredItem<boolean> = storedItem<boolean>({ key: "showMap", area: "local", initial: true, schema: v.boolean() });

/** What the reader chose for sites, by site; one bad entry does not cost the others. */
export const siteRules: StoredItem<SiteRules> = storedItem<SiteRules>({
  key: "siteRules",
  area: "local",
  initial: {},
  schema: v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((stored): SiteRules => {
      const rules = Object.entries(stored).flatMap(([site, stored]) => {
        const rule = v.safeParse(siteRuleSchema, stored);
        return rule.success && v.is(hostSchema, site) ? [[site, rule.output] as const] : [];
      });
      return Object.fromEntries(rules);
    }),
  ),
});

/** The language of the interface. */
export const interfaceLanguage: StoredItem<InterfaceLanguage> = storedItem<InterfaceLanguage>({
  key: "interfaceLanguage",
  area: "local",
  initial: "auto",
  schema: v.picklist(INTERFACE_LANGUAGES),
});

/** The colour of a highlight or note for which the reader picks none. */
export const noteColour: StoredItem<Colour> = storedItem<Colour>({
  key: "noteColour",
  area: "local",
  initial: "yellow",
  schema: v.picklist(COLOURS),
});

/** How an article's Markdown is made, in the language of `core/export/template`; null for our own template, also where that changes. */
export const markdownTemplate: StoredItem<string | null> = storedItem<string | null>({
  key: "markdownTemplate",
  area: "local",
  initial: null,
  schema: v.nullable(v.pipe(v.string(), v.maxLength(MOST_TEMPLATE))),
});

const hueOf = (kind: keyof KindHues) => v.fallback(v.picklist(HUES), DEFAULT_HUES[kind]);

/** The colour of each kind of mark; one that is not known any more falls back to its own. */
export const kindHues: StoredItem<KindHues> = storedItem<KindHues>({
  key: "kindHues",
  area: "local",
  initial: DEFAULT_HUES,
  schema: v.object({ official: hueOf("official"), statistic: hueOf("statistic"), quote: hueOf("quote"), statement: hueOf("statement") }),
});
