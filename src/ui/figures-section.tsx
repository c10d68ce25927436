import type { Statistic } from "../core/finding";
import { excerptAt } from "./excerpt";
import { formatFigure, formatPercentage } from "./format-figure";
import type { Jump } from "./jump";
import { pick, type ReadReading } from "./page-view";
import { Section } from "./section";
import { useWords } from "./words";

const FIRST = 5;

/** The telling figures in their context, with their normalised values. */
export function FiguresSection({ reading, jump }: { readonly reading: ReadReading; readonly jump: Jump }) {
  const { translate } = useWords();
  return (
    <Section
      title={translate("popup.figures")}
      items={pick("statistic", reading.summary.statistics, reading.findings)}
      first={FIRST}
      renderItem={(figure) => (
        <li key={figure.id}>
          <button type="button" class="row" onClick={() => jump.toFinding(figure.id, 0)}>
            <FigureText figure={figure} reading={reading} />
          </button>
        </li>
      )}
    />
  );
}

/** A figure's words in their context; its value below, where that says more than the words themselves. */
export function FigureText({ figure, reading }: { readonly figure: Statistic; readonly reading: ReadReading }) {
  const { translate, locale } = useWords();
  const { before, words, after } = excerptAt(reading.article.text, figure.span);
  const value = formatFigure(figure, translate, locale);
  const percentage = formatPercentage(figure.quantity, locale);
  const saysMore = percentage !== null || value.toLowerCase() !== words.toLowerCase();
  return (
    <span class="row-main">
      <span class="context" lang={reading.article.language}>
        {before}
        <span class="surface" data-kind="statistic">
          {words}
        </span>
        {after}
      </span>
      {saysMore && <span class="value">{percentage === null ? value : `${value} = ${percentage}`}</span>}
    </span>
  );
}
