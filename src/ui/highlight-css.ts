import { FINDING_KINDS, type FindingKind } from "../core/finding";
import { type KindHues, kindStyle } from "./highlight-colours";

/** How far below the letters each kind draws its line, so that a figure's line and its quote's line both show. */
const OFFSET: Readonly<Record<FindingKind, string>> = { official: "0.18em", statistic: "0.16em", quote: "0.3em", statement: "0.3em" };

/**
 * In forced colours only the line's shape tells the kinds apart, and the ground is the system's. Chromium lays its own ground under every
 * highlight and gives the line the colour of the letters on it: the line must stay within that ground to be seen.
 */
const FORCED = "@media (forced-colors: active)";

/** Over everything, for a moment: where a jump went. */
const FLASH = { light: "rgb(255 214 10 / 55%)", dark: "rgb(255 214 10 / 38%)" };

/** Over the wash of its kind: the mentions of what the open card tells of. */
const ACTIVE = { light: "rgb(20 30 60 / 9%)", dark: "rgb(255 255 255 / 12%)" };

/** Names of the highlights in the page's registry. */
export interface HighlightNames {
  readonly kind: (kind: FindingKind) => string;
  readonly active: string;
  readonly flash: string;
}

/**
 * The `::highlight()` rules for a light or a dark page. On the screen only: on paper, where no card tells what a mark is, the article is as its paper
 * made it. The reader's own highlights print (`note-colours.ts`) where the browser prints highlights at all; Firefox, up to 153, does not.
 */
export function highlightCss(scheme: "light" | "dark", names: HighlightNames, hues: KindHues): string {
  const grounds = `::highlight(${names.active}) { background-color: ${ACTIVE[scheme]}; }
::highlight(${names.flash}) { background-color: ${FLASH[scheme]}; }
${FORCED} { ::highlight(${names.active}), ::highlight(${names.flash}) { background-color: Highlight; color: HighlightText; } }`;
  const rules = [...FINDING_KINDS.map((kind) => kindRule(kind, scheme, names.kind(kind), hues)), grounds].join("\n");
  return `@media screen {\n${rules}\n}`;
}

function kindRule(kind: FindingKind, scheme: "light" | "dark", name: string, hues: KindHues): string {
  const { line, thickness, [scheme]: colour } = kindStyle(kind, hues);
  return `::highlight(${name}) { background-color: ${colour.wash}; text-decoration: underline ${line} ${thickness}px ${colour.ink}; text-underline-offset: ${OFFSET[kind]}; }
${FORCED} { ::highlight(${name}) { background-color: transparent; text-decoration-color: LinkText; text-underline-offset: auto; } }`;
}
