import { each, type Magnitude } from "../quantity";

/** English magnitude words and letters after digits. */
export const EN_MAGNITUDES: readonly (readonly [string, Magnitude])[] = [
  ...each<Magnitude>("hundred", { factor: 1e2 }),
  ...each<Magnitude>("thousand", { factor: 1e3 }),
  ...each<Magnitude>("million|millions|mln|mn|mio", { factor: 1e6 }),
  ...each<Magnitude>("billion|billions|bln|bn", { factor: 1e9 }),
  ...each<Magnitude>("trillion|trillions|tn|trn|trln", { factor: 1e12 }),
  ...each<Magnitude>("quadrillion", { factor: 1e15 }),
  ...each<Magnitude>("lakh|lakhs", { factor: 1e5 }),
  ...each<Magnitude>("crore|crores", { factor: 1e7 }),
  ...each<Magnitude>("dozen", { factor: 12 }),
  ...each<Magnitude>("k", { factor: 1e3, tight: "always" }),
  ...each<Magnitude>("m|mil", { factor: 1e6, tight: "money" }),
  ...each<Magnitude>("b", { factor: 1e9, tight: "money" }),
  ...each<Magnitude>("t", { factor: 1e12, tight: "money" }),
];
