/**
 * The map of marks, drawn without Preact: it stands in every long article from the start, where nothing else of what we show has been loaded yet.
 */

import { MARK_WORDS } from "../locales/mark-words";
import { applyPalette } from "./apply-palette";
import { moveFocus } from "./arrow-keys";
import { HOST_CSS } from "./host-css";
import type { Look } from "./look";
import type { MapRow } from "./map-rows";
import { sheetOf } from "./sheet-of";
import { stopKeys } from "./stop-keys";

export interface MapContent {
  readonly rows: readonly MapRow[];
  /** CSS pixels. */
  readonly rowHeight: number;
  /** Whether the page's scrollbar lies over its content, so that the map must make room for it. */
  readonly besideScrollbar: boolean;
  /** Goes to the nth of all marks. */
  readonly onGo: (mark: number) => void;
}

/** A map of marks in a shadow root. */
export interface MountedMap {
  show(content: MapContent): void;
  hide(): void;
  /** Changes language and colours; hides what is shown in the old ones. */
  wear(look: Look): void;
}

/**
 * At the edge of the window, beside the scrollbar where that has a place of its own, and short of it where it lies over the page. Only the rows with
 * marks take the pointer: between them the page is clicked as ever. Kinds have the line that they have in the text, for eyes that see no colours.
 */
const MAP_CSS = `
.map {
  position: fixed;
  inset: 0 1px 0 auto;
  inline-size: 12px;
  outline: none;
  pointer-events: none;
}
.map.beside { inset-inline-end: 15px; }
.map-row {
  position: absolute;
  inset-inline: 0;
  box-sizing: border-box;
  display: flex;
  justify-content: end;
  align-items: center;
  padding: 0;
  margin: 0;
  border: 0;
  background: none;
  cursor: pointer;
  pointer-events: auto;
}
.map-row:focus-visible { outline: 2px solid light-dark(#1d56c4, #8db5ff); outline-offset: 1px; }
.map-tick { flex: 0 1 12px; min-inline-size: 3px; border-block-start: 3px var(--underline) var(--ink); opacity: 0.75; }
.map-row:hover .map-tick, .map-row:focus-visible .map-tick { border-block-start-width: 5px; opacity: 1; }
@media (pointer: coarse) {
  .map { inline-size: 28px; }
}
`;

/** Prepares a map in this root; draws nothing yet. */
export function mountMap(root: ShadowRoot, look: Look): MountedMap {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(HOST_CSS), sheetOf(MAP_CSS)];
  const map = document.createElement("div");
  map.setAttribute("role", "toolbar");
  map.setAttribute("aria-orientation", "vertical");
  map.addEventListener("keydown", (event) => moveFocus(event, map, "vertical"));
  stopKeys(map);
  let worn = look;
  /** By their places, so that the one that has the focus stays when the map is drawn anew. */
  let drawn = new Map<number, HTMLButtonElement>();
  /** The row that the Tab key comes to. */
  let stop = 0;
  const hide = (): void => {
    map.remove();
    map.replaceChildren();
    drawn = new Map();
  };
  const stopAt = (nth: number): void => {
    stop = nth;
    for (const [at, row] of [...drawn.values()].entries()) row.tabIndex = at === Math.min(stop, drawn.size - 1) ? 0 : -1;
  };
  return {
    show({ rows, rowHeight, besideScrollbar, onGo }) {
      const words = MARK_WORDS[worn.locale];
      map.className = besideScrollbar ? "map beside" : "map";
      map.setAttribute("aria-label", words["map.label"]);
      map.lang = worn.locale;
      applyPalette(map.style, worn.hues);
      const before = drawn;
      drawn = new Map(
        rows.map((row, nth) => {
          const button = before.get(row.row) ?? document.createElement("button");
          const name = row.ticks.map(({ kind, count }) => `${words[`kind.${kind}`]}: ${count}`).join(", ");
          dress(button, row, name, rowHeight);
          button.onfocus = () => stopAt(nth);
          button.onclick = ({ target }) => onGo(tickAt(row, target).first);
          return [row.row, button];
        }),
      );
      for (const [row, button] of before) if (!drawn.has(row)) button.remove();
      for (const [nth, button] of [...drawn.values()].entries()) {
        if (map.children[nth] !== button) map.insertBefore(button, map.children[nth] ?? null);
      }
      stopAt(stop);
      if (!map.isConnected) root.append(map);
    },
    hide,
    wear(next) {
      worn = next;
      hide();
    },
  };
}

function dress(button: HTMLButtonElement, { row, ticks }: MapRow, name: string, rowHeight: number): void {
  button.type = "button";
  button.className = "map-row";
  button.setAttribute("aria-label", name);
  button.title = name;
  button.style.insetBlockStart = `${row * rowHeight}px`;
  button.style.blockSize = `${rowHeight}px`;
  button.replaceChildren(
    ...ticks.map(({ kind }) => {
      const tick = document.createElement("span");
      tick.className = "map-tick";
      tick.dataset["kind"] = kind;
      return tick;
    }),
  );
}

/** What was clicked of a row, else its first. */
function tickAt({ ticks }: MapRow, target: EventTarget | null): MapRow["ticks"][number] {
  const kind = target instanceof HTMLElement ? target.dataset["kind"] : undefined;
  const [first] = [...ticks].sort((a, b) => a.first - b.first);
  const tick = ticks.find((each) => each.kind === kind) ?? first;
  if (tick === undefined) throw new RangeError("A row of the map has marks.");
  return tick;
}
