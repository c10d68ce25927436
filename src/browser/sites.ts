/** Sites: host names with all their subdomains. One data file serves the manifest and the interface. */
import type { SiteRule } from "../core/site-rule";
import listedSites from "./listed-sites.json";

/** What the reader decided, by site. A site without an entry follows the default. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

/** The sites read without a click; their English editions live on subdomains. */
export const LISTED_HOSTS: readonly string[] = listedSites.map((site) => site.host);

/** A host name as browsers write it (lower case, punycode), or an IP address; no scheme, no port, no path. */
export const HOST = /^(?=.{1,253}$)(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/;

const IP_ADDRESS = /^\[|^\d+\.\d+\.\d+\.\d+$/;

/** The match pattern for a site with its subdomains (an IP address has none), any port. */
export function matchPattern(site: string): string {
  return IP_ADDRESS.test(site) ? `*://${site}/*` : `*://*.${site}/*`;
}

/** The site that a match pattern of ours stands for; null for any other pattern. */
export function siteOfPattern(pattern: string): string | null {
  const site = /^\*:\/\/(?:\*\.)?([^/*]+)\/\*$/.exec(pattern)?.[1];
  return site !== undefined && matchPattern(site) === pattern ? site : null;
}

/** Whether `host` is `site` itself or below it. */
export function belongsTo(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Whether a host belongs to a listed site. */
export function isListed(host: string): boolean {
  return LISTED_HOSTS.some((listed) => belongsTo(host, listed));
}

/** The site that a choice made on this host is kept under: one that has a rule, a listed one, or the host without its `www.`. */
export function siteOf(host: string, rules: SiteRules): string {
  const known = [...Object.keys(rules), ...LISTED_HOSTS].filter((site) => belongsTo(host, site));
  const nearest = known.sort((a, b) => b.length - a.length)[0];
  return nearest ?? host.replace(/^www\./, "");
}

/** What holds for a host: the reader's choice, else `always` on listed sites and `ask` elsewhere. */
export function ruleFor(host: string, rules: SiteRules): SiteRule {
  return rules[siteOf(host, rules)] ?? (isListed(host) ? "always" : "ask");
}
