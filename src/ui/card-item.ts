import type { Finding } from "../core/finding";
import type { RecordId } from "../core/note";

/** One mark that the card tells of: the nth stretch of its finding, as in `spansOf`. */
export interface CardItem {
  readonly finding: Finding;
  readonly index: number;
  /** The note that keeps this mark; null for none. */
  readonly kept: RecordId | null;
}
