import { FINDING_KINDS } from "../core/finding";
import { HUES, hueInk, type KindHues, kindStyle } from "./highlight-colours";
import { applyNoteColours } from "./note-colours";

/**
 * Writes the palette into custom properties (`--official-ink`, `--official-wash`, `--official-line`, `--official-thickness`, `--note-yellow-wash` …)
 * through CSSOM, which a content security policy without inline styles allows.
 */
export function applyPalette(style: CSSStyleDeclaration, hues: KindHues): void {
  applyNoteColours(style);
  for (const kind of FINDING_KINDS) {
    const { line, thickness, light, dark } = kindStyle(kind, hues);
    style.setProperty(`--${kind}-ink`, `light-dark(${light.ink}, ${dark.ink})`);
    style.setProperty(`--${kind}-wash`, `light-dark(${light.wash}, ${dark.wash})`);
    style.setProperty(`--${kind}-line`, line);
    style.setProperty(`--${kind}-thickness`, `${thickness}px`);
  }
}

/** Writes all colours that a kind may have (`--hue-blue` …), for those who choose among them. */
export function applyHues(style: CSSStyleDeclaration): void {
  for (const hue of HUES) {
    const { light, dark } = hueInk(hue);
    style.setProperty(`--hue-${hue}`, `light-dark(${light}, ${dark})`);
  }
}
