import { each, type Magnitude } from "../quantity";

/** Vietnamese magnitude words after digits; several in a row multiply (`nghìn tỷ`). */
export const VI_MAGNITUDES: readonly (readonly [string, Magnitude])[] = [
  ...each<Magnitude>("chục", { factor: 10 }),
  ...each<Magnitude>("trăm", { factor: 1e2 }),
  ...each<Magnitude>("nghìn|ngàn", { factor: 1e3 }),
  ...each<Magnitude>("vạn", { factor: 1e4 }),
  ...each<Magnitude>("triệu", { factor: 1e6 }),
  ...each<Magnitude>("tỷ|tỉ", { factor: 1e9 }),
  ...each<Magnitude>("k", { factor: 1e3, tight: "always" }),
  ...each<Magnitude>("tr", { factor: 1e6, tight: "always" }),
];

/** Begin like a magnitude and are none: `tỷ phú` (billionaire), `tỷ lệ` (rate), `trăm họ`. */
export const VI_NO_MAGNITUDE: readonly string[] =
  "triệu phú|tỷ phú|tỷ lệ|tỷ giá|tỷ trọng|tỷ suất|tỷ số|trăm họ|triệu hồi|triệu tập|triệu chứng|vạn lý|chục bạn".split("|");
