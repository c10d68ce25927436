/** Shows the toolbar at a selection within the article. Part of the content script's wiring. */
import { isOrphaned, type Report } from "../browser/errors";
import type { Note } from "../core/note";
import type { FirstUse } from "../dom/first-use";
import type { Host } from "../dom/host";
import type { PageReader, PaintedPage } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import { selectedWords } from "../dom/selected";
import { selectedRanges } from "../dom/selection";
import { watchSelection } from "../dom/watch-selection";
import type { Look } from "../ui/look";
import { mountToolbar } from "../ui/mount-toolbar";
import type { Keeping } from "./content-keeping";

export interface SelectionTools {
  hide(): void;
  /** The page was painted anew, in a frame maybe. */
  follow(painted: PaintedPage | null): void;
  wear(look: Look): void;
}

export interface ToolbarParts {
  readonly host: Host;
  readonly look: Look;
  readonly reader: PageReader;
  readonly keeping: Keeping;
  /** Notes that have lost their place in the page. */
  readonly lost: () => readonly Note[];
  /** Called before the toolbar comes, to make room for it. */
  readonly makeRoom: () => void;
  /** What was done before there was a toolbar. */
  readonly use: FirstUse;
  readonly report: Report;
  readonly stop: () => void;
}

/** Watches the selection until the signal aborts. */
export function showToolbar(
  { host, look, reader, keeping, lost, makeRoom, use, report, stop }: ToolbarParts,
  signal: AbortSignal,
): SelectionTools {
  const toolbar = mountToolbar(host.root, look);
  const hide = (): void => {
    toolbar.hide();
    host.lower("toolbar");
  };
  const show = (by: "mouse" | "keys" | "touch"): void => {
    if (isOrphaned()) stop();
    if (signal.aborted) return;
    const selected = reader.painted === null ? null : selectedWords(document, reader.painted.index);
    const [box] = selected?.boxes() ?? [];
    if (selected === null || box === undefined) {
      hide();
      return;
    }
    const { span } = selected;
    const doing = (act: () => void) => (): void => {
      hide();
      act();
    };
    makeRoom();
    host.raise("toolbar", schemeAround(selected.element));
    toolbar.show(
      {
        onHighlight: (colour) => doing(() => keeping.highlight(span, colour))(),
        onNote: doing(() => keeping.beginNote(span, "body", null)),
        onTag: doing(() => keeping.beginNote(span, "tags", null)),
        onAddOfficial: doing(() => keeping.addOfficial(span)),
        lost: lost(),
        onPlace: (note) =>
          doing(() => {
            keeping.place(note, span).catch(report);
          })(),
        onCopyLink: doing(() => keeping.copyLink(span)),
      },
      { boxes: selected.boxes, x: box.left, y: box.bottom },
      by === "touch",
    );
  };
  const isAny = (): boolean => selectedRanges(document, reader.painted?.index ?? null).length > 0;
  const watched = watchSelection(document, host.element, { selected: show, cleared: hide, isAny }, signal, use);
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide(), { passive: true, capture: true, signal });
  signal.addEventListener("abort", hide);
  return {
    hide,
    follow(painted) {
      const shown = painted?.index.document ?? null;
      if (shown !== null) watched.reach(shown);
    },
    wear(next) {
      hide();
      toolbar.wear(next);
    },
  };
}
