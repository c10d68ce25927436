/** Whether the page is light or dark where the article stands: by the colour of its letters, which are made to be read on their ground. */
export type PageScheme = "light" | "dark";

/** Letters lighter than this (perceived lightness, 0 to 1) stand on a dark ground. */
const LIGHT_LETTERS = 0.55;

/** The scheme around an element, as it is now. Reads computed style: for painting, never for finding. */
export function schemeAround(element: Element): PageScheme {
  const lightness = lightnessOf(getComputedStyle(element).color);
  return lightness !== null && lightness > LIGHT_LETTERS ? "dark" : "light";
}

/**
 * Perceived lightness of a computed CSS colour, 0 to 1; null for a notation that computed styles do not have.
 * Browsers give `rgb()` for most, and keep `color()`, `lab()`, `lch()`, `oklab()` and `oklch()`.
 */
export function lightnessOf(colour: string): number | null {
  const [, name, body] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  if (name === undefined || body === undefined) return null;
  const numbers = (body.match(/(?<![\w-])-?\d+(?:\.\d+)?(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith("%") ? Number.parseFloat(part) / 100 : Number.parseFloat(part),
  );
  const [first = 0, second = 0, third = 0] = numbers;
  if (name === "rgb" || name === "rgba") return luma(first / 255, second / 255, third / 255);
  if (name === "color") return luma(first, second, third);
  if (name === "oklab" || name === "oklch") return first;
  if (name === "lab" || name === "lch") return first / 100;
  return null;
}

/** Rec. 601 luma of gamma-coded channels: near enough to perceived lightness to tell letters from ground. */
function luma(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Where sites keep the switch between their light and dark dress. */
const DRESS = ["class", "style", "data-theme", "data-mode", "data-bs-theme", "data-color-mode", "data-color-scheme", "theme"];

/** Calls back when the page may have changed its dress. Returns its undo. */
export function watchScheme(document: Document, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body]) observer.observe(element, { attributes: true, attributeFilter: DRESS });
  const preference = matchMedia("(prefers-color-scheme: dark)");
  preference.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    preference.removeEventListener("change", changed);
  };
}
