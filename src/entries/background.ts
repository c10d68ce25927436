/**
 * The background: a service worker in Chrome, an event page in Firefox. Wiring only. Either is stopped after half a minute of
 * rest, so nothing is kept in memory, and every listener is added at once, before anything is awaited.
 */
import { showBadge } from "../browser/badge";
import { createReporter } from "../browser/errors";
import { interfaceLocale } from "../browser/interface-locale";
import { onKeyCommand } from "../browser/key-commands";
import { onFreshStart } from "../browser/lifecycle";
import { onBackgroundCommand, onPageEvent } from "../browser/on-command";
import { createPageMenu, onPageMenu } from "../browser/page-menu";
import { openPanel } from "../browser/panel";
import { readTab } from "../browser/read-tab";
import { interfaceLanguage } from "../browser/settings";
import { keepSiteRule, onSitePermissionChanged } from "../browser/site-permission";
import { registerSiteScripts } from "../browser/site-scripts";
import { toggleMarks } from "../browser/toggle-marks";
import { translator } from "../locales";

const report = createReporter("background");

onFreshStart(() => {
  nameMenu().catch(report);
  registerSiteScripts().catch(report);
});

interfaceLanguage.watch(() => {
  nameMenu().catch(report);
});

onPageEvent((event, tabId) => showBadge(tabId, event.payload.marks), report);

onBackgroundCommand(
  {
    setSiteRule: async ({ host, rule }) => {
      await keepSiteRule(host, rule);
      return { ok: true, value: null };
    },
  },
  report,
);

onSitePermissionChanged(report);

onPageMenu((tabId) => {
  readTab(tabId, true).catch(report);
});

onKeyCommand({
  "toggle-marks": (tab) => {
    toggleMarks(tab.id).catch(report);
  },
  "open-panel": (tab) => {
    openPanel(tab.windowId).catch(report);
  },
});

/** The menu is made by the browser and does not follow the language by itself. */
async function nameMenu(): Promise<void> {
  await createPageMenu(translator(await interfaceLocale())("menu.readPage"));
}
