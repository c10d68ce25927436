/**
 * The background: a service worker in Chrome, an event page in Firefox. Wiring only. Either is stopped after half a minute of
 * rest, so nothing is kept in memory, and every listener is added at once, before anything is awaited.
 */
import { announceKept } from "../browser/announce-kept";
import { backUpIfDue } from "../browser/automatic-backup";
import { makeBackupAddress } from "../browser/backup-address";
import { followBadgeChoice, showBadge } from "../browser/badge";
import { createReporter } from "../browser/errors";
import { interfaceLocale } from "../browser/interface-locale";
import { keepSelection, stepMark } from "../browser/keep-selection";
import { keepingHandlers } from "../browser/keeping-handlers";
import { type KeyTab, onKeyCommand } from "../browser/key-commands";
import { onFreshStart, onInstall } from "../browser/lifecycle";
import { onBackgroundCommand } from "../browser/on-background-command";
import { onPageEvent } from "../browser/on-command";
import { onKeptChanged } from "../browser/on-kept-changed";
import { openPage } from "../browser/open-page";
import { createPageMenu, onPageMenu } from "../browser/page-menu";
import { openPanel } from "../browser/panel";
import { putPart } from "../browser/put-part";
import { readTab } from "../browser/read-tab";
import { interfaceLanguage } from "../browser/settings";
import { keepSiteRule, onSitePermissionChanged } from "../browser/site-permission";
import { registerSiteScripts } from "../browser/site-scripts";
import { followSync, setSyncAlarm, syncNow, syncSoon, trySync } from "../browser/sync-background";
import { syncPlan } from "../browser/sync-items";
import { toggleMarks } from "../browser/toggle-marks";
import { emptyOldTrash, onUpkeep, setUpkeep } from "../browser/upkeep";
import { translator } from "../locales";
import { createStore } from "../store/open";

const report = createReporter("background");
const store = createStore();

/** Whatever is written here is told, and synced if the reader wants it. */
const announce = async (urls: readonly string[]): Promise<void> => {
  await announceKept(urls);
  await syncSoon();
};

onFreshStart(() => {
  nameMenu().catch(report);
  registerSiteScripts().catch(report);
  setUpkeep().catch(report);
  startSync().catch(report);
});

onUpkeep(() => {
  keepUp().catch(report);
});

onInstall(() => {
  openPage("first-run.html").catch(report);
});

interfaceLanguage.watch(() => {
  nameMenu().catch(report);
});

onPageEvent((event, tabId) => (event.name === "readingChanged" ? showBadge(tabId, event.payload.marks) : undefined), report);

followBadgeChoice(report);

onBackgroundCommand(
  {
    setSiteRule: async ({ host, rule }) => {
      await keepSiteRule(host, rule);
      return { ok: true, value: null };
    },
    loadPart: ({ part }, tabId) => putPart(tabId, part),
    syncNow: async ({ allowDeleting }) => {
      await syncNow(allowDeleting, report);
      return { ok: true, value: null };
    },
    trySync: async ({ server, passphrase }) => {
      await trySync(server, passphrase, report);
      return { ok: true, value: null };
    },
    ...keepingHandlers({ store, announce, now: Date.now }),
  },
  report,
);

onSitePermissionChanged(report);

followSync(report);

// What pages write themselves.
onKeptChanged(syncSoon, report);

onPageMenu({
  highlight: (tabId) => {
    keepSelection(tabId, "highlight").catch(report);
  },
  "add-note": (tabId) => {
    keepSelection(tabId, "note").catch(report);
  },
  "read-page": (tabId) => {
    readTab(tabId, true).catch(report);
  },
});

const step = (to: "next" | "previous", among: "all" | "kind") => (tab: KeyTab) => {
  stepMark(tab.id, { to, among }).catch(report);
};

onKeyCommand({
  "next-mark": step("next", "all"),
  "previous-mark": step("previous", "all"),
  "next-of-kind": step("next", "kind"),
  "previous-of-kind": step("previous", "kind"),
  "toggle-marks": (tab) => {
    toggleMarks(tab.id).catch(report);
  },
  "open-panel": (tab) => {
    openPanel(tab.windowId).catch(report);
  },
  "add-note": (tab) => {
    keepSelection(tab.id, "note").catch(report);
  },
});

async function keepUp(): Promise<void> {
  await emptyOldTrash(store, Date.now(), announce);
  await backUpIfDue({ store, now: Date.now, makeFile: () => makeBackupAddress(store, Date.now), report });
}

async function startSync(): Promise<void> {
  await setSyncAlarm(await syncPlan.get());
}

/** The menu is made by the browser and does not follow the language by itself. */
async function nameMenu(): Promise<void> {
  const translate = translator(await interfaceLocale());
  await createPageMenu({
    highlight: translate("menu.highlight"),
    "add-note": translate("menu.addNote"),
    "read-page": translate("menu.readPage"),
  });
}
