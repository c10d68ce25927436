import { FINDING_KINDS, type Finding, type FindingKind } from "../core/finding";
import type { ShownKinds } from "../core/reading";
import { ofKind } from "./page-view";
import { useWords } from "./words";

interface KindSwitchesProps {
  /** Names the group. */
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly shown: ShownKinds;
  readonly onChange: (shown: ShownKinds) => void;
}

/** One switch for each kind, with its count, and its colour and underline as on the page. */
export function KindSwitches({ label, findings, shown, onChange }: KindSwitchesProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's frame cannot be a grid in all browsers that we support
    <div class="switches" role="group" aria-label={label}>
      {FINDING_KINDS.map((kind) => (
        <KindSwitch
          key={kind}
          kind={kind}
          count={ofKind(kind, findings).length}
          isOn={shown[kind]}
          onToggle={() => onChange({ ...shown, [kind]: !shown[kind] })}
        />
      ))}
    </div>
  );
}

interface KindSwitchProps {
  readonly kind: FindingKind;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

function KindSwitch({ kind, count, isOn, onToggle }: KindSwitchProps) {
  const { translate, locale } = useWords();
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} data-kind={kind} onClick={onToggle}>
      <span class="switch-count">{count.toLocaleString(locale)}</span>
      <span class="switch-knob" aria-hidden="true" />
      <span class="switch-label">{translate(`kind.${kind}`)}</span>
    </button>
  );
}
