import type { KeptArticle } from "../../kept";

/** The article at an address (null where none is kept), and the address that one would have; null for no address of the web. */
export type ArticleFinder = (url: string) => { readonly article: KeptArticle | null; readonly url: string } | null;

/** What only a browser knows of addresses. */
export interface AddressRules {
  /** An address without what tells only where a reader came from; null for none of the web. */
  readonly cleanUrl: (url: string) => string | null;
  /** The same for all addresses under which one page may be met. */
  readonly pageKey: (url: string) => string;
}

/** Finds articles by their addresses, as pages are found when they are read: by the address itself, else by its variants; living ones before deleted. */
export function finderOf(articles: readonly KeptArticle[], { cleanUrl, pageKey }: AddressRules): ArticleFinder {
  const byUrl = new Map<string, KeptArticle>();
  const byKey = new Map<string, KeptArticle>();
  for (const article of [...articles].sort(firstFound)) {
    for (const url of article.urls) {
      if (!byUrl.has(url)) byUrl.set(url, article);
      const key = pageKey(url);
      if (!byKey.has(key)) byKey.set(key, article);
    }
  }
  /** Addresses of pages that are not kept: of two variants the first. */
  const pending = new Map<string, string>();
  return (address) => {
    const url = cleanUrl(address);
    if (url === null) return null;
    const key = pageKey(url);
    const found = [byUrl.get(address), byUrl.get(url), byKey.get(key)].flatMap((article) => article ?? []);
    const article = found.find((each) => each.deletedAt === null) ?? found[0] ?? null;
    if (article !== null) return { article, url };
    if (!pending.has(key)) pending.set(key, url);
    return { article: null, url: pending.get(key) ?? url };
  };
}

function firstFound(a: KeptArticle, b: KeptArticle): number {
  return Number(a.deletedAt !== null) - Number(b.deletedAt !== null) || a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}
