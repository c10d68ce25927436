import { namesCaption, namesComments, namesFurniture, namesPullQuote, nameWords } from "./class-hints";

/** Tags that hold the page's furniture wherever they stand. */
const FURNITURE_TAGS = new Set(["nav", "footer", "form", "fieldset"]);
const FURNITURE_ROLES = new Set(
  "navigation banner contentinfo search complementary menu menubar toolbar dialog alertdialog form tablist button".split(" "),
);

/** From this share of the page's prose on, a box is the article or holds it. */
const MOST_PROSE = 0.5;

/** Whether no furniture contains this: what holds a headline, an article's body or the main part is the page itself, whatever its name. */
export function isHeart(element: Element): boolean {
  return element.localName === "h1" || element.localName === "main" || isDeclaredBody(element);
}

function isDeclaredBody(element: Element): boolean {
  return element.getAttribute("itemprop")?.split(/\s/).includes("articleBody") ?? false;
}

/**
 * Whether an element is no part of the article by its tag, role or name: menus, share bars, comments, related lists, advertisements.
 * An `aside` stays only as caption or pull quote. A name is not believed of a box that holds most of the page's prose (`page-with-sidebar`),
 * comments apart, which may well be longer than the article.
 * @param share of the page's prose in the element, 0 to 1.
 * @param hasHeart whether something in it is the heart of a page (`isHeart`).
 */
export function isFurniture(element: Element, share: number, hasHeart: boolean): boolean {
  if (element.localName === "body" || element.localName === "main" || element.localName === "h1") return false;
  if (element.localName === "blockquote") return false; // an embedded post is named after its network, and is a quote all the same
  const most = share >= MOST_PROSE;
  if (FURNITURE_TAGS.has(element.localName) || FURNITURE_ROLES.has(element.getAttribute("role") ?? "")) return !most && !hasHeart;
  const words = nameWords(element);
  if (element.localName === "aside") return !(most || namesCaption(words) || namesPullQuote(words) || beginsAsQuote(element));
  if (words.length === 0 || isDeclaredBody(element) || !namesFurniture(words)) return false;
  return !hasHeart && (!most || namesComments(words));
}

/** An `aside` that is one quotation and no more is a pull quote, whatever it is called. */
function beginsAsQuote(element: Element): boolean {
  const only = element.firstElementChild;
  return only !== null && only.nextElementSibling === null && (only.localName === "q" || only.localName === "blockquote");
}
