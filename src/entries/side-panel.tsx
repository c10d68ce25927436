/** The side panel (Chrome) or sidebar (Firefox): follows the active tab of its window. Wiring only. */
import { createReporter } from "../browser/errors";
import { interfaceLocale } from "../browser/interface-locale";
import { PageSession } from "../browser/page-session";
import { translator } from "../locales";
import { renderPage } from "../ui/extension-page";
import type { Jump } from "../ui/jump";
import { PanelView } from "../ui/panel-view";

const report = createReporter("side panel");
const locale = interfaceLocale();
const translate = translator(locale);

const session = new PageSession({
  mode: "follow",
  report,
  onChange: ({ view, site, message }) => {
    const words = message === null ? null : translate(message.key, { host: message.host });
    const host = site?.site ?? null;
    renderPage(document, locale, <PanelView view={view} host={host} message={words} jump={jump} onRead={onRead} />);
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
