import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, textsOf, waitUntilSettled } from "./support/actions";
import { waitFor } from "./support/driver";
import { clickOurs, selectWords, waitForNotes } from "./support/keeping";
import { clickWords } from "./support/library";
import { waitForMarks } from "./support/marks";
import { BROWSERS, expectedOf, LISTED, openWorld, type World } from "./support/world";

const NOTED = "đã dựng lán ở tạm bên bờ suối";

describe.each(BROWSERS)("the side panel in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser);
  });
  afterAll(() => world.close());

  test("opens from the popup, lists the findings, leads to them, and follows the tab", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    await click(popup, ".footer .icon-button");
    const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
    expect(await textsOf(panel, ".title")).toEqual([expectedOf("nghe-an-conference.vi").title]);
    expect((await textsOf(panel, ".row")).length).toBeGreaterThan(5);
    await click(panel, ".row.quote");
    await waitFor("the place to flash in the page", () =>
      page.evaluate(() => (CSS.highlights.get("onrecord-flash")?.size === 1 ? true : null)),
    );

    const other = await world.driver.openPage(world.site.url(LISTED, "typhoon-relief.vi.html"));
    const { title } = expectedOf("typhoon-relief.vi");
    await waitFor("the panel to follow", async () => ((await textsOf(panel, ".title"))[0] === title ? true : null));
    await other.close();
    await page.close();
  });

  test("shows notes in their place, goes where the page goes, and deletes with undo", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    await selectWords(page, NOTED);
    await clickOurs(page, ".toolbar [data-colour='pink']");
    await waitForNotes(page, "pink", [NOTED]);
    const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
    await waitFor("the note in the panel", async () => ((await textsOf(panel, "ol .note-quote")).includes(NOTED) ? true : null));

    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    const top = await waitFor("the row at the top", () => panel.evaluate(currentRow));
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: "instant" }));
    await waitFor("the panel to go along", async () => {
      const row = await panel.evaluate(currentRow);
      return row !== null && row > top ? true : null;
    });

    await click(panel, "ol .note-go");
    await waitFor("the note to flash in the page", () =>
      page.evaluate(() => (CSS.highlights.get("onrecord-flash")?.size === 1 ? true : null)),
    );
    await clickWords(panel, "ol .note button", "Delete note");
    await waitForNotes(page, "pink", []);
    await waitFor("the row to go", async () => ((await textsOf(panel, "ol .note")).length === 0 ? true : null));
    await world.driver.killBackground();
    await clickWords(panel, ".toast button", "Undo");
    await waitForNotes(page, "pink", [NOTED]);
    await waitFor("the note in the panel again", async () => ((await textsOf(panel, "ol .note-quote")).includes(NOTED) ? true : null));
    await page.close();
  });

  test("lists on top, with its words, a note whose words the page changed, and then lost", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(page);
    await waitForNotes(page, "pink", [NOTED]);
    const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
    await page.evaluate((words: string) => {
      const paragraph = [...document.querySelectorAll("p")].find((candidate) => candidate.textContent?.includes(words));
      if (paragraph !== undefined) paragraph.textContent = paragraph.textContent?.replace("bên bờ suối", "bên bờ sông") ?? "";
    }, NOTED);
    await waitFor("the changed note", async () => ((await textsOf(panel, ".lost-notes .note-quote"))[0] === NOTED ? true : null));
    expect((await textsOf(panel, ".lost-notes .lost"))[0]).toContain("1 note whose words were changed on the page");
    expect(await textsOf(panel, ".changes li")).toEqual(["suối → sông"]);
    await waitForNotes(page, "pink", [NOTED.replace("suối", "sông")]);

    await page.evaluate(
      (words: string) => {
        const paragraph = [...document.querySelectorAll("p")].find((candidate) => candidate.textContent?.includes(words));
        if (paragraph !== undefined) paragraph.textContent = "Đoạn này đã được tòa soạn viết lại, không còn như trước nữa.";
      },
      NOTED.replace("suối", "sông"),
    );
    await waitFor("the lost note", async () =>
      (await textsOf(panel, ".lost-notes .lost"))[0]?.includes("1 note whose words are no longer on the page") === true ? true : null,
    );
    expect(await textsOf(panel, ".lost-notes .note-quote")).toEqual([NOTED]);
    await page.close();
  });
});

/** Index of the row where the panel says that the page is; null for none. Run in the panel. */
function currentRow(): number | null {
  const index = [...document.querySelectorAll("ol > li")].findIndex((row) => row.hasAttribute("aria-current"));
  return index < 0 ? null : index;
}
