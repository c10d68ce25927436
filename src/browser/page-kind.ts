/** What kind of place an address is, as far as the address alone tells. */
export type PageKind = "web" | "browser" | "store" | "file" | "pdf" | "other";

/** Where browsers let no extension in, whatever its permissions. `path` parts a store from its host's other pages. */
const STORES: readonly { readonly host: string; readonly path: string }[] = [
  { host: "chromewebstore.google.com", path: "/" },
  { host: "chrome.google.com", path: "/webstore" },
  { host: "addons.mozilla.org", path: "/" },
  { host: "microsoftedge.microsoft.com", path: "/addons" },
];

const BROWSER_SCHEMES = [
  "about:",
  "chrome:",
  "edge:",
  "brave:",
  "opera:",
  "vivaldi:",
  "resource:",
  "devtools:",
  "view-source:",
  "chrome-search:",
];
const EXTENSION_SCHEMES = ["chrome-extension:", "moz-extension:"];

/** Classifies an address. Extension pages count as the browser's own: nothing can be read there either. */
export function classifyAddress(address: URL): PageKind {
  const { protocol, hostname, pathname } = address;
  if (BROWSER_SCHEMES.includes(protocol) || EXTENSION_SCHEMES.includes(protocol)) return "browser";
  if (protocol !== "http:" && protocol !== "https:" && protocol !== "file:") return "other";
  if (STORES.some((store) => hostname === store.host && pathname.startsWith(store.path))) return "store";
  if (/\.pdf$/i.test(pathname)) return "pdf";
  return protocol === "file:" ? "file" : "web";
}
