/** Paints the reader's notes below the marks: a wash by colour, so that a mark's line and its note both show. The page's nodes stay as they are. */
import { COLOURS, type Colour, type RecordId } from "../core/note";
import type { Span } from "../core/span";
import { isShown, viewOf } from "./frames";
import { noteHighlightName } from "./highlight-names";
import { rangeOf } from "./painter";
import type { Stretch } from "./stretch";
import type { TextIndex } from "./text-index";

/** A note's place in the text. */
export interface NotePlace {
  readonly id: RecordId;
  readonly colour: Colour;
  readonly span: Span;
}

/** A note as it is painted. */
export interface PaintedNote extends Stretch {
  readonly id: RecordId;
}

export interface NotePainting {
  readonly notes: readonly PaintedNote[];
  /** Takes everything back. */
  undo(): void;
}

/** Below all kinds of marks. */
const PRIORITY = -1;

/** Paints notes in an indexed article, in place of those that were painted before. */
export function paintNotes(index: TextIndex, places: readonly NotePlace[]): NotePainting {
  const painted = places.flatMap(({ id, colour, span }) => {
    const range = rangeOf(index, span);
    return range === null ? [] : [{ key: id, id, colour, span, range }];
  });
  const { document: shown } = index;
  const { Highlight, CSS } = viewOf(shown);
  for (const colour of COLOURS) {
    const highlight = new Highlight();
    highlight.priority = PRIORITY;
    for (const note of painted) if (note.colour === colour) highlight.add(note.range);
    if (highlight.size > 0) CSS.highlights.set(noteHighlightName(colour), highlight);
    else CSS.highlights.delete(noteHighlightName(colour));
  }
  return { notes: painted, undo: () => clearNotes(shown) };
}

function clearNotes(shown: Document | null): void {
  if (shown === null || !isShown(shown)) return;
  const { CSS } = viewOf(shown);
  for (const colour of COLOURS) CSS.highlights.delete(noteHighlightName(colour));
}
