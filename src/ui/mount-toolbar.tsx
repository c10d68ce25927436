import { flip, offset, shift } from "@floating-ui/dom";
import type { Look } from "./look";
import { mountSurface, type SurfaceAnchor } from "./mount-surface";
import { Toolbar, type ToolbarProps } from "./toolbar";
import { TOOLBAR_CSS } from "./toolbar-css";

/** A toolbar in a shadow root. */
export interface MountedToolbar {
  /** Draws it beside the selection. `below` where the system's own menu stands above, as on touch. */
  show(props: ToolbarProps, anchor: SurfaceAnchor, below: boolean): void;
  hide(): void;
  wear(look: Look): void;
}

/** Distance from the selection, and from the window's edge, in CSS pixels; below a finger's handles. */
const GAP = 8;
const BELOW_HANDLES = 28;

/** Prepares a toolbar in this root; draws nothing yet. */
export function mountToolbar(root: ShadowRoot, look: Look): MountedToolbar {
  let below = false;
  // Shifted along the selection's edge only: never across, as it would cover the words.
  const { show, hide, wear } = mountSurface(root, look, {
    css: TOOLBAR_CSS,
    placement: () => (below ? "bottom" : "top"),
    middleware: () => [
      offset(below ? BELOW_HANDLES : GAP),
      flip({ padding: GAP, fallbackPlacements: [below ? "top" : "bottom", "right", "left"] }),
      shift({ padding: GAP }),
    ],
    follows: true,
  });
  return {
    show(props, anchor, isBelow) {
      below = isBelow;
      show(<Toolbar {...props} />, anchor);
    },
    hide,
    wear,
  };
}
