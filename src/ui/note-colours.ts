import { COLOURS, type Colour } from "../core/note";

/** A note's colour on light and on dark ground: `wash` behind words, `ink` for swatches and bars. */
export interface NoteColour {
  readonly wash: string;
  readonly ink: string;
}

/**
 * As felt pens have them. Washes leave black letters on white, and white ones on black, a contrast of at least 7:1; they are stronger than
 * those of marks, so that both show where they meet. The name of the colour is always said beside it.
 */
export const NOTE_COLOURS: Readonly<Record<Colour, { readonly light: NoteColour; readonly dark: NoteColour }>> = {
  yellow: { light: { wash: "rgb(255 214 10 / 48%)", ink: "#f0c000" }, dark: { wash: "rgb(214 170 0 / 42%)", ink: "#e6c02e" } },
  green: { light: { wash: "rgb(60 200 95 / 34%)", ink: "#2f9e4f" }, dark: { wash: "rgb(46 160 80 / 46%)", ink: "#5fca7f" } },
  blue: { light: { wash: "rgb(70 160 255 / 32%)", ink: "#2b7fe0" }, dark: { wash: "rgb(50 120 220 / 48%)", ink: "#74b0ff" } },
  pink: { light: { wash: "rgb(255 95 155 / 32%)", ink: "#d93b7c" }, dark: { wash: "rgb(205 55 115 / 46%)", ink: "#ff8ab5" } },
  violet: { light: { wash: "rgb(150 105 255 / 32%)", ink: "#7a4fe0" }, dark: { wash: "rgb(125 80 220 / 50%)", ink: "#b59bff" } },
};

/** Writes the colours into custom properties (`--note-yellow-wash`, `--note-yellow-ink` …) through CSSOM. */
export function applyNoteColours(style: CSSStyleDeclaration): void {
  for (const colour of COLOURS) {
    const { light, dark } = NOTE_COLOURS[colour];
    style.setProperty(`--note-${colour}-wash`, `light-dark(${light.wash}, ${dark.wash})`);
    style.setProperty(`--note-${colour}-ink`, `light-dark(${light.ink}, ${dark.ink})`);
  }
}

/** The `::highlight()` rules of notes for a light or a dark page. In forced colours the system marks them. */
export function noteCss(scheme: "light" | "dark", name: (colour: Colour) => string): string {
  return COLOURS.map(
    (colour) => `::highlight(${name(colour)}) { background-color: ${NOTE_COLOURS[colour][scheme].wash}; }
@media (forced-colors: active) { ::highlight(${name(colour)}) { background-color: Mark; color: MarkText; } }`,
  ).join("\n");
}
