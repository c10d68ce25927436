import type { Language } from "../../article";
import type { Standing } from "../../finding";
import type { TitleKind } from "./tables";

/** An office as it stands in the text: tokens, all bounds included. */
export interface OfficePhrase {
  readonly language: Language;
  readonly first: number;
  readonly last: number;
  /** The title within it (`Phó Chủ tịch`). */
  readonly titleFirst: number;
  readonly titleLast: number;
  readonly kind: TitleKind;
  readonly standing: Standing;
  /** Whether a person who holds it is an official: the title is public by itself, or its body is. */
  readonly isPublic: boolean;
  /** A company, a club …: whoever holds it is no official for it. */
  readonly isPrivate: boolean;
  /** `các Phó Chủ tịch A và B`, `Senators A and B`. */
  readonly plural: boolean;
}
