/** How a long run is getting on, in one line of a terminal. */

export interface Progress {
  readonly articles: number;
  readonly failed: number;
  /** Since this run began. */
  readonly seconds: number;
  /** Articles of this run alone, without those that an earlier one had done. */
  readonly articlesNow: number;
  /** Bytes of the inputs read, and how many there are; null where that cannot be known, as of standard input. */
  readonly bytes: number;
  readonly totalBytes: number | null;
}

/** Below this many seconds a rate tells nothing. */
const SETTLED_SECONDS = 1;

/** `1,234 articles (3 not read), 56 a second, 43 %, 2 min left`. */
export function progressLine({ articles, failed, seconds, articlesNow, bytes, totalBytes }: Progress): string {
  const parts = [`${count(articles)} ${articles === 1 ? "article" : "articles"}${failed > 0 ? ` (${count(failed)} not read)` : ""}`];
  if (seconds >= SETTLED_SECONDS) parts.push(`${count(Math.round(articlesNow / seconds))} a second`);
  if (totalBytes !== null && totalBytes > 0) {
    const share = Math.min(1, bytes / totalBytes);
    parts.push(`${Math.floor(share * 100)} %`);
    if (seconds >= SETTLED_SECONDS && share > 0 && share < 1) parts.push(`${timeLeft((seconds / share) * (1 - share))} left`);
  }
  return parts.join(", ");
}

function count(number: number): string {
  return number.toLocaleString("en");
}

function timeLeft(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.ceil(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.ceil((seconds % 3600) / 60)} min`;
}
