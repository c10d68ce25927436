import { flip, offset, shift } from "@floating-ui/dom";
import type { Look } from "./look";
import { mountSurface, type SurfaceAnchor } from "./mount-surface";
import { NoteEditor, type NoteEditorProps } from "./note-editor";
import { NOTE_EDITOR_CSS } from "./note-editor-css";

/** A note's editor in a shadow root. */
export interface MountedEditor {
  /** Draws it beside the passage, which it does not cover where there is room. */
  show(props: NoteEditorProps, anchor: SurfaceAnchor): void;
  hide(): void;
  wear(look: Look): void;
}

/** Distance from the passage, and from the window's edge, in CSS pixels. */
const GAP = 10;

/** Prepares an editor in this root; draws nothing yet. */
export function mountEditor(root: ShadowRoot, look: Look): MountedEditor {
  const { show, hide, wear } = mountSurface(root, look, {
    css: NOTE_EDITOR_CSS,
    placement: () => "bottom",
    middleware: () => [
      offset(GAP),
      flip({ padding: GAP, fallbackPlacements: ["top", "right", "left"] }),
      shift({ padding: GAP, crossAxis: true }),
    ],
    follows: true,
  });
  return { show: (props, anchor) => show(<NoteEditor key={props.note.id} {...props} />, anchor), hide, wear };
}
