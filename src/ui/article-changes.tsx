import { useId, useMemo, useState } from "preact/hooks";
import type { Language } from "../core/article";
import { compareTexts } from "../core/compare/compare-texts";
import type { Comparison } from "../core/compare/comparison";
import { formerOf, MOST_VERSIONS, type TextVersion } from "../core/versions";
import type { Translate } from "../locales";
import { ChangedPassages, ChangedTelling } from "./changed-passages";
import { formatMoment, formatTime } from "./format-date";
import { AlertIcon, ChevronIcon } from "./icons";
import { useWords } from "./words";

interface ArticleChangesProps {
  /** What is kept of the article's texts, the one read last at the end. */
  readonly versions: readonly TextVersion[];
  /** What the page shows now; null where there is no page, and versions are compared with each other. */
  readonly page: string | null;
  readonly language: Language;
}

/** Texts longer than this together, in code units, are compared only when the reader asks: that takes a noticeable time. */
const LONG = 400_000;

/** That the article was edited since it was saved, in a sentence; and on demand what was edited. Nothing where a reader would see no difference. */
export function ArticleChanges({ versions, page, language }: ArticleChangesProps) {
  const { translate, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<{ readonly from: string | null; readonly to: string | null }>({ from: null, to: null });
  const id = useId();
  const newest = versions.at(-1);
  const to = versions.find(({ textHash }) => textHash === chosen.to) ?? newest;
  const text = page ?? to?.text ?? "";
  const former = versions.find(({ textHash }) => textHash === chosen.from) ?? formerOf(versions, page ?? newest?.text ?? "");
  const isLong = (former?.text.length ?? 0) + text.length > LONG;
  const comparison = useMemo(
    () => (former === null || former.text === text || (isLong && !isOpen) ? null : compareTexts(former.text, text, language)),
    [former?.text, text, language, isLong && !isOpen],
  );
  const isChosen = chosen.from !== null || chosen.to !== null;
  const isSame = former?.text === text || comparison?.passages.length === 0;
  if (former === null || (isSame && !isChosen)) return null;
  const isSameDay = formatTime(former.readAt, locale) === formatTime(page === null ? (to?.readAt ?? 0) : Date.now(), locale);
  const date = (isSameDay ? formatMoment : formatTime)(former.readAt, locale);
  const sentence = isSame
    ? translate("changes.none")
    : comparison === null
      ? translate("changes.sinceUnread", { date })
      : translate("changes.since", { date, what: wordsFor(comparison.counts, translate) });
  const choices = page === null ? versions : versions.filter((version) => version.text !== page);
  return (
    <section class="article-changes" aria-label={translate("changes.title")}>
      <h2 class="changes-sentence">
        <AlertIcon />
        <span role="status">{sentence}</span>
      </h2>
      <button type="button" class="changes-toggle" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <ChevronIcon to={isOpen ? "up" : "down"} />
        <span>{translate(isOpen ? "changes.hide" : "changes.show")}</span>
      </button>
      <div class="changes-shown" id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            {choices.length > (page === null ? 2 : 1) && (
              <div class="changes-choice">
                <VersionSelect
                  label={translate("changes.compare")}
                  versions={choices}
                  chosen={former.textHash}
                  onChoose={(from) => setChosen({ ...chosen, from })}
                />
                {page !== null ? (
                  <p>{translate("changes.withPage")}</p>
                ) : (
                  <VersionSelect
                    label={translate("changes.with")}
                    versions={choices}
                    chosen={to?.textHash ?? ""}
                    onChoose={(hash) => setChosen({ from: former.textHash, to: hash })}
                  />
                )}
              </div>
            )}
            {comparison !== null && (
              <>
                <ChangedTelling edits={comparison.edits} language={language} />
                <ChangedPassages key={`${former.textHash} ${to?.textHash ?? ""}`} passages={comparison.passages} language={language} />
              </>
            )}
            <p class="changes-bound">{translate("changes.bound", { count: MOST_VERSIONS })}</p>
          </>
        )}
      </div>
    </section>
  );
}

interface VersionSelectProps {
  readonly label: string;
  readonly versions: readonly TextVersion[];
  readonly chosen: string;
  readonly onChoose: (textHash: string) => void;
}

function VersionSelect({ label, versions, chosen, onChoose }: VersionSelectProps) {
  const { translate, locale } = useWords();
  const dates = ({ firstReadAt, readAt, isSaved }: TextVersion): string => {
    const [from, to] = [formatMoment(firstReadAt, locale), formatMoment(readAt, locale)];
    const date = from === to ? to : translate("changes.span", { from, to });
    return isSaved ? translate("changes.saved", { date }) : date;
  };
  return (
    <label>
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {versions.map((version) => (
          <option key={version.textHash} value={version.textHash}>
            {dates(version)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** `2 figures, 1 name, 4 other words`. Punctuation is told only where nothing else was changed. */
export function wordsFor({ figure, name, word, mark, moved }: Comparison["counts"], translate: Translate): string {
  const parts = [
    figure > 0 && translate("changes.figures", { count: figure }),
    name > 0 && translate("changes.names", { count: name }),
    word > 0 && translate(figure + name > 0 ? "changes.otherWords" : "changes.words", { count: word }),
    moved > 0 && translate("changes.moved", { count: moved }),
    mark > 0 && figure + name + word + moved === 0 && translate("changes.marks"),
  ];
  return parts.filter((part) => part !== false).join(", ");
}
