/** Every filter against a plain look at the same records, and what is done to many rows at once: tags and colours, exports, and their undo. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Note } from "../../src/core/note";
import { inventedLibrary } from "../invented-library";
import { parseBackupText } from "../parse-backup-text";
import { click, textsOf } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { clickWords, fill, importInto, waitForDownload, waitForWords } from "./support/library";
import { readStored } from "./support/stored";
import { BROWSERS, openWorld, type World } from "./support/world";

const BACKUP = inventedLibrary({ articles: 18, notes: 24 });
const { articles: ARTICLES, notes: NOTES } = BACKUP;
const MIDDLE = ARTICLES[9];
const DAY = MIDDLE?.article.source.published?.slice(0, 10) ?? "";
const SITE = MIDDLE?.article.source.site ?? "";
const TAG = NOTES.find(({ tags }) => tags.length > 0)?.tags[0] ?? "";

const countNotes = (passes: (note: Note) => boolean): number => NOTES.filter(passes).length;
const countArticles = (passes: (article: (typeof ARTICLES)[number]) => boolean): number => ARTICLES.filter(passes).length;
const dayOf = (article: (typeof ARTICLES)[number]): string => article.article.source.published?.slice(0, 10) ?? "";
const ofArticle = ({ articleId }: Note) => ARTICLES.find(({ id }) => id === articleId);

/** What is typed, in which list, and how many rows it leaves. */
const FILTERS: readonly (readonly [typed: string, tab: 1 | 2, count: number])[] = [
  ["language:en", 1, countArticles(({ article }) => article.language === "en")],
  ["tiếng:việt", 1, countArticles(({ article }) => article.language === "vi")],
  [`site:"${SITE}"`, 1, countArticles(({ article }) => article.source.site === SITE)],
  [`after:${DAY}`, 1, countArticles((article) => dayOf(article) >= DAY)],
  [`before:${DAY}`, 1, countArticles((article) => dayOf(article) < DAY)],
  [`tag:"${TAG}"`, 1, countArticles(({ id }) => NOTES.some((note) => note.articleId === id && note.tags.includes(TAG)))],
  [`tag:"${TAG}"`, 2, countNotes(({ tags }) => tags.includes(TAG))],
  ["colour:blue", 2, countNotes(({ colour }) => colour === "blue")],
  ["colour:blue màu:hồng", 2, countNotes(({ colour }) => colour === "blue" || colour === "pink")],
  ["kind:highlight", 2, countNotes(({ kind }) => kind === "highlight")],
  ["kind:note", 2, countNotes(({ kind }) => kind === "note")],
  ["loại:dấu", 2, countNotes(({ kind }) => kind === "mark")],
  ["language:vi colour:green", 2, countNotes((note) => ofArticle(note)?.article.language === "vi" && note.colour === "green")],
];

describe.each(BROWSERS)("many records in %s", (browser) => {
  let world: World;
  let folder: string;
  let library: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-downloads-"));
    world = await openWorld(browser, { language: "en", downloads: folder });
    library = await importInto(world.driver, BACKUP, "en");
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const rows = (): Promise<number> => library.evaluate(() => document.querySelectorAll(".pane-list .entry").length);
  const waitForRows = (count: number): Promise<true> => waitFor(`${count} rows`, async () => ((await rows()) === count ? true : null));
  const tab = (n: number): Promise<void> => click(library, `.segments .tab:nth-child(${n})`);
  const notes = async () => (await library.evaluate(readStored))?.notes ?? [];

  test.each(FILTERS)("%s leaves the same rows as a plain look at all records", async (typed, list, count) => {
    await fill(library, ".search input", "");
    await tab(list);
    await fill(library, ".search input", typed);
    await waitForWords(library, `${count} result`);
    await waitForRows(count);
  });

  test("the filters find something, and leave something out", () => {
    for (const [typed, list, count] of FILTERS) {
      expect(count, typed).toBeLessThan(list === 1 ? ARTICLES.length : NOTES.length);
      expect(count, typed).toBeGreaterThan(0);
    }
  });

  test("notes that are ticked get a tag and a colour in one step, and all of it is taken back", async () => {
    const before = await notes();
    const blue = before.filter(({ colour }) => colour === "blue").map(({ id }) => id);
    await fill(library, ".search input", "");
    await tab(2);
    await fill(library, ".search input", "colour:blue");
    await waitForRows(blue.length);
    await click(library, ".pane-list .entry-tick");
    await waitForWords(library, "1 selected");
    await clickWords(library, ".selection-deeds button", "Select all");
    await waitForWords(library, `${blue.length} selected`);
    await clickWords(library, ".selection-deeds button", "Tags and colour");
    await fill(library, "dialog .mark-form input[type=text]", "kiểm kê");
    await click(library, "dialog .colour[data-colour='pink']");
    await clickWords(library, "dialog .form-actions button", "Save");
    await waitFor("the change", async () => {
      const marked = (await notes()).filter(({ tags }) => tags.includes("kiểm kê"));
      return marked.length === blue.length && marked.every(({ id, colour }) => blue.includes(id) && colour === "pink") ? true : null;
    });
    await waitForRows(0);
    await clickWords(library, ".toast button", "Undo");
    await waitForRows(blue.length);
    expect((await notes()).map(({ id, tags, colour }) => ({ id, tags, colour }))).toEqual(
      before.map(({ id, tags, colour }) => ({ id, tags, colour })),
    );
  });

  test("what is ticked is exported alone, and so is what a search lists", async () => {
    await fill(library, ".search input", "");
    await tab(2);
    await fill(library, ".search input", "kind:highlight");
    const highlights = countNotes(({ kind }) => kind === "highlight");
    await waitForRows(highlights);
    for (const n of [0, 2]) {
      await library.evaluate((at: number) => document.querySelectorAll<HTMLElement>(".entry-tick input")[at]?.click(), n);
    }
    await waitForWords(library, "2 selected");
    const chosen = await library.evaluate(() =>
      [...document.querySelectorAll(".entry[data-selected=true]")].map((row) => row.getAttribute("data-entry") ?? ""),
    );
    await clickWords(library, ".selection-deeds button", "Export");
    await clickWords(library, ".choice", "JSON backup");
    const json = await waitForDownload(folder, ".json");
    const parsed = parseBackupText(json.text);
    expect(parsed.ok && parsed.backup.notes.map(({ id }) => id).sort()).toEqual([...chosen].sort());
    await clickWords(library, "dialog .button", "Close");

    await clickWords(library, ".selection-deeds button", "Select nothing");
    await clickWords(library, ".library-tools button", "Export");
    await clickWords(library, "dialog label", "What the list shows");
    await clickWords(library, ".choice", "CSV of notes");
    const { text } = await waitForDownload(folder, " - notes.csv");
    const { data } = Papa.parse(text.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true });
    expect(data).toHaveLength(highlights);
    await clickWords(library, "dialog .button", "Close");
    expect((await textsOf(library, ".found")).join()).toContain(`${highlights} result`);
  });
});
