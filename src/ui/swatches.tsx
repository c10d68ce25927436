import { useId } from "preact/hooks";

interface SwatchesProps<Name extends string> {
  /** Names the group; hidden, as it stands beside it. */
  readonly label: string;
  readonly options: readonly { readonly name: Name; readonly words: string }[];
  /** Custom property with the colour of a name, such as `--hue-blue`. */
  readonly property: (name: Name) => string;
  readonly value: Name;
  readonly onChange: (name: Name) => void;
}

/** Colours to choose from. The chosen one is ticked and named in words. */
export function Swatches<Name extends string>({ label, options, property, value, onChange }: SwatchesProps<Name>) {
  const group = useId();
  return (
    <div class="swatches" role="radiogroup" aria-label={label}>
      {options.map(({ name, words }) => (
        <label key={name} class="swatch" title={words}>
          <input type="radio" name={group} aria-label={words} checked={name === value} onChange={() => onChange(name)} />
          <span class="swatch-dot" ref={(dot) => dot?.style.setProperty("--dot", `var(${property(name)})`)} />
        </label>
      ))}
      <span class="swatch-name" aria-hidden="true">
        {options.find((option) => option.name === value)?.words}
      </span>
    </div>
  );
}
