import type { Official, Quote, Statement, Statistic } from "../finding";
import type { KeptArticle } from "../kept";
import { contains } from "../span";
import { nameKey } from "./name-key";
import type { SeenOffice } from "./sighting";

/** Something that an official said in a kept article, with the figures in it. */
export interface Saying {
  readonly said: Quote | Statement;
  readonly figures: readonly Statistic[];
}

/** What one article tells of one official; `Sighting` without the article's own facts. */
export interface OfficialDigest {
  readonly name: string;
  readonly offices: readonly SeenOffice[];
  readonly quotes: number;
  readonly statements: number;
  readonly figures: number;
}

/** What the official of this name (as `nameKey` makes it) says in the article, in reading order. */
export function sayingsOf({ findings }: Pick<KeptArticle, "findings">, name: string): readonly Saying[] {
  const ids = new Set(findings.flatMap((finding) => (finding.kind === "official" && nameKey(finding.name) === name ? [finding.id] : [])));
  const said = findings.filter(
    (finding): finding is Quote | Statement =>
      (finding.kind === "quote" || finding.kind === "statement") &&
      finding.speaker?.kind === "official" &&
      ids.has(finding.speaker.official),
  );
  const figures = findings.filter((finding): finding is Statistic => finding.kind === "statistic");
  return said
    .map((each) => ({ said: each, figures: figures.filter((figure) => contains(each.span, figure.span)) }))
    .sort((a, b) => a.said.span.start - b.said.span.start);
}

/** The article's officials with what is counted of them. Two of one name are one. */
export function digestOfficials(article: Pick<KeptArticle, "findings">): readonly OfficialDigest[] {
  const byName = new Map<string, Official[]>();
  for (const finding of article.findings) {
    if (finding.kind !== "official") continue;
    const key = nameKey(finding.name);
    byName.set(key, [...(byName.get(key) ?? []), finding]);
  }
  return [...byName].map(([key, officials]) => {
    const sayings = sayingsOf(article, key);
    const quotes = sayings.filter(({ said }) => said.kind === "quote").length;
    const figures = new Set(sayings.flatMap((saying) => saying.figures.map((figure) => figure.id)));
    return {
      name: officials[0]?.name ?? key,
      offices: officials.flatMap(({ offices }) => offices.map(({ words, standing }) => ({ words, standing }))),
      quotes,
      statements: sayings.length - quotes,
      figures: figures.size,
    };
  });
}

/** When an article was published, else saved; milliseconds since 1970. */
export function timeOf({ published, savedAt }: { readonly published: string | null; readonly savedAt: number }): number {
  const time = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) || time < 0 ? savedAt : time;
}
