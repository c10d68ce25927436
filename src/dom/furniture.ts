import { hintOf, namesCaption, namesPullQuote, nameWords } from "./class-hints";

/** Tags that hold the page's furniture wherever they stand. */
const FURNITURE_TAGS = new Set(["nav", "footer", "form", "fieldset"]);
const FURNITURE_ROLES = new Set(
  "navigation banner contentinfo search complementary menu menubar toolbar dialog alertdialog form tablist button".split(" "),
);

/** What no furniture contains: an element that holds one of these is the page itself, whatever its name. */
const HEART = "h1, [itemprop~='articleBody'], main";

/**
 * Whether an element is no part of the article by its tag, role or name alone: menus, share bars, comments, related lists, advertisements.
 * An `aside` stays only as caption or pull quote. Reads nothing below the element but for the search of a heart.
 */
export function isFurniture(element: Element): boolean {
  if (element.localName === "body" || element.localName === "main" || element.localName === "h1") return false;
  if (FURNITURE_TAGS.has(element.localName) || FURNITURE_ROLES.has(element.getAttribute("role") ?? "")) return !hasHeart(element);
  const words = nameWords(element);
  if (element.localName === "aside") return !(namesCaption(words) || namesPullQuote(words));
  if (words.length === 0 || element.getAttribute("itemprop") === "articleBody") return false;
  return hintOf(words) === "furniture" && !hasHeart(element);
}

function hasHeart(element: Element): boolean {
  return element.querySelector(HEART) !== null;
}
