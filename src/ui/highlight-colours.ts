import type { FindingKind } from "../core/finding";

/** One colour of a kind on one ground: `ink` for lines and icons (at least 4.5:1 on white or near-black), `wash` behind the words. */
export interface KindColour {
  readonly ink: string;
  readonly wash: string;
}

/** How a kind is told from the others: by colour, and by the shape of its underline where colour fails. */
export interface KindStyle {
  readonly line: "solid" | "double" | "dotted" | "dashed";
  /** CSS pixels. */
  readonly thickness: number;
  readonly light: KindColour;
  readonly dark: KindColour;
}

/** The colours that a kind may have. Few, so that each keeps its contrast on light and dark pages. */
export type Hue = "blue" | "amber" | "teal" | "violet" | "rose" | "slate";
export const HUES: readonly Hue[] = ["blue", "amber", "teal", "violet", "rose", "slate"];

/** Which colour each kind has: the reader's choice. */
export type KindHues = Readonly<Record<FindingKind, Hue>>;

/** Blue, amber, teal and violet stay apart under the three common colour blindnesses. */
export const DEFAULT_HUES: KindHues = { official: "blue", statistic: "amber", quote: "teal", statement: "violet" };

interface Paint {
  readonly ink: string;
  /** Red, green and blue of the wash, and its opacity in per cent at full strength. */
  readonly wash: string;
  readonly opacity: number;
}

const PAINTS: Readonly<Record<Hue, { readonly light: Paint; readonly dark: Paint }>> = {
  blue: {
    light: { ink: "#1d56c4", wash: "29 86 196", opacity: 8 },
    dark: { ink: "#8db5ff", wash: "141 181 255", opacity: 15 },
  },
  amber: {
    light: { ink: "#a14a00", wash: "232 140 20", opacity: 13 },
    dark: { ink: "#f6b45f", wash: "246 180 95", opacity: 15 },
  },
  teal: {
    light: { ink: "#0b6f64", wash: "11 140 124", opacity: 8 },
    dark: { ink: "#62d2c1", wash: "98 210 193", opacity: 12.5 },
  },
  violet: {
    light: { ink: "#7a45ad", wash: "122 69 173", opacity: 8 },
    dark: { ink: "#c9a9f0", wash: "201 169 240", opacity: 14 },
  },
  rose: {
    light: { ink: "#b0125b", wash: "208 40 110", opacity: 8 },
    dark: { ink: "#ff8fb4", wash: "255 143 180", opacity: 14 },
  },
  slate: {
    light: { ink: "#4a5568", wash: "74 85 104", opacity: 10 },
    dark: { ink: "#b4bdcc", wash: "180 189 204", opacity: 14 },
  },
};

interface Shape {
  readonly line: KindStyle["line"];
  readonly thickness: number;
  /** Part of the wash's full strength. */
  readonly strength: number;
}

/** No wavy line, as that is what spelling checkers draw. Statements are painted lighter than the rest. */
const SHAPES: Readonly<Record<FindingKind, Shape>> = {
  official: { line: "solid", thickness: 2, strength: 1 },
  statistic: { line: "double", thickness: 1, strength: 1 },
  quote: { line: "dotted", thickness: 2, strength: 0.875 },
  statement: { line: "dashed", thickness: 1, strength: 0.5 },
};

/** The one palette of page, card, popup and panel. */
export function kindStyle(kind: FindingKind, hues: KindHues): KindStyle {
  const { line, thickness, strength } = SHAPES[kind];
  const { light, dark } = PAINTS[hues[kind]];
  return { line, thickness, light: colourOf(light, strength), dark: colourOf(dark, strength) };
}

/** A colour by itself, as a swatch shows it. */
export function hueInk(hue: Hue): { readonly light: string; readonly dark: string } {
  return { light: PAINTS[hue].light.ink, dark: PAINTS[hue].dark.ink };
}

function colourOf({ ink, wash, opacity }: Paint, strength: number): KindColour {
  return { ink, wash: `rgb(${wash} / ${Math.round(opacity * strength)}%)` };
}
