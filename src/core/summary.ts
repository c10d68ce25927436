import type { FindingId } from "./finding";
import type { Span } from "./span";

/** What the popup tells of an article at a glance. All of it points back into the text; nothing is written anew. */
export interface Summary {
  /** Whole sentences of the article, in reading order. */
  readonly sentences: readonly Span[];
  /** Officials by weight (mentions, office, what they said), the weightiest first. */
  readonly officials: readonly FindingId[];
  /** Every figure once, where it stands first; the most telling first. */
  readonly statistics: readonly FindingId[];
  /** Whole minutes, at least 1. */
  readonly readingMinutes: number;
  readonly words: number;
}
