/** The address of the reader's WebDAV folder, as they write it. */

export type AddressFault = "empty" | "unreadable" | "not-https" | "credentials" | "query";

export type ParsedAddress = { readonly ok: true; readonly address: string } | { readonly ok: false; readonly fault: AddressFault };

/** Hosts of this machine itself, as the policy of `manifest.json` names them: what is sent there passes no network, so that it may go without TLS. */
const LOOPBACK = new Set(["localhost", "127.0.0.1"]);

/**
 * Reads an address. `https` is added where no scheme is given; plain `http` is for this machine only, for everywhere else it would show password and notes to
 * whoever is on the way. Of a bare Nextcloud host (`/`, `/index.php`, an address of its Files app) the folder of the user is made, as its own settings show it.
 */
export function parseServerAddress(text: string, user: string): ParsedAddress {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: false, fault: "empty" };
  const whole = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(whole)) return { ok: false, fault: "unreadable" };
  const url = new URL(whole);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && LOOPBACK.has(url.hostname))) return { ok: false, fault: "not-https" };
  if (url.username !== "" || url.password !== "") return { ok: false, fault: "credentials" };
  const nextcloud = nextcloudFolder(url, user);
  if (nextcloud !== null) return { ok: true, address: nextcloud };
  if (url.search !== "" || url.hash !== "") return { ok: false, fault: "query" };
  return {
    ok: true,
    address: `${url.origin}/${namesIn(url.pathname)
      .map((name) => `${name}/`)
      .join("")}`,
  };
}

/** The names between a path's slashes. */
function namesIn(path: string): readonly string[] {
  return path.split("/").filter((name) => name !== "");
}

/** Nextcloud's own pages (`/index.php/apps/files/…`, `/apps/dashboard`, `/index.php`); a bare WebDAV server has its folders elsewhere. */
const NEXTCLOUD_APPS = new Set(["files", "dashboard"]);

function nextcloudFolder({ origin, pathname }: URL, user: string): string | null {
  const names = namesIn(pathname);
  const app = names.findIndex((name, k) => name === "apps" && NEXTCLOUD_APPS.has(names[k + 1] ?? ""));
  const page = app >= 0 ? app : names.at(-1) === "index.php" ? names.length : -1;
  if (page < 0 || user === "") return null;
  const root = names.slice(0, names[page - 1] === "index.php" ? page - 1 : page);
  return `${[origin, ...root].join("/")}/remote.php/dav/files/${encodeURIComponent(user)}/On-Record/`;
}

/** The match pattern by which the browser is asked for this server: its scheme and host, nothing else. Patterns know no ports. */
export function serverPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
