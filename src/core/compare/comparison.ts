/** What became of a text, as data to be shown. */

/** What a change is of, the most telling first: a figure, a name, other words, punctuation alone. */
export type EditKind = "figure" | "name" | "word" | "mark";

/** Words that were replaced, in short; "" where there were none before, or are none now. */
export interface Edit {
  readonly kind: "figure" | "name";
  readonly from: string;
  readonly to: string;
  /** The words that follow in the text, so that a figure is told with what it counts; may be "". */
  readonly after: string;
}

/** A piece of a passage. What was moved stands twice: where it was, and where it is. */
export interface Piece {
  readonly kind: "same" | "deleted" | "inserted" | "movedAway" | "movedHere";
  readonly text: string;
}

/** Changes that stand close together, with the words around them. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** Whether the paragraph has more before it, and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

export interface Comparison {
  /** Figures, names, other words and marks that were changed, added or taken away; sentences that were moved count apart. */
  readonly counts: Readonly<Record<EditKind | "moved", number>>;
  /** Of figures and names, figures first; else in the order of the text. */
  readonly edits: readonly Edit[];
  readonly passages: readonly Passage[];
}
