/** The library: a tab with everything that is kept. Wiring only. */
import { announceKept } from "../browser/announce-kept";
import { noteBackup } from "../browser/backup-items";
import { BackupSession } from "../browser/backup-session";
import { createReporter } from "../browser/errors";
import { readExportSettings } from "../browser/export-settings";
import { firstLook, followLook } from "../browser/follow-look";
import { formatRoute, IMPORT_ROUTE, parseRoute } from "../browser/library-route";
import { LibrarySession } from "../browser/library-session";
import { parseListing, withListing } from "../browser/list-route";
import { onKeptChanged } from "../browser/on-kept-changed";
import { openKeptPlace } from "../browser/open-kept-place";
import { noteAddress } from "../browser/open-page";
import { formatViewRoute, parseViewRoute, type ViewRoute } from "../browser/people-route";
import { Preparing } from "../browser/preparing";
import { saveFile } from "../browser/save-file";
import { noteColour } from "../browser/settings";
import { SyncSession } from "../browser/sync-session";
import type { RecordId } from "../core/note";
import { copyText } from "../dom/copy-text";
import { translator } from "../locales";
import { createStore } from "../store/open";
import type { BackupActions } from "../ui/backup-state";
import { renderPage } from "../ui/extension-page";
import type { LibraryActions } from "../ui/library-state";
import { LibraryView } from "../ui/library-view";
import { isUndoKey } from "../ui/undo-key";
import { analyserOfPage } from "./page-analyser";

const report = createReporter("library");
let worn = firstLook();

const look = followLook((next) => {
  worn = next;
  document.title = `${translator(next.locale)("library.title")} · On Record`;
  renderPage(
    document,
    next,
    <LibraryView
      state={session.state}
      actions={actions}
      backup={backup.state}
      backupActions={backupActions}
      sync={sync.state}
      syncOptions="options.html#sync"
    />,
  );
}, report);

/** One drawing for all that changes at once; before anything else happens, so that what is pressed next meets what was done. */
let isDrawn = true;
const draw = (): void => {
  if (!isDrawn) return;
  isDrawn = false;
  queueMicrotask(() => {
    isDrawn = true;
    look.again();
  });
};

const preparing = new Preparing(draw);
const store = createStore({ pace: preparing.pace });
const session = new LibrarySession(
  store,
  {
    now: Date.now,
    locale: () => worn.locale,
    announce: announceKept,
    openPlace: openKeptPlace,
    save: saveFile,
    onBackedUp: (at) => void noteBackup(at).catch(report),
    noteColour: () => noteColour.get(),
    analyser: analyserOfPage,
    exportSettings: readExportSettings,
    preparing: () => preparing.state,
    report,
  },
  draw,
);
const backup = new BackupSession({ store, now: Date.now, onChange: draw, report });
const sync = new SyncSession({ onChange: draw, report });
const { list, files, people, figures, facets, imports, selection, trash, compare } = session;
const actions: LibraryActions = {
  onView: (view) => goToView({ view, person: null, figure: null }),
  people: {
    onQuery: (query) => people.setQuery(query),
    onSort: (sort) => people.setSort(sort),
    onMore: () => people.more(),
    onOpen: (person) => goToView({ view: "people", person, figure: null }),
    onMoreArticles: () => void people.moreArticles().catch(report),
    onFind: people.find,
    onJoin: (person, other) => void people.join(person, other).catch(report),
    onPart: (person, sightings) => void people.part(person, sightings).catch(report),
  },
  figures: {
    onQuery: (query) => figures.setQuery(query),
    onUnit: (unit) => figures.setUnit(unit),
    onMore: () => figures.more(),
    onOpen: (figure) => goToView({ view: "figures", person: null, figure }),
    onOpenPlace: (entry) => void session.openFigure(entry).catch(report),
    onOpenArticle: (article) => go(article, null),
  },
  compare: {
    onCompare: (one, other) => void compare.open(one, other).catch(report),
    onClose: () => compare.close(),
  },
  selection: {
    onSelect: (entry, how) => selection.select(entry, how),
    onSelectAll: () => void selection.selectAll().catch(report),
    onClear: () => selection.clear(),
    onRemove: () => void selection.remove().catch(report),
    onChange: (change) => void selection.change(change).catch(report),
  },
  trash: {
    onQuery: (query) => trash.setQuery(query),
    onMore: () => trash.more(),
    onRestore: (entry) => void trash.restore(entry).catch(report),
    onAskEmpty: (isAsked) => trash.ask(isAsked),
    onEmpty: () => void trash.empty().catch(report),
  },
  onTab: (tab) => {
    list.setTab(tab).catch(report);
    tellListing();
  },
  onOrder: (order) => {
    list.setOrder(order).catch(report);
    tellListing();
  },
  onQuery: (query) => list.setQuery(query),
  onAskFacets: () => void facets.ask().catch(report),
  onMore: () => void list.more().catch(report),
  onReload: () => void session.refresh().catch(report),
  onOpen: (article, note) => go(article, note),
  article: {
    onCompare: (other) => {
      const { open } = session.state;
      if (open !== null) compare.open(open.id, other).catch(report);
    },
    onRemoveArticle: (id) => {
      session.removeArticle(id).then((gone) => void (gone && go(null, null)), report);
    },
    onRemoveNote: (id) => void session.removeNote(id).catch(report),
    onSeparate: (url, notes) => void session.separate(url, notes).catch(report),
    onFindEditions: (query) => session.editions.find(query),
    onLinkEdition: (other) => void session.editions.link(other).catch(report),
    onUnlinkEdition: (link) => void session.editions.unlink(link).catch(report),
    onOpenArticle: (article) => go(article, null),
    onTakeWords: (id) => void session.takeWords(id).catch(report),
    onChangeNote: (id, change) => session.changeNote(id, change),
    onDraft: (id, words) => void session.draft(id, words).catch(report),
    onDropDraft: (id) => void session.dropDraft(id).catch(report),
    onCopyNoteLink: (id) => void copyText(document, noteAddress(id)).then((ok) => session.sayCopied(ok), report),
    onOpenPlace: (article, place) => void session.openPlace(article, place).catch(report),
  },
  onUndo: () => void session.undo().catch(report),
  onForgetUndo: session.forgetUndo,
  files: {
    onAskExport: (reach) => session.askExport(reach),
    onReach: (reach) => files.setReach(reach),
    onExport: (format) => void files.export(format).catch(report),
    onCloseExport: () => files.closeExport(),
    onSaveOldData: () => void files.saveOldData().catch(report),
    onAskImport: () => imports.ask(),
    onImportFile: (file) => void imports.readFile(file).catch(report),
    onApplyImport: () => void imports.apply().catch(report),
    onUndoImport: () => {
      imports.close();
      actions.onUndo();
    },
    onCloseImport: () => imports.close(),
  },
};

