import type { StoredSizes } from "../core/kept";
import { Dialog } from "./dialog";
import { faultWords } from "./fault-words";
import { OptionsExport } from "./options-export";
import type { DataActions, DataState, WipeStep } from "./options-state";
import { useWords } from "./words";

interface OptionsWipeProps {
  readonly data: DataState;
  readonly step: WipeStep;
  readonly actions: DataActions;
  /** Whether sync is on: it is turned off, and the server keeps what it has. */
  readonly isSynced: boolean;
}

/** Deleting everything: first what would go and an export, then once more, then what became of it. */
export function OptionsWipe({ data, step, actions, isSynced }: OptionsWipeProps) {
  const { translate } = useWords();
  const close = (): void => actions.onWipe({ at: "none" });
  switch (step.at) {
    case "none":
      return null;
    case "asked":
      return (
        <Dialog title={translate("options.wipe.title")} onClose={close}>
          <div class="dialog-part">
            <WhatGoes sizes={data.sizes} />
            <p>{translate("options.wipe.export")}</p>
            <div class="deed">
              <OptionsExport step={data.exporting} actions={actions} />
            </div>
            <label class="check">
              <input
                type="checkbox"
                checked={step.settings}
                onChange={({ currentTarget }) => actions.onWipe({ at: "asked", settings: currentTarget.checked })}
              />
              <span>{translate("options.wipe.settings")}</span>
            </label>
            <Choice
              no={translate("options.wipe.cancel")}
              yes={translate("options.wipe.next")}
              onNo={close}
              onYes={() => actions.onWipe({ at: "sure", settings: step.settings })}
            />
          </div>
        </Dialog>
      );
    case "sure":
      return (
        <Dialog key="sure" title={translate("options.wipe.sure.title")} onClose={close}>
          <div class="dialog-part">
            <WhatGoes sizes={data.sizes} />
            <p>
              <strong>{translate("options.wipe.sure.text")}</strong>
            </p>
            {isSynced && <p>{translate("options.wipe.sync")}</p>}
            <Choice
              no={translate("options.wipe.cancel")}
              yes={translate("options.wipe.sure.action")}
              onNo={close}
              onYes={() => actions.onWipeNow(step.settings)}
            />
          </div>
        </Dialog>
      );
    case "running":
      return (
        <Dialog key="running" title={translate("options.wipe.running")} onClose={() => {}}>
          <div class="dialog-part">
            <progress aria-label={translate("options.wipe.running")} />
          </div>
        </Dialog>
      );
    case "done":
      return (
        <Dialog key="done" title={translate("options.wipe.done.title")} onClose={close}>
          <div class="dialog-part">
            <p role="status">
              {translate("options.wipe.done.text")}
              {step.settings && ` ${translate("options.wipe.done.settings")}`}
            </p>
            <Close onClose={close} />
          </div>
        </Dialog>
      );
    case "failed":
      return (
        <Dialog key="failed" title={translate("options.wipe.failed.title")} onClose={close}>
          <div class="dialog-part">
            <p class="fault" role="alert">
              {step.fault === "blocked" ? translate("options.wipe.blocked") : faultWords(translate, step.fault)}
            </p>
            <Close onClose={close} />
          </div>
        </Dialog>
      );
  }
}

/** Names the counts: whoever deletes shall know what. */
function WhatGoes({ sizes }: { readonly sizes: DataState["sizes"] }) {
  const { translate } = useWords();
  if (typeof sizes === "string") return null;
  const { articles, notes, deleted } = sizes satisfies StoredSizes;
  if (articles + notes + deleted === 0) return <p>{translate("options.wipe.nothing")}</p>;
  return (
    <p>
      {translate("options.wipe.counts", {
        articles: translate("options.wipe.articles", { count: articles }),
        notes: translate("options.wipe.notes", { count: notes }),
      })}
      {deleted > 0 && ` ${translate("options.wipe.deleted", { count: deleted })}`}
    </p>
  );
}

interface ChoiceProps {
  readonly no: string;
  readonly yes: string;
  readonly onNo: () => void;
  readonly onYes: () => void;
}

/** The harmless way first, as it is the one that has the focus. */
function Choice({ no, yes, onNo, onYes }: ChoiceProps) {
  return (
    <div class="form-actions">
      <button type="button" class="button" onClick={onNo}>
        {no}
      </button>
      <button type="button" class="button danger" onClick={onYes}>
        {yes}
      </button>
    </div>
  );
}

function Close({ onClose }: { readonly onClose: () => void }) {
  const { translate } = useWords();
  return (
    <div class="form-actions">
      <button type="button" class="button" onClick={onClose}>
        {translate("options.wipe.close")}
      </button>
    </div>
  );
}
