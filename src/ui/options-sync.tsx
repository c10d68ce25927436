import { Block } from "./block";
import { SyncFormView } from "./sync-form";
import type { SyncActions, SyncState } from "./sync-state";
import { SyncStatus } from "./sync-status";
import { useWords } from "./words";

interface OptionsSyncProps {
  /** null until it was read. */
  readonly sync: SyncState | null;
  readonly actions: SyncActions;
  /** Address of the library. */
  readonly library: string;
}

/** Sync with the reader's own server: what it is, the server, and how it goes. */
export function OptionsSync({ sync, actions, library }: OptionsSyncProps) {
  const { translate } = useWords();
  return (
    <Block id="sync" title={translate("sync.title")} text={translate("sync.text")}>
      {sync !== null && sync.plan === null && <SyncFormView trial={sync.trial} onTry={actions.onTry} onStop={actions.onStop} />}
      {sync !== null && sync.plan !== null && <SyncStatus plan={sync.plan} sync={sync} actions={actions} library={library} />}
    </Block>
  );
}