const backupActions: BackupActions = {
  onPlan: (plan) => void backup.setPlan(plan).catch(report),
  onBackUp: () => {
    backup.show(false).catch(report);
    session.askExport("all");
    files.setReach("all");
    files.export("json").catch(report);
  },
  onDismiss: () => void backup.dismiss().catch(report),
  onOpen: (isOpen) => void backup.show(isOpen).catch(report),
  onPersist: () => void backup.persist().catch(report),
};

/** What is open stands in the address; these only change that. */
function go(article: RecordId | null, note: RecordId | null): void {
  const { view, people: persons, figures: numbers } = session.state;
  if (article === null && view !== "library") {
    goToView({ view, person: persons.open?.id ?? null, figure: numbers.open?.id ?? null }); // where the reader came from
  } else goTo(formatRoute({ article, note, exporting: false }));
}

/** A link to a note: its article may have changed since the link was made, so the note says which it is. */
function followNote(note: RecordId): void {
  session.articleOf(note).then((article) => {
    if (article !== null) location.replace(withListing(formatRoute({ article, note, exporting: false }), list.state));
  }, report);
}

function goToView(route: ViewRoute): void {
  goTo(formatViewRoute(route));
}

function goTo(view: string): void {
  const route = withListing(view, list.state);
  if (route === address()) follow();
  else location.hash = route;
}

function address(): string {
  return location.hash === "" ? "#" : location.hash;
}

/** No step of its own to go back from. */
function tellListing(): void {
  history.replaceState(null, "", withListing(location.hash, list.state));
}

function follow(): void {
  const { tab, order } = parseListing(location.hash);
  if (tab !== null && tab !== list.state.tab) list.setTab(tab).catch(report);
  if (order !== null && order !== list.state.order) list.setOrder(order).catch(report);
  const { article, note, exporting } = parseRoute(location.hash);
  if (article === null && note !== null) {
    followNote(note);
    return;
  }
  const route = parseViewRoute(location.hash);
  if (route !== null) {
    session.show(route.view).catch(report);
    people.open(route.person).catch(report);
    figures.open(route.figure).catch(report);
  }
  const opened = session.open(article, note);
  opened.catch(report);
  if (location.hash === IMPORT_ROUTE) {
    history.replaceState(null, "", "#");
    imports.ask();
  }
  if (!exporting) return;
  // Once: not again when the page is reloaded.
  history.replaceState(null, "", withListing(formatRoute({ article, note, exporting: false }), list.state));
  opened.then(() => {
    if (session.state.open?.state !== "read") return;
    actions.files.onAskExport("article");
    actions.files.onExport("json");
  }, report);
}

addEventListener("hashchange", () => {
  follow();
  if (withListing(address(), list.state) !== address()) tellListing(); // whoever led here knew nothing of the list
});
addEventListener("keydown", (event) => {
  if (!isUndoKey(event)) return;
  event.preventDefault();
  actions.onUndo();
});
// A backup that misses its place must not replace the page.
for (const name of ["dragover", "drop"]) addEventListener(name, (event) => event.preventDefault());

onKeptChanged(async () => void (await Promise.all([session.refresh(), backup.refresh()])), report);
session
  .start()
  .then(() => backup.start()) // counts what was changed: the rows come first
  .then(() => session.prepare())
  .catch(report);
sync.start().catch(report);
follow();
