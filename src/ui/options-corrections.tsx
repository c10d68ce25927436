import { useState } from "preact/hooks";
import type { ListedCorrection } from "../core/kept";
import type { MarkCorrection } from "../core/note";
import type { Translate } from "../locales";
import { Block } from "./block";
import { faultWords } from "./fault-words";
import { formatTime } from "./format-date";
import { BinIcon } from "./icons";
import type { CorrectionActions, CorrectionsState } from "./options-state";
import { useWords } from "./words";

interface OptionsCorrectionsProps {
  readonly corrections: CorrectionsState;
  readonly actions: CorrectionActions;
  /** Address of an article in the library. */
  readonly addressOf: (article: NonNullable<ListedCorrection["article"]>) => string;
}

/** So many are shown at first, and with each demand for more. */
const STEP = 50;

/** What the reader decided about marks, the last decision first; each can be taken back. */
export function OptionsCorrections({ corrections: { list, takenBack, fault }, actions, addressOf }: OptionsCorrectionsProps) {
  const { translate } = useWords();
  const [most, setMost] = useState(STEP);
  const entries =
    typeof list === "string"
      ? []
      : [...list.map((entry) => ({ entry, isGone: false })), ...takenBack.map((entry) => ({ entry, isGone: true }))].sort(
          (a, b) => b.entry.correction.createdAt - a.entry.correction.createdAt,
        );
  const failed = typeof list === "string" && list !== "asking" ? list : fault;
  return (
    <Block id="corrections" title={translate("options.corrections")} text={translate("options.corrections.text")}>
      {list === "asking" && <p class="block-text">{translate("options.corrections.asking")}</p>}
      {failed !== null && (
        <div class="fault-box" role="alert">
          <p class="fault">{faultWords(translate, failed)}</p>
          <button type="button" class="button quiet" onClick={actions.onReload}>
            {translate("options.data.again")}
          </button>
        </div>
      )}
      {typeof list === "object" && entries.length === 0 && <p class="block-text">{translate("options.corrections.none")}</p>}
      {entries.length > 0 && (
        <ul class="corrections">
          {entries.slice(0, most).map(({ entry, isGone }) => (
            <CorrectionRow key={entry.correction.id} entry={entry} isGone={isGone} actions={actions} addressOf={addressOf} />
          ))}
        </ul>
      )}
      {entries.length > most && (
        <button type="button" class="button quiet" onClick={() => setMost(most + STEP)}>
          {translate("options.corrections.more", { count: Math.min(STEP, entries.length - most) })}
        </button>
      )}
    </Block>
  );
}

interface CorrectionRowProps extends Pick<OptionsCorrectionsProps, "actions" | "addressOf"> {
  readonly entry: ListedCorrection;
  readonly isGone: boolean;
}

function CorrectionRow({ entry, isGone, actions, addressOf }: CorrectionRowProps) {
  const { translate, locale } = useWords();
  const { correction, article } = entry;
  const { words } = correction.what;
  const remove = translate("options.corrections.remove", { words });
  return (
    <li class={isGone ? "correction-row gone" : "correction-row"}>
      <div class="correction-facts">
        <p class="correction-words">
          <span class="correction-about">{words}</span> <span class="correction-decision">{decisionWords(correction, translate)}</span>
        </p>
        <p class="correction-where">
          {correction.scope === "everywhere" ? (
            translate("options.corrections.everywhere")
          ) : article === null ? (
            translate("options.corrections.gone")
          ) : (
            <a href={addressOf(article)}>{article.title ?? translate("options.corrections.untitled")}</a>
          )}
          {" · "}
          {formatTime(correction.createdAt, locale)}
        </p>
      </div>
      {isGone ? (
        <button type="button" class="button quiet" onClick={() => actions.onRestore(correction)}>
          {translate("options.corrections.undo")}
        </button>
      ) : (
        <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={() => actions.onTakeBack(entry)}>
          <BinIcon />
        </button>
      )}
    </li>
  );
}

function decisionWords({ what, decision }: MarkCorrection, translate: Translate): string {
  switch (decision.type) {
    case "reject":
      return translate(`correction.reject.${what.kind}`);
    case "speaker":
      return decision.name === null ? translate("correction.nobody") : translate("correction.speaker", { name: decision.name });
    case "office":
      return translate("correction.office", { office: decision.words });
    case "add-official":
      return translate("correction.add-official", { office: decision.office });
  }
}
