/** What lists over the whole library need of an article: made once for each state of it, much smaller than the article. */
import type { Language } from "./article";
import { digestFigures, type FiguresDigest } from "./figures/figure-digest";
import type { ArticleBrief, KeptArticle } from "./kept";
import { digestOfficials, type OfficialDigest, timeOf } from "./people/sayings";
import type { Sighting } from "./people/sighting";

/** Goes up whenever digests are made otherwise: older ones are made anew. */
export const DIGEST_FORMAT = 1;

export interface ArticleDigest extends ArticleBrief, FiguresDigest {
  readonly format: number;
  /** Of the article that it was made from. */
  readonly updatedAt: number;
  readonly language: Language;
  readonly officials: readonly OfficialDigest[];
}

export function digestArticle(kept: KeptArticle): ArticleDigest {
  const { id, url, savedAt, updatedAt, article } = kept;
  const { title, site, published } = article.source;
  return {
    format: DIGEST_FORMAT,
    id,
    updatedAt,
    url,
    title,
    site,
    published,
    savedAt,
    language: article.language,
    officials: digestOfficials(kept),
    ...digestFigures(kept),
  };
}

/** The officials of all articles, each as often as it is told of. */
export function sightingsIn(digests: readonly ArticleDigest[]): readonly Sighting[] {
  return digests.flatMap((digest) => {
    const at = timeOf(digest);
    return digest.officials.map((official): Sighting => ({ ...official, article: digest.id, language: digest.language, at }));
  });
}
