import type { Span } from "../span";

/** Words that were replaced: as they stood, and as they stand; "" for none. */
export interface Change {
  readonly from: string;
  readonly to: string;
}

/**
 * Where a passage stands now. `exact`: the same words in the same surroundings; `moved`: the same words, elsewhere or in others; `changed`: the passage is
 * there with other words; `lost`: it is not there, too little of it is, or nothing tells which place is meant.
 */
export type Anchor =
  | { readonly state: "exact" | "moved"; readonly span: Span }
  | { readonly state: "changed"; readonly span: Span; readonly changes: readonly Change[] }
  | { readonly state: "lost" };
