/** The popup of the action. Wiring only. */
import { createReporter } from "../browser/errors";
import { followLook } from "../browser/follow-look";
import { PageSession, type SessionState } from "../browser/page-session";
import { openPanel } from "../browser/panel";
import { translator } from "../locales";
import { renderPage } from "../ui/extension-page";
import { type PopupActions, PopupView } from "../ui/popup-view";

const report = createReporter("popup");
let state: SessionState | null = null;

const look = followLook((worn) => {
  if (state === null) return;
  const { view, site, message } = state;
  const words = message === null ? null : translator(worn.locale)(message.key, { host: message.host });
  renderPage(document, worn, <PopupView view={view} site={site} message={words} actions={actions} />);
}, report);

const session = new PageSession({
  mode: "click",
  report,
  onChange: (next) => {
    state = next;
    look.again();
  },
});

const actions: PopupActions = {
  jump: {
    toFinding: (finding, index) => void session.jumpToFinding(finding, index).catch(report),
    toSpan: (span) => void session.jumpToSpan(span).catch(report),
  },
  onShow: (shown) => void session.show(shown).catch(report),
  onRead: (force) => void session.read(force).catch(report),
  onChooseSite: (rule) => void session.chooseSite(rule).catch(report),
  onOpenPanel: () => {
    const { windowId } = session;
    if (windowId !== null) openPanel(windowId).then(() => window.close(), report);
  },
};

session.start();
