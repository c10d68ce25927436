/** What a tag or an attribute alone says of an element: no layout, no computed style, so it holds over a small DOM library too. */

/** Elements whose text no reader sees as prose of the page. */
const UNREAD = new Set(
  (
    "script style noscript template svg math iframe object embed canvas audio video map select option datalist textarea input button " +
    "progress meter dialog menu head title link meta rp rt"
  ).split(" "),
);

/** Elements that a browser lays out as a block of their own. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header " +
    "hgroup hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul amp-img"
  ).split(" "),
);

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** A table cell: parted from its neighbour, but on the same line. */
export function isCell(element: Element): boolean {
  return element.localName === "td" || element.localName === "th";
}

/** Whether an inline style hides the element; only the attribute is read. */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the element and all in it is out of sight or is no prose, as far as its tag and attributes tell. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.localName)) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && HIDING_STYLE.test(style);
}

const HEADING = /^h[1-6]$/;

export function isHeading(element: Element): boolean {
  return HEADING.test(element.localName);
}

/** The element's text with runs of white space made one space. */
export function plainText(element: Element): string {
  return (element.textContent ?? "").replace(/\s+/g, " ").trim();
}
