import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileName } from "../../src/core/export/file-name";
import { parseBackupText } from "../parse-backup-text";
import { click, textsOf, waitUntilSettled } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type Page, waitFor } from "./support/driver";
import { clickOurs, selectWords, waitForToast } from "./support/keeping";
import { chooseFile, clickWords, fill, openLibrary, tabsWithNotes, waitForDownload, waitForWords } from "./support/library";
import { waitForMarks } from "./support/marks";
import { readStored } from "./support/stored";
import { BROWSERS, expectedOf, LISTED, openWorld, type World } from "./support/world";

const ARTICLE = "nghe-an-conference.vi";
const NOTED = "đã dựng lán ở tạm bên bờ suối";
const BODY = "Kiểm tra lại với xã";

/** What each filter lets through, and leaves out, once the article has its note. */
const FILTERS = [
  ["tag:xã", "tag:thôn"],
  ["colour:blue", "colour:green"],
  ["kind:article", "kind:mark"],
  [`site:${LISTED}`, "site:tin.example"],
  ["language:vi", "language:en"],
  [`person:"${expectedOf(ARTICLE).officials[0]?.name}"`, 'person:"Không Có"'],
  ["after:2020-01-01", "before:2020-01-01"],
] as const;

/** Those that are not looked into here: what they hold is told where they are made. */
const OTHER_EXPORTS = [
  ["Markdown folder", ".zip"],
  ["CSV tables", " - tables.zip"],
  ["CSV of notes", " - notes.csv"],
  ["Readwise CSV", " - Readwise.csv"],
  ["BibTeX", ".bib"],
  ["CSL-JSON", " - CSL.json"],
  ["Web Annotations", ".jsonld"],
] as const;

