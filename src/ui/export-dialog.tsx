import { useId } from "preact/hooks";
import { Dialog } from "./dialog";
import { faultWords } from "./fault-words";
import { EXPORT_FORMATS, type ExportReach, type ExportState } from "./library-files";
import type { FileActions } from "./library-state";
import { useWords } from "./words";

interface ExportDialogProps {
  readonly state: ExportState;
  readonly actions: Pick<FileActions, "onReach" | "onExport" | "onCloseExport">;
}

/** Asks what is exported and in what form, shows how far it is, and says what became of it. */
export function ExportDialog({ state, actions }: ExportDialogProps) {
  const { translate } = useWords();
  const { step } = state;
  const close = actions.onCloseExport;
  return (
    <Dialog title={translate("export.title")} onClose={close}>
      {step.at === "asking" && <Reach state={state} onReach={actions.onReach} />}
      {step.at === "asking" && (
        <div class="choices formats">
          {EXPORT_FORMATS.map((format) => (
            <button key={format} type="button" class="choice" onClick={() => actions.onExport(format)}>
              <strong>{translate(`export.${format}`)}</strong>
              <span>{translate(`export.${format}.hint`)}</span>
            </button>
          ))}
        </div>
      )}
      {step.at === "running" && (
        <div class="dialog-part">
          <Progress words={translate("export.running")} done={step.done} total={step.total} />
          <button type="button" class="button quiet" onClick={close}>
            {translate("note.cancel")}
          </button>
        </div>
      )}
      {step.at === "done" && <Outcome words={translate("export.done", { name: step.name })} onClose={close} />}
      {step.at === "failed" && <Outcome words={faultWords(translate, step.fault)} onClose={close} isFault />}
    </Dialog>
  );
}

/** What of the library. */
function Reach({ state: { offered, reach, title }, onReach }: { readonly state: ExportState } & Pick<FileActions, "onReach">) {
  const { translate } = useWords();
  const group = useId();
  const words = (each: ExportReach): string =>
    each === "article" && title !== null ? translate("export.reach.titled", { title }) : translate(`export.reach.${each}`);
  return (
    <fieldset class="reach">
      <legend>{translate("export.reach")}</legend>
      {offered.map((each) => (
        <label key={each}>
          <input type="radio" name={group} checked={each === reach} onChange={() => onReach(each)} />
          <span>{words(each)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ProgressProps {
  readonly words: string;
  readonly done: number;
  /** 0 where nobody knows yet. */
  readonly total: number;
}

/** How far something is. */
export function Progress({ words, done, total }: ProgressProps) {
  return (
    <div class="progress">
      <p role="status">{words}</p>
      {total === 0 ? <progress aria-label={words} /> : <progress aria-label={words} value={done} max={total} />}
    </div>
  );
}

interface OutcomeProps {
  readonly words: string;
  readonly onClose: () => void;
  readonly isFault?: boolean;
}

/** The last words of a dialog, with its way out. */
export function Outcome({ words, onClose, isFault = false }: OutcomeProps) {
  const { translate } = useWords();
  return (
    <div class="dialog-part">
      <p class={isFault ? "fault" : "outcome"} role={isFault ? "alert" : "status"}>
        {words}
      </p>
      <button type="button" class="button" onClick={onClose}>
        {translate("card.close")}
      </button>
    </div>
  );
}
