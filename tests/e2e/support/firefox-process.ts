/** Starts and ends a Firefox with a profile of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FIREFOX_ADDON_ID, type LaunchOptions, PATIENCE_MS, sleep } from "./driver";

/** The address of the extension's pages is random by default; fixed, tests can name them. */
export const FIREFOX_UUID = "5f1b0c8e-6d0a-4c1e-9b52-3f7a0c2d4e61";

type Pref = string | number | boolean;

/** Keeps Firefox quiet: no first run, no updates, no calls home, nothing that a test did not do. */
const QUIET: Readonly<Record<string, Pref>> = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.update.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.page": 0,
  "browser.translations.automaticallyPopup": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.security.https_first": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "sidebar.revamp": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/** Values of layout.css.prefers-color-scheme.content-override. */
const SCHEME_OVERRIDE = { dark: 0, light: 1 } as const;

/** Of browser.download.folderList: the folder that `browser.download.dir` names. */
const CUSTOM_FOLDER = 2;

function preferences(options: LaunchOptions): Record<string, Pref> {
  const scheme = options.scheme ?? "light";
  return {
    ...QUIET,
    "extensions.webextensions.uuids": JSON.stringify({ [FIREFOX_ADDON_ID]: FIREFOX_UUID }),
    "network.dns.localDomains": options.hosts.join(","),
    "intl.locale.requested": options.language === "vi" ? "vi" : "en-US",
    "intl.accept_languages": options.language === "vi" ? "vi,en" : "en,vi",
    "layout.css.prefers-color-scheme.content-override": SCHEME_OVERRIDE[scheme],
    "ui.systemUsesDarkTheme": scheme === "dark" ? 1 : 0,
    ...(options.downloads === undefined ? {} : { "browser.download.folderList": CUSTOM_FOLDER, "browser.download.dir": options.downloads }),
  };
}

/** Leaves about as much for the page as Chromium's viewport has. */
const HEADLESS_WINDOW = { MOZ_HEADLESS_WIDTH: "1280", MOZ_HEADLESS_HEIGHT: "985" };

export interface FirefoxProcess {
  /** Where its BiDi server listens. */
  readonly address: string;
  /** Resolves when it has ended by itself, e.g. because the person closed its window. */
  readonly ended: Promise<void>;
  /** Ends it if it still runs, and removes the profile, unless it was given. */
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/** How long a Firefox that was told to close may take, in ms, before it is killed. */
const CLOSING_MS = 5_000;

export async function startFirefox(executable: string, options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "onrecord-firefox-"));
  const lines = Object.entries(preferences(options)).map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, "user.js"), `${lines.join("\n")}\n`);
  const child = spawn(
    executable,
    [
      ...((options.headless ?? true) ? ["--headless"] : []),
      "--no-remote",
      "--profile",
      profile,
      "--remote-debugging-port=0",
      "--remote-allow-system-access", // without it, pages of the extension cannot be reached
      "about:blank",
    ],
    { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...HEADLESS_WINDOW, HOME: profile, MOZ_CRASHREPORTER_DISABLE: "1" } },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    await Promise.race([ended, sleep(CLOSING_MS)]);
    if (child.exitCode === null) child.kill("SIGKILL");
    await ended;
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  /** Its helpers end by themselves as soon as it is gone. */
  const kill = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  try {
    return { address: await listeningAddress(child), ended, stop, kill };
  } catch (error) {
    child.kill("SIGKILL");
    await stop();
    throw error;
  }
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const timer = setTimeout(() => reject(new Error(`Firefox did not open its BiDi port: ${said.slice(-500)}`)), 2 * PATIENCE_MS);
    child.stderr?.on("data", (data) => {
      if (said.length > 100_000) return; // it talks on for as long as it lives; only the beginning matters
      said += String(data);
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`Firefox ended with ${code}: ${said.slice(-500)}`)));
    child.once("error", reject);
  });
}
