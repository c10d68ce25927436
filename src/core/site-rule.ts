/** What the reader chose for a site: read its articles unasked, only on a click, or leave it alone. */
export type SiteRule = "always" | "ask" | "never";
export const SITE_RULES: readonly SiteRule[] = ["always", "ask", "never"];
