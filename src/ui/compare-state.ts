import type { ArticlesCompared } from "../core/compare/compare-articles";
import type { KeptArticle, StoreFault } from "../core/kept";
import type { RecordId } from "../core/note";

export type CompareState =
  | { readonly state: "loading" }
  | { readonly state: StoreFault }
  | { readonly state: "read"; readonly first: KeptArticle; readonly second: KeptArticle; readonly compared: ArticlesCompared };

export interface CompareActions {
  readonly onCompare: (one: RecordId, other: RecordId) => void;
  readonly onClose: () => void;
}
