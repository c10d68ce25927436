import type { ComponentChildren } from "preact";
import { COLOURS, type Colour } from "../core/note";
import { TickIcon } from "./icons";
import { useWords } from "./words";

const KEY_SIGNS: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→" };

interface ToolProps {
  readonly label: string;
  readonly children: ComponentChildren;
  readonly danger?: boolean;
  /** The key that does the same while the surface has the focus, as `KeyboardEvent.key` names it. */
  readonly keys?: string;
  /** By which the focus finds it again when its surface is drawn anew. */
  readonly name?: string;
  readonly onClick: () => void;
}

/** A button of a surface that shows an icon alone; its name is said, and shown by the browser when the pointer rests. */
export function Tool({ label, children, danger = false, keys, name, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class={danger ? "tool danger" : "tool"}
      aria-label={label}
      aria-keyshortcuts={keys}
      title={keys === undefined ? label : `${label} (${KEY_SIGNS[keys] ?? keys})`}
      data-tool={name}
      onClick={onClick}
    >
      {children}
    </button>
  );
}

interface ColourButtonsProps {
  /** null where none is chosen yet. */
  readonly chosen: Colour | null;
  readonly onChoose: (colour: Colour) => void;
}

/** The five colours; the chosen one bears a tick. */
export function ColourButtons({ chosen, onChoose }: ColourButtonsProps) {
  const { translate } = useWords();
  return (
    <fieldset class="swatches" aria-label={translate("editor.colour")}>
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="swatch"
          data-colour={colour}
          aria-label={translate(`colour.${colour}`)}
          title={translate(`colour.${colour}`)}
          aria-pressed={colour === chosen}
          onClick={() => onChoose(colour)}
        >
          {colour === chosen && <TickIcon />}
        </button>
      ))}
    </fieldset>
  );
}
