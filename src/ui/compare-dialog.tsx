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
  const figure = (kept: KeptArticle) => (each: (typeof compared.figures.onlyFirst)[number]) => {
    const words = slice(kept.article.text, each.span);
    const value = formatFigure(each, translate, locale);
    return (
      <>
        <strong lang={kept.article.language}>{words}</strong>
        {value.toLowerCase() !== words.toLowerCase() && <span class="meta">{value}</span>}
      </>
    );
  };
  const isEmpty = [compared.officials, compared.figures, compared.quotes].every(
    ({ both, onlyFirst, onlySecond }) => both.length + onlyFirst.length + onlySecond.length === 0,
  );
  return (
    <>
      <table class="compare-table">
        <thead>
          <tr>
            <ArticleHead kept={first} />
            <ArticleHead kept={second} />
            <th scope="col">{translate("compare.how")}</th>
          </tr>
        </thead>
        <Group title="kind.official" matched={compared.officials} first={first} second={second} row={official} />
        <Group title="kind.statistic" matched={compared.figures} first={first} second={second} row={figure} />
        <Group title="compare.said" matched={compared.quotes} first={first} second={second} row={said} />
      </table>
      {isEmpty && <p class="none">{translate("compare.nothing")}</p>}
    </>
  );
}

interface GroupProps<T, How extends string> {
  readonly title: MessageKey;
  readonly matched: Matched<T, How>;
  readonly first: KeptArticle;
  readonly second: KeptArticle;
  readonly row: (kept: KeptArticle) => (each: T) => ComponentChildren;
}

type Ways = "same" | "other-office" | "agrees" | "differs" | "another-time" | "other-words" | "translated";

function Group<T, How extends Ways>({ title, matched: { both, onlyFirst, onlySecond }, first, second, row }: GroupProps<T, How>) {
  const { translate } = useWords();
  const [left, right] = [row(first), row(second)];
  const rows: readonly { readonly how: How | "first" | "second"; readonly first: T | null; readonly second: T | null }[] = [
    ...both,
    ...onlyFirst.map((each) => ({ how: "first" as const, first: each, second: null })),
    ...onlySecond.map((each) => ({ how: "second" as const, first: null, second: each })),
  ];
  if (rows.length === 0) return null;
  return (
    <tbody>
      <tr>
        <th class="compare-group" colSpan={3} scope="rowgroup">
          {translate(title)}
        </th>
      </tr>
      {rows.map((each, index) => (
        <tr key={index} data-how={each.how}>
          <td>{each.first === null ? "–" : left(each.first)}</td>
          <td>{each.second === null ? "–" : right(each.second)}</td>
          <td class="compare-how">{translate(`compare.how.${each.how}`)}</td>
        </tr>
      ))}
    </tbody>
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
