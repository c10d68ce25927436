import { FINDING_KINDS } from "../core/finding";
import type { ShownKinds } from "../core/reading";
import { Block } from "./block";
import { Toggle } from "./toggle";
import { useWords } from "./words";

interface OptionsKindsProps {
  readonly shown: ShownKinds;
  readonly onShow: (shown: ShownKinds) => void;
}

/** Which kinds are marked. */
export function OptionsKinds({ shown, onShow }: OptionsKindsProps) {
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
      </ul>
    </Block>
  );
}
