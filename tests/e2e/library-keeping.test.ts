/** Filters, many at once, the trash and backups in the library, by the keyboard. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backupToJson } from "../../src/core/export/json";
import { parseBackupText } from "../parse-backup-text";
import { sampleLibrary } from "../sample-library";
import { textsOf } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type Page, waitFor } from "./support/driver";
import { chooseFile, clickWords, fill, openLibrary, waitForDownload, waitForWords } from "./support/library";
import { BROWSERS, builtExtension, openWorld, type World } from "./support/world";

const rowsOf = (library: Page): Promise<readonly string[]> => textsOf(library, ".pane-list .entry-title");

function waitForRows(library: Page, count: number): Promise<readonly string[]> {
  return waitFor(`${count} rows`, async () => {
    const rows = await rowsOf(library);
    return rows.length === count ? rows : null;
  });
}

/** Gives the focus to what has this name, as Tab would in the end. */
function focusOn(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted: string) => document.querySelector<HTMLElement>(wanted)?.focus(), selector);
}

/** The extension as it is once the reader has allowed it to save files: no test can answer the browser's own question. */
function allowDownloads(built: string, copy: string): void {
  cpSync(built, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, "manifest.json"), "utf8"));
  const { optional_permissions: optional, permissions } = manifest;
  expect(optional).toEqual(["downloads"]);
  writeFileSync(
    join(copy, "manifest.json"),
    JSON.stringify({ ...manifest, permissions: [...permissions, "downloads"], optional_permissions: [] }),
  );
}

describe.each(BROWSERS)("keeping the library in order in %s", (browser) => {
  let world: World;
  let folder: string;
  let allowed: string;
  let library: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-downloads-"));
    allowed = mkdtempSync(join(tmpdir(), "onrecord-allowed-"));
    allowDownloads(builtExtension(browser), allowed);
    world = await openWorld(browser, { downloads: folder, extension: allowed });
    library = await openLibrary(world.driver);
    await clickWords(library, ".library-tools button", "Import");
    await chooseFile(library, "sample.json", backupToJson(sampleLibrary(2)));
    await clickWords(library, "dialog .form-actions button", "Import");
    await waitForWords(library, "Everything was imported");
    await library.press("Escape");
    await waitForRows(library, 12);
  });
  afterAll(async () => {
    await world.close();
    for (const each of [folder, allowed]) rmSync(each, { recursive: true, force: true });
  });

  test("operators that are typed are chips, and chips go by the keyboard", async () => {
    await focusOn(library, ".search input");
    await library.type('language:en person:"giang van su"');
    expect(await waitForRows(library, 2)).toEqual(expect.arrayContaining([expect.stringContaining("Budget revenue up")]));
    expect(await textsOf(library, ".filter-chip")).toEqual(["Language: English", "Person: giang van su"]);
    await focusOn(library, ".filter-button");
    await library.press("Enter");
    await waitForWords(library, "You can type these in the search box as well");
    expect(await axeViolations(library)).toEqual([]);
    await focusOn(library, ".filter-chip");
    await library.press("Enter");
    await waitForRows(library, 4);
    await fill(library, ".search input", "after:abc");
    await waitForWords(library, "“abc” is no date");
    await fill(library, ".search input", "");
    await waitForRows(library, 12);
    await focusOn(library, ".filter-button");
    await library.press("Enter");
  });

  test("rows are ticked, deleted and brought back, then restored from the trash, which is emptied", async () => {
    await focusOn(library, ".entry-open");
    await library.press("x");
    await library.press("Shift+ArrowDown");
    await waitForWords(library, "2 selected");
    expect(await axeViolations(library)).toEqual([]);
    await library.press("Delete");
    await waitForRows(library, 10);
    await clickWords(library, ".toast button", "Undo");
    await waitForRows(library, 12);
    await focusOn(library, ".entry-open");
    await library.press("x");
    await library.press("Shift+ArrowDown");
    await waitForWords(library, "2 selected");
    await library.press("Delete");
    await waitForRows(library, 10);

    await clickWords(library, ".library-tools button", "Trash");
    await waitForRows(library, 2);
    expect(await axeViolations(library)).toEqual([]);
    await focusOn(library, ".trash-row .entry-open");
    await library.press("Enter");
    await waitForRows(library, 1);
    await clickWords(library, ".trash-bar button", "Empty the trash");
    await waitForWords(library, "Delete 1 entry for good?");
    expect(await axeViolations(library)).toEqual([]);
    await clickWords(library, "dialog button", "Delete for good");
    await waitForWords(library, "The trash is empty");
    await clickWords(library, ".library-tools button", "Trash");
    await waitForRows(library, 11);
  });

  test("a whole backup is one step away, and its age is told", async () => {
    await clickWords(library, ".library-tools button", "none yet");
    await waitForWords(library, "There is no backup yet.");
    await waitForWords(library, "free for On Record");
    expect(await axeViolations(library)).toEqual([]);
    await clickWords(library, "dialog button", "Back up now");
    await waitForWords(library, "The browser saves it as");
    const parsed = parseBackupText((await waitForDownload(folder, ".json")).text);
    expect(parsed.ok && parsed.backup.articles).toHaveLength(11);
    await library.press("Escape");
    await waitForWords(library, "today");
  });

  test("a backup that makes itself goes into the downloads", async () => {
    await library.evaluate(() =>
      Reflect.get(globalThis, "chrome").storage.local.set({
        backupPlan: { every: "day", keep: 3 },
        backupLog: { lastAt: null, isAutomatic: false, slot: 0, fault: null, dismissedAt: null },
      }),
    );
    await library.evaluate(() => Reflect.get(globalThis, "chrome").alarms.create("upkeep", { when: Date.now() + 100 }));
    await waitFor("the backup", async () => {
      const { backupLog } = await library.evaluate(() => Reflect.get(globalThis, "chrome").storage.local.get("backupLog"));
      return backupLog.slot === 1 ? true : null;
    });
    const path = await library.evaluate(async (): Promise<string> => {
      const items = await Reflect.get(globalThis, "chrome").downloads.search({ orderBy: ["-startTime"] });
      return items.find((item: { byExtensionId?: string }) => item.byExtensionId !== undefined)?.filename;
    });
    // A Chromium that is driven puts what is saved where it likes.
    if (browser === "firefox") expect(path).toBe(join(folder, "On Record", "On Record backup 1.json"));
    const parsed = parseBackupText(readFileSync(path, "utf8"));
    expect(parsed.ok && parsed.backup.articles).toHaveLength(11);
    await clickWords(library, ".library-tools button", "Backup");
    await waitForWords(library, "made by itself");
    await library.close();
  });
});
