/** Which sites are read without a click. One data file serves the manifest and the interface. */
import listedSites from "./listed-sites.json";

/** Host names, each with all its subdomains (the English editions live there). */
export const LISTED_HOSTS: readonly string[] = listedSites.map((site) => site.host);

/** The match pattern for a host and its subdomains, any port. */
export function matchPattern(host: string): string {
  return `*://*.${host}/*`;
}

/** Whether a host is a listed site or a subdomain of one. */
export function isListed(host: string): boolean {
  return LISTED_HOSTS.some((listed) => belongsTo(host, listed));
}

/** Whether `host` is `site` itself or below it. */
export function belongsTo(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
