import { useRef, useState } from "preact/hooks";
import type { ImportProblem } from "../core/import/read-import";
import type { Translate } from "../locales";
import { Dialog } from "./dialog";
import { Outcome, Progress } from "./export-dialog";
import { faultWords } from "./fault-words";
import { ImportIcon } from "./icons";
import { ImportPreview, LeftOut } from "./import-preview";
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
  const { translate } = useWords();
  switch (state.at) {
    case "asking":
      return <FileChoice onFile={actions.onImportFile} />;
    case "reading":
    case "applying":
      return (
        <div class="dialog-part">
          <Progress words={translate(`import.${state.at}`)} done={state.done} total={state.total} />
          <button type="button" class="button quiet" onClick={actions.onCloseImport}>
            {translate("note.cancel")}
          </button>
        </div>
      );
    case "refused":
      return (
        <div class="dialog-part">
          <p class="fault" role="alert">
            {problemWords(state.problem, translate)} {translate("import.nothingChanged")}
          </p>
          {state.problem.kind === "nothing-usable" && <LeftOut counts={state.problem.leftOut} />}
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
          <ImportPreview preview={state.preview} />
          {changesAnything(state.preview.plan) ? (
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
        <div class="dialog-part">
          <p role="status">{translate("import.done")}</p>
          <ImportPreview preview={state.preview} isReport />
          <div class="form-actions">
            <button type="button" class="button" onClick={actions.onCloseImport}>
              {translate("card.close")}
            </button>
            <button type="button" class="button quiet" onClick={actions.onUndoImport}>
              {translate("undo.action")}
            </button>
          </div>
        </div>
      );
    case "stopped":
      return <Outcome words={translate("import.stopped")} onClose={actions.onCloseImport} />;
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
        accept=".json,.jsonld,.jsonl,.ndjson,application/json,application/ld+json"
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

/** Code units of a megabyte, for sizes in words. */
const MEGA = 1_000_000;

function problemWords(problem: ImportProblem, translate: Translate): string {
  switch (problem.kind) {
    case "newer-version":
      return translate("import.problem.newer-version", { version: problem.version });
    case "too-big":
      return translate("import.problem.too-big", { size: Math.ceil(problem.length / MEGA), most: Math.floor(problem.most / MEGA) });
    case "too-many":
      return translate("import.problem.too-many", { count: problem.count, most: problem.most });
    default:
      return translate(`import.problem.${problem.kind}`);
  }
}
