import { Dialog } from "./dialog";
import { faultWords } from "./fault-words";
import type { ExportFormat, ExportState } from "./library-files";
import type { FileActions } from "./library-state";
import { useWords } from "./words";

interface ExportDialogProps {
  readonly state: ExportState;
  readonly actions: Pick<FileActions, "onExport" | "onCloseExport">;
}

const FORMATS: readonly ExportFormat[] = ["markdown", "json"];

/** Asks for the form, shows how far it is, and says what became of it. */
export function ExportDialog({ state: { title, step }, actions }: ExportDialogProps) {
  const { translate } = useWords();
  const close = actions.onCloseExport;
  return (
    <Dialog title={title === null ? translate("export.all") : translate("export.one")} onClose={close}>
      {title !== null && <p class="dialog-about">{title}</p>}
      {step.at === "asking" && (
        <div class="choices">
          {FORMATS.map((format) => (
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
