/** What a power cut or a full disk leaves of Chromium's database, at times: a log that ends with half a record. */
import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** Of LevelDB: a checksum, the length (1,000 bytes, little end first), the kind (a whole record); then less than was promised. */
const HALF_A_RECORD = Buffer.concat([Buffer.from([1, 2, 3, 4, 0xe8, 0x03, 1]), Buffer.alloc(50, "x")]);

/** Tears the end of the log of the extension's database. The browser must not run. */
export function tearLog(profile: string): void {
  const databases = join(profile, "Default/IndexedDB");
  const folder = readdirSync(databases).find((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (folder === undefined) throw new Error(`There is no database of an extension in ${databases}.`);
  const log = readdirSync(join(databases, folder))
    .filter((name) => /^\d+\.log$/.test(name))
    .sort()
    .at(-1);
  if (log === undefined) throw new Error(`There is no log in ${folder}.`);
  appendFileSync(join(databases, folder, log), HALF_A_RECORD);
}
