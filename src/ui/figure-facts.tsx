import type { ArticleDigest } from "../core/article-digest";
import { type FigureEntry, sentenceOf } from "./figures-state";
import { formatPublished, formatTime } from "./format-date";
import { formatFigure, formatPercentage } from "./format-figure";
import { useWords } from "./words";

/** A figure in a list: its value, its sentence, its source. */
export function FigureFacts({ entry }: { readonly entry: FigureEntry }) {
  return (
    <>
      <span class="figure-value">
        <FigureValue entry={entry} />
      </span>
      <FigureSentence entry={entry} />
      <span class="meta">
        <ArticleSource article={entry.article} />
      </span>
    </>
  );
}

/** The normalised value; a ratio with its percentage. */
export function FigureValue({ entry: { figure } }: { readonly entry: FigureEntry }) {
  const { translate, locale } = useWords();
  const value = formatFigure(figure, translate, locale);
  const percentage = formatPercentage(figure.quantity, locale);
  return <>{percentage === null ? value : `${value} = ${percentage}`}</>;
}

/** The sentence with the figure's own words marked. */
export function FigureSentence({ entry }: { readonly entry: FigureEntry }) {
  const sentence = sentenceOf(entry);
  const { start, end } = entry.figure.span;
  return (
    <span class="context" lang={entry.article.language}>
      {sentence.slice(0, start)}
      <span class="surface" data-kind="statistic">
        {sentence.slice(start, end)}
      </span>
      {sentence.slice(end)}
    </span>
  );
}

/** Site and date of an article. */
export function ArticleSource({ article }: { readonly article: ArticleDigest }) {
  const { locale } = useWords();
  const date = article.published === null ? null : formatPublished(article.published, locale);
  return (
    <>
      {article.site !== null && <span class="site">{article.site}</span>}
      <span>{date ?? formatTime(article.savedAt, locale)}</span>
    </>
  );
}
