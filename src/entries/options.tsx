/** The options page. Wiring only. */
import { version } from "../../package.json";
import { noteBackup } from "../browser/backup-items";
import { BackupSession } from "../browser/backup-session";
import { CorrectionsSession } from "../browser/corrections-session";
import { DataSession } from "../browser/data-session";
import { createReporter } from "../browser/errors";
import { followLook } from "../browser/follow-look";
import { formatRoute, IMPORT_ROUTE } from "../browser/library-route";
import { EXAMPLE_SITE, OptionsSession } from "../browser/options-session";
import { saveFile } from "../browser/save-file";
import { SyncSession } from "../browser/sync-session";
import type { BackupPlan } from "../core/backup-plan";
import { translator } from "../locales";
import { createStore } from "../store/open";
import { applyHues } from "../ui/apply-palette";
import { renderPage } from "../ui/extension-page";
import { applyNoteColours } from "../ui/note-colours";
import type { CorrectionActions, DataActions, OptionsActions, OptionsState } from "../ui/options-state";
import { type OptionsPlace, OptionsView } from "../ui/options-view";
import type { PaintSample } from "../ui/sample-article";
import type { SyncActions } from "../ui/sync-state";
import { paintSample } from "./paint-sample";
import { renderSample } from "./sample-export";

const report = createReporter("options");
let options: OptionsState | null = null;

const look = followLook((worn) => {
  if (options === null) return;
  document.title = `On Record: ${translator(worn.locale)("options.title")}`;
  renderPage(
    document,
    worn,
    <OptionsView
      options={options}
      corrections={corrections.state}
      data={data.state}
      backup={backup.state}
      place={place}
      paint={paint}
      renderSample={renderSample}
      actions={actions}
      correctionActions={correctionActions}
      dataActions={dataActions}
      backupActions={backupActions}
      sync={sync.state}
      syncActions={syncActions}
    />,
  );
}, report);

const settings = new OptionsSession({
  report,
  onChange: (next) => {
    options = next;
    look.again();
  },
});
const corrections = new CorrectionsSession({ store: createStore(), report, onChange: look.again });
const backup = new BackupSession({ store: createStore(), now: Date.now, onChange: look.again, report });
const sync = new SyncSession({ onChange: look.again, report });
const data = new DataSession({
  store: createStore(),
  save: saveFile,
  onBackedUp: noteBackup,
  beforeWipe: () => sync.off(),
  report,
  onChange: look.again,
});

const place: OptionsPlace = {
  version,
  library: "library.html",
  articleAddress: (article) => `library.html${formatRoute({ article, note: null, exporting: false })}`,
  import: `library.html${IMPORT_ROUTE}`,
  tour: "first-run.html",
  icon: "icons/icon-32.png",
  exampleSite: EXAMPLE_SITE,
};

const paint: PaintSample = (element, hues) => paintSample(element, hues).painting.undo;

const done = (deed: Promise<void>): void => {
  deed.catch(report);
};

const actions: OptionsActions = {
  onListed: (host, isOn) => done(settings.setListed(host, isOn)),
  onOwn: (host, rule) => done(settings.setOwn(host, rule)),
  onRemoveSite: (host) => done(settings.removeSite(host)),
  onAddSite: (address, rule) => settings.addSite(address, rule),
  onShow: (shown) => done(settings.show(shown)),
  onMap: (isOn) => done(settings.setMap(isOn)),
  onBadge: (isOn) => done(settings.setBadge(isOn)),
  onHues: (hues) => done(settings.setHues(hues)),
  onNoteColour: (colour) => done(settings.setNoteColour(colour)),
  onResetColours: () => done(settings.resetColours()),
  onLanguage: (language) => done(settings.setLanguage(language)),
  onTemplate: (template) => done(settings.setTemplate(template)),
};

const correctionActions: CorrectionActions = {
  onReload: () => done(corrections.load()),
  onTakeBack: (entry) => done(corrections.takeBack(entry)),
  onRestore: ({ id }) => done(corrections.restore(id)),
};

const backupActions = { onPlan: (plan: BackupPlan) => done(backup.setPlan(plan)) };

const syncActions: SyncActions = {
  onTry: (form, keep) => sync.try(form, keep),
  onNow: (allowDeleting) => done(sync.now(allowDeleting)),
  onAllow: () => done(sync.allow()),
  onStop: () => sync.cancel(),
  onPace: (pace) => done(sync.setPace(pace)),
  onOff: () => done(sync.off()),
};

const dataActions: DataActions = {
  onCount: () => done(data.count()),
  onPersist: () => done(data.persist()),
  onExport: () => done(data.export()),
  onStopExport: () => data.stopExport(),
  onWipe: (step) => data.askWipe(step),
  onWipeNow: (alsoSettings) => done(data.wipe(alsoSettings)),
};

applyHues(document.documentElement.style);
applyNoteColours(document.documentElement.style);
settings.start();
corrections.start();
data.start();
backup.start().catch(report);
sync.start().catch(report);
