/** Everything that the reader can set. */
import * as v from "valibot";
import type { ShownKinds } from "../core/reading";
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
