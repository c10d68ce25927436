import { flip, offset, shift } from "@floating-ui/dom";
import { CorrectionForm, type CorrectionFormProps } from "./correction-form";
import { CORRECTION_FORM_CSS } from "./correction-form-css";
import type { Look } from "./look";
import { mountSurface, type SurfaceAnchor } from "./mount-surface";

/** The form that asks what is right of a mark, in a shadow root. */
export interface MountedCorrectionForm {
  /** Draws it beside the mark, which it does not cover where there is room. */
  show(props: CorrectionFormProps, anchor: SurfaceAnchor): void;
  hide(): void;
  wear(look: Look): void;
}

/** Distance from the mark, and from the window's edge, in CSS pixels. */
const GAP = 10;

/** Prepares a form in this root; draws nothing yet. */
export function mountCorrectionForm(root: ShadowRoot, look: Look): MountedCorrectionForm {
  const { show, hide, wear } = mountSurface(root, look, {
    css: CORRECTION_FORM_CSS,
    placement: () => "bottom-start",
    middleware: () => [
      offset(GAP),
      flip({ padding: GAP, fallbackPlacements: ["top-start", "right", "left"] }),
      shift({ padding: GAP, crossAxis: true }),
    ],
    follows: true,
  });
  let shown = 0;
  return { show: (props, anchor) => show(<CorrectionForm key={++shown} {...props} />, anchor), hide, wear };
}
