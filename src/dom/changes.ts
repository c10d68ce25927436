/** What a change of the page may mean for the text that can be read in it, told from the record alone. */
import { namesFurniture, nameWordsIn } from "./class-hints";
import { hidesByStyle, isElement, isUnread } from "./elements";

/** Attributes by which the article finder leaves text out (`elements.ts`, `furniture.ts`). */
export const WATCHED_ATTRIBUTES: readonly string[] = ["hidden", "aria-hidden", "style", "class"];

/** From this length on, what was added is more than a label or a clock. UTF-16 code units. */
const SOME_TEXT = 80;

/** Whether a change may show or hide text; always so but for attributes that mean the same as before: pages move and colour things by style and class. */
export function togglesText({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  if (type !== "attributes" || attributeName === null || !isElement(target)) return true;
  const value = target.getAttribute(attributeName);
  switch (attributeName) {
    case "style":
      return hidesByStyle(oldValue) !== hidesByStyle(value);
    case "class":
      return namesFurniture(nameWordsIn(oldValue ?? "")) !== namesFurniture(nameWordsIn(value ?? ""));
    default:
      return oldValue !== value;
  }
}

/** Whether a change added text to be read. O(characters added). */
export function bringsText({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (!(isElement(node) && isUnread(node)) && (node.textContent ?? "").length >= SOME_TEXT) return true;
  return false;
}
