/** Files that are no backups, or are made to do harm, given to the library's import: it says so, and nothing is changed. */
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backupToJson } from "../../src/core/export/json";
import type { MessageKey } from "../../src/locales";
import { HOSTILE_FILES } from "../core/import/hostile-files";
import { sampleBackup } from "../core/sample-backup";
import { click } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { waitForWords, wordsOf } from "./support/fault-words";
import { articleInTab, noteCommand, noteOn } from "./support/keep-commands";
import { waitForMarks } from "./support/marks";
import { readStored, type Stored } from "./support/stored";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const BACKUP = sampleBackup();
const TEXT = backupToJson(BACKUP);
const [NOTE] = BACKUP.notes;
const [ARTICLE] = BACKUP.articles;

/** The backup as somebody might have changed it. */
const changed = (change: object): string => JSON.stringify({ ...BACKUP, ...change });
const withNote = (change: object): string => changed({ notes: [{ ...NOTE, ...change }] });
const withArticle = (change: object): string => changed({ articles: [{ ...ARTICLE, ...change }], notes: [], versions: [] });

const FILES: readonly (readonly [name: string, content: string | readonly number[], told: MessageKey])[] = [
  ["nothing at all", "", "import.problem.truncated"],
  ["a third", TEXT.slice(0, TEXT.length / 3), "import.problem.truncated"],
  ["all but the last bracket", TEXT.trimEnd().slice(0, -1), "import.problem.truncated"],
  ["the middle", TEXT.slice(TEXT.length / 3), "import.problem.not-json"],
  ["a web page", "<!doctype html><title>404</title><p>Not found", "import.problem.not-json"],
  ["bytes of a picture", [0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0xc3, 0x28], "import.problem.not-json"],
  ["a hundred thousand brackets", "[".repeat(100_000), "import.problem.truncated"],
  ["a hundred thousand brackets, closed", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "import.problem.not-ours"],
  ["null", "null", "import.problem.not-ours"],
  ["another program's data", '{"highlights":[{"text":"x"}]}', "import.problem.not-ours"],
  ["a prototype that says it is ours", `{"__proto__":${TEXT}}`, "import.problem.not-ours"],
  [
    "a Hypothesis file with nothing good in it",
    '{"annotations":[5,null,{"target":"x"},{"uri":"javascript:alert(1)"}]}',
    "import.problem.nothing-usable",
  ],
  ["a million rows", `[{"url":"https://bao-thu.example/","highlights":[${"{},".repeat(1_000_000)}{}]}]`, "import.problem.too-many"],
  ["a newer format", changed({ version: 7 }), "import.problem.newer-version"],
  ["no version", changed({ version: undefined }), "import.problem.invalid"],
  ["a list that is none", changed({ notes: { length: 4_000_000_000 } }), "import.problem.invalid"],
  ["a prototype besides", TEXT.replace("{", '{"__proto__":{"x":1},'), "import.problem.invalid"],
  ["an unknown colour", withNote({ colour: "red" }), "import.problem.invalid"],
  ["a body that is no text", withNote({ body: { toString: "x" } }), "import.problem.invalid"],
  ["an id that is markup", withNote({ id: "<img src=x onerror=alert(1)>" }), "import.problem.invalid"],
  ["a time beyond all time", withNote({ updatedAt: 1e300 }), "import.problem.invalid"],
  ["a note on no article", withNote({ articleId: NOTE?.id }), "import.problem.invalid"],
  ["a note twice", changed({ notes: [NOTE, NOTE] }), "import.problem.invalid"],
  ["an address that runs", withArticle({ url: "javascript:alert(1)" }), "import.problem.invalid"],
  ["a block beyond the text", withArticle({ article: { ...ARTICLE?.article, text: "" } }), "import.problem.invalid"],
  ["a property too many", changed({ settings: {} }), "import.problem.invalid"],
];

const MEGA = 1024 * 1024;

