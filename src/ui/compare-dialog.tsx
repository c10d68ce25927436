import type { ComponentChildren } from "preact";
import type { Matched } from "../core/compare/compare-articles";
import type { KeptArticle } from "../core/kept";
import { slice } from "../core/span";
import type { MessageKey } from "../locales";
import type { CompareState } from "./compare-state";
import { Dialog } from "./dialog";
import { beginning } from "./excerpt";
import { Progress } from "./export-dialog";
import { faultWords } from "./fault-words";
import { formatPublished, formatTime } from "./format-date";
import { formatFigure } from "./format-figure";
import { useWords } from "./words";

interface CompareDialogProps {
  readonly state: CompareState;
  readonly onClose: () => void;
}

/** Two articles side by side: what both have, the same or not, then what only one has. */
export function CompareDialog({ state, onClose }: CompareDialogProps) {
  const { translate } = useWords();
  return (
    <Dialog title={translate("compare.title")} onClose={onClose} isWide>
      {state.state === "loading" && <Progress words={translate("compare.reading")} done={0} total={0} />}
      {state.state === "read" && <Compared state={state} />}
      {state.state !== "loading" && state.state !== "read" && (
        <p class="fault" role="alert">
          {faultWords(translate, state.state)}
        </p>
      )}
    </Dialog>
  );
}

function Compared({ state: { first, second, compared } }: { readonly state: Extract<CompareState, { state: "read" }> }) {
  const { translate, locale } = useWords();
  const said = (kept: KeptArticle) => (each: (typeof compared.quotes.onlyFirst)[number]) => (
    <>
      <span lang={kept.article.language}>{beginning(kept.article.text, each.span)}</span>
      <span class="meta">{each.speaker?.name ?? translate("speaker.unknown")}</span>
    </>
  );
  const official = (kept: KeptArticle) => (each: (typeof compared.officials.onlyFirst)[number]) => (
    <>
      <strong lang={kept.article.language}>{each.name}</strong>
      <span class="meta" lang={kept.article.language}>
        {each.offices.map(({ words }) => words).join("; ")}
      </span>
    </>
  );
  const figure = (kept: KeptArticle) => (each: (typeof compared.figures.onlyFirst)[number]) => (
    <>
      <strong lang={kept.article.language}>{slice(kept.article.text, each.span)}</strong>
      <span class="meta">{formatFigure(each, translate, locale)}</span>
    </>
  );
  return (
    <div class="compare">
      <Section title="kind.official" matched={compared.officials} first={first} second={second} row={official} />
      <Section title="kind.statistic" matched={compared.figures} first={first} second={second} row={figure} />
      <Section title="compare.said" matched={compared.quotes} first={first} second={second} row={said} />
    </div>
  );
}

interface SectionProps<T, How extends string> {
  readonly title: MessageKey;
  readonly matched: Matched<T, How>;
  readonly first: KeptArticle;
  readonly second: KeptArticle;
  readonly row: (kept: KeptArticle) => (each: T) => ComponentChildren;
}

type Ways = "same" | "other-office" | "agrees" | "differs" | "another-time" | "other-words" | "translated";

function Section<T, How extends Ways>({ title, matched: { both, onlyFirst, onlySecond }, first, second, row }: SectionProps<T, How>) {
  const { translate } = useWords();
  const [left, right] = [row(first), row(second)];
  if (both.length + onlyFirst.length + onlySecond.length === 0) return null;
  return (
    <section class="section">
      <h3 class="section-title">{translate(title)}</h3>
      <table class="compare-table">
        <thead>
          <tr>
            <ArticleHead kept={first} />
            <ArticleHead kept={second} />
            <th scope="col">{translate("compare.how")}</th>
          </tr>
        </thead>
        <tbody>
          {both.map((each, index) => (
            <tr key={`both-${index}`} data-how={each.how}>
              <td>{left(each.first)}</td>
              <td>{right(each.second)}</td>
              <td class="compare-how">{translate(`compare.how.${each.how}`)}</td>
            </tr>
          ))}
          {onlyFirst.map((each, index) => (
            <tr key={`first-${index}`} data-how="first">
              <td>{left(each)}</td>
              <td>–</td>
              <td class="compare-how">{translate("compare.how.first")}</td>
            </tr>
          ))}
          {onlySecond.map((each, index) => (
            <tr key={`second-${index}`} data-how="second">
              <td>–</td>
              <td>{right(each)}</td>
              <td class="compare-how">{translate("compare.how.second")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ArticleHead({ kept: { url, savedAt, article } }: { readonly kept: KeptArticle }) {
  const { locale } = useWords();
  const { title, site, published } = article.source;
  const date = published === null ? null : formatPublished(published, locale);
  return (
    <th scope="col">
      <span lang={article.language}>{title ?? url}</span>
      <span class="meta">{[site, date ?? formatTime(savedAt, locale)].filter((fact) => fact !== null).join(" · ")}</span>
    </th>
  );
}
