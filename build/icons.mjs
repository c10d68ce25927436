/** Draws the icon's PNG sizes from the one SVG. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { ROOT } from "./paths.mjs";

/** What browsers and stores show outside the toolbar, in pixels. */
export const ICON_SIZES = [16, 32, 48, 96, 128];

/** The toolbar's button at one, one and a fifth, and two device pixels per CSS pixel. */
export const TOOLBAR_SIZES = [16, 19, 32, 38];

/**
 * @returns {ReadonlyMap<string, Uint8Array>} path within the extension -> PNG
 */
export function drawIcons() {
  const svg = readFileSync(join(ROOT, "icons/icon.svg"), "utf8");
  const sizes = [...new Set([...ICON_SIZES, ...TOOLBAR_SIZES])].sort((a, b) => a - b);
  return new Map(
    sizes.map((size) => [`icons/icon-${size}.png`, new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng()]),
  );
}
