import type { Records } from "../core/kept";

/** SHA-256 of a text (UTF-8) in hexadecimal. Background and extension pages have `crypto.subtle`; a page without TLS has not. */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Records from elsewhere, with the hashes that their texts really have. */
export async function withTrueHashes(records: Records): Promise<Records> {
  const articles = await Promise.all(records.articles.map(async (kept) => ({ ...kept, textHash: await hashText(kept.article.text) })));
  const versions = await Promise.all(records.versions.map(async (version) => ({ ...version, textHash: await hashText(version.text) })));
  return { ...records, articles, versions };
}
