import type { Look } from "./look";
import { MarkMap, type MarkMapProps } from "./mark-map";
import { mountSurface } from "./mount-surface";

/** A map of marks in a shadow root. */
export interface MountedMap {
  show(props: MarkMapProps): void;
  hide(): void;
  wear(look: Look): void;
}

/**
 * At the edge of the window, beside the scrollbar where that has a place of its own, and short of it where it lies over the page. Only the rows with
 * marks take the pointer: between them the page is clicked as ever. Kinds have the line that they have in the text, for eyes that see no colours.
 */
const MAP_CSS = `
.map {
  inset: 0 1px 0 auto;
  inline-size: 12px;
  border: 0;
  border-radius: 0;
  background: none;
  box-shadow: none;
  pointer-events: none;
}
.map.beside { inset-inline-end: 15px; }
.map-row {
  position: absolute;
  inset-inline: 0;
  display: flex;
  justify-content: end;
  align-items: center;
  padding: 0;
  margin: 0;
  border: 0;
  background: none;
  pointer-events: auto;
}
.map-tick { flex: 0 1 12px; min-inline-size: 3px; border-block-start: 3px var(--underline) var(--ink); opacity: 0.75; }
.map-row:hover .map-tick, .map-row:focus-visible .map-tick { border-block-start-width: 5px; opacity: 1; }
.map .map-row:focus-visible { outline-offset: 1px; }
@media (pointer: coarse) {
  .map { inline-size: 28px; }
}
`;

/** Prepares a map in this root; draws nothing yet. */
export function mountMap(root: ShadowRoot, look: Look): MountedMap {
  const { show, hide, wear } = mountSurface(root, look, { css: MAP_CSS, placement: () => "left", middleware: () => [], follows: false });
  return { show: (props) => show(<MarkMap {...props} />, null), hide, wear };
}
