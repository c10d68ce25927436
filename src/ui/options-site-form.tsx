import { useId, useRef, useState } from "preact/hooks";
import type { SiteRule } from "../core/site-rule";
import type { Said } from "./library-state";
import type { OptionsActions } from "./options-state";
import { Segments } from "./segments";
import { useWords } from "./words";

interface OptionsSiteFormProps {
  readonly example: string;
  readonly onAdd: OptionsActions["onAddSite"];
}

/** Adds a site by its address. What is wrong with it is said beside the field. */
export function OptionsSiteForm({ example, onAdd }: OptionsSiteFormProps) {
  const { translate } = useWords();
  const [address, setAddress] = useState("");
  const [rule, setRule] = useState<SiteRule>("always");
  const [problem, setProblem] = useState<Said | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  const add = async (): Promise<void> => {
    const found = await onAdd(address, rule);
    setProblem(found);
    if (found === null) setAddress("");
    field.current?.focus();
  };

  return (
    <form
      class="site-form"
      aria-label={translate("options.sites.add")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="site-field">
        <span class="field-name">{translate("options.sites.add")}</span>
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          placeholder={example}
          value={address}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={({ currentTarget }) => {
            setAddress(currentTarget.value);
            setProblem(null);
          }}
        />
      </label>
      <Segments
        label={translate("options.sites.add")}
        options={(["always", "never"] as const).map((value) => ({ value, words: translate(`site.${value}`) }))}
        value={rule === "never" ? "never" : "always"}
        onChange={setRule}
      />
      <button type="submit" class="button">
        {translate("options.sites.add.action")}
      </button>
      <p class="site-problem" id={`${id}-problem`} role="alert">
        {problem !== null && translate(problem.key, problem.values)}
      </p>
      <p class="hint" id={`${id}-hint`}>
        {translate("options.sites.address.hint", { example })} {translate("options.sites.permission")}
      </p>
    </form>
  );
}
