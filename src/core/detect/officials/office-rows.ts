/** Offices in a row (`Bộ trưởng, Chủ nhiệm …`), which are one person's. */
import { folded, isCapital, isWord, Shape, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { OfficePhrase } from "./office-phrase";

const OFFICE_JOINTS = new WordSet([",", "kiêm", "và", "and", "đồng", "thời", "là"]);
/** Small words that may stand before an office. */
export const ARTICLES = new WordSet(["still", "now", "the", "a", "an", "một", "vị", "then", "who", "currently", "also", "both", "another"]);

/** Offices in a row with nothing but commas and joining words between them. */
export function officeRows(tokens: Tokens, offices: readonly OfficePhrase[]): OfficePhrase[][] {
  const groups: OfficePhrase[][] = [];
  for (const office of offices) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const isRow = group !== undefined && previous !== undefined && onlyJoints(tokens, previous.last + 1, office.first);
    if (
      isRow &&
      previous.plural === office.plural &&
      !isOwned(tokens, previous, office) &&
      !isOfOthers(tokens, group, office) &&
      !(group.length === 1 && isAddressed(tokens, previous.first)) &&
      !(group.length === 1 && isObject(tokens, previous, office))
    )
      group.push(office);
    else groups.push([office]);
  }
  return groups;
}

/** Whether a body right before the office is that one's (`quan chức thuộc chính quyền Tổng thống …`). */
function isOwned(tokens: Tokens, { titleLast, last }: OfficePhrase, { first }: OfficePhrase): boolean {
  return last > titleLast && first === last + 1 && CABINETS.at(tokens, last);
}
const CABINETS = new WordSet(["quyền", "các"]);

/** Whether a title that stands alone in small letters is what a verb or preposition before it takes (`In a letter to lawmakers, Treasury Secretary …`, `Trả lời đại biểu, Giám đốc Sở …`). */
function isObject(tokens: Tokens, title: OfficePhrase, next: OfficePhrase): boolean {
  const isBare = title.first === title.titleFirst && title.last === title.titleLast && tokens.shape[title.first] === Shape.Lower;
  if (!isBare || folded(tokens, title.last + 1) !== "," || !isCapital(tokens, next.first)) return false;
  const before = title.first - 1;
  return isWord(tokens, before) && tokens.shape[before] === Shape.Lower && !ARTICLES.at(tokens, before) && !ROLES_BEFORE.at(tokens, before);
}

/** Two syllables that open a sentence and take the office behind them: its holder is not the one who acts (`Chất vấn Giám đốc Sở, đại biểu A …`). */
const ADDRESSING: ReadonlyMap<string, string> = new Map([
  ["vấn", "chất"],
  ["lời", "trả"],
  ["mặt", "thay"],
  ["diện", "đại"],
  ["quyền", "ủy"],
  ["cáo", "báo"],
]);

export function isAddressed(tokens: Tokens, officeFirst: number): boolean {
  const to = folded(tokens, officeFirst - 1) === "the" ? officeFirst - 2 : officeFirst - 1;
  if (TO.at(tokens, to)) return isCapital(tokens, to - 1) && folded(tokens, to - 1).endsWith("ing") && !isWord(tokens, to - 2);
  const last = OF.at(tokens, officeFirst - 1) ? officeFirst - 2 : officeFirst - 1;
  if (ADDRESSING.get(folded(tokens, last)) !== folded(tokens, last - 1)) return false;
  for (let i = last - 1; i >= last - LONGEST_ADDRESS; i--) if (isCapital(tokens, i)) return !isWord(tokens, i - 1);
  return false;
}
const OF = new WordSet(["của", "cho", "với"]);
/** English: `Reporting to the Deputy Prime Minister, Chairman …`. */
const TO = new WordSet(["to", "with"]);
/** `Được sự ủy quyền của`, without its last two words. */
const LONGEST_ADDRESS = 3;

/** Whether the row is said of the name before it, and the office of the one behind it (`Colonel A, Commissar of the Guard, and Major B; ông A, Giám đốc Sở và Thiếu tá B`). */
function isOfOthers(tokens: Tokens, group: readonly OfficePhrase[], next: OfficePhrase): boolean {
  const first = group[0]?.first ?? 0;
  const isApposed = folded(tokens, first - 1) === "," && isWord(tokens, first - 2) && isCapital(tokens, first - 2);
  return isApposed && AND.at(tokens, next.first - 1) && isCapital(tokens, next.last + 1);
}
const AND = new WordSet(["and", "và", "cùng"]);

/** Last words before a title that is said of somebody (`ông An là đại biểu, Giám đốc …`, `đồng chí đại biểu`). */
const ROLES_BEFORE = new WordSet("là làm kiêm chức vụ ông bà chí is was as former cựu nguyên".split(" "));

/**
 * What stands in one row is judged together: beside a company's title a `president` without a body is a company's too, and beside a
 * public office a row's other titles without a public body tell nothing.
 */
export function judgeTogether(tokens: Tokens, group: readonly OfficePhrase[]): readonly OfficePhrase[] {
  if (group.length === 1) return group;
  const inCompany = group.some((office) => office.isPrivate);
  const judged = inCompany
    ? group.map((office) =>
        office.last === office.titleLast && (office.kind === "body" || (office.kind === "public" && office.language === "en"))
          ? { ...office, isPublic: false, isPrivate: true }
          : office,
      )
    : group;
  const telling = judged.filter((office, i) => office.isPublic || isHeldToo(tokens, judged[i - 1], office));
  return telling.some((office) => office.isPublic) ? telling : judged;
}

/** Whether the title without a body is held together with the public one before it (`Chánh Văn phòng Bộ kiêm Người phát ngôn`). */
function isHeldToo(tokens: Tokens, before: OfficePhrase | undefined, office: OfficePhrase): boolean {
  return before?.isPublic === true && !office.isPrivate && folded(tokens, office.first - 1) === "kiêm" && before.last === office.first - 2;
}

function onlyJoints(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (!OFFICE_JOINTS.at(tokens, i) && !ARTICLES.at(tokens, i)) return false;
  return true;
}
