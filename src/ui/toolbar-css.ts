/** The toolbar's style sheet, over that of all surfaces. */
export const TOOLBAR_CSS = `
.toolbar { display: flex; align-items: center; padding: 3px; inline-size: max-content; max-inline-size: calc(100vw - 16px); flex-wrap: wrap; }
.places { flex-basis: 100%; display: grid; max-inline-size: 320px; margin-block-start: 3px; border-block-start: 1px solid var(--line); }
.place { padding: 6px 8px; border: 0; border-inline-start: 4px solid var(--colour); border-radius: 4px; background: none; color: inherit; text-align: start; }
.place:hover { background: var(--line); }
.divider { inline-size: 1px; block-size: 18px; margin-inline: 4px; background: var(--line); }
`;
