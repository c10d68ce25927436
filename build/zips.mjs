/** The archives for the stores. The same files give the same bytes, on any machine and at any time. */
import { zipSync } from "fflate";

/** The earliest time that a zip can hold. It is local time, as zips know no time zones: so the bytes are the same in each. */
const fixedTime = () => new Date(1980, 0, 1, 0, 0, 0);

/**
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @returns {Uint8Array}
 */
export function zipFiles(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { mtime: fixedTime(), level: 9, os: 3 });
}
