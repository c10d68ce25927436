/**
 * Two articles on one event, or one in two languages: which officials, figures and quotes are the same, which differ, which only one of them has.
 * Officials are joined as the library joins them (`people/join.ts`), figures as it relates them (`figures/related.ts`); what is not sure stays apart.
 * Quadratic in the findings of one article, some tens of thousands of steps.
 */
import { digestArticle, sightingsIn } from "../article-digest";
import type { FigureDigest } from "../figures/figure-digest";
import { type ComparedFigure, isOneAcrossLanguages, type Relation, relate } from "../figures/related";
import type { Finding, Official, Quote, Statement, Statistic } from "../finding";
import type { KeptArticle } from "../kept";
import { joinSightings } from "../people/join";
import { nameKey } from "../people/name-key";
import type { PersonDecision } from "../people/sighting";
import { foldText } from "../search/fold-text";
import { slice } from "../span";

export interface Both<T, How extends string> {
  readonly first: T;
  readonly second: T;
  readonly how: How;
}

/** In the order of the first article; what only the second has, in its own. */
export interface Matched<T, How extends string> {
  readonly both: readonly Both<T, How>[];
  readonly onlyFirst: readonly T[];
  readonly onlySecond: readonly T[];
}

export type Said = Quote | Statement;

export interface ArticlesCompared {
  /** `other-office`: the same person, given another office, or none of the words of the other's. */
  readonly officials: Matched<Official, "same" | "other-office">;
  readonly figures: Matched<Statistic, Relation>;
  /** `same`: to the letter, but for case and punctuation; `other-words`: in part; `translated`: in two languages, by one speaker, with the same numbers. */
  readonly quotes: Matched<Said, "same" | "other-words" | "translated">;
}

/** @param decisions of the reader, about persons */
export function compareArticles(first: KeptArticle, second: KeptArticle, decisions: readonly PersonDecision[]): ArticlesCompared {
  const person = personOf(first, second, decisions);
  const isOneLanguage = first.article.language === second.article.language;
  const officials = match(ofKind(first, "official"), ofKind(second, "official"), (mine, theirs) => {
    if (person(first, mine.name) !== person(second, theirs.name)) return null;
    return !isOneLanguage || sharesOffice(mine, theirs) ? ["same", 0] : ["other-office", 1];
  });
  const [mineFigures, theirFigures] = [figuresOf(first), figuresOf(second)];
  const figures = match(ofKind(first, "statistic"), ofKind(second, "statistic"), (mine, theirs) => {
    const [a, b] = [mineFigures.get(mine), theirFigures.get(theirs)];
    if (a === undefined || b === undefined) return null;
    const relation = relate(a, b);
    if (relation !== null) return [relation, FIGURE_RANK[relation]];
    const isOneSpeaker = a.speaker !== null && b.speaker !== null && person(first, a.speaker) === person(second, b.speaker);
    return !isOneLanguage && isOneAcrossLanguages(a, b, isOneSpeaker) ? ["agrees", LEAST_SURE] : null;
  });
  const said = (kept: KeptArticle): readonly Said[] =>
    [...ofKind(kept, "quote"), ...ofKind(kept, "statement")].sort((a, b) => a.span.start - b.span.start);
  const speaker = (kept: KeptArticle, { speaker: who }: Said): string | null => (who === null ? null : person(kept, who.name));
  const quotes = match(said(first), said(second), (mine, theirs) => {
    const [who, other] = [speaker(first, mine), speaker(second, theirs)];
    if (who !== null && other !== null && who !== other) return null;
    const [words, otherWords] = [wordsOf(slice(first.article.text, mine.span)), wordsOf(slice(second.article.text, theirs.span))];
    if (!isOneLanguage) return who !== null && who === other && haveSameNumbers(words, otherWords) ? ["translated", 2] : null;
    if (words.join(" ") === otherWords.join(" ")) return ["same", 0];
    const common = likeness(words, otherWords);
    return common >= ALIKE ? ["other-words", 2 - common] : null;
  });
  return { officials, figures, quotes };
}

