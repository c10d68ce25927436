import { SITE_RULES, type SiteRule } from "../core/site-rule";
import { HOST, type SiteRules } from "./sites";
import { type StoredItem, storedItem } from "./stored-item";

/**
 * What the reader chose for sites, by site; one bad entry does not cost the others. Read without the library of schemas, which the gate, in every
 * page of a listed site, goes without.
 */
export const siteRules: StoredItem<SiteRules> = storedItem<SiteRules>({
  key: "siteRules",
  area: "local",
  parse: (stored) =>
    typeof stored === "object" && stored !== null
      ? Object.fromEntries(Object.entries(stored).filter((entry): entry is [string, SiteRule] => HOST.test(entry[0]) && isRule(entry[1])))
      : {},
});

function isRule(stored: unknown): stored is SiteRule {
  return SITE_RULES.some((rule) => rule === stored);
}
