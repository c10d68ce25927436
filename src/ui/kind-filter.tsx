import { FINDING_KINDS, type Finding, type FindingKind } from "../core/finding";
import { ofKind } from "./page-view";
import { useWords } from "./words";

interface KindFilterProps {
  readonly findings: readonly Finding[];
  /** Kinds that are listed; none chosen means all. */
  readonly chosen: readonly FindingKind[];
  readonly onChange: (chosen: readonly FindingKind[]) => void;
}

/** Narrows a list to some kinds. The marks on the page stay as they are. */
export function KindFilter({ findings, chosen, onChange }: KindFilterProps) {
  const { translate, locale } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons that stay pressed, not fields of a form
    <div class="filter" role="group" aria-label={translate("panel.filter")}>
      {FINDING_KINDS.map((kind) => {
        const isChosen = chosen.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            class="chip"
            data-kind={kind}
            aria-pressed={isChosen}
            onClick={() => onChange(isChosen ? chosen.filter((other) => other !== kind) : [...chosen, kind])}
          >
            <span class="chip-label">{translate(`kind.${kind}`)}</span>{" "}
            <span class="chip-count">{ofKind(kind, findings).length.toLocaleString(locale)}</span>
          </button>
        );
      })}
    </div>
  );
}
