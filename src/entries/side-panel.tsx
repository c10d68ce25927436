/** The side panel (Chrome) or sidebar (Firefox): follows the active tab of its window. Wiring only. */
import { announceKept } from "../browser/announce-kept";
import { createReporter } from "../browser/errors";
import { followLook } from "../browser/follow-look";
import { noteAddress, openOptions } from "../browser/open-page";
import { PageSession, type SessionState } from "../browser/page-session";
import { PanelKeeping } from "../browser/panel-keeping";
import { copyText } from "../dom/copy-text";
import { translator } from "../locales";
import { createStore } from "../store/open";
import { renderPage } from "../ui/extension-page";
import type { PanelActions } from "../ui/panel-state";
import { PanelView } from "../ui/panel-view";
import { isUndoKey } from "../ui/undo-key";

const report = createReporter("side panel");
let state: SessionState | null = null;

const look = followLook((worn) => {
  if (state === null) return;
  const { view, site, place, message } = state;
  const translate = translator(worn.locale);
  const said = keeping.message ?? (message === null ? null : { key: message.key, values: { host: message.host } });
  renderPage(
    document,
    worn,
    <PanelView
      view={view}
      host={site?.site ?? null}
      kept={keeping.kept}
      place={place}
      message={said === null ? null : translate(said.key, said.values)}
      undoable={keeping.undoable}
      actions={actions}
    />,
  );
}, report);

const keeping = new PanelKeeping({ store: createStore(), announce: announceKept, onChange: look.again, report });

const session = new PageSession({
  mode: "follow",
  report,
  onChange: (next) => {
    state = next;
    look.again();
    const url = next.view.state === "read" ? (next.view.reading.article.source.url ?? session.address) : null;
    keeping.follow(next.notes, url ?? "").catch(report);
  },
});

const actions: PanelActions = {
  jump: {
    toFinding: (finding, index) => void session.jumpToFinding(finding, index).catch(report),
    toSpan: (span) => void session.jumpToSpan(span).catch(report),
  },
  onJumpToNote: (id) => void session.jumpToNote(id).catch(report),
  onTakeWords: (id) => {
    if (state?.view.state === "read") void keeping.takeWords(id, state.view.reading.article).catch(report);
  },
  onPlaceNote: (id) => void session.placeNote(id).catch(report),
  onRead: (force) => void session.read(force).catch(report),
  note: {
    onRemoveNote: (id) => void keeping.removeNote(id).catch(report),
    onChangeNote: (id, change) => keeping.changeNote(id, change),
    onDraft: (id, words) => void keeping.draft(id, words).catch(report),
    onDropDraft: (id) => void keeping.dropDraft(id).catch(report),
    onCopyNoteLink: (id) => void copyText(document, noteAddress(id)).then((ok) => keeping.sayCopied(ok), report),
  },
  onUndo: () => void keeping.undo().catch(report),
  onForgetUndo: keeping.forgetUndo,
  onOpenOptions: () => void openOptions().catch(report),
};

addEventListener("keydown", (event) => {
  if (!isUndoKey(event)) return;
  event.preventDefault();
  actions.onUndo();
});

session.start();
