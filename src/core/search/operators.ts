/** The operators of a search and the words that they take, in both languages: all are understood, whatever the interface speaks. Compared folded. */
import type { Language } from "../article";
import type { Colour } from "../note";
import type { EntryKind } from "./filters";
import { foldText } from "./fold-text";

export type Operator = "person" | "site" | "tag" | "colour" | "kind" | "language" | "after" | "before";
export const OPERATORS: readonly Operator[] = ["person", "site", "tag", "colour", "kind", "language", "after", "before"];

/** The first of each is how On Record itself writes it. */
type Spellings = Readonly<Record<Language, readonly [string, ...string[]]>>;

const NAMES: Readonly<Record<Operator, Spellings>> = {
  person: { en: ["person"], vi: ["người"] },
  site: { en: ["site"], vi: ["báo", "trang"] },
  tag: { en: ["tag"], vi: ["thẻ"] },
  colour: { en: ["colour", "color"], vi: ["màu"] },
  kind: { en: ["kind"], vi: ["loại"] },
  language: { en: ["language", "lang"], vi: ["tiếng"] },
  after: { en: ["after", "since"], vi: ["từ", "sau"] },
  before: { en: ["before"], vi: ["trước"] },
};

const KINDS: Readonly<Record<EntryKind, Spellings>> = {
  article: { en: ["article", "articles"], vi: ["bài", "bài báo"] },
  highlight: { en: ["highlight", "highlights"], vi: ["tô sáng", "tô"] },
  note: { en: ["note", "notes"], vi: ["ghi chú"] },
  mark: { en: ["mark", "marks", "kept mark", "kept marks"], vi: ["dấu", "dấu đã giữ"] },
};

const COLOURS: Readonly<Record<Colour, Spellings>> = {
  yellow: { en: ["yellow"], vi: ["vàng"] },
  green: { en: ["green"], vi: ["xanh lục", "lục", "xanh lá"] },
  blue: { en: ["blue"], vi: ["xanh lam", "lam", "xanh dương"] },
  pink: { en: ["pink"], vi: ["hồng"] },
  violet: { en: ["violet", "purple"], vi: ["tím"] },
};

const LANGUAGES: Readonly<Record<Language, Spellings>> = {
  vi: { en: ["vi", "vietnamese"], vi: ["việt", "tiếng Việt"] },
  en: { en: ["en", "english"], vi: ["anh", "tiếng Anh"] },
};

/** Each folded spelling, with what it means. */
function reader<Name extends string>(table: Readonly<Record<Name, Spellings>>): (typed: string) => Name | null {
  const meanings = new Map<string, Name>();
  for (const name in table) for (const spelling of [...table[name].en, ...table[name].vi]) meanings.set(foldText(spelling), name);
  return (typed) => meanings.get(foldText(typed).trim().replace(/\s+/g, " ")) ?? null;
}

/** Null for a word that is none. */
export const operatorOf = reader(NAMES);
export const kindOf = reader(KINDS);
export const colourOf = reader(COLOURS);
export const languageOf = reader(LANGUAGES);

/** A term as it would be typed: `tag:"tiền bạc"`. `value` of a kind, colour or language is its name here; of a date an ISO day. */
export function writeTerm(operator: Operator, value: string, locale: Language): string {
  const table: Readonly<Record<string, Spellings>> | null =
    operator === "kind" ? KINDS : operator === "colour" ? COLOURS : operator === "language" ? LANGUAGES : null;
  const spelled = table?.[value]?.[locale][0] ?? value;
  const bare = spelled.replace(/["“”]/g, "").trim();
  return `${NAMES[operator][locale][0]}:${/\s/.test(bare) ? `"${bare}"` : bare}`;
}
