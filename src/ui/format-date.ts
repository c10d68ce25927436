import type { Locale } from "../locales";

const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/;

/** `13 Jan 2026`, day first as in the English editions of Vietnamese papers; `13/1/2026`, as newsrooms write it. */
const DATE_FORMAT: Readonly<Record<Locale, readonly [string, Intl.DateTimeFormatOptions]>> = {
  en: ["en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" }],
  vi: ["vi", { day: "numeric", month: "numeric", year: "numeric", timeZone: "UTC" }],
};

/**
 * A publication date in words, with the time where it is given: the day and hour that the page names, in the page's own time
 * zone (a reader elsewhere must not see another day). Null for what is no ISO 8601 date.
 */
export function formatPublished(published: string, locale: Locale): string | null {
  const [, day, time] = ISO_DATE.exec(published) ?? [];
  if (day === undefined) return null;
  const date = new Date(`${day}T00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  const words = new Intl.DateTimeFormat(...DATE_FORMAT[locale]).format(date);
  return time === undefined ? words : `${words}, ${time}`;
}

/** The day of a moment (milliseconds since 1970) where the reader is. */
export function formatTime(time: number, locale: Locale): string {
  const [language, options] = DATE_FORMAT[locale];
  const { timeZone: _, ...inReadersZone } = options;
  return new Intl.DateTimeFormat(language, inReadersZone).format(time);
}

/** Day and time of a moment where the reader is, to the minute. */
export function formatMoment(time: number, locale: Locale): string {
  const [language] = DATE_FORMAT[locale];
  const clock = new Intl.DateTimeFormat(language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(time);
  return `${formatTime(time, locale)}, ${clock}`;
}
