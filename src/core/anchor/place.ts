/** Places notes in an article: by the texts that they were made on where these are kept and differ, else by their words. */
import type { Article } from "../article";
import type { Selectors } from "../note";
import { articleFromText } from "../plain-article";
import { slice } from "../span";
import type { Anchor } from "./anchor";
import { createFinder } from "./find";
import { createFollower } from "./follow";

/** Whether a passage was described in this text. */
export function isFrom({ quote, position }: Selectors, text: string): boolean {
  return slice(text, position) === quote.exact;
}

/**
 * Reads each text once, when the first note needs it.
 * @param texts of the article as it was kept, the newest first
 */
export function createPlacer(article: Article, texts: readonly string[]): (selectors: Selectors) => Anchor {
  const find = createFinder(article);
  const followers = new Map<string, ReturnType<typeof createFollower>>();
  return (selectors) => {
    if (isFrom(selectors, article.text)) {
      const found = find(selectors);
      if (found.state === "exact") return found;
    }
    const text = texts.find((kept) => isFrom(selectors, kept));
    if (text === undefined) return find(selectors);
    let follow = followers.get(text);
    if (follow === undefined) {
      follow = createFollower(articleFromText(text, { language: article.language }), article);
      followers.set(text, follow);
    }
    return follow(selectors.position);
  };
}
