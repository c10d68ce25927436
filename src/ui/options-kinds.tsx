import { FINDING_KINDS } from "../core/finding";
import type { ShownKinds } from "../core/reading";
import { Block } from "./block";
import { Toggle } from "./toggle";
import { useWords } from "./words";

interface OptionsKindsProps {
  readonly shown: ShownKinds;
  readonly map: boolean;
  readonly badge: boolean;
  readonly onShow: (shown: ShownKinds) => void;
  readonly onMap: (isOn: boolean) => void;
  readonly onBadge: (isOn: boolean) => void;
}

/** Which kinds are marked, and whether map and button tell of them. */
export function OptionsKinds({ shown, map, badge, onShow, onMap, onBadge }: OptionsKindsProps) {
  const { translate } = useWords();
  return (
    <Block id="kinds" title={translate("options.kinds")} text={translate("options.kinds.text")}>
      <ul class="kinds">
        {FINDING_KINDS.map((kind) => (
          <li key={kind}>
            <Toggle
              name={
                <span class="kind-word" data-kind={kind}>
                  {translate(`kind.${kind}`)}
                </span>
              }
              detail={translate(`options.kinds.${kind}`)}
              isOn={shown[kind]}
              onToggle={(isOn) => onShow({ ...shown, [kind]: isOn })}
            />
          </li>
        ))}
        <li>
          <Toggle name={translate("map.label")} detail={translate("options.map.text")} isOn={map} onToggle={onMap} />
        </li>
        <li>
          <Toggle name={translate("options.badge")} detail={translate("options.badge.text")} isOn={badge} onToggle={onBadge} />
        </li>
      </ul>
    </Block>
  );
}
