/** An article that the paper edits after a reader kept it: what they are told, in the side panel and in the library. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import { click, textOf, textsOf, waitUntilSettled } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type Page, waitFor } from "./support/driver";
import { clickOurs, selectWords, waitForNotes, waitForToast } from "./support/keeping";
import { clickWords, openLibrary } from "./support/library";
import { waitForMarks } from "./support/marks";
import { readStored } from "./support/stored";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const NOTED = "đã dựng lán ở tạm bên bờ suối";
const AS_PRINTED = readFileSync(join(ROOT, "tests/pages/nghe-an-conference.vi.html"), "utf8");
const PAGE = "bai-se-sua.html";

type Edit = readonly [from: string, to: string];

function edited(...edits: readonly Edit[]): string {
  return edits.reduce((html, [from, to]) => {
    if (!html.includes(from)) throw new Error(`The sample page has no “${from}”.`);
    return html.replace(from, to);
  }, AS_PRINTED);
}

const FIRST_EDIT: readonly Edit[] = [
  ["1.945 hộ dân đã nhận", "1.954 hộ dân đã nhận"],
  ["còn 9 vụ", "còn 11 vụ"],
  ["Nguyễn Cảnh Thụy đề nghị", "Hồ Cảnh Thụy đề nghị"],
  ["Cùng chủ trì hội nghị có các đồng chí", "Cùng dự hội nghị có các đồng chí"],
];
const SECOND_EDIT: readonly Edit[] = [...FIRST_EDIT, ["34 tổ công tác", "36 tổ công tác"]];

describe.each(BROWSERS)("an edited article in %s", (browser) => {
  let world: World;
  let html = AS_PRINTED;
  beforeAll(async () => {
    world = await openWorld(browser, { pages: { [PAGE]: () => html } });
  });
  afterAll(() => world.close());
  beforeEach(() => {
    html = AS_PRINTED;
  });

  const open = async (): Promise<Page> => {
    const page = await world.driver.openPage(world.site.url(LISTED, PAGE));
    await waitForMarks(page);
    return page;
  };
  const stored = async () => {
    const library = await openLibrary(world.driver);
    const found = await library.evaluate(readStored);
    await library.close();
    return found;
  };
  const versionCount = (count: number) =>
    waitFor(`${count} versions`, async () => ((await stored())?.versions.length === count ? true : null));
  const sentences = (view: Page, words: string) =>
    waitFor(`“${words}”`, async () => ((await textsOf(view, ".changes-sentence"))[0]?.includes(words) === true ? true : null));

  test("is told of in panel and library, with what was changed, and each text that was read is kept once", async () => {
    const page = await open();
    await selectWords(page, NOTED);
    await clickOurs(page, ".toolbar [data-colour='pink']");
    await waitForToast(page, "Highlighted.");
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".footer .icon-button");
    const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
    await waitFor("the note in the panel", async () => ((await textsOf(panel, "ol .note-quote")).includes(NOTED) ? true : null));
    expect(await textsOf(panel, ".article-changes")).toEqual([]);

    html = edited(...FIRST_EDIT);
    await page.reload();
    await waitForMarks(page);
    await waitForNotes(page, "pink", [NOTED]);
    await sentences(panel, "2 figures, 1 name, 2 other words");
    await clickWords(panel, "button", "Show what changed");
    const told = await textsOf(panel, ".changes-telling li");
    expect(told[0]).toMatch(/1\.945.*1\.954/);
    expect(told[1]).toMatch(/9.*11/);
    expect(told[2]).toMatch(/Nguyễn.*Hồ/);
    expect(await axeViolations(panel)).toEqual([]);
    await versionCount(1);
    await world.driver.killBackground();

    html = edited(...SECOND_EDIT);
    await page.reload();
    await waitForMarks(page);
    await versionCount(2);
    await page.reload();
    await waitForMarks(page);

    const library = await openLibrary(world.driver);
    await click(library, ".entry-open");
    await sentences(library, "3 figures, 1 name, 2 other words");
    await clickWords(library, "button", "Show what changed");
    expect(await library.evaluate(() => document.querySelectorAll(".changes-choice option").length)).toBe(6);
    await library.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>(".changes-choice select");
      if (select === null) throw new Error("There is no choice of versions.");
      select.selectedIndex = 1;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await sentences(library, "1 figure");
    expect(await axeViolations(library)).toEqual([]);
    expect(await textOf(library)).toContain("1.945 hộ dân đã nhận"); // the saved text stays
    const kept = await library.evaluate(readStored);
    expect(kept?.versions).toHaveLength(2);
    await library.close();
    await page.close();
  });

  test("its notes: what moved follows quietly, new words are taken, lost ones are placed by hand; each with undo", async () => {
    const [MOVED, CHANGED, LOST, ELSEWHERE] = [
      "hòa giải thành 58 vụ tranh chấp đất đai",
      "86 hộ ở bản Na Khướng",
      "làm việc như thể thời hạn là của người khác",
      "nguyên nhân chính là",
    ];
    const page = await open();
    for (const [words, colour] of [
      [MOVED, "green"],
      [CHANGED, "blue"],
      [LOST, "violet"],
    ] as const) {
      await selectWords(page, words);
      await clickOurs(page, `.toolbar [data-colour='${colour}']`);
      await waitForNotes(page, colour, [words]);
    }
    const noteOf = async (words: string) => (await stored())?.notes.find(({ selectors }) => selectors.quote.exact === words);
    const before = await noteOf(MOVED);

    html = edited(
      [" 34 tổ công tác xuống cơ sở, hòa giải", " 36 tổ công tác xuống tận cơ sở rồi hòa giải"],
      ["86 hộ ở bản Na Khướng", "89 hộ ở bản Na Khướng"],
      [" Ông Thụy cũng cho rằng một số chủ đầu tư “làm việc như thể thời hạn là của người khác”.", ""],
    );
    await page.reload();
    await waitForMarks(page);
    await waitFor("the moved note's new place", async () => {
      const after = await noteOf(MOVED);
      const { position } = after?.selectors ?? {};
      return position !== undefined && position.start !== before?.selectors.position.start && after?.updatedAt === before?.updatedAt
        ? true
        : null;
    });
    expect((await noteOf(CHANGED))?.selectors.quote.exact).toBe(CHANGED);
    expect(await noteOf(LOST)).toBeDefined();

    await page.focus();
    const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
    await clickWords(panel, ".note-deed", `Take the new words: ${CHANGED}`);
    await waitFor("the new words", async () => ((await noteOf("89 hộ ở bản Na Khướng")) === undefined ? null : true));
    await clickWords(panel, ".toast button", "Undo");
    await waitFor("the old words", async () => ((await noteOf(CHANGED)) === undefined ? null : true));

    await page.focus();
    await clickWords(panel, ".note-deed", `Place the note here: ${LOST}`);
    await waitFor("the refusal", async () => ((await textOf(panel)).includes("Select some words of the article first.") ? true : null));
    await selectWords(page, ELSEWHERE);
    await clickWords(panel, ".note-deed", `Place the note here: ${LOST}`);
    await waitForNotes(page, "violet", [ELSEWHERE]);
    await waitFor("its place to be kept", async () => ((await noteOf(ELSEWHERE)) === undefined ? null : true));
    await clickOurs(page, ".toast-undo");
    await waitForNotes(page, "violet", []);
    await selectWords(page, ELSEWHERE);
    await clickOurs(page, ".toolbar [aria-label='Place a lost note here']");
    await waitForNotes(page, "violet", [ELSEWHERE]);
    await page.close();
  });
});
