/** The database is held by another, or was written by a newer On Record: the reader is told in plain words wherever it matters, and nothing is lost. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { MessageKey } from "../../src/locales";
import { SCHEMA_VERSION } from "../../src/store/schema";
import version1 from "../store/fixtures/version-1.json";
import { stuck } from "../store/native-database";
import { click } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { waitForWords, wordsOf } from "./support/fault-words";
import { articleInTab, command, noteCommand, noteOn } from "./support/keep-commands";
import { clickOurs, selectWords, waitForNotes, waitForToast } from "./support/keeping";
import { chooseFile, waitForDownload } from "./support/library";
import { waitForMarks } from "./support/marks";
import { holdStore, holdUpgrade, letGo, putStore } from "./support/native-store";
import { readStored } from "./support/stored";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

/** Longer than it takes a browser to tell nothing, until On Record believes that it is held up. */
const SLOW_MS = 120_000;

const PAGE = "nghe-an-conference.vi.html";
const WORDS = "trú tại bản Na Khướng";

describe.each(BROWSERS)("the database in the hands of others in %s", (browser) => {
  let world: World;
  let downloads: string;
  beforeAll(async () => {
    downloads = mkdtempSync(join(tmpdir(), "onrecord-downloads-"));
    world = await openWorld(browser, { downloads });
  });
  afterAll(async () => {
    await world.close();
    rmSync(downloads, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const openArticle = async (): Promise<Page> => {
    const page = await world.driver.openPage(world.site.url(LISTED, PAGE));
    await waitForMarks(page);
    return page;
  };
  const highlight = async (page: Page): Promise<void> => {
    await page.focus();
    await selectWords(page, WORDS);
    await clickOurs(page, ".toolbar [data-colour='green']");
  };
  /** The page that is not the product's own at all, but of its origin: what holds the database stands there. */
  const openOther = (): Promise<Page> => world.driver.openExtensionTab("first-run.html");

  const waitForRows = (library: Page): Promise<true> =>
    waitFor("the library's rows", () => library.evaluate(() => (document.querySelector(".entries li") === null ? null : true)));

  test(
    "held by an older version: told on the page and in the library, and kept as soon as it is let go",
    async () => {
      const other = await openOther();
      await other.evaluate(holdStore, 1);
      const page = await openArticle();
      await highlight(page);
      const library = await world.driver.openExtensionTab("library.html");
      await waitForToast(page, wordsOf("error.store.blocked"));
      await waitForNotes(page, "green", []); // not shown as if it were kept
      await waitForWords(library, "error.store.blocked");
      await other.evaluate(letGo);
      await library.focus();
      await click(library, ".notice .button");
      await waitForWords(library, "library.empty.articles");
      await highlight(page);
      await waitForToast(page, "Highlighted.");
      await waitForNotes(page, "green", [WORDS]);
      await library.focus();
      expect((await library.evaluate(readStored))?.notes.map((note) => note.selectors.quote.exact)).toEqual([WORDS]);
      for (const each of [other, page, library]) await each.close();
    },
    SLOW_MS,
  );

  test(
    "held up by another's upgrade: told, and everything is there when that is given up",
    async () => {
      const [other, page] = [await openOther(), await openArticle()];
      const before = await other.evaluate(readStored);
      expect(before?.notes).not.toEqual([]);
      await other.evaluate(holdUpgrade, 10 * SCHEMA_VERSION + 1); // Dexie's way of mending what it finds damaged: still our own version
      await highlight(page);
      const library = await world.driver.openExtensionTab("library.html");
      await waitForToast(page, wordsOf("error.store.blocked"));
      await waitForWords(library, "error.store.blocked");
      await other.evaluate(letGo);
      await library.focus();
      await click(library, ".notice .button");
      await waitForRows(library);
      expect(await other.evaluate(readStored)).toEqual(before);
      await highlight(page);
      await waitForToast(page, "Highlighted.");
      for (const each of [other, page, library]) await each.close();
    },
    SLOW_MS,
  );

  test("written by a newer version: told on the page, in library and options, refused to every command, and left untouched", async () => {
    const other = await openOther();
    const page = await openArticle();
    const article = await articleInTab(other);
    const note = noteOn(article, 1, "before the newer one");
    await noteCommand(other, "keepNote", { article, note });
    const before = await other.evaluate(readStored);
    await other.evaluate(holdStore, 999);
    await other.evaluate(letGo);

    await page.reload();
    await waitForMarks(page);
    await waitForToast(page, wordsOf("error.store.newer"));
    await highlight(page);
    await waitForToast(page, wordsOf("error.store.newer"));
    const places: readonly (readonly [string, MessageKey])[] = [
      ["library.html", "error.store.newer"],
      ["options.html", "error.store.newer"],
    ];
    for (const [path, words] of places) {
      const view = await world.driver.openExtensionTab(path);
      await waitForWords(view, words);
      await view.close();
    }
    for (const answer of [
      await command(other, "keepNote", { article, note }),
      await command(other, "changeNote", { id: note.id, change: { body: "changed" } }),
      await command(other, "removeNote", { id: note.id }),
      await command(other, "keepArticle", { article }),
      await command(other, "putDraft", { draft: { id: note.id, articleUrl: article.url, body: "begun" } }),
    ]) {
      expect(answer).toMatchObject({ ok: false, error: "error.store.newer" });
    }
    expect(await other.evaluate(readStored)).toEqual({ ...before, version: 999 });
    for (const each of [other, page]) await each.close();
  });

  test(
    "that no upgrade can bring up to date: told, saved as a file, and imported once everything was deleted",
    async () => {
      const other = await openOther();
      await other.evaluate(putStore, JSON.stringify(stuck(version1)));
      const library = await world.driver.openExtensionTab("library.html");
      await waitForWords(library, "error.store.upgrade");
      await click(library, ".notice .button");
      await waitForWords(library, "error.store.upgrade");
      await click(library, ".notice .button.quiet");
      const { text } = await waitForDownload(downloads, ".json");
      expect(await other.evaluate(readStored)).toMatchObject({ version: 10 });

      const options = await world.driver.openExtensionTab("options.html");
      await click(options, "#data .button.danger");
      for (let n = 0; n < 2; n++) await click(options, "dialog[open] .button.danger");
      await waitForWords(options, "options.wipe.done.title");

      await library.focus();
      await click(library, ".notice .button");
      await waitForWords(library, "library.empty.articles");
      await click(library, ".library-tools .bar-button:last-child");
      await chooseFile(library, "old.json", text);
      await click(library, ".plan ~ .form-actions .button");
      await waitForWords(library, "import.done");
      const idsOf = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id).sort();
      expect(idsOf((await other.evaluate(readStored))?.notes)).toEqual(idsOf(version1.records.notes));
      for (const each of [other, library, options]) await each.close();
    },
    SLOW_MS,
  );
});
