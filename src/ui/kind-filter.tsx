import { FINDING_KINDS, type Finding } from "../core/finding";
import { ofKind } from "./page-view";
import type { PanelKind } from "./panel-items";
import { useWords } from "./words";

interface KindFilterProps {
  readonly findings: readonly Finding[];
  /** How many notes are listed. */
  readonly notes: number;
  /** Kinds that are listed; none chosen means all. */
  readonly chosen: readonly PanelKind[];
  readonly onChange: (chosen: readonly PanelKind[]) => void;
}

/** Narrows a list to some kinds. The marks on the page stay as they are. */
export function KindFilter({ findings, notes, chosen, onChange }: KindFilterProps) {
  const { translate } = useWords();
  const toggle = (kind: PanelKind): void => onChange(chosen.includes(kind) ? chosen.filter((other) => other !== kind) : [...chosen, kind]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: these are buttons that stay pressed, not fields of a form
    <div class="filter" role="group" aria-label={translate("panel.filter")}>
      {FINDING_KINDS.map((kind) => (
        <Chip
          key={kind}
          kind={kind}
          label={translate(`kind.${kind}`)}
          count={ofKind(kind, findings).length}
          isChosen={chosen.includes(kind)}
          onToggle={() => toggle(kind)}
        />
      ))}
      {notes > 0 && (
        <Chip
          kind="note"
          label={translate("library.notes")}
          count={notes}
          isChosen={chosen.includes("note")}
          onToggle={() => toggle("note")}
        />
      )}
    </div>
  );
}

interface ChipProps {
  readonly kind: PanelKind;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

function Chip({ kind, label, count, isChosen, onToggle }: ChipProps) {
  const { locale } = useWords();
  return (
    <button type="button" class="chip" data-kind={kind} aria-pressed={isChosen} onClick={onToggle}>
      <span class="chip-label">{label}</span> <span class="chip-count">{count.toLocaleString(locale)}</span>
    </button>
  );
}
