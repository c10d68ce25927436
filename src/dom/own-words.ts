import { walk } from "./walk";

/** What a paragraph says beside its links. */
export interface OwnWords {
  /** All of its text, white space made one. */
  readonly text: string;
  /** Words outside its links. */
  readonly words: number;
  /** Those of them that come after its first link. */
  readonly wordsAfterLink: number;
}

/** A paragraph of more nodes than this is not asked. */
const MOST_NODES = 400;

const WORD = /[\p{L}\p{M}]+/gu;

/** Reads a paragraph apart from its links; null where it is no paragraph but a large box. */
export function ownWords(element: Element): OwnWords | null {
  let text = "";
  let words = 0;
  let after = 0;
  let links = 0;
  let open = 0;
  let nodes = 0;
  walk(element, {
    enter(inner) {
      nodes++;
      if (inner.localName === "a") {
        links++;
        open++;
      }
      return nodes <= MOST_NODES;
    },
    leave(inner) {
      if (inner.localName === "a") open--;
    },
    text(node) {
      if (nodes > MOST_NODES) return;
      text += node.data;
      const count = open > 0 ? 0 : (node.data.match(WORD)?.length ?? 0);
      words += count;
      if (links > 0) after += count;
    },
  });
  return nodes > MOST_NODES ? null : { text: text.replace(/\s+/g, " ").trim(), words, wordsAfterLink: after };
}
