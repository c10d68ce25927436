/** What a library's list of figures needs of each: the figure, its sentence, and the words around it, without the article. */
import { type Statistic, unitCode } from "../finding";
import type { KeptArticle } from "../kept";
import { contains, type Span } from "../span";
import { sentenceAround } from "./sentence-around";

export interface FigureDigest extends Pick<Statistic, "id" | "quantity" | "unit"> {
  /** Place in the article's `sentences`. */
  readonly sentence: number;
  /** Within the sentence. */
  readonly span: Span;
  /** As the article writes them; null where it does not. */
  readonly when: string | null;
  readonly where: string | null;
  /** Who gives the figure, within a quote or a statement; null for the article itself, and where the speaker is open. */
  readonly speaker: string | null;
}

export interface FiguresDigest {
  readonly sentences: readonly string[];
  readonly figures: readonly FigureDigest[];
}

/** The article's figures in reading order; linear in the findings. */
export function digestFigures({ article: { text }, findings }: Pick<KeptArticle, "article" | "findings">): FiguresDigest {
  const sentences: string[] = [];
  const places = new Map<number, number>();
  const said = findings.flatMap((finding) => (finding.kind === "quote" || finding.kind === "statement" ? [finding] : []));
  const figures = findings
    .filter((finding): finding is Statistic => finding.kind === "statistic")
    .sort((a, b) => a.span.start - b.span.start)
    .map((figure): FigureDigest => {
      const around = sentenceAround(text, figure.span);
      const known = places.get(around.start);
      const isKnown = known !== undefined && around.end - around.start === sentences[known]?.length;
      const sentence = isKnown ? known : sentences.push(text.slice(around.start, around.end)) - 1;
      places.set(around.start, sentence);
      const words = (span: Span | null | undefined): string | null => (span ? text.slice(span.start, span.end) : null);
      return {
        id: figure.id,
        quantity: figure.quantity,
        unit: figure.unit,
        sentence,
        span: { start: figure.span.start - around.start, end: figure.span.end - around.start },
        when: words(figure.context?.when),
        where: words(figure.context?.where),
        speaker: said.find((each) => contains(each.span, figure.span))?.speaker?.name ?? null,
      };
    });
  return { sentences, figures };
}

/** The unit as the list's filter knows it: counted things are one, or there were as many filters as nouns. */
export function unitGroup(unit: Statistic["unit"]): string {
  return unit.type === "count" ? "#" : unitCode(unit);
}
