import { hintOf, namesCaption, namesComments, namesPullQuote, nameWords } from "./class-hints";

/** Tags that hold the page's furniture wherever they stand. */
const FURNITURE_TAGS = new Set(["nav", "footer", "form", "fieldset"]);
const FURNITURE_ROLES = new Set(
  "navigation banner contentinfo search complementary menu menubar toolbar dialog alertdialog form tablist button".split(" "),
);

/** From this share of the page's prose on, a box is the article or holds it. */
const MOST_PROSE = 0.5;

/** What no furniture contains: an element that holds one of these is the page itself, whatever its name. */
const HEART = "h1, [itemprop~='articleBody'], main";

/**
 * Whether an element is no part of the article by its tag, role or name: menus, share bars, comments, related lists, advertisements.
 * An `aside` stays only as caption or pull quote. A name is not believed of a box that holds most of the page's prose (`page-with-sidebar`),
 * comments apart, which may well be longer than the article.
 * @param share of the page's prose in the element, 0 to 1.
 */
export function isFurniture(element: Element, share: number): boolean {
  if (element.localName === "body" || element.localName === "main" || element.localName === "h1") return false;
  if (element.localName === "blockquote") return false; // an embedded post is named after its network, and is a quote all the same
  const most = share >= MOST_PROSE;
  if (FURNITURE_TAGS.has(element.localName) || FURNITURE_ROLES.has(element.getAttribute("role") ?? "")) return !most && !hasHeart(element);
  const words = nameWords(element);
  if (element.localName === "aside") return !(most || namesCaption(words) || namesPullQuote(words));
  if (words.length === 0 || element.getAttribute("itemprop") === "articleBody" || hintOf(words) !== "furniture") return false;
  return !hasHeart(element) && (!most || namesComments(words));
}

function hasHeart(element: Element): boolean {
  return element.querySelector(HEART) !== null;
}
