/**
 * The ground of everything that we show in a page. It stands in a shadow root on other people's pages: `all: initial` on the host keeps their styles
 * out, sizes are pixels because the page's root font size is not ours, and it is a string because a page's policy may forbid style elements but
 * not constructed sheets.
 */
export const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
  overflow: visible !important;
  z-index: 2147483647 !important;
}
:host([data-scheme="light"]) { color-scheme: light !important; }
:host([data-scheme="dark"]) { color-scheme: dark !important; }
@media print {
  :host { display: none !important; }
}

[data-kind="official"] { --ink: var(--official-ink); --wash: var(--official-wash); --underline: var(--official-line); --thickness: var(--official-thickness); }
[data-kind="statistic"] { --ink: var(--statistic-ink); --wash: var(--statistic-wash); --underline: var(--statistic-line); --thickness: var(--statistic-thickness); }
[data-kind="quote"] { --ink: var(--quote-ink); --wash: var(--quote-wash); --underline: var(--quote-line); --thickness: var(--quote-thickness); }
[data-kind="statement"] { --ink: var(--statement-ink); --wash: var(--statement-wash); --underline: var(--statement-line); --thickness: var(--statement-thickness); }
`;
