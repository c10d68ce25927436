/** Days as readers type them: a year, a month or a day, in the order of ISO 8601 or, as in Vietnam, the day first. No clock: nothing like "today". */

const YEAR_FIRST = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/;
const DAY_FIRST = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/;

/** The day, or the first of the month or year, as `2026-03-15`; null for what is no date of the calendar. */
export function parseDay(typed: string): string | null {
  const [, yearA, monthA, dayA] = YEAR_FIRST.exec(typed) ?? [];
  const [, dayB, monthB, yearB] = DAY_FIRST.exec(typed) ?? [];
  const [year, month, day] = yearA !== undefined ? [yearA, monthA ?? "1", dayA ?? "1"] : [yearB, monthB ?? "1", dayB ?? "1"];
  if (year === undefined || year < "1000") return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null; // no 30 February
}
