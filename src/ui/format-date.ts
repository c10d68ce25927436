import type { Locale } from "../locales";

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

/**
 * A publication date in words, with the time where it is given: the day and hour that the page names, in the page's own time
 * zone (a reader elsewhere must not see another day). Null for what is no ISO 8601 date.
 */
export function formatPublished(published: string, locale: Locale): string | null {
  const [, day, time] = ISO_DATE.exec(published) ?? [];
  if (day === undefined) return null;
  const date = new Date(`${day}T${time ?? "00:00"}Z`);
  if (Number.isNaN(date.getTime())) return null;
  const dateStyle = { dateStyle: "medium", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(tagOf(locale), time === undefined ? dateStyle : { ...dateStyle, timeStyle: "short" }).format(date);
}

/** Day before month in English too, as in the English editions of Vietnamese papers. */
function tagOf(locale: Locale): string {
  return locale === "en" ? "en-GB" : locale;
}
