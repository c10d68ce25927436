/**
 * HTML to a document, by linkedom: small and quick, but no browser. Two of its ways are mended here:
 * it makes no `html`, `head` and `body` where a page leaves their tags out (as HTML allows), and it has no document for an empty text.
 */
const SKELETON = { before: "<!doctype html><html><head></head><body>", after: "</body></html>" };

/** The document of a page. The library is loaded at the first call: texts alone start in half the time. */
export async function parsePage(html: string): Promise<Document> {
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(html);
  return isWhole(document) ? document : parseHTML(SKELETON.before + html + SKELETON.after).document;
}

/** What may stand beside head and body, or after the end, without being a part of the page that one reads. */
const UNSEEN: ReadonlySet<string> = new Set(["script", "style", "link", "noscript", "iframe"]);

/** Asks the nodes themselves, for `document.body` makes a body where there is none. */
function isWhole(document: Document): boolean {
  const [root, ...after] = document.children;
  if (root?.localName !== "html") return false;
  const parts = [...root.children].map((part) => part.localName);
  const body = parts.indexOf("body");
  const isFirst = body === 0 || (body === 1 && parts[0] === "head");
  return isFirst && [...parts.slice(body + 1), ...after.map((element) => element.localName)].every((name) => UNSEEN.has(name));
}
