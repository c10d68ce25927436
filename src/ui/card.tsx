import type { Article } from "../core/article";
import type { Finding, FindingKind, RuleId } from "../core/finding";
import { describeRule } from "../locales";
import { CardActions, type MarkActions } from "./card-actions";
import { CardEvidence } from "./card-evidence";
import { CardFacts } from "./card-facts";
import type { CardItem } from "./card-item";
import { CardNews } from "./card-news";
import { KeepIcon } from "./icons";
import { placeAmong } from "./mark-steps";
import { type CardNote, type NoteActions, NoteSection } from "./note-section";
import { useWords } from "./words";

export interface CardProps {
  /** The marks at one point of the page, the innermost first. Empty only where there are notes. */
  readonly items: readonly CardItem[];
  /** The notes at that point. A note on one of the marks stands with it. */
  readonly notes: readonly CardNote[];
  /** What can be done with notes; null where nothing can be kept. */
  readonly keeping: NoteActions | null;
  /** What else can be done with marks; null in a sample. */
  readonly actions: MarkActions | null;
  readonly article: Article;
  /** All findings of the article. */
  readonly findings: readonly Finding[];
  /** Whether the reader opened the card and closes it again; else it comes and goes with the pointer. */
  readonly pinned: boolean;
  readonly onClose: () => void;
}

/** What the marks under the pointer are, what they rest on and why they were made. */
export function Card({ items, notes, keeping, actions, article, findings, pinned, onClose }: CardProps) {
  const { translate, locale } = useWords();
  const [first] = items;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (first === undefined || actions === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const keep = first.kept === null && keeping !== null ? () => keeping.onKeepMark(first.finding, first.index) : null;
    const act = actOf(event, first, actions, keep);
    if (act === null) return;
    event.preventDefault();
    act();
  };
  const isOnItem = ({ note }: CardNote): boolean => items.some((item) => item.kept === note.id);
  return (
    <div class="surface card" role="dialog" aria-label={translate("card.label")} lang={locale} tabIndex={-1} onKeyDown={onKeyDown}>
      {pinned && first !== undefined && <CardNews item={first} article={article} findings={findings} />}
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
          <CardFacts finding={finding} article={article} findings={findings} />
          <footer class="why">
            <p class="rule">{describeRule(translate, ruleOf(finding, index), finding.kind)}</p>
            <CardEvidence evidence={finding.evidence.filter(({ role }) => role !== "cue")} text={article.text} lang={article.language} />
          </footer>
          {keeping !== null && kept !== null && <KeptMark kept={notes.find(({ note }) => note.id === kept) ?? null} actions={keeping} />}
          {actions !== null && (
            <CardActions
              finding={finding}
              index={index}
              place={placeAmong(findings, finding, index)}
              actions={actions}
              hasKeys={items[0]?.finding === finding && items[0].index === index}
            >
              {keeping !== null && kept === null && <KeepTool onKeep={() => keeping.onKeepMark(finding, index)} />}
            </CardActions>
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

/** The note that keeps a mark. */
function KeptMark({ kept, actions }: { readonly kept: CardNote | null; readonly actions: NoteActions }) {
  return kept === null ? null : <NoteSection kept={kept} actions={actions} />;
}

/** The way to a note on a mark. */
function KeepTool({ onKeep }: { readonly onKeep: () => void }) {
  const { translate } = useWords();
  return (
    <button type="button" class="tool keep" aria-keyshortcuts="N" title={`${translate("pageNote.keepMark")} (N)`} onClick={onKeep}>
      <KeepIcon />
      {translate("pageNote.keepMark")}
    </button>
  );
}

/** What a key does while the card has the focus: arrows go on, with Shift to marks of any kind; letters copy and keep. */
function actOf({ key, shiftKey }: KeyboardEvent, { finding, index }: CardItem, actions: MarkActions, keep: (() => void) | null) {
  switch (key.toLowerCase()) {
    case "arrowright":
      return () => actions.onStep(finding, index, 1, shiftKey);
    case "arrowleft":
      return () => actions.onStep(finding, index, -1, shiftKey);
    case "c":
      return () => actions.onCopyCitation(finding, index);
    case "l":
      return () => actions.onCopyLink(finding, index);
    case "x":
      return () => actions.onCorrect(finding, index);
    case "n":
      return keep;
    default:
      return null;
  }
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
