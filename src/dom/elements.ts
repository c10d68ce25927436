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
export const FRAGMENT_NODE = 11;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

/** A document fragment is one only with a host. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT_NODE && "host" in node;
}

export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** A table cell: parted from its neighbour, but on the same line. */
export function isCell(element: Element): boolean {
  return element.localName === "td" || element.localName === "th";
}

/** Whether an inline style hides the element, or clips it to nothing (words for screen readers only); only the attribute is read. */
const HIDING_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*50%)/i;

/** Whether the element and all in it is out of sight or is no prose, as far as its tag and attributes tell. */
export function isUnread(element: Element): boolean {
  if (UNREAD.has(element.localName)) return true;
  if (!element.hasAttributes()) return false; // most have none: three questions spared
  if (element.hasAttribute("hidden")) return true;
  if (element.getAttribute("aria-hidden") === "true" && !isCovered(element)) return true;
  return hidesByStyle(element.getAttribute("style"));
}

/** Whether the value of a `style` attribute hides its element. */
export function hidesByStyle(style: string | null): boolean {
  return style !== null && HIDING_STYLE.test(style);
}

/** Whether a code unit shows nothing: control characters and spaces, no-break space, zero-width space, byte order mark. */
export function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}

/** A dialog (consent to cookies) hides the page behind it from screen readers; the page is there to be read all the same. */
function isCovered(element: Element): boolean {
  return element.querySelector("main, article, h1") !== null;
}

const HEADING = /^h[1-6]$/;

export function isHeading(element: Element): boolean {
  return HEADING.test(element.localName);
}

const MOST_NODES = 150;

/**
 * The element's text as `plainText` gives it, without scripts and the like; null where it is longer than `limit` (UTF-16 code units), spread over more than 150 nodes,
 * or mostly white space: what is asked of every element of a page must not read the whole page each time.
 */
export function shortText(element: Element, limit: number): string | null {
  let text = "";
  let node: Node | null = element.firstChild;
  for (let nodes = 0; node !== null; nodes++) {
    if (isText(node)) text += node.data;
    if (nodes > MOST_NODES || text.length > MOST_SPACE * limit) return null;
    node = following(node, element);
  }
  const short = collapsed(text);
  return short.length <= limit ? short : null;
}

/** As much longer than its text a page's source may be: indented lines. */
const MOST_SPACE = 8;

/** The node after this one in document order within `root`, scripts and the like not entered; null at the end. */
export function following(node: Node, root: Element): Node | null {
  if (node.firstChild !== null && !(isElement(node) && UNREAD.has(node.localName))) return node.firstChild;
  let at: Node | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

function collapsed(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The element's text with runs of white space made one space. */
export function plainText(element: Element): string {
  return collapsed(element.textContent ?? "");
}
