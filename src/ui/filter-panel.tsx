import { useId } from "preact/hooks";
import { COLOURS } from "../core/note";
import { ENTRY_KINDS } from "../core/search/filters";
import { OPERATORS, type Operator } from "../core/search/operators";
import { withTerm } from "../core/search/search-text";
import type { MessageKey } from "../locales";
import { isDayTyped, OPERATOR_WORDS, valueWords } from "./filter-words";
import type { LibraryState } from "./library-state";
import { useWords } from "./words";

interface FilterPanelProps {
  readonly state: Pick<LibraryState, "list" | "tags" | "facets">;
  readonly onQuery: (query: string) => void;
}

interface Option {
  readonly value: string;
  readonly words: string;
}

const LANGUAGES = ["vi", "en"] as const;

/** All filters as fields. Each choice is written into the search box, and what is typed there is shown here. */
export function FilterPanel({ state: { list, tags, facets }, onQuery }: FilterPanelProps) {
  const { translate, locale } = useWords();
  const set = (operator: Operator, value: string): void => onQuery(withTerm(list.query, operator, value === "" ? null : value, locale));
  const counted = (value: string, count: number): Option => ({ value, words: `${value} (${count.toLocaleString(locale)})` });
  const named = (operator: "kind" | "colour" | "language", values: readonly string[]): readonly Option[] =>
    values.map((value) => ({ value, words: valueWords(operator, value, translate, locale) }));
  const choices = {
    site: (facets?.sites ?? []).map(({ value, articles }) => counted(value, articles)),
    tag: tags.map(({ tag, notes }) => counted(tag, notes)),
    kind: named("kind", ENTRY_KINDS),
    colour: named("colour", COLOURS),
    language: named("language", LANGUAGES),
  };
  const chosen = (operator: Operator): readonly string[] =>
    list.search.terms.flatMap((term) => (term.operator === operator ? [term.value] : []));
  return (
    <>
      <PersonField
        chosen={chosen("person")}
        known={facets?.persons.map(({ value }) => value) ?? []}
        onChoose={(name) => set("person", name)}
      />
      {(["site", "tag", "kind", "colour", "language"] as const).map((operator) => (
        <Choice
          key={operator}
          label={OPERATOR_WORDS[operator]}
          options={choices[operator]}
          chosen={chosen(operator)}
          onChoose={(value) => set(operator, value)}
        />
      ))}
      {(["after", "before"] as const).map((operator) => (
        <label key={operator} class="field">
          <span class="field-name">{translate(OPERATOR_WORDS[operator])}</span>
          <input
            type="date"
            value={chosen(operator)[0] ?? ""}
            onChange={({ currentTarget: { value } }) => {
              if (isDayTyped(value)) set(operator, value);
            }}
          />
        </label>
      ))}
      <p class="hint filter-hint">
        {translate("filter.hint")} <code>{OPERATORS.map((operator) => `${translate(`filter.typed.${operator}`)}:`).join(" ")}</code>
      </p>
    </>
  );
}

interface ChoiceProps {
  readonly label: MessageKey;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChoose: (value: string) => void;
}

/** Not among the values: the reader typed several, and the chips show which. */
const SEVERAL = "\u0000several";

function Choice({ label, options, chosen, onChoose }: ChoiceProps) {
  const { translate } = useWords();
  const [only = "", ...others] = chosen;
  const isListed = only === "" || options.some(({ value }) => value === only);
  return (
    <label class="field">
      <span class="field-name">{translate(label)}</span>
      <select value={others.length > 0 ? SEVERAL : only} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{translate("filter.any")}</option>
        {others.length > 0 && (
          <option value={SEVERAL} disabled>
            {translate("filter.several", { count: chosen.length })}
          </option>
        )}
        {!isListed && <option value={only}>{only}</option>}
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PersonFieldProps {
  readonly chosen: readonly string[];
  readonly known: readonly string[];
  readonly onChoose: (name: string) => void;
}

/** Typed, with the names that are told most often to choose from. */
function PersonField({ chosen, known, onChoose }: PersonFieldProps) {
  const { translate } = useWords();
  const list = useId();
  const shown = chosen.length === 1 ? (chosen[0] ?? "") : "";
  return (
    <label class="field">
      <span class="field-name">{translate(OPERATOR_WORDS.person)}</span>
      <input
        key={shown}
        type="text"
        defaultValue={shown}
        list={list}
        placeholder={translate(chosen.length > 1 ? "filter.several" : "filter.anybody", { count: chosen.length })}
        autocomplete="off"
        spellcheck={false}
        onChange={({ currentTarget }) => onChoose(currentTarget.value.trim())}
      />
      <datalist id={list}>
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}
