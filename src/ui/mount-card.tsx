import { flip, inline, offset, shift, size } from "@floating-ui/dom";
import { Card, type CardProps } from "./card";
import { CARD_CSS } from "./card-css";
import type { Look } from "./look";
import { mountSurface, type SurfaceAnchor } from "./mount-surface";
import { NOTE_SECTION_CSS } from "./note-section-css";

/** A card in a shadow root. */
export interface MountedCard {
  /** Draws it beside the anchor, in place of what it showed before. */
  show(props: CardProps, anchor: SurfaceAnchor): void;
  /** Follows the anchor after scrolling. */
  place(): void;
  hide(): void;
  /** Moves the focus into it, unless it is there. */
  focus(): void;
  hasFocus(): boolean;
  /** Changes language and colours; hides what is shown in the old ones. */
  wear(look: Look): void;
}

/** Distance between mark and card, and between card and the window's edge, in CSS pixels. */
const GAP = 8;

/** A card never reaches beyond the window, however much it has to tell: it scrolls. In CSS pixels. */
const TALLEST = 420;
const fitting = size({
  padding: GAP,
  apply: ({ availableHeight, elements }) =>
    elements.floating.style.setProperty("max-block-size", `${Math.max(80, Math.min(TALLEST, Math.floor(availableHeight)))}px`),
});

/** Prepares a card in this root; draws nothing yet. */
export function mountCard(root: ShadowRoot, look: Look): MountedCard {
  const { show, element, place, hide, wear } = mountSurface(root, look, {
    css: CARD_CSS + NOTE_SECTION_CSS,
    placement: () => "top",
    middleware: ({ x, y }) => [inline({ x, y }), offset(GAP), flip({ padding: GAP }), shift({ padding: GAP }), fitting],
    follows: false,
  });
  return {
    show(props, anchor) {
      const focused = root.activeElement?.getAttribute("data-tool");
      show(<Card {...props} />, anchor);
      const card = element();
      if (card === null) return;
      card.scrollTop = 0;
      // Another mark has tools of its own: who went on by a button goes on by the same.
      if (focused != null && root.activeElement === null)
        card.querySelector<HTMLElement>(`[data-tool="${focused}"]`)?.focus({ preventScroll: true });
    },
    place,
    hide,
    wear,
    focus: () => {
      if (root.activeElement === null || element()?.contains(root.activeElement) !== true) element()?.focus({ preventScroll: true });
    },
    hasFocus: () => element()?.contains(root.activeElement) === true,
  };
}
