/** The archives for the stores. The same files give the same bytes, on any machine and at any time. */
import { zipSync } from "fflate";

/** The earliest time that a zip can hold. It is local time, as zips know no time zones: so the bytes are the same in each. */
const fixedTime = () => new Date(1980, 0, 1, 0, 0, 0);

/** Unix permissions as zips keep them: without any, `unzip` makes files that nobody may read. */
const PLAIN_FILE = 0o100644;
const PROGRAM_FILE = 0o100755;

/**
 * @param {ReadonlyMap<string, Uint8Array>} files
 * @param {(path: string) => boolean} [isProgram] which of them are to be run
 * @returns {Uint8Array}
 */
export function zipFiles(files, isProgram = () => false) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = sorted.map(([path, content]) => {
    const attrs = ((isProgram(path) ? PROGRAM_FILE : PLAIN_FILE) << 16) >>> 0;
    return [path, /** @type {[Uint8Array, import("fflate").ZipOptions]} */ ([content, { attrs }])];
  });
  return zipSync(Object.fromEntries(entries), { mtime: fixedTime(), level: 9, os: 3 });
}
