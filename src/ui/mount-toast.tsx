import type { Look } from "./look";
import { mountSurface } from "./mount-surface";
import { Toast, type ToastProps } from "./toast";

/** A toast in a shadow root. */
export interface MountedToast {
  show(props: ToastProps): void;
  hide(): void;
  wear(look: Look): void;
}

const TOAST_CSS = `
.toast {
  inset: auto auto 20px 50%;
  translate: -50% 0 !important;
  display: flex;
  align-items: center;
  gap: 6px;
  inline-size: max-content;
  max-inline-size: min(520px, calc(100vw - 24px));
  padding: 5px 6px 5px 14px;
}
.toast p { margin: 0; }
.toast-words.fault { color: var(--alarm); }
.toast-undo { color: var(--accent) !important; font-weight: 600 !important; }
`;

/** Prepares a toast in this root, at the foot of the window; draws nothing yet. */
export function mountToast(root: ShadowRoot, look: Look): MountedToast {
  const { show, hide, wear } = mountSurface(root, look, {
    css: TOAST_CSS,
    placement: () => "bottom",
    middleware: () => [],
    follows: false,
  });
  return { show: (props) => show(<Toast {...props} />, null), hide, wear };
}
