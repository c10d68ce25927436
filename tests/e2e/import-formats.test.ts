/** Notes of other programs: seen before anything changes, imported, found in their page, the same when they come again, taken back. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onrecord } from "../cli/command-line";
import { click, textsOf } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type Page, sleep, waitFor } from "./support/driver";
import { chooseFile, clickWords, openLibrary, waitForWords } from "./support/library";
import { waitForMarks } from "./support/marks";
import { readStored } from "./support/stored";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const ARTICLE = "nghe-an-conference.vi";
const WORDS = "đã dựng lán ở tạm bên bờ suối";

/** What is given up has nothing more to show after this time, in ms. */
const GONE_MS = 1_500;

const annotation = (uri: string, exact: string, text: string, id: string, changes: object = {}) => ({
  id,
  created: "2026-03-05T02:03:04.567890+00:00",
  updated: "2026-03-05T02:03:04.567890+00:00",
  user: "acct:nguoi-doc@hypothes.is",
  uri,
  text,
  tags: ["lán"],
  group: "__world__",
  target: [{ source: uri, selector: [{ type: "TextQuoteSelector", exact, prefix: "", suffix: "" }] }],
  document: { title: ["Một trang thử"] },
  hidden: false,
  ...changes,
});

const tallies = (library: Page): Promise<readonly (readonly string[])[]> =>
  library.evaluate(() =>
    [...document.querySelectorAll(".plan tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
  );

/** More than any browser reads and compares in one turn. */
const MANY = 12_000;

/** Presses Cancel as soon as the file's entries are being read, or, once that is over, compared with the library. Run in the page; tells how often. */
function cancelAt(stage: "read" | "compared"): void {
  let wasRead = false;
  const observer = new MutationObserver(() => {
    const bar = document.querySelector("dialog progress");
    if (bar === null) return;
    const isRead = bar.hasAttribute("value");
    if (stage === "read" ? isRead : wasRead && !isRead) {
      observer.disconnect();
      document.documentElement.dataset["cancelled"] = stage;
      document.querySelector<HTMLElement>("dialog .dialog-part > .button.quiet")?.click();
    }
    wasRead ||= isRead;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
}

describe.each(BROWSERS)("notes of other programs in %s", (browser) => {
  let world: World;
  let library: Page;
  let file: string;
  beforeAll(async () => {
    world = await openWorld(browser);
    const uri = world.site.url(LISTED, `${ARTICLE}.html`);
    const annotations = [
      annotation(`${uri}?utm_source=x#:~:text=x`, WORDS.replaceAll(" ", "\n     "), `Hỏi <img src=x onerror="document.title='run'">`, "a1"),
      annotation("https://trang-khac.example/tin.html", "Trạm bơm mới", "", "a2"),
      annotation(uri, "", "Cả bài", "a3", { target: [{ source: uri }] }),
    ];
    file = JSON.stringify({
      export_date: "2026-03-10T08:00:00.000Z",
      export_userid: "acct:nguoi-doc@hypothes.is",
      client_version: "1",
      annotations,
    });
    library = await openLibrary(world.driver);
  });
  afterAll(() => world.close());

  const choose = async (): Promise<void> => {
    await click(library, ".library-tools .bar-button:last-child");
    await chooseFile(library, "hypothesis.json", file);
  };

  test("what they would add is told first, and what not and why", async () => {
    await choose();
    await waitForWords(library, "An export of Hypothesis.");
    expect(await tallies(library)).toEqual([["New: added", "2", "2"]]);
    expect(await textsOf(library, ".left-out li")).toEqual(["1 note on a page as a whole, not on words of it"]);
    await waitForWords(library, "2 new notes are on pages whose text is not kept yet.");
    expect(await axeViolations(library)).toEqual([]);
    expect((await library.evaluate(readStored))?.notes ?? []).toEqual([]);
  });

  test("imported, they wait for their page, and stand on its words once it is read", async () => {
    await clickWords(library, ".form-actions .button", "Import");
    await waitForWords(library, "Everything was imported.");
    await clickWords(library, ".form-actions .button", "Close");
    await clickWords(library, ".entry-open", "Một trang thử");
    await waitForWords(library, "The text is not kept yet");
    expect(await axeViolations(library)).toEqual([]);

    const page = await world.driver.openPage(world.site.url(LISTED, `${ARTICLE}.html`));
    await waitForMarks(page);
    const read = await waitFor("the article's text", async () => {
      const stored = await library.evaluate(readStored);
      const article = stored?.articles.find(({ article }) => article.text.includes(WORDS));
      const note = stored?.notes.find(({ articleId, selectors }) => articleId === article?.id && selectors.position.end > 0);
      return article === undefined || note === undefined ? null : { article, note, versions: stored?.versions };
    });
    const { position, quote } = read.note.selectors;
    expect([quote.exact, read.article.article.text.slice(position.start, position.end)]).toEqual([WORDS, WORDS]);
    expect(read.versions).toEqual([]);
    expect(await library.evaluate(() => document.title.startsWith("run"))).toBe(false);
  });

  // Firefox may be done with comparing before a turn in which it could be given up.
  test.each(browser === "firefox" ? (["read"] as const) : (["read", "compared"] as const))(
    "a large file is given up while it is %s: nothing is changed, and it does not come back",
    async (stage) => {
      const before = await library.evaluate(readStored);
      const uri = before?.articles.find(({ article }) => article.text.includes(WORDS))?.url ?? "";
      const many = Array.from({ length: MANY }, (_, n) => annotation(uri, WORDS, `Lời ${n}`, `many-${n}`));
      await library.press("Escape");
      await click(library, ".library-tools .bar-button:last-child");
      await library.evaluate(cancelAt, stage);
      await chooseFile(library, "many.json", JSON.stringify({ ...JSON.parse(file), annotations: many }));
      await waitFor("Cancel", () =>
        library.evaluate((wanted: string) => (document.documentElement.dataset["cancelled"] === wanted ? true : null), stage),
      );
      await waitFor("the dialog to close", () => library.evaluate(() => (document.querySelector("dialog") === null ? true : null)));
      await sleep(GONE_MS);
      expect(await library.evaluate(() => document.querySelector("dialog"))).toBeNull();
      expect(await library.evaluate(readStored)).toEqual(before);
    },
  );

  test("once more, nothing is new", async () => {
    const before = await library.evaluate(readStored);
    await library.press("Escape");
    await choose();
    await waitForWords(library, "Everything in this file is here already.");
    expect(await tallies(library)).toEqual([["The same: stay", "2", "2"]]);
    await clickWords(library, ".dialog .button", "Close");
    expect(await library.evaluate(readStored)).toEqual(before);
  });
});

/** Articles of an archive, as lines for the command line: the last has no address. */
const ARCHIVE = [
  ["https://bao-thu.example/tin-1.html", "Cầu mới ở xã Mây Trắng", "Ông Tống Văn Thử, Chủ tịch UBND xã Mây Trắng, nói: “Cầu dài 101 mét.”"],
  [
    "https://bao-thu.example/tin-2.html",
    "Trạm bơm ở xã Suối Vàng",
    "Trạm bơm tưới cho 40 héc-ta lúa, bà Lò Thị Giả, Phó Chủ tịch UBND xã Suối Vàng, cho biết.",
  ],
  [undefined, "Không rõ ở đâu", "Tin này không có địa chỉ."],
].map(([url, title, body], n) => JSON.stringify({ id: `a${n}`, url, title, text: `${title}\n${body}` }));

describe.each(BROWSERS)("the lines that the command line writes, in %s", (browser) => {
  let world: World;
  let library: Page;
  let lines: string;
  const choose = async (text: string): Promise<void> => {
    await click(library, ".library-tools .bar-button:last-child");
    await chooseFile(library, "findings.jsonl", text);
  };
  beforeAll(async () => {
    world = await openWorld(browser);
    library = await openLibrary(world.driver);
    lines = (await onrecord(["analyse", "-", "-i", "jsonl", "--with-text"], ARCHIVE.join("\n"))).out;
  });
  afterAll(() => world.close());

  test("are told first, and imported with what is found in them", async () => {
    await choose(`${lines}broken\n`);
    await waitForWords(library, "Articles of an archive.");
    expect(await tallies(library)).toEqual([["New: added", "2", "–"]]);
    expect(await textsOf(library, ".left-out li")).toEqual(["1 article without the address of a web page", "1 damaged entry"]);
    expect((await library.evaluate(readStored))?.articles ?? []).toEqual([]);
    await clickWords(library, ".form-actions .button", "Import");
    await waitForWords(library, "Everything was imported.");
    const stored = await library.evaluate(readStored);
    const found = stored?.articles.map(({ findings }) => findings.map(({ kind }) => kind));
    expect(found).toEqual([expect.arrayContaining(["official", "quote", "statistic"]), expect.arrayContaining(["official", "statistic"])]);
    await clickWords(library, ".form-actions .button", "Close");
    await clickWords(library, ".entry-open", "Cầu mới ở xã Mây Trắng");
    await waitForWords(library, "Tống Văn Thử");
  });

  test("are the same when they come again, and tell what to do where their texts are missing", async () => {
    await choose(lines);
    await waitForWords(library, "Everything in this file is here already.");
    await library.press("Escape");
    await choose((await onrecord(["analyse", "-", "-i", "jsonl"], ARCHIVE.join("\n"))).out);
    await waitForWords(library, "There is nothing in this file that could be imported.");
    expect(await textsOf(library, ".left-out li")).toEqual([
      "3 articles whose texts are not in the file (run onrecord analyse with --with-text)",
    ]);
  });
});
