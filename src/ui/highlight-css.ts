import { FINDING_KINDS, type FindingKind } from "../core/finding";
import { KIND_STYLES } from "./highlight-colours";

/** How far below the letters each kind draws its line, so that a figure's line and its quote's line both show. */
const OFFSET: Readonly<Record<FindingKind, string>> = { official: "0.18em", statistic: "0.16em", quote: "0.3em", statement: "0.3em" };

/** In forced colours only the line's shape tells the kinds apart, and the ground is the system's. */
const FORCED = "@media (forced-colors: active)";

/**
 * The `::highlight()` rules of the page.
 * @param nameOf name of a kind's highlight
 * @param flash name of the highlight that shows where a jump went
 */
export function highlightCss(scheme: "light" | "dark", nameOf: (kind: FindingKind) => string, flash: string): string {
  const kinds = FINDING_KINDS.map((kind) => kindRule(kind, scheme, nameOf(kind)));
  const light = scheme === "light" ? "rgb(255 214 10 / 55%)" : "rgb(255 214 10 / 38%)";
  const flashRule = `::highlight(${flash}) { background-color: ${light}; }
${FORCED} { ::highlight(${flash}) { background-color: Highlight; color: HighlightText; } }`;
  return [...kinds, flashRule].join("\n");
}

function kindRule(kind: FindingKind, scheme: "light" | "dark", name: string): string {
  const { line, thickness, [scheme]: colour } = KIND_STYLES[kind];
  return `::highlight(${name}) { background-color: ${colour.wash}; text-decoration: underline ${line} ${thickness}px ${colour.ink}; text-underline-offset: ${OFFSET[kind]}; }
${FORCED} { ::highlight(${name}) { background-color: transparent; text-decoration-color: LinkText; } }`;
}
