import { useRef, useState } from "preact/hooks";
import type { ImportPlan, ImportTally } from "../core/kept";
import type { Translate } from "../locales";
import { Dialog } from "./dialog";
import { Outcome, Progress } from "./export-dialog";
import { faultWords } from "./fault-words";
import { formatTime } from "./format-date";
import { ImportIcon } from "./icons";
import { changesAnything, type ImportState } from "./library-files";
import type { FileActions } from "./library-state";
import { useWords } from "./words";

interface ImportDialogProps {
  readonly state: ImportState;
  readonly actions: Pick<FileActions, "onImportFile" | "onApplyImport" | "onUndoImport" | "onCloseImport">;
}

/** From the choice of a file to what became of it. Until the reader agrees, nothing is changed. */
export function ImportDialog({ state, actions }: ImportDialogProps) {
  const { translate } = useWords();
  return (
    <Dialog title={translate("import.title")} onClose={actions.onCloseImport}>
      {state.at !== "asking" && <p class="dialog-about">{state.name}</p>}
      <ImportStep state={state} actions={actions} />
    </Dialog>
  );
}

function ImportStep({ state, actions }: ImportDialogProps) {
  const { translate, locale } = useWords();
  switch (state.at) {
    case "asking":
      return <FileChoice onFile={actions.onImportFile} />;
    case "reading":
    case "applying":
      return (
        <div class="dialog-part">
          <Progress words={translate(`import.${state.at}`)} done={0} total={0} />
        </div>
      );
    case "refused":
      return (
        <div class="dialog-part">
          <p class="fault" role="alert">
            {problemWords(state.problem, translate)} {translate("import.nothingChanged")}
          </p>
          {state.problem.kind === "invalid" && (
            <details class="details">
              <summary>{translate("state.failed.details")}</summary>
              <code>
                {state.problem.path}: {state.problem.reason}
              </code>
            </details>
          )}
          <FileChoice onFile={actions.onImportFile} />
        </div>
      );
    case "planned":
      return (
        <div class="dialog-part">
          <p>{translate("import.made", { date: formatTime(state.exportedAt, locale) })}</p>
          <PlanTable plan={state.plan} />
          {changesAnything(state.plan) ? (
            <div class="form-actions">
              <button type="button" class="button" onClick={actions.onApplyImport}>
                {translate("import.apply")}
              </button>
              <button type="button" class="button quiet" onClick={actions.onCloseImport}>
                {translate("note.cancel")}
              </button>
            </div>
          ) : (
            <Outcome words={translate("import.nothingNew")} onClose={actions.onCloseImport} />
          )}
        </div>
      );
    case "done":
      return (
        <>
          <PlanTable plan={state.plan} />
          <div class="dialog-part">
            <p role="status">{translate("import.done")}</p>
            <div class="form-actions">
              <button type="button" class="button" onClick={actions.onCloseImport}>
                {translate("card.close")}
              </button>
              <button type="button" class="button quiet" onClick={actions.onUndoImport}>
                {translate("undo.action")}
              </button>
            </div>
          </div>
        </>
      );
    case "failed":
      return (
        <Outcome
          words={`${translate("import.nothingChanged")} ${faultWords(translate, state.fault)}`}
          onClose={actions.onCloseImport}
          isFault
        />
      );
  }
}

function FileChoice({ onFile }: { readonly onFile: (file: File) => void }) {
  const { translate } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a shortcut beside the button
    <div
      class="drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) onFile(file);
      }}
    >
      <ImportIcon />
      <p>{translate("import.drop")}</p>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {translate("import.choose")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={translate("import.choose")}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) onFile(file);
          currentTarget.value = ""; // the same file may be chosen again
        }}
      />
    </div>
  );
}

const TALLIES: readonly (keyof ImportTally)[] = ["new", "newer", "removed", "same", "older"];

/** What the import does, in a row for each fate that any record has. */
function PlanTable({ plan }: { readonly plan: ImportPlan }) {
  const { translate, locale } = useWords();
  const number = (count: number): string => (count === 0 ? "–" : count.toLocaleString(locale));
  const shown = TALLIES.filter((tally) => plan.articles[tally] + plan.notes[tally] + plan.corrections[tally] > 0);
  if (shown.length === 0) return <p>{translate("import.empty")}</p>;
  const withCorrections = TALLIES.some((tally) => plan.corrections[tally] > 0);
  return (
    <table class="plan">
      <thead>
        <tr>
          <td />
          <th scope="col">{translate("library.articles")}</th>
          <th scope="col">{translate("library.notes")}</th>
          {withCorrections && <th scope="col">{translate("import.corrections")}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((tally) => (
          <tr key={tally} data-tally={tally}>
            <th scope="row">{translate(`import.tally.${tally}`)}</th>
            <td>{number(plan.articles[tally])}</td>
            <td>{number(plan.notes[tally])}</td>
            {withCorrections && <td>{number(plan.corrections[tally])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Code units of a megabyte, for sizes in words. */
const MEGA = 1_000_000;

function problemWords(problem: Extract<ImportState, { at: "refused" }>["problem"], translate: Translate): string {
  if (problem.kind === "newer-version") return translate("import.problem.newer-version", { version: problem.version });
  if (problem.kind === "too-big") {
    return translate("import.problem.too-big", { size: Math.ceil(problem.length / MEGA), most: Math.floor(problem.most / MEGA) });
  }
  return translate(`import.problem.${problem.kind}`);
}
