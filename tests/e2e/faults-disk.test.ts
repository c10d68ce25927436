/**
 * The disk fills while notes are kept: the reader is told while there is a reserve left, nothing acknowledged is lost, also when the reserve goes, and with room
 * again keeping goes on.
 */
import { randomBytes } from "node:crypto";
import * as v from "valibot";
import { expect, onTestFinished, test } from "vitest";
import type { Result } from "../../src/browser/messages";
import type { ArticleToKeep } from "../../src/core/kept";
import type { Note } from "../../src/core/note";
import { noteSchema } from "../../src/core/parse/note";
import { click } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { wordsOf } from "./support/fault-words";
import { articleInTab, command, noteCommand, noteOn } from "./support/keep-commands";
import { clickOurs, ourText, selectWords, waitForSurface, waitForToast } from "./support/keeping";
import { waitForMarks } from "./support/marks";
import { mountSmallDisk } from "./support/small-disk";
import { readStored } from "./support/stored";
import { BROWSERS, LISTED, openWorld } from "./support/world";

/** Room for a profile, in megabytes. */
const DISK = 256;
/** What is left when notes begin to be kept, in bytes: in Chromium more than the reserve of `full-disk.ts`. */
const LEFT = { chromium: 58_000_000, firefox: 8_000_000 };
/** What is left at least when one is refused. */
const RESERVE = 45_000_000;
/** Letters of a note that fills the disk; hexadecimal digits at random, so that they are not pressed to nothing. */
const LONG = 300_000;
/** Long notes that are tried: more than what is left. */
const MOST = 220;
const TIMEOUT_MS = 240_000;

const WORDS = "trú tại bản Na Khướng";
const OTHER_WORDS = "đã dựng lán ở tạm bên bờ suối";

test.each(BROWSERS)(
  "a full disk in %s",
  async (browser) => {
    const disk = mountSmallDisk(DISK);
    onTestFinished(disk.remove);
    const world = await openWorld(browser, { profile: disk.path });
    onTestFinished(world.close); // before the disk goes
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    const other = await world.driver.openExtensionTab("first-run.html");
    const article = await articleInTab(other);
    const kept = [await noteCommand(other, "keepNote", { article, note: noteOn(article, 0, "before it was full") })];

    disk.fill(LEFT[browser]);
    expect(await fillWithNotes(other, article, kept)).toMatchObject({ ok: false, error: "error.store.full" });
    expect(kept.length).toBeGreaterThan(1);
    if (browser === "chromium") expect(disk.free()).toBeGreaterThan(RESERVE); // Firefox tells of no disk

    await page.focus();
    await selectWords(page, WORDS);
    await clickOurs(page, ".toolbar [aria-label='Add a note']");
    await waitForSurface(page, ".editor");
    const body = randomBytes(LONG).toString("hex");
    await paste(page, body);
    await page.press("Control+Enter");
    await waitFor("the editor to say that the disk is full", async () =>
      (await ourText(page, ".editor-fault")) === wordsOf("error.store.full") ? true : null,
    );
    expect(await ourText(page, ".editor textarea")).toBe(body); // what was written is not thrown away

    if (browser === "chromium") await withoutAnyRoom();

    disk.clear();
    await page.focus();
    await page.press("Control+Enter");
    await waitForToast(page, "Note saved.");
    await selectWords(page, OTHER_WORDS);
    await clickOurs(page, ".toolbar [data-colour='green']");
    await waitForToast(page, "Highlighted.");
    kept.push(await noteCommand(other, "keepNote", { article, note: noteOn(article, 1, "after it was full") }));

    const stored = await other.evaluate(readStored);
    const byId = new Map(stored?.notes.map((note) => [note.id, note]));
    expect(kept.map(({ id }) => byId.get(id))).toEqual(kept);
    const byHand = (stored?.notes ?? []).filter(({ id }) => !kept.some((note) => note.id === id));
    expect(byHand.map((note) => [note.selectors.quote.exact, note.body])).toEqual(
      expect.arrayContaining([
        [WORDS, body],
        [OTHER_WORDS, ""],
      ]),
    );
    expect(byHand).toHaveLength(2);
    console.log(`${browser}: ${kept.length} notes acknowledged around a full disk, ${kept.filter(({ id }) => byId.has(id)).length} found`);

    /** What is there is read even so, unless Chromium has to open the database for it. */
    async function withoutAnyRoom(): Promise<void> {
      disk.fill(0);
      const library = await world.driver.openExtensionTab("library.html");
      const shown = await waitFor("the library", () =>
        library.evaluate(() => {
          const notice = document.querySelector(".pane-list .notice-text");
          return document.querySelector(".entries li") === null ? (notice?.textContent ?? null) : "rows";
        }),
      );
      expect(["rows", wordsOf("error.store.full")]).toContain(shown);
      disk.clear();
      if (shown !== "rows") await click(library, ".notice .button");
      await waitFor("the rows", () => library.evaluate(() => (document.querySelector(".entries li") === null ? null : true)));
      await library.close();
    }
  },
  TIMEOUT_MS,
);

/** Keeps long notes until one is refused, and gives that answer back. */
async function fillWithNotes(other: Page, article: ArticleToKeep, kept: Note[]): Promise<unknown> {
  for (let nth = 1; nth < MOST; nth++) {
    const answer = await keepLong(other, article, nth, kept);
    if (!answer.ok) return answer;
  }
  throw new Error("The disk did not fill.");
}

/** Keeps a long note, which joins those that are kept if it is acknowledged. */
async function keepLong(other: Page, article: ArticleToKeep, nth: number, kept: Note[]): Promise<Result<unknown>> {
  const answer = await command(other, "keepNote", { article, note: noteOn(article, nth, randomBytes(LONG / 2).toString("hex")) });
  if (answer.ok) kept.push(v.parse(noteSchema, answer.value));
  return answer;
}

/** Puts a long text into the editor, as a paste does. */
function paste(page: Page, text: string): Promise<null> {
  return page.evaluateInShadow(
    "on-record-card",
    (root, value: string) => {
      const field = root.querySelector<HTMLTextAreaElement>(".editor textarea");
      if (field === null) throw new Error("There is no editor.");
      field.value = value;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      return null;
    },
    text,
  );
}
