/** Contrast as WCAG 2.2 counts it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
import { describe, expect, it } from "vitest";
import { FINDING_KINDS } from "../../src/core/finding";
import { DEFAULT_HUES, HUES, hueInk, type KindHues, kindStyle } from "../../src/ui/highlight-colours";

type Rgb = readonly [number, number, number];

/** Grounds of our own pages and of most others: `--ground` and `--ground-soft` of base.css. */
const GROUNDS = { light: [[255, 255, 255] as Rgb, [244, 245, 247] as Rgb], dark: [[27, 29, 33] as Rgb, [37, 40, 45] as Rgb] };
const LETTERS = { light: [26, 29, 35] as Rgb, dark: [232, 234, 238] as Rgb };

function hex(colour: string): Rgb {
  const parts = /^#(..)(..)(..)$/.exec(colour)?.slice(1) ?? [];
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = parts.map((part) => Number.parseInt(part, 16));
  return [r, g, b];
}

function over(wash: string, ground: Rgb): Rgb {
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN, percent = Number.NaN] = (wash.match(/[\d.]+/g) ?? []).map(Number);
  const mix = (front: number, back: number): number => (front * percent + back * (100 - percent)) / 100;
  return [mix(r, ground[0]), mix(g, ground[1]), mix(b, ground[2])];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const SCHEMES = ["light", "dark"] as const;
const everyWhere = SCHEMES.flatMap((scheme) => HUES.map((hue) => [hue, scheme] as const));

describe.each(everyWhere)("%s on %s pages", (hue, scheme) => {
  const hues: KindHues = { official: hue, statistic: hue, quote: hue, statement: hue };

  it("is a line that can be seen, and words that can be read", () => {
    for (const ground of GROUNDS[scheme]) expect(contrast(hex(hueInk(hue)[scheme]), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(FINDING_KINDS)("as a %s leaves the letters on it as legible as can be asked", (kind) => {
    const { [scheme]: colour } = kindStyle(kind, hues);
    for (const ground of GROUNDS[scheme]) {
      const under = over(colour.wash, ground);
      expect(contrast(LETTERS[scheme], under)).toBeGreaterThanOrEqual(7);
      expect(contrast(hex(colour.ink), under)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe("kinds", () => {
  it("are told apart by their lines alone, whatever their colours", () => {
    const hues: KindHues = { official: "slate", statistic: "slate", quote: "slate", statement: "slate" };
    expect(new Set(FINDING_KINDS.map((kind) => kindStyle(kind, hues).line)).size).toBe(FINDING_KINDS.length);
  });

  it("have a colour each at first", () => {
    expect(new Set(Object.values(DEFAULT_HUES)).size).toBe(FINDING_KINDS.length);
  });
});
