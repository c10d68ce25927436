/** A host without what parts a site's editions for desks, phones and AMP. */
export function siteHost(hostname: string): string {
  return hostname.replace(/^(?:www|m|amp|mobile)\./, "");
}
