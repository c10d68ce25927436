import type { Article } from "../core/article";
import type { Finding, FindingKind, Official, Quote, RuleId, Statement, Statistic } from "../core/finding";
import type { RecordId } from "../core/note";
import { slice } from "../core/span";
import { describeRule } from "../locales";
import { CardEvidence } from "./card-evidence";
import { beginning } from "./excerpt";
import { formatFigure, formatPercentage } from "./format-figure";
import { KeepIcon } from "./icons";
import { type CardNote, type NoteActions, NoteSection } from "./note-section";
import { officialsById } from "./page-view";
import { useWords } from "./words";

/** One mark that the card tells of: the nth stretch of its finding, as in `spansOf`. */
export interface CardItem {
  readonly finding: Finding;
  readonly index: number;
  /** The note that keeps this mark; null for none. */
  readonly kept: RecordId | null;
}

export interface CardProps {
  /** The marks at one point of the page, the innermost first. Empty only where there are notes. */
  readonly items: readonly CardItem[];
  /** The notes at that point. A note on one of the marks stands with it. */
  readonly notes: readonly CardNote[];
  /** What can be done with notes; null where nothing can be kept. */
  readonly keeping: NoteActions | null;
  readonly article: Article;
  /** All findings of the article. */
  readonly findings: readonly Finding[];
  /** Whether the reader opened the card and closes it again; else it comes and goes with the pointer. */
  readonly pinned: boolean;
  readonly onClose: () => void;
}

/** How many of an official's words are shown. */
const FIRST_SAID = 2;

/** What the marks under the pointer are, what they rest on and why they were made. */
export function Card({ items, notes, keeping, article, findings, pinned, onClose }: CardProps) {
  const { translate, locale } = useWords();
  const isOnItem = ({ note }: CardNote): boolean => items.some((item) => item.kept === note.id);
  return (
    <div class="surface card" role="dialog" aria-label={translate("card.label")} lang={locale} tabIndex={-1}>
      {keeping !== null &&
        notes
          .filter((note) => !isOnItem(note))
          .map((kept) => (
            <section key={kept.note.id} class="item">
              <NoteSection kept={kept} actions={keeping} />
            </section>
          ))}
      {items.map(({ finding, index, kept }) => (
        <section key={`${finding.id}/${index}`} class="item" data-kind={finding.kind}>
          <KindLabel kind={finding.kind} detail={kindDetail(finding, translate)} />
          <Facts finding={finding} article={article} findings={findings} />
          <footer class="why">
            <p class="rule">{describeRule(translate, ruleOf(finding, index), finding.kind)}</p>
            <CardEvidence evidence={finding.evidence.filter(({ role }) => role !== "cue")} text={article.text} lang={article.language} />
          </footer>
          {keeping !== null && (
            <KeptMark
              kept={notes.find(({ note }) => note.id === kept) ?? null}
              actions={keeping}
              onKeep={() => keeping.onKeepMark(finding, index)}
            />
          )}
        </section>
      ))}
      {pinned && (
        <button type="button" class="close" aria-label={translate("card.close")} onClick={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M4.5 4.5l7 7m0-7l-7 7" />
          </svg>
        </button>
      )}
    </div>
  );
}

interface KeptMarkProps {
  readonly kept: CardNote | null;
  readonly actions: NoteActions;
  readonly onKeep: () => void;
}

/** The note that keeps a mark, or the way to it. */
function KeptMark({ kept, actions, onKeep }: KeptMarkProps) {
  const { translate } = useWords();
  if (kept !== null) return <NoteSection kept={kept} actions={actions} />;
  return (
    <button type="button" class="tool keep" onClick={onKeep}>
      <KeepIcon />
      {translate("pageNote.keepMark")}
    </button>
  );
}

/** The kind's name over its own line, so that the card is the legend of the page. */
function KindLabel({ kind, detail }: { readonly kind: FindingKind; readonly detail: string | null }) {
  const { translate } = useWords();
  return (
    <p class="kind">
      <span class="kind-name">{translate(`kind.${kind}.one`)}</span>
      {detail !== null && <span class="kind-detail">{detail}</span>}
    </p>
  );
}

function kindDetail(finding: Finding, translate: ReturnType<typeof useWords>["translate"]): string | null {
  if (finding.kind === "official") return translate("popup.mentions", { count: finding.mentions.length });
  return finding.kind === "statistic" ? translate(`figure.${finding.unit.type}`) : null;
}

/** A mention has a rule of its own: a name and a title are found by different ones. */
function ruleOf(finding: Finding, index: number): RuleId {
  return finding.kind === "official" ? (finding.mentions[index]?.rule ?? finding.rule) : finding.rule;
}

interface FactsProps<Kind extends Finding = Finding> {
  readonly finding: Kind;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

function Facts({ finding, article, findings }: FactsProps) {
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
