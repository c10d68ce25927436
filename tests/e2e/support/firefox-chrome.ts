/**
 * What only Firefox's own privileged code can do, run in the scope of its browser window: press the extension's button,
 * end its event page, show its sidebar, find its panels. Each function goes over as source, so it stands alone.
 * The names are Firefox's internals as of 146 to 153; a later Firefox may want a change here and nowhere else.
 */

interface PanelBrowser extends Element {
  readonly currentURI: { readonly spec: string } | null;
  permanentKey?: object;
}

interface Extension {
  readonly backgroundState: string;
  terminateBackground(how: { disableResetIdleForTest: boolean }): Promise<void>;
}

interface NavigableManager {
  getBrowserById(id: string): PanelBrowser | null;
  getIdForBrowser(browser: PanelBrowser): string | null;
}

declare const ChromeUtils: {
  requestProcInfo(): Promise<{ readonly children: readonly { readonly type: string; readonly memory: number }[] }>;
  importESModule(url: "resource://gre/modules/ExtensionParent.sys.mjs"): {
    ExtensionParent: {
      apiManager: { global: { browserActionFor(extension: Extension): { triggerAction(window: FirefoxWindow): Promise<void> } } };
    };
  };
  importESModule(url: "resource://gre/modules/ExtensionPermissions.sys.mjs"): {
    ExtensionPermissions: { add(id: string, granted: { permissions: string[]; origins: string[] }, extension: Extension): Promise<void> };
  };
  importESModule(url: "chrome://remote/content/shared/NavigableManager.sys.mjs"): { NavigableManager: NavigableManager };
};

interface FirefoxWindow extends Window {
  ZoomManager: { zoom: number };
  SidebarController: { show(command: string): Promise<boolean> };
}

declare const Services: {
  wm: { getMostRecentWindow(type: "navigator:browser"): FirefoxWindow };
  obs: { notifyObservers(subject: null, topic: string, data?: string): void };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } };

/** Sets the zoom of the tab in front. */
export function zoomFront(factor: number): void {
  Services.wm.getMostRecentWindow("navigator:browser").ZoomManager.zoom = factor;
}

/** Bytes that the processes of web pages hold, when all that can go has gone. */
export async function pageMemory(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    for (const topic of ["child-gc-request", "child-cc-request"]) Services.obs.notifyObservers(null, topic);
    Services.obs.notifyObservers(null, "memory-pressure", "heap-minimize");
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  const { children } = await ChromeUtils.requestProcInfo();
  return children.filter(({ type }) => /^web/i.test(type)).reduce((sum, { memory }) => sum + memory, 0);
}

/** A real click on the extension's button in the window in front: grants activeTab and opens the popup, anew if one was open. */
export async function pressActionButton(addonId: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(addonId);
  const { document } = Services.wm.getMostRecentWindow("navigator:browser");
  for (const browser of document.querySelectorAll("browser.webextension-popup-browser")) {
    const panel = browser.closest<Element & { readonly state: string; hidePopup(): void }>("panel");
    if (panel === null || panel.state === "closed") continue;
    const hidden = new Promise((resolve) => panel.addEventListener("popuphidden", resolve, { once: true }));
    panel.hidePopup(); // a click on the button would only close it
    await hidden;
  }
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow("navigator:browser"));
}

/**
 * The BiDi id of the popup or sidebar that shows this address, or null. BiDi knows tabs only; panels are made known to it
 * by giving them the key that tabs have, and by letting its look-up find them.
 */
export function findPanel(address: string): string | null {
  const { NavigableManager: manager } = ChromeUtils.importESModule("chrome://remote/content/shared/NavigableManager.sys.mjs");
  const panels = (): PanelBrowser[] => {
    const { document } = Services.wm.getMostRecentWindow("navigator:browser");
    const sidebar = document.querySelector<HTMLIFrameElement>("#sidebar")?.contentDocument;
    return [
      ...document.querySelectorAll<PanelBrowser>("browser.webextension-popup-browser"),
      ...(sidebar?.querySelectorAll<PanelBrowser>("browser") ?? []),
    ];
  };
  if (!Object.hasOwn(manager, "getBrowserById")) {
    const tabsOnly = manager.getBrowserById.bind(manager);
    manager.getBrowserById = (id) => tabsOnly(id) ?? panels().find((panel) => manager.getIdForBrowser(panel) === id) ?? null;
  }
  // A popup loads out of sight first and then moves into the panel that opens, as another element.
  const isOpen = (browser: PanelBrowser) => {
    const popup = browser.closest<Element & { readonly state: string }>("panel");
    return popup === null || popup.state === "open";
  };
  const panel = panels().find((browser) => browser.currentURI?.spec.startsWith(address) === true && isOpen(browser));
  if (panel === undefined) return null;
  panel.permanentKey ??= {};
  return manager.getIdForBrowser(panel);
}

export async function showSidebar(addonId: string): Promise<void> {
  const widget = addonId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, "_"); // as Firefox's own makeWidgetId
  await Services.wm.getMostRecentWindow("navigator:browser").SidebarController.show(`${widget}-sidebar-action`);
}

/** Ends the event page, whatever it is at. False where it was just starting, or an event called it back: then ask again. */
export async function endBackground(addonId: string): Promise<boolean> {
  const { extension } = WebExtensionPolicy.getByID(addonId);
  if (extension.backgroundState !== "stopped") await extension.terminateBackground({ disableResetIdleForTest: true });
  return extension.backgroundState === "stopped";
}

export function isBackgroundRunning(addonId: string): boolean {
  return WebExtensionPolicy.getByID(addonId).extension.backgroundState === "running";
}

/** What a person does who says yes to the permission prompt. */
export async function grantOrigins(addonId: string, origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { extension } = WebExtensionPolicy.getByID(addonId);
  await ExtensionPermissions.add(addonId, { permissions: [], origins: [...origins] }, extension);
}
