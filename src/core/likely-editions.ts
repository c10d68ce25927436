/** Which articles of a library may be one article in another language. Linear in the library; sorted by what speaks for each. */
import type { ArticleDigest } from "./article-digest";
import type { RecordId } from "./note";
import { nameKey } from "./people/name-key";
import { isAnswered } from "./search/match";
import { parseQuery } from "./search/query";

const DAY = 86_400_000;

/** What speaks for two articles being one: a person or a figure in both, the site, the time. Another language comes before all. */
const WEIGHT = { language: 100, person: 3, figure: 2, site: 2, sameDay: 3, sameWeek: 1 };

/** Persons and figures in common that count at most: a long list of officials proves no more than a short one. */
const MOST_COMMON = 8;

/**
 * The articles to choose from, the likeliest first; with a query those only that have its words in title or site.
 * @param taken are offered no more
 */
export function likelyEditions(
  own: ArticleDigest,
  digests: readonly ArticleDigest[],
  taken: ReadonlySet<RecordId>,
  query: string,
): readonly ArticleDigest[] {
  const wanted = parseQuery(query);
  const [persons, figures] = [personsOf(own), figuresOf(own)];
  const score = (other: ArticleDigest): number =>
    (other.language === own.language ? 0 : WEIGHT.language) +
    WEIGHT.person * common(persons, personsOf(other)) +
    WEIGHT.figure * common(figures, figuresOf(other)) +
    (own.site !== null && other.site === own.site ? WEIGHT.site : 0) +
    nearness(own.published, other.published);
  return digests
    .filter(({ id }) => id !== own.id && !taken.has(id))
    .filter(({ title, site }) => isAnswered(`${title ?? ""}\n${site ?? ""}`, wanted))
    .map((digest) => ({ digest, score: score(digest) }))
    .sort((a, b) => b.score - a.score || b.digest.savedAt - a.digest.savedAt)
    .map(({ digest }) => digest);
}

function personsOf({ officials }: ArticleDigest): ReadonlySet<string> {
  return new Set(officials.map(({ name }) => nameKey(name)));
}

/** By their values: 4.222 tỷ and 4,222 billion are one. Small numbers are in every article. */
function figuresOf({ figures }: ArticleDigest): ReadonlySet<string> {
  return new Set(figures.flatMap(({ quantity: { value } }) => (Math.abs(value) < 10 ? [] : [String(value)])));
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const each of a) if (b.has(each)) count++;
  return Math.min(count, MOST_COMMON);
}

function nearness(a: string | null, b: string | null): number {
  const apart = a === null || b === null ? Number.NaN : Math.abs(Date.parse(a) - Date.parse(b));
  if (apart <= DAY) return WEIGHT.sameDay;
  return apart <= 7 * DAY ? WEIGHT.sameWeek : 0;
}
