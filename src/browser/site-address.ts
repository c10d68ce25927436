/** A site from what a reader types or pastes: an address, a host name, with or without `www.`. */
import * as v from "valibot";
import { hostSchema } from "./schema-parts";

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * Second levels under which countries give names to everybody (`com.vn`, `co.uk`): a permission for one would be for all sites
 * below it. The public suffix list has thousands more; these are what a slip of the hand produces.
 */
const SHARED = /^(?:ac|co|com|edu|gob|gov|gouv|go|health|id|info|int|mil|name|ne|net|or|org|pro)\.[a-z]{2}$/;

/** The host without its `www.`, as browsers write it; null where this is no single website's address. */
export function parseSiteAddress(typed: string): string | null {
  const trimmed = typed.trim();
  const address = SCHEME.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const host = hostname.replace(/\.$/, "").replace(/^www\./, "");
  const isPlace = host.includes(".") || host.startsWith("[") || host === "localhost";
  return isPlace && v.is(hostSchema, host) && !SHARED.test(host) ? host : null;
}
