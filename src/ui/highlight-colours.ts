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

/**
 * The one palette of page, card, popup and panel. Blue, amber, teal and violet stay apart under the three common colour
 * blindnesses; no wavy line, as that is what spelling checkers draw. Statements are painted lighter than the rest.
 */
export const KIND_STYLES: Readonly<Record<FindingKind, KindStyle>> = {
  official: {
    line: "solid",
    thickness: 2,
    light: { ink: "#1d56c4", wash: "rgb(29 86 196 / 8%)" },
    dark: { ink: "#8db5ff", wash: "rgb(141 181 255 / 15%)" },
  },
  statistic: {
    line: "double",
    thickness: 1,
    light: { ink: "#a14a00", wash: "rgb(232 140 20 / 13%)" },
    dark: { ink: "#f6b45f", wash: "rgb(246 180 95 / 15%)" },
  },
  quote: {
    line: "dotted",
    thickness: 2,
    light: { ink: "#0b6f64", wash: "rgb(11 140 124 / 7%)" },
    dark: { ink: "#62d2c1", wash: "rgb(98 210 193 / 11%)" },
  },
  statement: {
    line: "dashed",
    thickness: 1,
    light: { ink: "#7a45ad", wash: "rgb(122 69 173 / 4%)" },
    dark: { ink: "#c9a9f0", wash: "rgb(201 169 240 / 7%)" },
  },
};
