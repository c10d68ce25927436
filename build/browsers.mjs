/**
 * Finds the browsers that tests and `npm start` use, and installs what is missing where the machine allows it.
 * Imports nothing but Node's own modules: it also runs before `npm ci`.
 */
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { homedir, platform } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";

/** @typedef {"chromium" | "firefox"} BrowserName */

/** Set by whoever keeps a browser in an unusual place. */
const PATH_VARIABLE = { chromium: "CHROME_PATH", firefox: "FIREFOX_PATH" };

const COMMANDS = {
  chromium: ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};

const PACKAGES = { chromium: "chromium", firefox: "firefox-esr" };

/**
 * Debian ships the browsers' Vietnamese interface apart. An extension speaks the language of the interface, so half of ours
 * could not be seen without it. Elsewhere the browsers bring their languages along, or take them from their own shops.
 */
const VIETNAMESE_INTERFACE = {
  chromium: { program: "/usr/lib/chromium/chromium", file: "/usr/lib/chromium/locales/vi.pak", package: "chromium-l10n" },
  firefox: {
    program: "/usr/lib/firefox-esr/firefox-esr",
    file: "/usr/lib/firefox-esr/browser/extensions/langpack-vi@firefox-esr.mozilla.org.xpi",
    package: "firefox-esr-l10n-vi",
  },
};

/** Any family of these has the stacked Vietnamese diacritics; without one, screenshots show boxes. */
const VIETNAMESE_FONTS = "fonts-noto-core";

/**
 * The places where installers put a browser, apart from the PATH.
 * @param {BrowserName} name
 * @returns {string[]}
 */
function usualPlaces(name) {
  if (platform() === "darwin") {
    const apps =
      name === "chromium"
        ? ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"]
        : ["Firefox.app/Contents/MacOS/firefox", "Firefox Developer Edition.app/Contents/MacOS/firefox"];
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => apps.map((app) => join(folder, app)));
  }
  if (platform() === "win32") {
    const roots = [process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]];
    const inside =
      name === "chromium"
        ? ["Chromium\\Application\\chrome.exe", "Google\\Chrome\\Application\\chrome.exe"]
        : ["Mozilla Firefox\\firefox.exe"];
    return roots.flatMap((root) => (root === undefined ? [] : inside.map((file) => join(root, file))));
  }
  return name === "chromium"
    ? ["/usr/lib/chromium/chromium", "/opt/google/chrome/chrome", "/snap/bin/chromium"]
    : ["/usr/lib/firefox-esr/firefox-esr", "/usr/lib/firefox/firefox", "/opt/firefox/firefox", "/snap/bin/firefox"];
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The absolute path of a browser, or null where there is none.
 * @param {BrowserName} name
 * @returns {string | null}
 * @throws {Error} if the environment variable names a file that cannot be run: a wish that is not met is no absence.
 */
export function findBrowser(name) {
  const wished = process.env[PATH_VARIABLE[name]];
  if (wished !== undefined && wished !== "") {
    if (!isExecutable(wished)) throw new Error(`${PATH_VARIABLE[name]} is ${wished}, but no program is there.`);
    return wished;
  }
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = platform() === "win32" ? ".exe" : "";
  const onPath = folders.flatMap((folder) => COMMANDS[name].map((command) => join(folder, command + suffix)));
  return [...onPath, ...usualPlaces(name)].find(isExecutable) ?? null;
}

/** Chromium refuses its sandbox to root; containers and CI machines are often root. */
export function rootArguments() {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

/** Whether some font can draw Vietnamese; true where the system does not tell (macOS and Windows ship such fonts). */
function hasVietnameseFont() {
  if (platform() !== "linux") return true;
  const listed = spawnSync("fc-list", [":lang=vi", "family"], { encoding: "utf8" });
  return listed.status === 0 && listed.stdout.trim() !== "";
}

/** @returns {boolean} */
export function canUseApt() {
  return platform() === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/**
 * What apt has to bring for this browser: the browser, its Vietnamese interface, both, or nothing.
 * @param {BrowserName} name
 * @returns {string[]}
 */
function missingPackages(name) {
  const { program, file, package: language } = VIETNAMESE_INTERFACE[name];
  if (findBrowser(name) === null) return [PACKAGES[name], language];
  return canUseApt() && existsSync(program) && !existsSync(file) ? [language] : [];
}

/**
 * Makes sure that these browsers, and a font with Vietnamese letters, are here.
 * @param {readonly BrowserName[]} names
 * @returns {Readonly<Record<BrowserName, string>>} paths; those not asked for are empty
 * @throws {MissingBrowserError} naming what to install, where this machine does not let us
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  const packages = [...names.flatMap(missingPackages), ...(hasVietnameseFont() ? [] : [VIETNAMESE_FONTS, "fontconfig"])];
  if (packages.length > 0 && !(canUseApt() && installWithApt(packages))) throw new MissingBrowserError(packages, missing);
  const paths = { chromium: "", firefox: "" };
  for (const name of names) {
    const found = findBrowser(name);
    if (found === null) throw new MissingBrowserError([PACKAGES[name]], [name]);
    paths[name] = found;
  }
  return paths;
}

/**
 * @param {readonly string[]} packages
 * @returns {boolean} whether apt did it
 */
export function installWithApt(packages) {
  console.log(`Installing with apt: ${packages.join(", ")}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (/** @type {string[]} */ ...words) =>
    spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
  const patient = ["-o", "DPkg::Lock::Timeout=300"]; // another test may be installing
  return apt("update", "-qq", ...patient) && apt("install", "-y", "-qq", "--no-install-recommends", ...patient, ...packages);
}

/** Something has to be installed by hand; the message says exactly what and how. */
export class MissingBrowserError extends Error {
  /**
   * @param {readonly string[]} packages Debian's names
   * @param {readonly BrowserName[]} browsers
   */
  constructor(packages, browsers) {
    const variables = browsers.map((name) => `${PATH_VARIABLE[name]}=/path/to/${name}`).join(" ");
    super(
      [
        `Missing: ${packages.join(", ")}.`,
        `  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y ${packages.join(" ")}`,
        browsers.includes("chromium") ? "  macOS, Windows:  install Google Chrome or Chromium" : "",
        browsers.includes("firefox") ? "  macOS, Windows:  install Firefox 146 or newer" : "",
        variables === "" ? "" : `  If it is installed in an unusual place, set ${variables}`,
      ]
        .filter((line) => line !== "")
        .join("\n"),
    );
    this.name = "MissingBrowserError";
  }
}
