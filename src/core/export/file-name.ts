/** Names of files that Windows, macOS and Linux all take, from titles that may hold anything. Vietnamese letters stay, composed. */

/** Longest name with its extension, in UTF-16 code units; folders in front need room on Windows (260 for the whole path). */
const MOST_UNITS = 120;
/** Linux and macOS count bytes of UTF-8 (255); some are left for the ` (1)` that browsers add. */
const MOST_BYTES = 240;

/** What some system forbids, and what cannot be seen: control characters, marks of direction, zero-width spaces. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Surrogate}\u2028\u2029]+/gu;
/** Windows keeps these for devices, with any extension. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;
/** Dots and spaces at the ends are dropped by Windows; a dot in front hides a file; a tilde is taken for a home. */
const BAD_START = /^[\s.~]+/;
const BAD_LAST = /[\s.]/;

/**
 * A file's name.
 * @param title what it is called; empty or unusable titles give `fallback`
 * @param extension without its dot
 */
export function fileName(title: string, extension: string, fallback = "on-record"): string {
  const ending = `.${extension}`;
  const name = shortened(cleaned(title), ending.length);
  const safe = RESERVED.test(name) ? `_${name}` : name;
  return (safe === "" ? fallback : safe) + ending;
}

/** The day of a time in milliseconds since 1970, in UTC: `2026-03-05`. */
export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function cleaned(title: string): string {
  return title
    .normalize("NFC")
    .replace(FORBIDDEN, " ")
    .replace(/\s+/g, " ")
    .replace(BAD_START, "")
    .slice(0, 2 * MOST_UNITS);
}

/** Cut between letters, so that no letter loses its marks. */
function shortened(name: string, reserved: number): string {
  let units = reserved;
  let bytes = reserved;
  let end = 0;
  for (const [letter] of name.matchAll(/[\s\S]\p{M}*/gu)) {
    units += letter.length;
    bytes += bytesOf(letter);
    if (units > MOST_UNITS - 1 || bytes > MOST_BYTES - 1) break; // one for the `_` before a reserved name
    end += letter.length;
  }
  while (end > 0 && BAD_LAST.test(name[end - 1] ?? "")) end--;
  return name.slice(0, end);
}

function bytesOf(letter: string): number {
  let bytes = 0;
  for (const point of letter) {
    const code = point.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
