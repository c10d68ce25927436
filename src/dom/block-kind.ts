import type { BlockKind } from "../core/article";
import { namesCaption, namesPullQuote, nameWords } from "./class-hints";
import { isHeading } from "./elements";

const KIND_OF_TAG: ReadonlyMap<string, BlockKind> = new Map([
  ["li", "list-item"],
  ["dt", "list-item"],
  ["dd", "list-item"],
  ["tr", "table-row"],
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["blockquote", "quote"],
]);

/** Tables that Vietnamese content systems lay pictures out with: picture in the first row, caption in the second. */
const PICTURE_TABLE = new Set(["picture", "imagetable", "image", "tplcaption", "imagecenter", "tblimg"]);

/** Longest caption by name, in UTF-16 code units: a box named so that holds more is a text. */
const LONGEST_CAPTION = 600;

/** The kind of block that an element makes of its text, null where it says nothing. Headline and lead are known by place, not by this. */
export function blockKindOf(element: Element): BlockKind | null {
  if (isHeading(element)) return "heading";
  const words = nameWords(element);
  if (words.length > 0 && namesCaption(words) && (element.textContent ?? "").length <= LONGEST_CAPTION) return "caption";
  if (element.localName === "table" && words.some((word) => PICTURE_TABLE.has(word))) return "caption";
  if (element.localName === "tr" && element.closest("table") !== null && isPictureTable(element)) return "caption";
  if (element.localName === "aside" || (words.length > 0 && namesPullQuote(words))) return "quote";
  return KIND_OF_TAG.get(element.localName) ?? null;
}

function isPictureTable(row: Element): boolean {
  const table = row.closest("table");
  return table?.querySelector("img") != null && table.querySelectorAll("tr").length <= 2;
}
