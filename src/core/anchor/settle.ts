import type { Article } from "../article";
import { isSameData } from "../import/same-data";
import type { MovedNote } from "../kept";
import type { Note } from "../note";
import type { Anchor } from "./anchor";
import { isSameButSpace } from "./dense-text";
import { describe } from "./describe";

/**
 * Where a note stands in the article now, described anew; null where there is nothing new to say, and where the words are not the same to the letter
 * (white space aside): what a note was made on changes only when its reader says so.
 */
export function settle(article: Article, { id, selectors }: Note, anchor: Anchor): MovedNote | null {
  if (anchor.state !== "exact" && anchor.state !== "moved") return null;
  const now = describe(article, anchor.span);
  return !isSameButSpace(now.quote.exact, selectors.quote.exact) || isSameData(now, selectors) ? null : { id, selectors: now };
}
