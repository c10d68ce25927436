import { following, isElement, isText } from "./elements";

/** What a paragraph says beside its links. */
export interface OwnWords {
  /** All of its text, white space made one. */
  readonly text: string;
  /** Words outside its links. */
  readonly words: number;
  /** Those of them that come after its first link. */
  readonly wordsAfterLink: number;
  /** Whether its first words are a link's. */
  readonly beginsWithLink: boolean;
}

/** A paragraph of more nodes than this is not asked. */
const MOST_NODES = 400;

const WORD = /[\p{L}\p{M}]+/gu;

/** Reads a paragraph apart from its links, scripts and the like left out; null where it is no paragraph but a large box. */
export function ownWords(element: Element): OwnWords | null {
  let text = "";
  let words = 0;
  let wordsAfterLink = 0;
  let links = 0;
  let first: boolean | null = null;
  let node: Node | null = element.firstChild;
  for (let nodes = 0; node !== null; nodes++) {
    if (nodes > MOST_NODES) return null;
    if (isElement(node) && node.localName === "a") links++;
    if (isText(node)) {
      const linked = links > 0 && isLinked(node, element);
      text += node.data;
      if (node.data.trim() !== "") first ??= linked;
      const count = linked ? 0 : (node.data.match(WORD)?.length ?? 0);
      words += count;
      if (links > 0) wordsAfterLink += count;
    }
    node = following(node, element);
  }
  return { text: text.replace(/\s+/g, " ").trim(), words, wordsAfterLink, beginsWithLink: first === true };
}

function isLinked(node: Text, within: Element): boolean {
  for (let above = node.parentElement; above !== null && above !== within; above = above.parentElement)
    if (above.localName === "a") return true;
  return within.localName === "a";
}
