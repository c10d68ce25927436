import type { Article } from "../core/article";
import type { Finding, Official, Quote, Statement, Statistic } from "../core/finding";
import { slice } from "../core/span";
import { beginning } from "./excerpt";
import { formatFigure, formatPercentage } from "./format-figure";
import { officialsById } from "./page-view";
import { useWords } from "./words";

/** How many of an official's words are shown. */
const FIRST_SAID = 2;

interface FactsProps<Kind extends Finding = Finding> {
  readonly finding: Kind;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** What a mark is, by its kind. */
export function CardFacts({ finding, article, findings }: FactsProps) {
  switch (finding.kind) {
    case "official":
      return <OfficialFacts finding={finding} article={article} findings={findings} />;
    case "statistic":
      return <StatisticFacts finding={finding} article={article} />;
    case "quote":
    case "statement":
      return <SaidFacts finding={finding} article={article} findings={findings} />;
  }
}

function OfficialFacts({ finding, article, findings }: FactsProps<Official>) {
  const { translate } = useWords();
  const said = findings.filter((other): other is Quote | Statement => isSaidBy(other, finding));
  return (
    <>
      <p class="head" lang={article.language}>
        {finding.name}
      </p>
      <ul class="offices" aria-label={translate("card.offices")}>
        {finding.offices.map((office) => (
          <li key={office.words}>
            <span lang={article.language}>{office.words}</span>
            {office.standing !== "current" && <span class="tag">{translate(`standing.${office.standing}`)}</span>}
          </li>
        ))}
      </ul>
      {said.length > 0 && (
        <div class="said">
          <p class="label">{translate("card.saidHere")}</p>
          {said.slice(0, FIRST_SAID).map((words) => (
            <p key={words.id} class="words" data-kind={words.kind} lang={article.language}>
              {beginning(article.text, words.span)}
            </p>
          ))}
          {said.length > FIRST_SAID && <p class="more">{translate("card.moreQuotes", { count: said.length - FIRST_SAID })}</p>}
        </div>
      )}
    </>
  );
}

function isSaidBy(finding: Finding, official: Official): boolean {
  if (finding.kind !== "quote" && finding.kind !== "statement") return false;
  return finding.speaker?.kind === "official" && finding.speaker.official === official.id;
}

function StatisticFacts({ finding, article }: Omit<FactsProps<Statistic>, "findings">) {
  const { translate, locale } = useWords();
  const percentage = formatPercentage(finding.quantity, locale);
  const value = formatFigure(finding, translate, locale);
  const surface = beginning(article.text, finding.span);
  return (
    <>
      <p class="head figure">
        {value}
        {percentage !== null && (
          <span class="percentage" title={translate("card.percentage")}>
            {percentage}
          </span>
        )}
      </p>
      {surface !== value && (
        <p class="verbatim" lang={article.language}>
          {surface}
        </p>
      )}
    </>
  );
}

function SaidFacts({ finding, article, findings }: FactsProps<Quote | Statement>) {
  const { translate } = useWords();
  const { speaker, cue } = finding;
  const office = speaker?.kind === "official" ? officialsById(findings).get(speaker.official)?.offices[0]?.words : undefined;
  return (
    <>
      {speaker === null ? (
        <p class="head open">{translate("speaker.unknown")}</p>
      ) : (
        <p class="head" lang={article.language}>
          {speaker.name}
        </p>
      )}
      {office !== undefined && (
        <ul class="offices" aria-label={translate("card.offices")}>
          <li lang={article.language}>{office}</li>
        </ul>
      )}
      {cue !== null && (
        <p class="fact">
          <span class="label">{translate("card.cue")}</span> <span lang={article.language}>{slice(article.text, cue)}</span>
        </p>
      )}
    </>
  );
}
