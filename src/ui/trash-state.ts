/** What the library shows of its trash, and what can be done there. */
import type { StoreFault } from "../core/kept";
import type { Trashed } from "../core/trash";

export interface TrashState {
  readonly status: "loading" | "ready" | StoreFault;
  readonly query: string;
  readonly chunks: readonly (readonly Trashed[])[];
  readonly hasMore: boolean;
  /** What has the words of the query; and everything. */
  readonly found: number;
  readonly total: number;
  /** About how many bytes everything takes. */
  readonly size: number;
  readonly emptying: "no" | "asking" | "running";
  readonly now: number;
}

export interface TrashActions {
  readonly onQuery: (query: string) => void;
  readonly onMore: () => void;
  readonly onRestore: (entry: Trashed) => void;
  /** Asks whether to empty it, or stops asking. */
  readonly onAskEmpty: (isAsked: boolean) => void;
  readonly onEmpty: () => void;
}
