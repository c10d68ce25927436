import { useId } from "preact/hooks";
import { faultWords } from "./fault-words";
import type { DataActions, ExportStep } from "./options-state";
import { useWords } from "./words";

interface OptionsExportProps {
  readonly step: ExportStep;
  readonly actions: Pick<DataActions, "onExport" | "onStopExport">;
}

/** Exports everything, says how far it is, and what became of it. */
export function OptionsExport({ step, actions }: OptionsExportProps) {
  const { translate } = useWords();
  const id = useId();
  if (step.at === "running") {
    const { done, total } = step;
    return (
      <>
        <button type="button" class="button quiet" onClick={actions.onStopExport}>
          {translate("options.data.exportCancel")}
        </button>
        <div class="progress">
          <span id={id}>{translate("options.data.exporting", { done, total })}</span>
          {total === 0 ? <progress aria-labelledby={id} /> : <progress aria-labelledby={id} value={done} max={total} />}
        </div>
      </>
    );
  }
  return (
    <>
      <button type="button" class="button quiet" onClick={actions.onExport}>
        {translate("options.data.export")}
      </button>
      <p class={step.at === "failed" ? "hint fault" : "hint"} role="status">
        {step.at === "none" && translate("options.data.export.text")}
        {step.at === "done" && translate("options.data.exported", { name: step.name })}
        {step.at === "stopped" && translate("options.data.exportStopped")}
        {step.at === "failed" && faultWords(translate, step.fault)}
      </p>
    </>
  );
}
