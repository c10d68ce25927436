import { computePosition, type Middleware, type Placement } from "@floating-ui/dom";
import { type ComponentChildren, render } from "preact";
import { applyPalette } from "./apply-palette";
import type { Look } from "./look";
import { sheetOf } from "./sheet-of";
import { stopKeys } from "./stop-keys";
import { SURFACE_CSS } from "./surface-css";
import { WordsContext, wordsOf } from "./words";

/** Where a surface belongs: the boxes of its passage's lines in the viewport, asked for at each placing, and the point that opened it. */
export interface SurfaceAnchor {
  readonly boxes: () => readonly DOMRect[];
  readonly x: number;
  readonly y: number;
}

/** Something of ours in the page's one shadow root: a card, a toolbar, an editor, a toast. */
export interface Surface {
  /** Draws it beside the anchor, in place of what it showed before; without an anchor its style sheet says where. */
  show(content: ComponentChildren, anchor: SurfaceAnchor | null): void;
  /** Follows the anchor after scrolling. */
  place(): void;
  hide(): void;
  /** Its outermost element; null while it is hidden. */
  element(): HTMLElement | null;
  /** Changes language and colours; hides what is shown in the old ones. */
  wear(look: Look): void;
}

export interface SurfaceOptions {
  readonly css: string;
  readonly placement: () => Placement;
  readonly middleware: (anchor: SurfaceAnchor) => Middleware[];
  /** Whether it follows its anchor when the page scrolls; else at `place` alone. */
  readonly follows: boolean;
}

/** Roots that have the common style sheet. */
const dressed = new WeakSet<ShadowRoot>();

/** Prepares a surface in this root; draws nothing yet. */
export function mountSurface(root: ShadowRoot, look: Look, options: SurfaceOptions): Surface {
  // What all have in common comes first, once: each surface's own rules must win over it.
  const common = dressed.has(root) ? [] : [sheetOf(SURFACE_CSS)];
  dressed.add(root);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...common, sheetOf(options.css)];
  const layer = document.createElement("div");
  stopKeys(layer);
  root.append(layer);
  let { hues } = look;
  let words = wordsOf(look.locale);
  let anchor: SurfaceAnchor | null = null;
  let following = new AbortController();

  const element = (): HTMLElement | null => (layer.firstElementChild instanceof HTMLElement ? layer.firstElementChild : null);
  const place = async (): Promise<void> => {
    const surface = element();
    const wanted = anchor;
    if (surface === null || wanted === null) return;

    const { x, y } = await computePosition(virtualOf(wanted), surface, {
      strategy: "fixed",
      placement: options.placement(),
      middleware: options.middleware(wanted),
    });
    if (wanted !== anchor) return;
    surface.style.setProperty("left", `${Math.round(x)}px`);
    surface.style.setProperty("top", `${Math.round(y)}px`);
    surface.classList.add("placed");
  };
  const hide = (): void => {
    following.abort();
    anchor = null;
    render(null, layer);
  };
  return {
    show(content, next) {
      following.abort();
      anchor = next;
      element()?.classList.remove("placed");
      render(<WordsContext.Provider value={words}>{content}</WordsContext.Provider>, layer);
      const surface = element();
      if (surface === null) return;
      applyPalette(surface.style, hues);
      if (next === null) return void surface.classList.add("placed");
      if (options.follows) following = follow(() => void place());
      void place();
    },
    place: () => void place(),
    hide,
    element,
    wear(next) {
      hues = next.hues;
      words = wordsOf(next.locale);
      hide();
    },
  };
}

/** Calls back at every scroll of whatever box, and when the window or its content changes its size. */
function follow(moved: () => void): AbortController {
  const life = new AbortController();
  const options = { passive: true, capture: true, signal: life.signal };
  document.addEventListener("scroll", moved, options);
  addEventListener("resize", moved, options);
  return life;
}

function virtualOf(anchor: SurfaceAnchor): { getBoundingClientRect: () => DOMRect; getClientRects: () => DOMRect[] } {
  return {
    getClientRects: () => [...anchor.boxes()],
    getBoundingClientRect: () => surround(anchor.boxes(), anchor),
  };
}

function surround(boxes: readonly DOMRect[], { x, y }: SurfaceAnchor): DOMRect {
  if (boxes.length === 0) return new DOMRect(x, y, 0, 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
