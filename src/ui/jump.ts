import type { FindingId } from "../core/finding";
import type { Span } from "../core/span";

/** Ways from a list to the page. */
export interface Jump {
  /** To the nth stretch (0-based) of a finding. */
  readonly toFinding: (finding: FindingId, index: number) => void;
  readonly toSpan: (span: Span) => void;
}
