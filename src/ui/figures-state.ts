/** What the library shows of figures, and what can be done with them. */
import type { ArticleDigest } from "../core/article-digest";
import type { FigureDigest } from "../core/figures/figure-digest";
import type { Relation } from "../core/figures/related";
import type { StoreFault } from "../core/kept";
import type { RecordId } from "../core/note";

/** A figure of the library, with the article that it stands in. */
export interface FigureEntry {
  /** The article's id and the finding's, with a dot between. */
  readonly id: string;
  readonly figure: FigureDigest;
  readonly article: ArticleDigest;
}

export interface UnitCount {
  /** As `unitGroup` makes it. */
  readonly unit: string;
  readonly figures: number;
}

export interface FiguresState {
  readonly status: "loading" | "ready" | StoreFault;
  readonly query: string;
  readonly unit: string | null;
  /** Those of the library, the most usual first. */
  readonly units: readonly UnitCount[];
  readonly chunks: readonly (readonly FigureEntry[])[];
  readonly hasMore: boolean;
  /** All that fit words and unit. */
  readonly total: number;
  /** Those of one unit over time, where one is chosen. */
  readonly plotted: readonly PlotEntry[] | null;
  readonly open: FigurePage | null;
}

/** A figure of a plot, and how it stands to the one that is looked at; null for that one, and where none is. */
export interface PlotEntry {
  readonly entry: FigureEntry;
  readonly relation: Relation | null;
}

export interface RelatedFigure {
  readonly relation: Relation;
  readonly entry: FigureEntry;
}

export type FigurePage =
  | { readonly state: "loading" | StoreFault; readonly id: string }
  | { readonly state: "read"; readonly id: string; readonly entry: FigureEntry; readonly related: readonly RelatedFigure[] };

export interface FiguresActions {
  readonly onQuery: (query: string) => void;
  /** Null shows all. */
  readonly onUnit: (unit: string | null) => void;
  readonly onMore: () => void;
  /** Null closes the page. */
  readonly onOpen: (figure: string | null) => void;
  readonly onOpenPlace: (entry: FigureEntry) => void;
  readonly onOpenArticle: (article: RecordId) => void;
}

/** The sentence that a figure stands in. */
export function sentenceOf({ figure, article }: FigureEntry): string {
  return article.sentences[figure.sentence] ?? "";
}
