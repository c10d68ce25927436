/** Joins pointing in the page with the card: part of the content script's wiring. */
import { isOrphaned } from "../browser/errors";
import type { PlacedNote } from "../browser/messages";
import { type Finding, spansOf } from "../core/finding";
import type { Note } from "../core/note";
import { marksAt, stretchesAt } from "../dom/hit-test";
import type { Host } from "../dom/host";
import { boxesOf } from "../dom/live-range";
import type { PaintedNote } from "../dom/note-painter";
import type { PageReader } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import type { Mark } from "../dom/painter";
import { pointAtMarks } from "../dom/point-at-marks";
import type { CardItem } from "../ui/card";
import type { Look } from "../ui/look";
import { mountCard } from "../ui/mount-card";
import type { CardNote, NoteActions } from "../ui/note-section";
import type { Keeping } from "./content-keeping";
import type { NotesInPage } from "./content-notes";

/** The cards of a page. */
export interface Cards {
  close(): void;
  /** Draws the open card anew after a change of the notes. */
  redraw(): void;
  /** Changes language and colours. */
  wear(look: Look): void;
}

export interface CardParts {
  readonly host: Host;
  readonly look: Look;
  readonly reader: PageReader;
  readonly notes: NotesInPage;
  readonly keeping: Keeping;
  readonly stop: () => void;
}

interface OpenCard {
  readonly marks: readonly Mark[];
  readonly notes: readonly PaintedNote[];
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

/** Shows cards over marks and notes until the signal aborts. */
export function showCards({ host, look, reader, notes, keeping, stop }: CardParts, signal: AbortSignal): Cards {
  const card = mountCard(host.root, look);
  let shown: OpenCard | null = null;
  const pointing = pointAtMarks<Mark | PaintedNote>(
    document,
    host.element,
    {
      marksAt: (x, y) => {
        const { painted } = reader;
        return painted === null
          ? []
          : [...stretchesAt(notes.painted, painted.index, x, y), ...marksAt(painted.painting, painted.index, x, y)];
      },
      open,
      follow: card.place,
      close: () => {
        shown = null;
        card.hide();
        host.lower("card");
        reader.painted?.painting.bringOut(null);
      },
    },
    signal,
  );
  const actions: NoteActions = {
    onKeepMark: (finding, index) => away(() => beginOn(finding, index)),
    onEdit: (note) => away(() => keeping.edit(note)),
    onRecolour: keeping.recolour,
    onDelete: (note) => away(() => keeping.remove(note)),
    onCopyLink: (note) => away(() => copyLink(note)),
  };
  return {
    close: () => pointing.close(),
    redraw: () => void (shown !== null && draw(shown)),
    wear: (next) => {
      pointing.close();
      card.wear(next);
    },
  };

  function open(targets: readonly (Mark | PaintedNote)[], x: number, y: number, pinned: boolean): void {
    if (isOrphaned()) stop();
    const [first] = targets;
    if (signal.aborted || first === undefined) return;
    host.raise("card", schemeAround(first.range.startContainer.parentElement ?? document.body));
    const marks = targets.filter((target) => "finding" in target);
    shown = { marks, notes: targets.filter((target) => "id" in target), x, y, pinned };
    draw(shown);
    reader.painted?.painting.bringOut(marks[0]?.finding ?? null);
    if (pinned) card.focus();
  }

  function draw({ marks, notes: pointed, x, y, pinned }: OpenCard): void {
    const { reading } = reader;
    const items = marks.map(({ finding, index }): CardItem => ({ finding, index, kept: keptAs(finding, index)?.note.id ?? null }));
    const ids = new Set([...pointed.map(({ id }) => id), ...items.flatMap(({ kept }) => kept ?? [])]);
    const there = notes.notes.placed.filter(({ note, anchor }) => ids.has(note.id) && anchor.state !== "lost");
    const anchor = (marks[0] ?? pointed[0])?.range;
    if (reading.state !== "read" || anchor === undefined || items.length + there.length === 0) {
      pointing.close();
      return;
    }
    card.show(
      {
        items,
        notes: there.map(cardNote),
        keeping: actions,
        article: reading.article,
        findings: reading.findings,
        pinned,
        onClose: () => pointing.close(),
      },
      { boxes: () => boxesOf(anchor), x, y },
    );
  }

  function cardNote({ note, anchor }: PlacedNote): CardNote {
    return {
      note,
      isMoved: anchor.state === "moved",
      changes: anchor.state === "changed" ? anchor.changes : [],
      hasDraft: notes.notes.draftOf(note.id) !== null,
    };
  }

  /** The note that keeps the nth stretch of a finding: by its place, as a finding's id is that of one reading. */
  function keptAs(finding: Finding, index: number): PlacedNote | null {
    const span = spansOf(finding)[index];
    const isHere = ({ note, anchor }: PlacedNote): boolean =>
      note.kind === "mark" && anchor.state !== "lost" && anchor.span.start === span?.start && anchor.span.end === span.end;
    return notes.notes.placed.find(isHere) ?? null;
  }

  function beginOn(finding: Finding, index: number): void {
    const span = spansOf(finding)[index];
    if (span !== undefined) keeping.beginNote(span, "body", finding.id);
  }

  function copyLink(note: Note): void {
    const anchor = notes.notes.noteOf(note.id)?.anchor;
    if (anchor !== undefined && anchor.state !== "lost") keeping.copyLink(anchor.span);
  }

  function away(act: () => void): void {
    pointing.close();
    act();
  }
}
