import type { RecordId } from "../core/note";
import type { MessageKey } from "../locales";
import type { BackupActions, BackupState } from "./backup-state";
import { LiveRegion } from "./live-region";
import { OptionsAbout } from "./options-about";
import { OptionsColours } from "./options-colours";
import { OptionsCorrections } from "./options-corrections";
import { OptionsData } from "./options-data";
import { OptionsKinds } from "./options-kinds";
import { OptionsLanguage } from "./options-language";
import { OptionsSites } from "./options-sites";
import type { CorrectionActions, CorrectionsState, DataActions, DataState, OptionsActions, OptionsState } from "./options-state";
import { OptionsSync } from "./options-sync";
import { OptionsTemplate, type RenderSample } from "./options-template";
import type { PaintSample } from "./sample-article";
import type { SyncActions, SyncState } from "./sync-state";
import { useWords } from "./words";

/** Addresses within the extension, and facts about it. */
export interface OptionsPlace {
  readonly version: string;
  readonly library: string;
  /** Of an article in the library. */
  readonly articleAddress: (id: RecordId) => string;
  readonly import: string;
  readonly tour: string;
  readonly icon: string;
  /** What an address looks like, for hints. */
  readonly exampleSite: string;
}

interface OptionsViewProps {
  readonly options: OptionsState;
  readonly corrections: CorrectionsState;
  readonly data: DataState;
  readonly backup: BackupState | null;
  readonly place: OptionsPlace;
  readonly paint: PaintSample;
  readonly renderSample: RenderSample;
  readonly actions: OptionsActions;
  readonly correctionActions: CorrectionActions;
  readonly dataActions: DataActions;
  readonly backupActions: Pick<BackupActions, "onPlan">;
  /** null until it was read. */
  readonly sync: SyncState | null;
  readonly syncActions: SyncActions;
}

const SECTIONS: readonly (readonly [string, MessageKey])[] = [
  ["sites", "options.sites"],
  ["kinds", "options.kinds"],
  ["colours", "options.colours"],
  ["language", "options.language"],
  ["template", "template.title"],
  ["corrections", "options.corrections"],
  ["sync", "sync.title"],
  ["data", "options.data"],
  ["about", "options.about"],
];

/** The whole options page. */
export function OptionsView(props: OptionsViewProps) {
  const { options, corrections, data, backup, place, paint, renderSample, actions, correctionActions, dataActions, backupActions } = props;
  const { sync, syncActions } = props;
  const { translate } = useWords();
  const { message } = options;
  const words = message === null ? "" : translate(message.key, message.values);
  return (
    <div class="tab-page options">
      <LiveRegion words={words} />
      <header class="tab-top">
        <img class="tab-icon" src={place.icon} alt="" width={32} height={32} />
        <h1 class="tab-title">
          <span class="tab-product">On Record</span> {translate("options.title")}
        </h1>
        <a class="tab-link" href={place.library}>
          {translate("options.library")}
        </a>
      </header>
      <nav class="tab-nav" aria-label={translate("options.sections")}>
        <ul>
          {SECTIONS.map(([id, key]) => (
            <li key={id}>
              <a href={`#${id}`}>{translate(key)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="tab-main">
        <OptionsSites listed={options.listed} own={options.own} example={place.exampleSite} actions={actions} />
        <OptionsKinds
          shown={options.shown}
          map={options.map}
          badge={options.badge}
          onShow={actions.onShow}
          onMap={actions.onMap}
          onBadge={actions.onBadge}
        />
        <OptionsColours hues={options.hues} noteColour={options.noteColour} paint={paint} actions={actions} />
        <OptionsLanguage language={options.language} onChange={actions.onLanguage} />
        <OptionsTemplate template={options.template} render={renderSample} onChange={actions.onTemplate} />
        <OptionsCorrections corrections={corrections} actions={correctionActions} addressOf={({ id }) => place.articleAddress(id)} />
        <OptionsSync sync={sync} actions={syncActions} library={place.library} />
        <OptionsData
          data={data}
          actions={dataActions}
          backup={backup}
          backupActions={backupActions}
          importAddress={place.import}
          isSynced={sync !== null && sync.plan !== null}
        />
        <OptionsAbout version={place.version} tourAddress={place.tour} />
      </main>
      {words !== "" && (
        <p class="message tab-message" aria-hidden="true">
          {words}
        </p>
      )}
    </div>
  );
}
