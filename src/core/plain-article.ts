import { type Article, type Block, type Language, NO_SOURCE, type Source } from "./article";
import { detectLanguage } from "./language";

/** What the caller knows of a text beyond its words. */
export interface PlainArticleOptions {
  readonly language?: Language | undefined;
  readonly source?: Source | undefined;
}

/** An article of plain text: every line is a block, the first one the headline. The text is kept to the letter. */
export function articleFromText(text: string, options: PlainArticleOptions = {}): Article {
  const blocks: Block[] = [];
  let start = 0;
  while (start <= text.length) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (text.slice(start, end).trim() !== "") blocks.push({ kind: blocks.length === 0 ? "headline" : "paragraph", span: { start, end } });
    start = end + 1;
  }
  return { text, blocks, language: options.language ?? detectLanguage(text), source: options.source ?? NO_SOURCE };
}
