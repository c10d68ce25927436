import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MessageKey } from "../locales";
import type { SyncActions, SyncForm, SyncFormFault, SyncTrial } from "./sync-state";
import { isSyncFault, syncEndWords } from "./sync-words";
import { useWords } from "./words";

interface SyncFormProps {
  readonly trial: SyncTrial;
  readonly onTry: SyncActions["onTry"];
  readonly onStop: () => void;
}

const EMPTY: SyncForm = { address: "", user: "", password: "", passphrase: "", again: "" };

/** Which field a fault belongs to. */
const FIELD_OF: Readonly<Record<SyncFormFault, keyof SyncForm>> = {
  empty: "address",
  unreadable: "address",
  "not-https": "address",
  credentials: "address",
  query: "address",
  user: "user",
  short: "passphrase",
  different: "again",
};

/** Asks for the server and tries it. Nothing is kept before it works. */
export function SyncFormView({ trial, onTry, onStop }: SyncFormProps) {
  const { translate } = useWords();
  const [form, setForm] = useState(EMPTY);
  const [fault, setFault] = useState<SyncFormFault | null>(null);
  const id = useId();
  const element = useRef<HTMLFormElement>(null);
  const isRunning = trial.at === "running";

  useLayoutEffect(() => {
    if (fault !== null) element.current?.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus();
  }, [fault]);

  const field = (name: keyof SyncForm, label: MessageKey, kind: "text" | "url" | "password", hint: MessageKey | null) => {
    const isWrong = fault !== null && FIELD_OF[fault] === name;
    return (
      <div class="sync-field">
        <label class="site-field">
          <span class="field-name">{translate(label)}</span>
          <input
            name={name}
            {...(kind === "password" ? { type: "password" } : { type: "text" })}
            inputMode={kind === "url" ? "url" : "text"}
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            value={form[name]}
            readOnly={isRunning}
            aria-invalid={isWrong}
            aria-describedby={`${id}-${name}`}
            onInput={({ currentTarget }) => {
              setForm({ ...form, [name]: currentTarget.value });
              setFault(null);
            }}
          />
        </label>
        <p class={isWrong ? "hint fault" : "hint"} id={`${id}-${name}`} role={isWrong ? "alert" : undefined}>
          {isWrong ? translate(`sync.form.${fault}`) : hint !== null && translate(hint)}
        </p>
      </div>
    );
  };

  return (
    <form
      ref={element}
      class="sync-form"
      aria-label={translate("sync.form")}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isRunning) setFault(onTry(form, true));
      }}
    >
      <ul class="sync-points">
        <li>{translate("sync.point.offline")}</li>
        <li>{translate("sync.point.server")}</li>
        <li>{translate("sync.point.permission")}</li>
      </ul>
      {field("address", "sync.address", "url", "sync.address.hint")}
      <div class="sync-pair">
        {field("user", "sync.user", "text", null)}
        {field("password", "sync.password", "password", "sync.password.hint")}
      </div>
      <fieldset class="sync-passphrase">
        <legend>{translate("sync.passphrase.title")}</legend>
        <p class="hint">{translate("sync.passphrase.text")}</p>
        <div class="sync-pair">
          {field("passphrase", "sync.passphrase", "password", null)}
          {field("again", "sync.passphrase.again", "password", null)}
        </div>
        {form.passphrase !== "" && <p class="sync-warning">{translate("sync.passphrase.warning")}</p>}
      </fieldset>
      <div class="form-actions">
        <button type="submit" class="button" aria-disabled={isRunning}>
          {translate("sync.connect")}
        </button>
        <button
          type="button"
          class="button quiet"
          aria-disabled={isRunning}
          onClick={() => {
            if (!isRunning) setFault(onTry(form, false));
          }}
        >
          {translate("sync.try")}
        </button>
        {isRunning && (
          <button type="button" class="button quiet" onClick={onStop}>
            {translate("sync.stop")}
          </button>
        )}
      </div>
      <Outcome trial={trial} />
    </form>
  );
}

/** What became of the trial. */
function Outcome({ trial }: { readonly trial: SyncTrial }) {
  const { translate } = useWords();
  const isBad = trial.at === "refused" || (trial.at === "over" && isSyncFault(trial.end));
  return (
    <p class={isBad ? "sync-outcome fault" : "sync-outcome"} role="status">
      {trial.at === "running" && translate("sync.trying")}
      {trial.at === "refused" && translate("sync.end.permission")}
      {trial.at === "over" && syncEndWords(trial.end, translate)}
    </p>
  );
}