/** Chooses a file, as a person does in the browser's dialog; `megas` of blanks are at its end. */
async function choose(library: Page, name: string, content: string | readonly number[], megas = 0): Promise<void> {
  await library.evaluate(
    (fileName: string, parts: string | readonly number[], blanks: number, mega: number) => {
      const input = document.querySelector<HTMLInputElement>("input[type=file]");
      if (input === null) throw new Error("No file can be chosen.");
      const transfer = new DataTransfer();
      const blank = new Blob([" ".repeat(blanks === 0 ? 0 : mega)]);
      transfer.items.add(new File([typeof parts === "string" ? parts : new Uint8Array(parts), ...Array(blanks).fill(blank)], fileName));
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    content,
    megas,
    MEGA,
  );
}

describe.each(BROWSERS)("files that are no backups in %s", (browser) => {
  let world: World;
  let library: Page;
  let before: Stored | null;
  beforeAll(async () => {
    world = await openWorld(browser);
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    library = await world.driver.openExtensionTab("library.html");
    const article = await articleInTab(library);
    for (let nth = 0; nth < 3; nth++) await noteCommand(library, "keepNote", { article, note: noteOn(article, nth, `note ${nth}`) });
    before = await library.evaluate(readStored);
    await click(library, ".library-tools .bar-button:last-child");
  });
  afterAll(() => world.close());

  /** What the dialog shows there of this file. */
  const toldOf = (file: string, selector: string): Promise<string | null> =>
    library.evaluate(
      (wanted: string, place: string) => {
        const about = document.querySelector(".dialog-about")?.textContent;
        return about === wanted ? (document.querySelector(place)?.textContent ?? null) : null;
      },
      file,
      selector,
    );

  const expectRefusal = async (file: string, told: MessageKey): Promise<void> => {
    const shown = await waitFor(`the refusal of ${file}`, () => toldOf(file, ".dialog .fault"));
    const [words = ""] = wordsOf(told).split("{"); // what is said before the first figure
    expect(shown).toContain(words);
    expect(shown).toContain(wordsOf("import.nothingChanged"));
  };

  const expectUnharmed = async (): Promise<void> => {
    expect(await library.evaluate(readStored)).toEqual(before);
    expect(await library.evaluate(() => ({ title: document.title.startsWith("run"), images: document.images.length }))).toEqual({
      title: false,
      images: 0,
    });
  };

  test("there is something to lose", () => {
    expect(before?.notes).toHaveLength(3);
  });

  test.each(FILES)("%s is refused in plain words, and nothing is changed", async (name, content, told) => {
    const file = `${name} <img src=x onerror="document.title='run'">.json`;
    await choose(library, file, content);
    await expectRefusal(file, told);
    await expectUnharmed();
  });

  test.each(HOSTILE_FILES)("$name: changes nothing, and says why ($refused)", async ({ name, text, blanks, refused }) => {
    await choose(library, name, text, Math.ceil(blanks / MEGA));
    if (refused === null) {
      await waitFor("what it would do", () => toldOf(name, ".dialog .plan"));
      await expectUnharmed();
      await click(library, ".dialog .form-actions .quiet");
      await click(library, ".library-tools .bar-button:last-child");
    } else await expectRefusal(name, `import.problem.${refused}`);
    await expectUnharmed();
  });

  test("a good backup is still read after all these, runs nothing that it holds, and can be taken back", async () => {
    const body = `<img src=x onerror="document.title='run'"> [here](javascript:document.title='run')`;
    await choose(library, "good.json", withNote({ body, deletedAt: null }));
    await click(library, ".plan ~ .form-actions .button");
    await waitForWords(library, "import.done");
    const after = await library.evaluate(readStored);
    expect(after?.notes).toHaveLength(4);
    await click(library, ".form-actions .button:not(.quiet)");
    await click(library, ".segments .tab:nth-child(2)");
    await waitFor("the note's text", async () => ((await library.evaluate(() => document.body.textContent)).includes(body) ? true : null));
    expect(await library.evaluate(() => document.title.startsWith("run"))).toBe(false);
    await library.press("Control+z");
    await waitFor("the import to be undone", async () => (isDeepStrictEqual(await library.evaluate(readStored), before) ? true : null));
  });
});
