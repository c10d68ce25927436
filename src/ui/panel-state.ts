/** What the side panel shows beside the reading, and what can be done in it. */
import type { RecordId } from "../core/note";
import type { DraftOf } from "../core/note-draft";
import type { TextVersion } from "../core/versions";
import type { Jump } from "./jump";
import type { NoteActions } from "./note-item";
import type { PanelNote } from "./panel-items";

/** What the reader can do in the panel. */
export interface PanelActions {
  readonly jump: Jump;
  readonly onJumpToNote: (id: RecordId) => void;
  /** Has a changed note stand on the words that are in its place now. */
  readonly onTakeWords: (id: RecordId) => void;
  /** Puts a lost note onto the words selected in the page. */
  readonly onPlaceNote: (id: RecordId) => void;
  readonly onRead: (force: boolean) => void;
  readonly note: NoteActions;
  readonly onUndo: () => void;
  readonly onForgetUndo: () => void;
  readonly onOpenOptions: () => void;
}

/** What is kept of the page's article. */
export interface PanelNotes {
  /** In the order of their places. */
  readonly notes: readonly PanelNote[];
  /** What was begun and not kept, by note. */
  readonly drafts: ReadonlyMap<RecordId, DraftOf>;
  readonly tags: readonly string[];
  /** Texts that the article was read with; none where it is not kept. */
  readonly versions: readonly TextVersion[];
}

export const NO_NOTES: PanelNotes = { notes: [], drafts: new Map(), tags: [], versions: [] };
