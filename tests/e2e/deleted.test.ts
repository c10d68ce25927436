/**
 * Delete everything: no file of the browser's profile holds what was written any more. Chromium's own database writes behind what is deleted, and
 * lets it go when it tidies up: there, no other file may hold it.
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
      // The search finds what is there. Chromium may pack what it writes, and is asked for the note itself below.
      if (browser === "firefox") await waitFor("the note on the disk", () => (filesWith(profile, SECRET).length > 0 ? true : null));
      await page.close();
      const options = await world.driver.openExtensionTab("options.html");
      await waitForWords(options, "Delete everything");
      await click(options, "#data .button.danger");
      await waitForWords(options, "This would delete 1 article and 1 note");
      await click(options, "dialog[open] .button.danger");
      await waitForWords(options, "This cannot be undone.");
      await click(options, "dialog[open] .button.danger");
      await waitForWords(options, "0 articles, 0 notes, nothing left over");
    } finally {
      await world.close();
    }
    const left = filesWith(profile, SECRET);
    expect(browser === "chromium" ? left.filter((file) => !/\.indexeddb\.leveldb[\\/]/.test(file)) : left).toEqual([]);
  });
});
