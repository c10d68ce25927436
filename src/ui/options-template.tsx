import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import { DEFAULT_TEMPLATE } from "../core/export/template/default-template";
import { ARTICLE_FIELDS, ITEM_FIELDS, LISTS, MOST_TEMPLATE } from "../core/export/template/fields";
import { parseTemplate, type TemplateProblem } from "../core/export/template/parse-template";
import type { Locale, Translate } from "../locales";
import { Block } from "./block";
import { useWords } from "./words";

/** What a template makes of a made-up article in a language. */
export type RenderSample = (template: string, locale: Locale) => string;

interface OptionsTemplateProps {
  /** Null for ours. */
  readonly template: string | null;
  readonly render: RenderSample;
  readonly onChange: (template: string | null) => void;
}

/** The reader's own template of Markdown exports, tried out on a sample while it is written. Only one without a fault can be kept. */
export function OptionsTemplate({ template, render, onChange }: OptionsTemplateProps) {
  const { translate, locale } = useWords();
  const id = useId();
  const kept = template ?? DEFAULT_TEMPLATE;
  const [draft, setDraft] = useState(kept);
  const lastKept = useRef(kept);
  useEffect(() => {
    if (lastKept.current === kept) return; // at the first drawing what was typed meanwhile stays
    lastKept.current = kept;
    setDraft(kept);
  }, [kept]);
  const parsed = useMemo(() => parseTemplate(draft), [draft]);
  const preview = useMemo(() => (parsed.ok ? render(draft, locale) : null), [parsed, draft, locale, render]);
  return (
    <Block id="template" title={translate("template.title")} text={translate("template.text")}>
      <div class="template">
        <div class="template-side">
          <label for={`${id}-source`}>{translate("template.source")}</label>
          <textarea
            id={`${id}-source`}
            class="template-source"
            spellcheck={false}
            rows={18}
            maxLength={MOST_TEMPLATE}
            value={draft}
            aria-invalid={!parsed.ok}
            aria-describedby={`${id}-fault`}
            onInput={({ currentTarget }) => setDraft(currentTarget.value)}
          />
          <p id={`${id}-fault`} class="fault template-fault" role="status">
            {parsed.ok ? "" : problemWords(parsed.problem, translate)}
          </p>
          <div class="form-actions">
            <button
              type="button"
              class="button"
              disabled={!parsed.ok || draft === kept}
              onClick={() => onChange(draft === DEFAULT_TEMPLATE ? null : draft)}
            >
              {translate("template.keep")}
            </button>
            <button
              type="button"
              class="button quiet"
              disabled={template === null && draft === kept}
              onClick={() => {
                setDraft(DEFAULT_TEMPLATE);
                if (template !== null) onChange(null);
              }}
            >
              {translate("template.reset")}
            </button>
          </div>
        </div>
        <div class="template-side">
          <span id={`${id}-preview`}>{translate("template.preview")}</span>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <section class="template-preview" aria-labelledby={`${id}-preview`} tabIndex={0}>
            <pre>{preview ?? translate("template.noPreview")}</pre>
          </section>
        </div>
      </div>
      <details class="template-fields">
        <summary>{translate("template.fields")}</summary>
        <p>{translate("template.syntax")}</p>
        <dl>
          <div>
            <dt>{translate("template.fields.article")}</dt>
            <dd>
              <Names names={ARTICLE_FIELDS} />
            </dd>
          </div>
          {LISTS.map((list) => (
            <div key={list}>
              <dt>
                <code>{`{{#${list}}} … {{/${list}}}`}</code>
              </dt>
              <dd>
                <Names names={ITEM_FIELDS[list]} />
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Block>
  );
}

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <>
      {names.map((name) => (
        <code key={name}>{`{{${name}}}`}</code>
      ))}
    </>
  );
}

function problemWords(problem: TemplateProblem, translate: Translate): string {
  switch (problem.kind) {
    case "too-long":
      return translate("template.problem.too-long", { most: problem.most });
    case "unclosed-tag":
    case "unsupported":
      return translate(`template.problem.${problem.kind}`, { line: problem.line });
    default:
      return translate(`template.problem.${problem.kind}`, { line: problem.line, name: problem.name });
  }
}
