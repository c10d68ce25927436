import type { Speaker } from "../core/finding";
import type { Locale } from "../locales";

/** Words that `onrecord explain` needs beside those of the interface. */
export interface ExplanationWords {
  readonly title: string;
  readonly body: string;
  readonly counted: string;
  readonly nothing: string;
  readonly speakerKinds: Readonly<Record<Speaker["kind"], string>>;
}

export const EXPLANATION_WORDS: Readonly<Record<Locale, ExplanationWords>> = {
  en: {
    title: "title",
    body: "of",
    counted: "counts",
    nothing: "Nothing found.",
    speakerKinds: { official: "official", person: "person", group: "group" },
  },
  vi: {
    title: "chức danh",
    body: "thuộc",
    counted: "đếm",
    nothing: "Không tìm thấy gì.",
    speakerKinds: { official: "quan chức", person: "cá nhân", group: "tổ chức, nhóm" },
  },
};
