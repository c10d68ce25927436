/** Dates of publication as pages write them, made ISO 8601: a date, or a date-time with offset. */
import type { Language } from "../core/article";

/** Vietnam has one time zone and no summer time; a Vietnamese page that names no zone means it. */
const VIETNAM = "+07:00";

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const DAY_FIRST = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const VIETNAMESE_WORDS = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2})[\s,]+(?:năm\s+)?(\d{4})(?!\d)/iu;
const ENGLISH_MONTHS =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MONTH_FIRST = /* @__PURE__ */ new RegExp(`\\b(${ENGLISH_MONTHS})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
const DAY_MONTH = /* @__PURE__ */ new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(${ENGLISH_MONTHS})\\.?,?[\\s-]+(\\d{4})\\b`, "i");
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const CLOCK = /(?<![\d:/+-])(\d{1,2})(?::|h|\s?giờ\s?)(\d{2})(?!\d)(?::(\d{2}))?\s*(am|pm|sa|ch)?/i;
const ZONE = /(?:GMT|UTC)?\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?\s*\)?\s*$|\b(GMT|UTC|Z)\b/i;

/** What a date and its time take at most, with the words around them; in UTF-16 code units. A page may write a megabyte where its date belongs. */
const LONGEST_DATE = 300;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Reads a date of publication: ISO 8601 and its common slips, Vietnamese forms (`Thứ Năm, 09/01/2020, 12:17 (GMT+7)`, `ngày 9 tháng 1 năm 2020`)
 * and English ones (`January 9, 2020`). Seconds stay where they are told, parts of them do not. A time without a known zone is dropped. Null where no date, or an ambiguous one, is found.
 * @param language of the article: Vietnamese pages write the day first and mean Vietnam's time.
 */
export function parsePublished(written: string, language: Language): string | null {
  const text = written.slice(0, LONGEST_DATE).normalize("NFC").replace(/\s+/g, " ").trim();
  const iso = ISO.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return compose(
      { year: Number(year), month: Number(month), day: Number(day) },
      clockOf(hour, minute, second),
      isoZone(zone) ?? homeZone(language),
    );
  }
  const found = findDay(text, language);
  if (found === null) return null;
  const rest = text.replace(found.written, " ").trim();
  const clock = CLOCK.exec(rest);
  const zone = clock === null ? null : zoneOf(rest.replace(clock[0], " ").trim());
  return compose(found.day, clock === null ? null : clockOf(clock[1], clock[2], clock[3], clock[4]), zone ?? homeZone(language));
}

function findDay(text: string, language: Language): { day: Day; written: string } | null {
  const words = VIETNAMESE_WORDS.exec(text);
  if (words !== null) return { day: { day: Number(words[1]), month: Number(words[2]), year: Number(words[3]) }, written: words[0] };
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null)
    return { day: { month: monthOf(monthFirst[1]), day: Number(monthFirst[2]), year: Number(monthFirst[3]) }, written: monthFirst[0] };
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth !== null)
    return { day: { day: Number(dayMonth[1]), month: monthOf(dayMonth[2]), year: Number(dayMonth[3]) }, written: dayMonth[0] };
  const numbers = DAY_FIRST.exec(text);
  if (numbers === null) return null;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3])];
  if (language === "vi" || first > 12) return { day: { day: first, month: second, year }, written: numbers[0] };
  return second > 12 ? { day: { day: second, month: first, year }, written: numbers[0] } : null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1;
}

function clockOf(hour: string | undefined, minute: string | undefined, second = "00", half?: string): string | null {
  if (hour === undefined || minute === undefined) return null;
  const afternoon = half !== undefined && /^(?:pm|ch)$/i.test(half);
  const morning = half !== undefined && !afternoon;
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (afternoon && !morning ? 12 : 0);
  return Number(minute) < 60 && Number(second) < 60 ? `${pad(hours)}:${minute}:${second}` : null;
}

function isoZone(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  if (/^(?:Z|UTC|GMT)$/i.test(zone)) return "Z";
  const digits = zone.replace(":", "");
  return `${digits.slice(0, 3)}:${digits.slice(3) || "00"}`;
}

function zoneOf(rest: string): string | null {
  const zone = ZONE.exec(rest);
  if (zone === null) return null;
  if (zone[1] === undefined || zone[2] === undefined) return "Z";
  return `${zone[1]}${pad(Number(zone[2]))}:${zone[3] ?? "00"}`;
}

function homeZone(language: Language): string | null {
  return language === "vi" ? VIETNAM : null;
}

function compose({ year, month, day }: Day, clock: string | null, zone: string | null): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${year}-${pad(month)}-${pad(day)}`;
  return clock === null || zone === null ? date : `${date}T${clock}${zone}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
