/** What a terminal shows: when colours are used, which, and text that cannot command it. */
import type { Writable } from "node:stream";
import type { FindingKind } from "../core/finding";

export type ColourWish = "auto" | "always" | "never";
export const COLOUR_WISHES: readonly ColourWish[] = ["auto", "always", "never"];

/**
 * Whether output is coloured. By itself only on a terminal that can, and not where NO_COLOR (https://no-color.org) is set to anything; what the
 * command line says goes before both.
 */
export function showsColour(wish: ColourWish, output: Writable, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (wish !== "auto") return wish === "always";
  const forbidden = (environment["NO_COLOR"] ?? "") !== "" || environment["TERM"] === "dumb";
  return !forbidden && "isTTY" in output && output.isTTY === true;
}

export type Style = FindingKind | "strong" | "faint";

/** Select Graphic Rendition codes (ECMA-48, 8.3.117). The hues of the marks in the page: blue, amber, teal, violet. */
const CODES: Readonly<Record<Style, string>> = { official: "34", statistic: "33", quote: "36", statement: "35", strong: "1", faint: "2" };

/** Puts words into these styles; styles of words within begin anew, since a terminal knows no nesting. */
export type Paint = (words: string, ...styles: readonly Style[]) => string;

export function painter(coloured: boolean): Paint {
  if (!coloured) return (words) => words;
  return (words, ...styles) =>
    words === "" || styles.length === 0 ? words : `\u001b[${styles.map((style) => CODES[style]).join(";")}m${words}\u001b[0m`;
}

/** Text for a terminal: a control character, which could move the cursor or worse, shows as its picture or as a question mark in a box. */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (control) => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? "\u2421" : "\ufffd";
  });
}

/** Clears the line and goes to its beginning (ECMA-48: EL 2, CR). */
const ANEW = "\u001b[2K\r";

/** Shows one line in the place of the one before, cut at the terminal's width; null where the stream is no terminal. */
export function terminalLine(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): ((line: string) => void) | null {
  if (stream.isTTY !== true) return null;
  return (line) => stream.write(ANEW + line.slice(0, (stream.columns ?? 80) - 1));
}
