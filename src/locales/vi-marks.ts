import type { enMarks } from "./en-marks";

/** Lời của những gì có trên mọi bài được đọc. */
export const viMarks: Readonly<Record<keyof typeof enMarks, string>> = {
  "kind.official": "Quan chức",
  "kind.statistic": "Số liệu",
  "kind.quote": "Trích dẫn",
  "kind.statement": "Phát biểu",
  "map.label": "Bản đồ dấu",
};
