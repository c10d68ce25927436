/**
 * Delete everything: no file of the browser's profile holds what was written any more. Chromium packs what it writes, so that words cannot be looked for in the files
 * of its database: there they must have become smaller than what was written, packed.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click } from "./support/actions";
import { waitFor } from "./support/driver";
import { clickOurs, selectWords, waitForToast } from "./support/keeping";
import { waitForWords } from "./support/library";
import { waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld } from "./support/world";

/** Stands nowhere else, and is plain ASCII, so that it looks the same however a browser writes it. */
const SECRET = "zqxjkvbwpf-my-own-secret-note";

/** Files below a folder that hold the words, in bytes of one or of two for a letter. */
function filesWith(folder: string, words: string): readonly string[] {
  const forms = [Buffer.from(words, "latin1"), Buffer.from(words, "utf16le")];
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    const file = join(folder, name);
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
    const content = readFileSync(file);
    return forms.some((form) => content.includes(form));
  });
}

/** Bytes of Chromium's database: its log and its tables. */
function databaseSize(profile: string): number {
  const names = readdirSync(profile, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.indexeddb\.leveldb[\\/].+\.(?:log|ldb)$/.test(name),
  );
  return names.reduce((sum, name) => sum + (statSync(join(profile, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Time passes: what Chromium held in its log it has put into a table. The deletion of another database has it do so. Run in a page of the extension. */
async function putIntoTables(): Promise<void> {
  const done = (request: IDBOpenDBRequest) => new Promise((resolve) => request.addEventListener("success", resolve));
  const making = indexedDB.open("another");
  await done(making);
  making.result.close();
  await done(indexedDB.deleteDatabase("another"));
}

/** What an empty database takes, with room for what was deleted; the sample article alone takes twice that, packed. */
const EMPTY_BYTES = 16_000;

describe.each(BROWSERS)("delete everything in %s", (browser) => {
  let profile: string;
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), "onrecord-deleted-"));
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  test("leaves none of what was written in the profile", async () => {
    const world = await openWorld(browser, { profile });
    try {
      const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
      await waitForMarks(page);
      await selectWords(page, "trú tại bản Na Khướng");
      await clickOurs(page, ".toolbar .tool");
      await page.type(SECRET);
      await page.press("Control+Enter");
      await waitForToast(page, "");
      const isOnDisk = () => (browser === "firefox" ? filesWith(profile, SECRET).length > 0 : databaseSize(profile) > 2 * EMPTY_BYTES);
      await waitFor("the note on the disk", () => isOnDisk() || null);
      await page.close();
      const options = await world.driver.openExtensionTab("options.html");
      await options.evaluate(putIntoTables);
      await waitForWords(options, "Delete everything");
      await click(options, "#data .button.danger");
      await waitForWords(options, "This would delete 1 article and 1 note");
      await click(options, "dialog[open] .button.danger");
      await waitForWords(options, "This cannot be undone.");
      await click(options, "dialog[open] .button.danger");
      await waitForWords(options, "0 articles, 0 notes, nothing left over");
      if (browser === "chromium") await waitFor("Chromium to tidy up", () => databaseSize(profile) < EMPTY_BYTES || null);
    } finally {
      await world.close();
    }
    expect(filesWith(profile, SECRET)).toEqual([]);
  });
});
