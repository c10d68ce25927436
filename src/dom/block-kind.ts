import type { BlockKind } from "../core/article";
import { namesCaption, namesPullQuote, nameWords } from "./class-hints";
import { isHeading, shortText } from "./elements";

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
  if (words.length > 0 && namesCaption(words) && shortText(element, LONGEST_CAPTION) !== null) return "caption";
  if (element.localName === "table" && words.some((word) => PICTURE_TABLE.has(word))) return "caption";
  if (element.localName === "tr" && isPictureTable(tableOf(element))) return "caption";
  if (element.localName === "aside" || (words.length > 0 && namesPullQuote(words))) return "quote";
  if (element.localName === "figure") return "caption"; // names of photographers and agencies stand beside the caption proper
  return KIND_OF_TAG.get(element.localName) ?? null;
}

/** The table of a row: its parent, or that of the group of rows that it stands in. */
function tableOf(row: Element): Element | null {
  const parent = row.parentElement;
  return parent === null || parent.localName === "table" ? parent : parent.parentElement;
}

/** A table of one or two rows, a picture in the first. Looks no further than three rows. */
function isPictureTable(table: Element | null): boolean {
  if (table === null) return false;
  const rows: Element[] = [];
  for (let group = table.firstElementChild; group !== null && rows.length < 3; group = group.nextElementSibling) {
    if (group.localName === "tr") rows.push(group);
    for (let row = group.firstElementChild; row !== null && group.localName !== "tr" && rows.length < 3; row = row.nextElementSibling)
      if (row.localName === "tr") rows.push(row);
  }
  return rows.length > 0 && rows.length <= 2 && rows.some(holdsPicture);
}

/** How many elements of a row are looked through for a picture. */
const ROW_ELEMENTS = 40;

function holdsPicture(row: Element): boolean {
  const open: Element[] = [row];
  for (let seen = 0; seen < ROW_ELEMENTS; seen++) {
    const element = open.pop();
    if (element === undefined) return false;
    if (element.localName === "img") return true;
    for (let child = element.lastElementChild; child !== null; child = child.previousElementSibling) open.push(child);
  }
  return false;
}
