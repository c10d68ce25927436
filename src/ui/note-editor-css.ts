/** The editor's style sheet, over that of all surfaces. */
export const NOTE_EDITOR_CSS = `
.editor { inline-size: min(340px, calc(100vw - 16px)); max-block-size: calc(100vh - 16px); padding: 12px 14px 10px; overflow: auto; }
.editor-form { display: grid; gap: 8px; }
.editor p { margin: 0; }
.editor-quote {
  padding-inline-start: 9px;
  border-inline-start: 4px solid var(--colour);
  color: var(--soft);
  font-size: 12px;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
}
.editor-field {
  display: block;
  inline-size: 100%;
  margin: 0;
  padding: 6px 8px;
  border: 1px solid var(--field);
  border-radius: 6px;
  background: transparent;
  color: var(--text);
  font: inherit;
  resize: vertical;
}
textarea.editor-field { field-sizing: content; min-block-size: 90px; max-block-size: min(300px, 40vh); }
.editor-field::placeholder { color: var(--soft); opacity: 1; }
.editor-hint { color: var(--soft); font-size: 11px; line-height: 15px; text-wrap: balance; }
.editor-fault { padding: 6px 8px; border: 1px solid var(--alarm); border-radius: 6px; color: var(--alarm); font-size: 12px; }
.editor-row { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.editor-row .swatches { margin-inline-start: -5px; }
.editor-tools, .swatches { display: inline-flex; align-items: center; gap: 2px; flex: none; }
.tool.primary { padding-inline: 12px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.tool.primary:hover { background: var(--accent); filter: brightness(1.1); }
.tool.primary:focus-visible { outline-offset: 2px; }
.tool.primary:disabled { opacity: 0.6; cursor: default; }
@media (forced-colors: active) {
  .tool.primary { background: ButtonFace; color: ButtonText; }
}
`;
