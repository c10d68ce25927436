import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ToggleProps {
  readonly name: ComponentChildren;
  readonly detail: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
}

/** A switch with its name, and what it does. */
export function Toggle({ name, detail, isOn, onToggle }: ToggleProps) {
  const id = useId();
  return (
    <label class="toggle">
      <span class="toggle-words">
        <span class="toggle-name" id={`${id}-name`}>
          {name}
        </span>
        <span class="toggle-detail" id={`${id}-detail`}>
          {detail}
        </span>
      </span>
      <input
        type="checkbox"
        role="switch"
        class="toggle-knob"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-detail`}
        aria-checked={isOn}
        checked={isOn}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
    </label>
  );
}
