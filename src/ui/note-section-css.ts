/** Style sheet of a note within the card. */
export const NOTE_SECTION_CSS = `
.note { padding-inline-start: 10px; border-inline-start: 4px solid var(--colour); }
.item > .note:not(:first-child) { margin-block-start: 11px; }
.note-kind { color: var(--soft); font-size: 12px; line-height: 20px; }
.note-body { margin-block-start: 2px !important; white-space: pre-wrap; max-block-size: 12lh; overflow: auto; }
.note-tags { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-block-start: 6px !important; font-size: 12px; }
.note-tags li { padding: 1px 7px; border-radius: 5px; background: var(--colour-wash); }
.note-hint { margin-block-start: 4px !important; color: var(--soft); font-size: 12px; font-style: italic; }
.changes { margin-block-start: 6px !important; font-size: 12px; }
.changes-title { color: var(--soft); font-style: italic; }
.changes del, .changes ins { overflow-wrap: anywhere; }
.changes del { color: var(--soft); }
.changes ins { text-decoration: none; font-weight: 600; }
.note-actions { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 2px 10px; margin: 6px 0 -4px -5px; }
.note-tools, .swatches { display: inline-flex; align-items: center; }
.note .swatch { inline-size: 24px; min-inline-size: 24px; }
.note .swatch::before { inline-size: 15px; block-size: 15px; }
.note .swatch .icon { inline-size: 10px; block-size: 10px; }
@media (forced-colors: active) {
  .note-tags li { border: 1px solid CanvasText; }
}
@media (pointer: coarse) {
  .note .swatch { inline-size: 36px; }
}
`;
