import type { ArticleBrief, KeptArticle } from "./kept";

/** What lists say of an article. */
export function briefOf({ id, url, savedAt, article: { source } }: KeptArticle): ArticleBrief {
  return { id, url, title: source.title, site: source.site, published: source.published, savedAt };
}
