import { type Article, NO_SOURCE } from "../core/article";
import { detectLanguage } from "../core/language";
import { blockKindOf } from "./block-kind";
import { indexText } from "./index-text";
import type { TextIndex } from "./text-index";

/** Reads one element as an article, all of its text: for pages of our own, where nothing needs to be found. Changes nothing. */
export function readElement(element: Element): { readonly article: Article; readonly index: TextIndex } {
  const index = indexText([element], { skips: () => false, kindOf: blockKindOf });
  return { article: { text: index.text, blocks: index.blocks, language: detectLanguage(index.text), source: NO_SOURCE }, index };
}
