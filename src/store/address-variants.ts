/**
 * Under which other addresses a page may be met: with and without TLS, on the site's host for phones or for AMP, as a print view, with and without a
 * slash at the end. Two pages are one where the addresses differ in nothing else. What a site does beyond that, its canonical address tells, or the text.
 */

const HOSTS = ["", "www.", "m.", "mobile.", "amp."] as const;
const HOST_PREFIX = /^(?:www|m|mobile|amp)\./;

/** What stands behind the path for AMP and for print; the plain one first. */
const ENDINGS = ["", "/amp", "/print"] as const;
const ENDING = /\/(?:amp|print)$/;
const QUERIES = ["", "amp", "amp=1", "outputType=amp", "print=1", "print=true"] as const;
const QUERY_PART = /^(?:amp(?:=1|=true)?|outputType=amp|print(?:=1|=true)?)$/;

/** An address without what these variants differ in; null for what is no web address. */
function stem(address: string): { readonly host: string; readonly path: string; readonly query: readonly string[] } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, pathname, search } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const path = withoutSlashes(pathname).replace(ENDING, "");
  const query = search
    .slice(1)
    .split("&")
    .filter((part) => part !== "" && !QUERY_PART.test(part));
  return { host: host.replace(HOST_PREFIX, ""), path, query };
}

/** By hand: a regular expression would begin anew at each of a million slashes. */
function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === "/") end--;
  return path.slice(0, end);
}

/** All addresses that may lead to the same page, the given one first. Some two hundred; the front page of a site, and what is no web address, has only itself. */
export function addressVariants(address: string): readonly string[] {
  const found = stem(address);
  if (found === null || found.path === "") return [address];
  const { host, path, query } = found;
  const tails = ENDINGS.flatMap((ending) => [`${path}${ending}`, `${path}${ending}/`]).flatMap((whole) =>
    QUERIES.map((extra) => {
      const parts = extra === "" ? query : [...query, extra];
      return parts.length === 0 ? whole : `${whole}?${parts.join("&")}`;
    }),
  );
  const heads = ["https://", "http://"].flatMap((scheme) => HOSTS.map((prefix) => `${scheme}${prefix}${host}`));
  return [...new Set([address, ...heads.flatMap((head) => tails.map((tail) => head + tail))])];
}

/** The same for all addresses that may lead to the same page; of the front page of a site, and of what is no web address, the address. */
export function pageKey(address: string): string {
  const found = stem(address);
  return found === null || found.path === "" ? address : JSON.stringify([found.host, found.path, found.query]);
}

/** Whether two addresses are of one site. */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [stem(a), stem(b)];
  return one !== null && other !== null && one.host === other.host;
}
