/** The toolbar's style sheet, over that of all surfaces. */
export const TOOLBAR_CSS = `
.toolbar { display: flex; align-items: center; padding: 3px; inline-size: max-content; max-inline-size: calc(100vw - 16px); flex-wrap: wrap; }
.divider { inline-size: 1px; block-size: 18px; margin-inline: 4px; background: var(--line); }
`;
