/** The side panel (Chrome) or sidebar (Firefox): follows the active tab of its window. Wiring only. */
import { createReporter } from "../browser/errors";
import { followLook } from "../browser/follow-look";
import { PageSession, type SessionState } from "../browser/page-session";
import { translator } from "../locales";
import { renderPage } from "../ui/extension-page";
import type { Jump } from "../ui/jump";
import { PanelView } from "../ui/panel-view";

const report = createReporter("side panel");
let state: SessionState | null = null;

const look = followLook((worn) => {
  if (state === null) return;
  const { view, site, message } = state;
  const words = message === null ? null : translator(worn.locale)(message.key, { host: message.host });
  renderPage(document, worn, <PanelView view={view} host={site?.site ?? null} message={words} jump={jump} onRead={onRead} />);
}, report);

const session = new PageSession({
  mode: "follow",
  report,
  onChange: (next) => {
    state = next;
    look.again();
  },
});

const jump: Jump = {
  toFinding: (finding, index) => void session.jumpToFinding(finding, index).catch(report),
  toSpan: (span) => void session.jumpToSpan(span).catch(report),
};

function onRead(force: boolean): void {
  session.read(force).catch(report);
}

session.start();
