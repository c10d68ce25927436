/** Offices in a row (`Bộ trưởng, Chủ nhiệm …`), which are one person's. */
import type { Tokens } from "../../text/tokens";
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
    if (group !== undefined && previous !== undefined && onlyJoints(tokens, previous.last + 1, office.first)) group.push(office);
    else groups.push([office]);
  }
  return groups;
}

/**
 * What stands in one row is judged together: beside a company's title a `president` without a body is a company's too, and beside a
 * public office a row's other titles without a public body tell nothing.
 */
export function judgeTogether(group: readonly OfficePhrase[]): readonly OfficePhrase[] {
  if (group.length === 1) return group;
  const inCompany = group.some((office) => office.isPrivate);
  const judged = inCompany
    ? group.map((office) =>
        office.last === office.titleLast && (office.kind === "body" || (office.kind === "public" && office.language === "en"))
          ? { ...office, isPublic: false, isPrivate: true }
          : office,
      )
    : group;
  const telling = judged.filter((office) => office.isPublic);
  return telling.length === 0 ? judged : telling;
}

function onlyJoints(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (!OFFICE_JOINTS.at(tokens, i) && !ARTICLES.at(tokens, i)) return false;
  return true;
}
