/** The card's style sheet, over that of all surfaces. */
export const CARD_CSS = `
.card {
  inline-size: max-content;
  min-inline-size: 220px;
  max-inline-size: min(348px, calc(100vw - 16px));
  overflow: auto;
  overscroll-behavior: contain;
}
.card p, .card ul { margin: 0; padding: 0; list-style: none; }

.item { padding: 12px 16px 13px; }
.item + .item { border-block-start: 1px solid var(--line); }

.kind { display: flex; align-items: baseline; gap: 8px; font-size: 12px; line-height: 20px; }
.kind-name {
  color: var(--ink);
  font-weight: 600;
  text-decoration: underline var(--underline) var(--thickness) var(--ink);
  text-underline-offset: 3px;
}
.kind-detail { color: var(--soft); font-variant-numeric: tabular-nums; }
.card:has(.close) .item:first-child .kind { padding-inline-end: 24px; }

.head { margin-block-start: 4px !important; font-size: 16px; line-height: 22px; font-weight: 650; text-wrap: balance; }
.figure { font-variant-numeric: tabular-nums; }
.percentage { margin-inline-start: 8px; color: var(--ink); font-weight: 600; white-space: nowrap; }
.open { color: var(--soft); font-weight: 500; font-style: italic; }
.verbatim { margin-block-start: 2px !important; color: var(--soft); }

.offices { margin-block-start: 2px !important; }
.offices li + li { margin-block-start: 1px; }
.tag {
  margin-inline-start: 6px;
  padding: 0 5px;
  border: 1px solid var(--edge);
  border-radius: 4px;
  color: var(--soft);
  font-size: 11px;
  white-space: nowrap;
}

.label { color: var(--soft); font-size: 12px; }
.fact { margin-block-start: 6px !important; }
.said { margin-block-start: 8px; }
.words {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow: hidden;
  margin-block-start: 3px !important;
  padding-inline-start: 9px !important;
  border-inline-start: 2px solid var(--ink);
}
.words + .words { margin-block-start: 6px !important; }
.more { margin-block-start: 3px !important; padding-inline-start: 11px !important; color: var(--soft); font-size: 12px; }

.why { margin-block-start: 9px; padding-block-start: 8px; border-block-start: 1px solid var(--line); color: var(--soft); font-size: 12px; line-height: 17px; }
.evidence { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-block-start: 6px !important; }
.evidence li { padding: 1px 7px; border-radius: 5px; background: var(--wash); color: var(--text); }
.role { color: var(--soft); }
.role::after { content: ":"; }

.mark-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 4px; margin: 2px -8px -13px -6px; padding-block: 6px 7px; }
/* Always in reach where a card is higher than its room; not where it tells of several marks, whose words they would cover. */
.item:only-of-type .mark-actions { position: sticky; inset-block-end: 0; background: linear-gradient(transparent, var(--ground) 6px); }
.mark-tools, .mark-steps { display: inline-flex; align-items: center; }
.mark-steps { margin-inline-start: auto; }
.mark-place { min-inline-size: 5ch; color: var(--soft); font-size: 12px; text-align: center; white-space: nowrap; font-variant-numeric: tabular-nums; }

.close {
  position: absolute;
  inset: 8px 8px auto auto;
  display: grid;
  place-items: center;
  inline-size: 28px;
  block-size: 28px;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: none;
  color: var(--soft);
  cursor: pointer;
}
.close:hover { background: var(--line); color: var(--text); }
.close svg { fill: none; stroke: currentcolor; stroke-width: 1.6; stroke-linecap: round; }

@media (forced-colors: active) {
  .evidence li { border: 1px solid CanvasText; }
}
@media (pointer: coarse) {
  .close { inline-size: 40px; block-size: 40px; inset: 4px 4px auto auto; }
}
`;
