import { NOTE_EDITOR_CSS } from "./note-editor-css";

/** The correction form's style sheet, over the editor's. */
export const CORRECTION_FORM_CSS = `${NOTE_EDITOR_CSS}
.correction { --colour: var(--field); inline-size: min(320px, calc(100vw - 16px)); }
.correction-title { font-weight: 650; }
.only-choice { margin: 0; }
.choices { display: grid; gap: 2px; margin-inline-start: -4px; }
.choice { display: flex; align-items: center; gap: 8px; min-block-size: 28px; padding-inline: 4px; border-radius: 6px; cursor: pointer; }
.choice:hover { background: var(--line); }
.choice input { flex: none; margin: 0; accent-color: var(--accent); }
.editor-field[aria-invalid="true"] { border-color: var(--alarm); }
.editor-row.end { justify-content: flex-end; gap: 4px; margin-block-start: 2px; }
.segments { display: inline-flex; flex-wrap: wrap; padding: 2px; border-radius: 7px; background: var(--line); }
.segment { position: relative; font-size: 12px; cursor: pointer; }
.segment input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
.segment span { display: block; padding: 2px 9px; border: 1px solid transparent; border-radius: 5px; color: var(--soft); white-space: nowrap; }
.segment:hover span { color: var(--text); }
.segment input:checked + span { border-color: var(--edge); background: var(--ground); color: var(--text); font-weight: 600; }
.segment input:focus-visible + span { outline: 2px solid var(--accent); }
@media (pointer: coarse) {
  .choice { min-block-size: 40px; }
  .segment span { padding-block: 8px; }
}
@media (forced-colors: active) {
  .segment input:checked + span { border-color: Highlight; color: Highlight; }
}
`;
