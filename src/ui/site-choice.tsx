import { useId } from "preact/hooks";
import { SITE_RULES, type SiteRule } from "../core/site-rule";
import { useWords } from "./words";

/** What holds for the site of the page. */
export interface SiteState {
  readonly site: string;
  readonly rule: SiteRule;
  /** Listed sites are read unasked by default: for them there is no `ask`. */
  readonly isListed: boolean;
}

interface SiteChoiceProps {
  readonly state: SiteState;
  /** Called within the click, as the browser's permission dialogue demands it. */
  readonly onChoose: (rule: SiteRule) => void;
}

/** Read this site always, on a click, or never. */
export function SiteChoice({ state, onChoose }: SiteChoiceProps) {
  const { translate } = useWords();
  const name = useId();
  const rules = SITE_RULES.filter((rule) => !(state.isListed && rule === "ask"));
  return (
    <fieldset class="site-choice">
      <legend>{translate("site.label", { host: state.site })}</legend>
      <div class="segments">
        {rules.map((rule) => (
          <label key={rule} class="segment" title={translate(`site.${rule}.hint`, { host: state.site })}>
            <input type="radio" name={name} checked={state.rule === rule} onChange={() => onChoose(rule)} />
            <span>{translate(`site.${rule}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
