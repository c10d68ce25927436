/** A ZIP (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, by fflate) in one pass: what is packed is handed on at once. */
import { strToU8, Zip, ZipDeflate } from "fflate";
import { joinedBytes } from "../joined-bytes";

export interface ZippedFile {
  readonly name: string;
  readonly parts: Iterable<string>;
}

/** The packed file in parts, about one for each part of its files, then the table of contents. `at` is the time that the files bear. @throws {Error} where fflate cannot pack */
export function* zipParts(files: Iterable<ZippedFile>, at: number): Generator<Uint8Array<ArrayBuffer>> {
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    packed.push(new Uint8Array(part));
  });
  for (const { name, parts } of files) {
    const file = new ZipDeflate(name);
    file.mtime = Math.max(at, EARLIEST);
    zip.add(file);
    for (const part of parts) {
      file.push(strToU8(part));
      yield joinedBytes(packed.splice(0));
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield joinedBytes(packed.splice(0));
}

/** ZIP knows no time before 1980; a day later in every time zone. */
const EARLIEST = Date.UTC(1980, 0, 2);
