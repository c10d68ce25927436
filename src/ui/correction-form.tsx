import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FindingKind } from "../core/finding";
import type { MarkDecision } from "../core/note";
import type { MessageKey } from "../locales";
import { Segments } from "./segments";
import { useWords } from "./words";

export interface CorrectionFormProps {
  /** The mark in question, or words that bear none and are to be marked as an official. */
  readonly about: { readonly kind: FindingKind | "unmarked"; readonly words: string };
  /** Names to choose a speaker from. */
  readonly names: readonly string[];
  readonly onDecide: (decision: MarkDecision, everywhere: boolean) => void;
  readonly onClose: () => void;
}

type Choice = "reject" | "office" | "speaker" | "nobody" | "add";

const CHOICES: Readonly<Record<FindingKind | "unmarked", readonly Choice[]>> = {
  official: ["reject", "office"],
  statistic: ["reject"],
  quote: ["reject", "speaker", "nobody"],
  statement: ["reject", "speaker", "nobody"],
  unmarked: ["add"],
};

/** Longest piece of the words shown, in UTF-16 code units. */
const MOST_WORDS = 120;

/** Asks what is right of a mark, and where that holds. Enter applies, Escape closes. */
export function CorrectionForm({ about: { kind, words }, names, onDecide, onClose }: CorrectionFormProps) {
  const { translate, locale } = useWords();
  const choices = CHOICES[kind];
  const [choice, setChoice] = useState<Choice>(choices[0] ?? "reject");
  const [scope, setScope] = useState<"here" | "everywhere">("here");
  const [written, setWritten] = useState("");
  const [isMissing, setMissing] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  useLayoutEffect(() => form.current?.querySelector("input")?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (choice === "office" || choice === "speaker") field.current?.focus({ preventScroll: true });
  }, [choice]);

  const asksOffice = choice === "office" || choice === "add";
  const asksName = choice === "speaker";
  // What somebody says stands in one article; a name, a figure or words in quotation marks come again.
  const hasScope = asksOffice || (choice === "reject" && kind !== "statement");
  const decide = (): void => {
    const text = (field.current?.value ?? written).trim().replace(/\s+/g, " ");
    if ((asksOffice || asksName) && text === "") {
      setMissing(true);
      field.current?.focus();
      return;
    }
    onDecide(decisionOf(choice, text), hasScope && scope === "everywhere");
  };
  const label = kind === "unmarked" ? translate("correct.add") : translate("correct.label");

  return (
    <div
      class="surface editor correction"
      role="dialog"
      aria-label={label}
      lang={locale}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <form
        ref={form}
        class="editor-form"
        onSubmit={(event) => {
          event.preventDefault();
          decide();
        }}
      >
        <p class="correction-title">{kind === "unmarked" ? label : translate("correct.question")}</p>
        <p class="editor-quote">{words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words}</p>
        {choices.length > 1 && (
          <div class="choices" role="radiogroup" aria-label={translate("correct.question")}>
            {choices.map((option) => (
              <label key={option} class="choice">
                <input type="radio" name={`${id}-choice`} checked={option === choice} onChange={() => setChoice(option)} />
                {translate(wordsOf(option, kind))}
              </label>
            ))}
          </div>
        )}
        {choices.length === 1 && kind !== "unmarked" && <p class="only-choice">{translate(wordsOf("reject", kind))}</p>}
        {(asksOffice || asksName) && (
          <input
            ref={field}
            class="editor-field"
            type="text"
            value={written}
            maxLength={300}
            list={asksName ? `${id}-names` : undefined}
            aria-label={translate(asksName ? "correct.speaker.field" : "correct.office.field")}
            placeholder={translate(asksName ? "correct.speaker.field" : "correct.office.hint")}
            aria-invalid={isMissing}
            aria-describedby={isMissing ? `${id}-fault` : undefined}
            onInput={({ currentTarget }) => {
              setWritten(currentTarget.value);
              setMissing(false);
            }}
          />
        )}
        {asksName && (
          <datalist id={`${id}-names`}>
            {names.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        )}
        {isMissing && (
          <p class="editor-fault" id={`${id}-fault`} role="alert">
            {translate(asksName ? "correct.speaker.missing" : "correct.office.missing")}
          </p>
        )}
        {hasScope && (
          <div class="editor-row">
            <span class="editor-hint">{translate("correct.scope")}</span>
            <Segments
              label={translate("correct.scope")}
              options={(["here", "everywhere"] as const).map((value) => ({ value, words: translate(`correct.scope.${value}`) }))}
              value={scope}
              onChange={setScope}
            />
          </div>
        )}
        <div class="editor-row end">
          <button type="button" class="tool" onClick={onClose}>
            {translate("correct.cancel")}
          </button>
          <button type="submit" class="tool primary">
            {translate(kind === "unmarked" ? "correct.add.save" : "correct.save")}
          </button>
        </div>
      </form>
    </div>
  );
}

function wordsOf(choice: Choice, kind: FindingKind | "unmarked"): MessageKey {
  if (kind === "unmarked" || choice === "add") return "correct.add";
  return choice === "reject" ? `correct.reject.${kind}` : `correct.${choice}`;
}

function decisionOf(choice: Choice, text: string): MarkDecision {
  switch (choice) {
    case "reject":
      return { type: "reject" };
    case "office":
      return { type: "office", words: text };
    case "speaker":
      return { type: "speaker", name: text };
    case "nobody":
      return { type: "speaker", name: null };
    case "add":
      return { type: "add-official", office: text };
  }
}
