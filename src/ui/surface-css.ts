import { HOST_CSS } from "./host-css";

/** What all surfaces in a page have in common. */
export const SURFACE_CSS = `
${HOST_CSS}

.surface {
  --text: light-dark(#1a1d23, #e8eaee);
  --soft: light-dark(#545b67, #a6adba);
  --ground: light-dark(#ffffff, #24272c);
  --line: light-dark(rgb(20 24 32 / 10%), rgb(255 255 255 / 12%));
  --edge: light-dark(rgb(20 24 32 / 14%), rgb(255 255 255 / 16%));
  --field: light-dark(#868d99, #7b828e);
  --accent: light-dark(#1d56c4, #8db5ff);
  --on-accent: light-dark(#ffffff, #10151f);
  --alarm: light-dark(#b3261e, #ffb4ab);
  position: fixed;
  inset: 0 auto auto 0;
  box-sizing: border-box;
  padding: 0;
  border: 1px solid var(--edge);
  border-radius: 10px;
  background: var(--ground);
  box-shadow: 0 1px 2px rgb(15 20 30 / 8%), 0 8px 28px rgb(15 20 30 / 16%);
  color: var(--text);
  font: 400 13px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  text-align: start;
  hyphens: manual;
  overflow-wrap: anywhere;
  cursor: default;
  scrollbar-color: var(--field) transparent;
  outline: none;
  opacity: 0;
}
.surface.placed { opacity: 1; }
.surface *, .surface *::before, .surface *::after { box-sizing: border-box; }
.surface button { font: inherit; cursor: pointer; }
.surface :focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.icon { display: block; inline-size: 16px; block-size: 16px; fill: none; stroke: currentcolor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

[data-colour="yellow"] { --colour: var(--note-yellow-ink); --colour-wash: var(--note-yellow-wash); }
[data-colour="green"] { --colour: var(--note-green-ink); --colour-wash: var(--note-green-wash); }
[data-colour="blue"] { --colour: var(--note-blue-ink); --colour-wash: var(--note-blue-wash); }
[data-colour="pink"] { --colour: var(--note-pink-ink); --colour-wash: var(--note-pink-wash); }
[data-colour="violet"] { --colour: var(--note-violet-ink); --colour-wash: var(--note-violet-wash); }

/* A colour to choose: a disc, with a tick on the one that is chosen, so that colour is not the only sign. */
.swatch {
  display: grid;
  place-items: center;
  inline-size: 28px;
  block-size: 28px;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--text);
  forced-color-adjust: none;
}
.swatch::before { content: ""; grid-area: 1 / 1; inline-size: 18px; block-size: 18px; border-radius: 50%; background: var(--colour); box-shadow: inset 0 0 0 1px rgb(0 0 0 / 22%); }
.swatches { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.swatch:hover { background: var(--line); }
.swatch .icon { grid-area: 1 / 1; z-index: 1; inline-size: 12px; block-size: 12px; color: light-dark(#ffffff, #10151f); stroke-width: 2.4; }
.swatch[data-colour="yellow"] .icon { color: #2b2300; }

/* A tool: an icon alone, or words. */
.tool {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 6px;
  min-inline-size: 28px;
  min-block-size: 28px;
  padding: 0 6px;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--soft);
  font-size: 12px !important;
}
.tool:hover { background: var(--line); color: var(--text); }
.tool.danger:hover { color: var(--alarm); }

@media (prefers-reduced-motion: no-preference) {
  .surface { translate: 0 3px; transition: opacity 110ms ease-out, translate 110ms ease-out; }
  .surface.placed { translate: none; }
}
@media (forced-colors: active) {
  .surface { border-color: CanvasText; box-shadow: none; }
  .tool { border: 1px solid ButtonBorder; }
}
@media (pointer: coarse) {
  .swatch, .tool { min-inline-size: 40px; min-block-size: 40px; }
}
`;
