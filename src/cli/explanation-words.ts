import type { Approximation, Change, Speaker } from "../core/finding";
import type { Locale } from "../locales";

/** Words that `onrecord explain` needs beside those of the interface. */
export interface ExplanationWords {
  readonly title: string;
  readonly body: string;
  readonly counted: string;
  readonly nothing: string;
  readonly approximation: Readonly<Record<Approximation, string>>;
  /** By how much a figure went up or down, and where to. */
  readonly change: Readonly<Record<`${Change["direction"]} ${Change["amount"]}`, string>>;
  readonly when: string;
  readonly where: string;
  readonly speakerKinds: Readonly<Record<Speaker["kind"], string>>;
}

export const EXPLANATION_WORDS: Readonly<Record<Locale, ExplanationWords>> = {
  en: {
    title: "title",
    body: "body",
    counted: "counts",
    nothing: "Nothing found.",
    approximation: { about: "about", nearly: "nearly", over: "over", "at least": "at least", "at most": "at most" },
    change: { "up step": "up by", "down step": "down by", "up level": "up to", "down level": "down to" },
    when: "when",
    where: "where",
    speakerKinds: { official: "official", person: "person", group: "group" },
  },
  vi: {
    title: "chức danh",
    body: "thuộc",
    counted: "đếm",
    nothing: "Không tìm thấy gì.",
    approximation: { about: "khoảng", nearly: "gần", over: "hơn", "at least": "ít nhất", "at most": "nhiều nhất" },
    change: { "up step": "tăng thêm", "down step": "giảm bớt", "up level": "tăng lên", "down level": "giảm còn" },
    when: "khi nào",
    where: "ở đâu",
    speakerKinds: { official: "quan chức", person: "cá nhân", group: "tổ chức, nhóm" },
  },
};
