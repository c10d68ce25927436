/** Joins pointing in the page with the card: part of the content script's wiring. */
import { isOrphaned } from "../browser/errors";
import type { PlacedNote } from "../browser/messages";
import { type Finding, spansOf } from "../core/finding";
import type { Note } from "../core/note";
import type { FirstUse } from "../dom/first-use";
import { marksAt, stretchesAt } from "../dom/hit-test";
import type { Host } from "../dom/host";
import { boxesOf } from "../dom/live-range";
import type { PaintedNote } from "../dom/note-painter";
import type { PageReader, PaintedPage } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import type { Mark } from "../dom/painter";
import { pointAtMarks } from "../dom/point-at-marks";
import type { MarkActions } from "../ui/card-actions";
import type { CardItem } from "../ui/card-item";
import type { Look } from "../ui/look";
import { mountCard } from "../ui/mount-card";
import type { CardNote, NoteActions } from "../ui/note-section";
import type { Keeping } from "./content-keeping";
import type { NotesInPage } from "./content-notes";

/** The cards of a page. */
export interface Cards {
  /** The page was painted anew, in a frame maybe. */
  follow(painted: PaintedPage | null): void;
  /** Answers what was done before there were cards. */
  begin(use: FirstUse): void;
  /** The mark that the open card tells of; null where there is no card. */
  readonly mark: Mark | null;
  close(): void;
  /** Opens the card of a mark that is in view, and moves the focus into it. */
  pin(mark: Mark): void;
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
  readonly onStep: MarkActions["onStep"];
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
export function showCards({ host, look, reader, notes, keeping, onStep, stop }: CardParts, signal: AbortSignal): Cards {
  const card = mountCard(host.root, look);
  let shown: OpenCard | null = null;
  /** What had the focus before the card took it. */
  let opener: HTMLElement | null = null;
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
        const hadFocus = card.hasFocus();
        card.hide();
        host.lower("card");
        reader.painted?.painting.bringOut(null);
        if (hadFocus && opener?.isConnected) opener.focus({ preventScroll: true });
        opener = null;
      },
    },
    signal,
  );
  const keepingActions: NoteActions = {
    onKeepMark: (finding, index) => away(() => beginOn(finding, index)),
    onEdit: (note) => away(() => keeping.edit(note)),
    onRecolour: keeping.recolour,
    onDelete: (note) => away(() => keeping.remove(note)),
    onCopyLink: (note) => away(() => copyLink(note)),
  };
  const markActions: MarkActions = {
    onCopyCitation: keeping.copyCitation,
    onCopyLink: (finding, index) => {
      const span = spansOf(finding)[index];
      if (span !== undefined) keeping.copyLink(span);
    },
    onStep,
    onCorrect: (finding, index) => away(() => keeping.correct(finding, index)),
  };
  return {
    get mark() {
      return shown?.marks[0] ?? null;
    },
    follow(painted) {
      const { document: shown = null } = painted?.index ?? {};
      if (shown !== null) pointing.reach(shown);
    },
    begin: (use) => pointing.begin(use),
    close: () => pointing.close(),
    pin(mark) {
      const [box] = boxesOf(mark.range);
      if (box !== undefined) pointing.pin([mark], box.left + box.width / 2, box.top + box.height / 2);
    },
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
    if (pinned && !card.hasFocus()) opener = focusedElement();
    host.raise("card", schemeAround(first.range.startContainer.parentElement ?? document.body));
    const marks = targets.filter((target) => "finding" in target);
    shown = { marks, notes: targets.filter((target) => "id" in target), x, y, pinned };
    draw(shown);
    reader.painted?.painting.bringOut(marks[0]?.finding ?? null);
    if (pinned) card.focus();
  }

  /** Within our own root as well, which the document does not show. */
  function focusedElement(): HTMLElement | null {
    const focused = document.activeElement === host.element ? host.root.activeElement : document.activeElement;
    return focused instanceof HTMLElement ? focused : null;
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
        keeping: keepingActions,
        actions: markActions,
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