/** Words that two quotes must have in common to be one with other words: Dice's coefficient, as for sentences (`anchor/alike.ts`). */
const ALIKE = 0.5;

/** After all that their sentences show to be one. */
const LEAST_SURE = 3;

const FIGURE_RANK: Readonly<Record<Relation, number>> = { agrees: 0, "another-time": 1, differs: 2 };

function ofKind<K extends Finding["kind"]>({ findings }: KeptArticle, kind: K): readonly Extract<Finding, { kind: K }>[] {
  return findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
}

/** Pairs each with one other, the surest pairs first; `judge` gives null for no pair, else how they are one and how far they are apart. */
function match<T, How extends string>(
  first: readonly T[],
  second: readonly T[],
  judge: (mine: T, theirs: T) => readonly [how: How, distance: number] | null,
): Matched<T, How> {
  const pairs = first.flatMap((mine, i) =>
    second.flatMap((theirs, j) => {
      const verdict = judge(mine, theirs);
      return verdict === null
        ? []
        : [{ i, j, how: verdict[0], distance: verdict[1], both: { first: mine, second: theirs, how: verdict[0] } }];
    }),
  );
  pairs.sort((a, b) => a.distance - b.distance || a.i - b.i || a.j - b.j);
  const [mine, theirs] = [new Map<number, Both<T, How>>(), new Set<number>()];
  for (const { i, j, both } of pairs) {
    if (mine.has(i) || theirs.has(j)) continue;
    mine.set(i, both);
    theirs.add(j);
  }
  return {
    both: [...mine].sort(([a], [b]) => a - b).map(([, both]) => both),
    onlyFirst: first.filter((_, i) => !mine.has(i)),
    onlySecond: second.filter((_, j) => !theirs.has(j)),
  };
}

/** One string for a person of both articles; of somebody who is no official, the name. */
function personOf(
  first: KeptArticle,
  second: KeptArticle,
  decisions: readonly PersonDecision[],
): (kept: KeptArticle, name: string) => string {
  const joined = joinSightings(sightingsIn([digestArticle(first), digestArticle(second)]), decisions);
  const known = new Map<string, string>();
  joined.forEach(({ sightings }, index) => {
    for (const { article, name } of sightings) known.set(`${article} ${nameKey(name)}`, `#${index}`);
  });
  return (kept, name) => known.get(`${kept.id} ${nameKey(name)}`) ?? nameKey(name);
}

function sharesOffice(mine: Official, theirs: Official): boolean {
  const words = (official: Official): readonly string[] => official.offices.map((office) => foldText(office.words));
  return words(mine).some((a) => words(theirs).some((b) => a.includes(b) || b.includes(a)));
}

function figuresOf(kept: KeptArticle): ReadonlyMap<Statistic, ComparedFigure & Pick<FigureDigest, "speaker">> {
  const { sentences, figures, language, title } = digestArticle(kept);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  return new Map(
    ofKind(kept, "statistic").flatMap((statistic) => {
      const figure = byId.get(statistic.id);
      if (figure === undefined) return [];
      return [[statistic, { ...figure, sentence: sentences[figure.sentence] ?? "", title: title ?? "", language }] as const];
    }),
  );
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

function likeness(mine: readonly string[], theirs: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of mine) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of theirs) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common++;
  }
  return mine.length + theirs.length === 0 ? 0 : (2 * common) / (mine.length + theirs.length);
}

/** Digits are the same in both languages, however they are grouped; none prove nothing. */
function haveSameNumbers(mine: readonly string[], theirs: readonly string[]): boolean {
  const numbers = (words: readonly string[]): string =>
    words
      .filter((word) => /^\p{N}+$/u.test(word))
      .sort()
      .join(" ");
  return numbers(mine) !== "" && numbers(mine) === numbers(theirs);
}
