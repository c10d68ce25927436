/** The popup of the action. Wiring only. */
import { createReporter } from "../browser/errors";
import { firstLook, followLook } from "../browser/follow-look";
import { keptHere, markdownOf } from "../browser/kept-here";
import { formatRoute, type LibraryRoute } from "../browser/library-route";
import { openLibrary, openOptions } from "../browser/open-page";
import { PageSession, type SessionState } from "../browser/page-session";
import { hasPanel, openPanel } from "../browser/panel";
import { saveFile } from "../browser/save-file";
import { markdownTemplate } from "../browser/settings";
import { translator } from "../locales";
import { renderPage } from "../ui/extension-page";
import type { ExportFormat } from "../ui/library-files";
import { type PopupActions, PopupView } from "../ui/popup-view";

const report = createReporter("popup");
let state: SessionState | null = null;
let { locale } = firstLook();

const look = followLook((worn) => {
  if (state === null) return;
  const { view, site, notes, message } = state;
  locale = worn.locale;
  const words = message === null ? null : translator(locale)(message.key, { host: message.host });
  renderPage(document, worn, <PopupView view={view} site={site} kept={keptHere(notes)} message={words} actions={actions} />);
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
  onOpenPanel: hasPanel()
    ? () => {
        const { windowId } = session;
        if (windowId !== null) openPanel(windowId).then(() => window.close(), report);
      }
    : null,
  onOpenOptions: () => {
    openOptions().then(() => window.close(), report);
  },
  keep: {
    onKeep: () => void session.keep().catch(report),
    onOpenLibrary: (article) => void goToLibrary({ article, note: null, exporting: false }).catch(report),
    onExport: (format) => void exportArticle(format).catch(report),
  },
};

/** Markdown from here; JSON, which is of what is kept, from the library. */
async function exportArticle(format: ExportFormat): Promise<void> {
  if (state?.view.state !== "read") return;
  if (format === "markdown") {
    const { reading } = state.view;
    const template = await markdownTemplate.get();
    const { name, content } = markdownOf(reading, session.address ?? "", state.notes, locale, template, Date.now());
    return saveFile(name, content);
  }
  const article = state.notes?.articleId ?? (await session.keep());
  if (article !== null) await goToLibrary({ article, note: null, exporting: true });
}

async function goToLibrary(route: LibraryRoute): Promise<void> {
  await openLibrary(formatRoute(route));
  window.close();
}

session.start();
