import type { StoredSizes } from "../core/kept";
import { BackupPanel } from "./backup-panel";
import type { BackupActions, BackupState } from "./backup-state";
import { Block } from "./block";
import { faultWords } from "./fault-words";
import { OptionsExport } from "./options-export";
import type { DataActions, DataState } from "./options-state";
import { OptionsWipe } from "./options-wipe";
import { Space } from "./space";
import { useWords } from "./words";

interface OptionsDataProps {
  readonly data: DataState;
  readonly actions: DataActions;
  /** null until it was read. */
  readonly backup: BackupState | null;
  readonly backupActions: Pick<BackupActions, "onPlan">;
  /** Address of the library, which imports. */
  readonly importAddress: string;
  /** Whether sync is on. */
  readonly isSynced: boolean;
}

/** What is stored and how much, and how to take it out, bring it in, or delete it. */
export function OptionsData({ data, actions, backup, backupActions, importAddress, isSynced }: OptionsDataProps) {
  const { translate } = useWords();
  const { sizes } = data;
  return (
    <Block id="data" title={translate("options.data")} text={translate("options.data.text")}>
      {sizes === "asking" && <p class="block-text">{translate("options.data.asking")}</p>}
      {typeof sizes === "string" && sizes !== "asking" && (
        <div class="fault-box" role="alert">
          <p class="fault">{faultWords(translate, sizes)}</p>
          <button type="button" class="button quiet" onClick={actions.onCount}>
            {translate("options.data.again")}
          </button>
        </div>
      )}
      {typeof sizes === "object" && <Sizes sizes={sizes} refused={data.persistRefused} onPersist={actions.onPersist} />}
      {backup !== null && <BackupPanel backup={backup} actions={backupActions} />}
      <ul class="deeds">
        <li class="deed">
          <OptionsExport step={data.exporting} actions={actions} />
        </li>
        <li class="deed">
          <a class="button quiet" href={importAddress}>
            {translate("options.data.import")}
          </a>
          <p class="hint">{translate("options.data.import.text")}</p>
        </li>
        <li class="deed">
          <button type="button" class="button danger" onClick={() => actions.onWipe({ at: "asked", settings: false })}>
            {translate("options.data.delete")}
          </button>
          <p class="hint">{translate("options.data.delete.text")}</p>
        </li>
      </ul>
      {data.wiping.at !== "none" && <OptionsWipe data={data} step={data.wiping} actions={actions} isSynced={isSynced} />}
    </Block>
  );
}

const COUNTED = ["articles", "notes", "versions", "corrections", "drafts", "deleted"] as const satisfies readonly (keyof StoredSizes)[];

interface SizesProps {
  readonly sizes: StoredSizes;
  readonly refused: boolean;
  readonly onPersist: () => void;
}

function Sizes({ sizes, refused, onPersist }: SizesProps) {
  const { translate, locale } = useWords();
  return (
    <>
      <dl class="sizes">
        {COUNTED.map((name) => (
          <div class="size" key={name}>
            <dt>{translate(`options.data.${name}`)}</dt>
            <dd>{sizes[name].toLocaleString(locale)}</dd>
          </div>
        ))}
      </dl>
      <Space sizes={sizes} isRefused={refused} onPersist={onPersist} />
    </>
  );
}
