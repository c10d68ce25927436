/**
 * Whether a machine has put its translation in the place of the page's own words: Chrome and Google's widget give the page a class, Edge gives its elements
 * an attribute. What cannot be told here, the language of the text tells.
 */
export function isTranslated(document: Document): boolean {
  return document.documentElement.matches(".translated-ltr, .translated-rtl") || document.querySelector("title[_msttexthash]") !== null;
}