describe.each(BROWSERS)("the library in %s", (browser) => {
  let world: World;
  let folder: string;
  let article: Page;
  const { title } = expectedOf(ARTICLE);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-downloads-"));
    world = await openWorld(browser, { downloads: folder });
    article = await world.driver.openPage(world.site.url(LISTED, `${ARTICLE}.html`));
    await waitForMarks(article);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("an article is saved from the popup, which tells so again, with its notes", async () => {
    const popup = await waitUntilSettled(await world.driver.clickAction(article));
    await click(popup, ".keep:enabled");
    await waitForWords(popup, "Saved");
    await waitForWords(popup, "The article is saved in the library.");
    await click(popup, ".menu summary");
    await clickWords(popup, ".menu-item", "Markdown");
    const { name, text } = await waitForDownload(folder, ".md");
    expect(name).toBe(fileName(title, "md"));
    expect(text).toContain(`\n# ${title}`);

    await selectWords(article, NOTED);
    await clickOurs(article, ".toolbar [data-colour='blue']");
    await waitForToast(article, "Highlighted.");
    const again = await waitUntilSettled(await world.driver.clickAction(article));
    await waitForWords(again, "Saved · 1 note");
  });

  test("a note is found blind to marks and case, changed, deleted and brought back", async () => {
    const library = await openLibrary(world.driver);
    expect(await textsOf(library, ".entry-title")).toEqual([title]);
    await fill(library, ".search input", "DA DUNG LAN");
    await waitFor("the words found", async () => ((await textsOf(library, ".entry mark")).includes("đã dựng lán") ? true : null));
    await clickWords(library, ".entry-open", NOTED);
    await waitForWords(library, "Text as it was saved");

    await clickWords(library, ".note button", "Edit note");
    await fill(library, ".note textarea", BODY);
    await fill(library, ".note-form input[type=text]", "khảo sát, xã");
    await clickWords(library, ".note-form button", "Save");
    await waitForWords(library, "Note changed.");
    expect((await library.evaluate(readStored))?.notes).toMatchObject([{ body: BODY, tags: ["khảo sát", "xã"], deletedAt: null }]);

    for (const [kept, other] of FILTERS) {
      await fill(library, ".search input", other);
      await waitForWords(library, "Nothing found");
      await fill(library, ".search input", kept);
      await waitFor(kept, async () => ((await textsOf(library, ".pane-list .entry-open")).length > 0 ? true : null));
    }
    await fill(library, ".search input", "");

    await clickWords(library, ".note button", "Delete note");
    await waitForWords(library, "Note deleted.");
    await waitFor("the page to lose it", () => article.evaluate(() => (CSS.highlights.get("onrecord-note-blue")?.size ? null : true)));
    await world.driver.killBackground();
    await clickWords(library, ".toast button", "Undo");
    await waitForWords(library, BODY);
    await waitFor("the page to have it again", () =>
      article.evaluate(() => (CSS.highlights.get("onrecord-note-blue")?.size === 1 ? true : null)),
    );
    await library.close();
  });

  test("leads to a note's place: in the tab that shows the article, else in a new one", async () => {
    const library = await openLibrary(world.driver);
    await clickWords(library, ".entry-open", title);
    await clickWords(library, ".note button", "Show in the page");
    await waitFor("the place to flash", () => article.evaluate(() => (CSS.highlights.get("onrecord-flash")?.size === 1 ? true : null)));
    await article.close();
    expect(await library.evaluate(tabsWithNotes)).toBe(0);
    await library.focus();
    await clickWords(library, ".note button", "Show in the page");
    await waitFor("a new tab with the article", async () => ((await library.evaluate(tabsWithNotes)) === 1 ? true : null));
    await library.close();
  });

  test("the export dialog gives tables, pages and references, of an article or of everything", async () => {
    const library = await openLibrary(world.driver);
    await clickWords(library, ".entry-open", title);
    await waitForWords(library, "Text as it was saved");
    await clickWords(library, ".kept-bar button", "Export article");
    await waitForWords(library, `This article: ${title}`);
    expect(await axeViolations(library)).toEqual([]);
    await clickWords(library, ".choice", "CSV of findings");
    const table = await waitForDownload(folder, " - findings.csv");
    expect(table.name).toBe(fileName(`${title} - findings`, "csv"));
    expect(table.text.startsWith("\ufeffkind,words,sentence,")).toBe(true);
    expect(table.text.split("\r\n").filter((line) => line.startsWith("official,")).length).toBeGreaterThan(0);
    await clickWords(library, "dialog .button", "Close");

    await clickWords(library, ".library-tools button", "Export");
    await clickWords(library, ".choice", "Web page");
    const page = await waitForDownload(folder, ".html");
    expect(page.text).toContain("Content-Security-Policy");
    expect(page.text).toContain(`<mark class="official">`);
    await clickWords(library, "dialog .button", "Close");

    await clickWords(library, ".library-tools button", "Export");
    await clickWords(library, ".choice", "RIS");
    const { name, text } = await waitForDownload(folder, ".ris");
    expect(name).toMatch(/^On Record \d{4}-\d{2}-\d{2}\.ris$/);
    expect(text).toContain(`\r\nTI  - ${title}\r\n`);
    await clickWords(library, "dialog .button", "Close");

    for (const [words, ending] of OTHER_EXPORTS) {
      await clickWords(library, ".library-tools button", "Export");
      await clickWords(library, ".choice", words);
      const file = await waitForDownload(folder, ending);
      rmSync(join(folder, file.name)); // not to be taken for one that is exported later
      await clickWords(library, "dialog .button", "Close");
    }
    await library.close();
  });

  test("everything is exported, and comes back equal in another profile; a part of a file changes nothing", async () => {
    const library = await openLibrary(world.driver);
    await clickWords(library, ".library-tools button", "Export");
    await clickWords(library, ".choice", "JSON backup");
    await waitForWords(library, "The browser saves it as");
    const { text, name } = await waitForDownload(folder, ".json");
    const stored = await library.evaluate(readStored);
    const parsed = parseBackupText(text);
    expect(parsed.ok && parsed.backup.articles).toEqual(stored?.articles);
    expect(parsed.ok && parsed.backup.notes).toEqual(stored?.notes);

    const other = await openWorld(browser);
    try {
      const empty = await openLibrary(other.driver);
      await clickWords(empty, ".library-tools button", "Import");
      await chooseFile(empty, name, text.slice(0, text.length / 2));
      await waitForWords(empty, "This file ends too early");
      expect((await empty.evaluate(readStored))?.articles).toEqual([]);
      await chooseFile(empty, name, text);
      await waitForWords(empty, "New: added");
      expect((await empty.evaluate(readStored))?.articles).toEqual([]);
      await clickWords(empty, "dialog .form-actions button", "Import");
      await waitForWords(empty, "Everything was imported.");
      const { articles, notes } = (await empty.evaluate(readStored)) ?? {};
      expect({ articles, notes }).toEqual({ articles: stored?.articles, notes: stored?.notes });
      await clickWords(empty, "dialog .form-actions button", "Undo");
      await waitForWords(empty, "No articles yet");
    } finally {
      await other.close();
    }
  });
});
