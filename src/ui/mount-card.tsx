import { computePosition, flip, inline, offset, shift } from "@floating-ui/dom";
import { render } from "preact";
import { applyPalette } from "./apply-palette";
import { Card, type CardProps } from "./card";
import { CARD_CSS } from "./card-css";
import type { Look } from "./look";
import { WordsContext, wordsOf } from "./words";

/** Where a card belongs: the boxes of its mark's lines in the viewport, asked for at each placing, and the point that opened it. */
export interface CardAnchor {
  readonly boxes: () => readonly DOMRect[];
  readonly x: number;
  readonly y: number;
}

/** A card in a shadow root. */
export interface MountedCard {
  /** Draws it beside the anchor, in place of what it showed before. */
  show(props: CardProps, anchor: CardAnchor): void;
  /** Follows the anchor after scrolling. */
  place(): void;
  hide(): void;
  focus(): void;
  /** Changes language and colours; hides what is shown in the old ones. */
  wear(look: Look): void;
}

/** Distance between mark and card, and between card and the window's edge, in CSS pixels. */
const GAP = 8;

/** Prepares a card in this root; draws nothing yet. */
export function mountCard(root: ShadowRoot, look: Look): MountedCard {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CARD_CSS);
  root.adoptedStyleSheets = [sheet];
  let { hues } = look;
  let words = wordsOf(look.locale);
  let anchor: CardAnchor | null = null;
  const element = (): HTMLElement | null => root.querySelector<HTMLElement>(".card");
  const place = async (): Promise<void> => {
    const card = element();
    const wanted = anchor;
    if (card === null || wanted === null) return;
    const { x, y } = await computePosition(virtualOf(wanted), card, {
      strategy: "fixed",
      placement: "top",
      middleware: [inline({ x: wanted.x, y: wanted.y }), offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })],
    });
    if (wanted !== anchor) return;
    card.style.setProperty("left", `${Math.round(x)}px`);
    card.style.setProperty("top", `${Math.round(y)}px`);
    card.classList.add("placed");
  };
  const hide = (): void => {
    anchor = null;
    render(null, root);
  };
  return {
    show(props, next) {
      anchor = next;
      element()?.classList.remove("placed");
      render(
        <WordsContext.Provider value={words}>
          <Card {...props} />
        </WordsContext.Provider>,
        root,
      );
      const card = element();
      if (card === null) return;
      applyPalette(card.style, hues);
      card.scrollTop = 0;
      void place();
    },
    place: () => void place(),
    hide,
    wear(next) {
      hues = next.hues;
      words = wordsOf(next.locale);
      hide();
    },
    focus: () => element()?.focus({ preventScroll: true }),
  };
}

function virtualOf(anchor: CardAnchor): { getBoundingClientRect: () => DOMRect; getClientRects: () => DOMRect[] } {
  return {
    getClientRects: () => [...anchor.boxes()],
    getBoundingClientRect: () => surround(anchor.boxes(), anchor),
  };
}

function surround(boxes: readonly DOMRect[], { x, y }: CardAnchor): DOMRect {
  if (boxes.length === 0) return new DOMRect(x, y, 0, 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
