/** Style sheet of a note within the card. */
export const NOTE_SECTION_CSS = `
.note { padding-inline-start: 10px; border-inline-start: 4px solid var(--colour); }
.item > .note:not(:first-child) { margin-block-start: 11px; }
.note-kind { color: var(--soft); font-size: 12px; line-height: 20px; }
.note-body { display: grid; gap: 6px; margin-block-start: 2px !important; max-block-size: 12lh; overflow: auto; overflow-wrap: anywhere; }
.note-body > *, .note-body li > *, .note-body blockquote > * { min-inline-size: 0; margin: 0 !important; }
.note-body a { color: var(--accent); text-decoration: underline; }
.note-heading { font-weight: 600; }
.note-body :is(ul, ol) { display: grid; gap: 2px; padding-inline-start: 20px; }
.note-body ul { list-style: disc; }
.note-body ol { list-style: decimal; }
.note-body .task { display: flex; align-items: baseline; gap: 6px; margin-inline-start: -18px; }
.note-body .task-box { flex: none; align-self: flex-start; margin-block-start: 4px !important; }
.note-body blockquote { display: grid; gap: 4px; padding-inline-start: 9px; border-inline-start: 3px solid var(--line); color: var(--soft); }
.note-body :is(code, pre) { border-radius: 4px; background: var(--line); font-family: ui-monospace, monospace; font-size: 12px; }
.note-body code { padding: 1px 4px; }
.note-body pre { padding: 5px 7px; overflow: auto; }
.note-body pre > code { padding: 0; background: none; }
.note-body table { display: block; overflow: auto; border-collapse: collapse; }
.note-body :is(th, td) { padding: 2px 6px; border: 1px solid var(--line); text-align: start; vertical-align: top; }
.note-body hr { inline-size: 100%; border: 0; border-block-start: 1px solid var(--line); }
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
  .note .swatch { inline-size: 40px; }
}
`;
