/** The words that exports bring along, in both languages of the interface. */
import type { Language } from "../article";
import type { Colour } from "../note";

export interface ExportWords {
  readonly officials: string;
  readonly figures: string;
  readonly quotes: string;
  readonly statements: string;
  readonly notes: string;
  readonly text: string;
  readonly untitled: string;
  readonly noSpeaker: string;
  readonly inArticle: string;
  readonly tags: string;
  readonly mentions: (count: number) => string;
  readonly colours: Readonly<Record<Colour, string>>;
}

export const EXPORT_WORDS: Readonly<Record<Language, ExportWords>> = {
  en: {
    officials: "Officials",
    figures: "Figures",
    quotes: "Quotes",
    statements: "Reported statements",
    notes: "Notes",
    text: "Text",
    untitled: "Untitled",
    noSpeaker: "Speaker not given",
    inArticle: "in the article",
    tags: "Tags",
    mentions: (count) => (count === 1 ? "1 mention" : `${count} mentions`),
    colours: { yellow: "yellow", green: "green", blue: "blue", pink: "pink", violet: "violet" },
  },
  vi: {
    officials: "Quan chức",
    figures: "Số liệu",
    quotes: "Trích dẫn",
    statements: "Lời thuật lại",
    notes: "Ghi chú",
    text: "Nguyên văn",
    untitled: "Không có tiêu đề",
    noSpeaker: "Không rõ người nói",
    inArticle: "trong bài",
    tags: "Thẻ",
    mentions: (count) => `nhắc ${count} lần`,
    colours: { yellow: "vàng", green: "xanh lục", blue: "xanh lam", pink: "hồng", violet: "tím" },
  },
};
