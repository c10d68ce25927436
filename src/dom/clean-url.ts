import { siteHost } from "../core/site-host";

/** Parameters that tell where a reader came from, not what they read. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|ref|ref_src|ref_url|referrer|cmpid|ocid|ito|ns_.*|at_.*|spm|zarsrc|gidzl|vn_source|vn_medium|vn_campaign|vn_term|_ga|_gl|share|sharetype|smid|smtyp)$/i;

/** An address without fragment and tracking parameters; null for what is no web address. */
export function cleanUrl(address: string, base: string | null): string | null {
  if (!URL.canParse(address, base ?? undefined)) return null;
  const url = new URL(address, base ?? undefined);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  // By hand: in Firefox's content scripts the keys of `searchParams` cannot be walked.
  const kept = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !TRACKING.test(pair.replace(/=.*$/s, "")));
  url.search = kept.join("&");
  url.hash = "";
  url.username = "";
  url.password = "";
  return url.href;
}

/**
 * The canonical address: the page's own word for it, where it names the same site and not merely the site's front page; else where it was read.
 * A page's word is not trusted across sites: an article would be filed under a stranger's name.
 */
export function canonicalUrl(declared: readonly (string | null)[], address: string | null): string | null {
  const read = address === null ? null : cleanUrl(address, null);
  for (const candidate of declared) {
    const url = candidate === null ? null : cleanUrl(candidate, read);
    if (url !== null && (read === null || isSamePage(new URL(url), new URL(read)))) return url;
  }
  return read;
}

function isSamePage(canonical: URL, read: URL): boolean {
  return siteHost(canonical.hostname) === siteHost(read.hostname) && (canonical.pathname !== "/" || read.pathname === "/");
}
