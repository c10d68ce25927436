import type { FieldMatch } from "../core/kept";
import { matchedExcerpt, type Piece } from "./matched-excerpt";

/** Pieces in a row, matches as `mark`. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return <>{pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))}</>;
}

interface MatchedTextProps {
  readonly text: string;
  readonly field: FieldMatch["field"];
  readonly matches: readonly FieldMatch[];
  /** UTF-16 code units that are shown of it, about. */
  readonly most: number;
}

/** A field of a record: around its first match if a search found one in it, else from its beginning. */
export function MatchedText({ text, field, matches, most }: MatchedTextProps) {
  const match = matches.find((match) => match.field === field && match.text === text);
  return <Pieces pieces={matchedExcerpt(match ?? { text, spans: [] }, most)} />;
}
