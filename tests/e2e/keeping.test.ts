import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cardText, waitForCard } from "./support/actions";
import { type Page, sleep, waitFor } from "./support/driver";
import {
  clickOurs,
  edgesOf,
  noteTexts,
  ourText,
  selectWords,
  waitForNoSurface,
  waitForNotes,
  waitForSurface,
  waitForToast,
} from "./support/keeping";
import { markPoint, markTexts, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const ARTICLE = "nghe-an-conference.vi.html";
const FIRST = "trú tại bản Na Khướng";
const SECOND = "đã dựng lán ở tạm bên bờ suối";
const THIRD = "hồ sơ chuẩn bị đầu tư sơ sài";

/** Longer than what is kept takes to be fetched, in ms. */
const FETCH_MS = 900;

/** Longer than a card takes to open, in ms. */
const CARD_MS = 400;

/** Rests the pointer on the end of some words until a card comes; goes after them where the page still moves under the pointer, as a person does. */
async function pointAt(page: Page, words: string, said: string): Promise<void> {
  const restOn = async (inset: number): Promise<void> => {
    const { from, to } = await edgesOf(page, words);
    await page.moveMouse({ x: (from.y === to.y ? (from.x + to.x) / 2 : to.x) - inset, y: to.y });
  };
  await waitFor(`a card with “${said}”`, async () => {
    await page.moveMouse({ x: 3, y: 3 });
    await restOn(3);
    await sleep(CARD_MS);
    return (await cardText(page))?.includes(said) === true ? true : null;
  });
  await restOn(4);
}

describe.each(BROWSERS)("keeping in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser);
  });
  afterAll(() => world.close());

  const open = async (): Promise<Page> => {
    const page = await world.driver.openPage(world.site.url(LISTED, ARTICLE));
    await waitForMarks(page);
    return page;
  };
  /** Ends the background before the step: it must work from what is stored. */
  const killed = async (step: () => Promise<unknown>): Promise<void> => {
    await world.driver.killBackground();
    await step();
  };

  test("a selection is highlighted in the chosen colour, and the undo takes it back", async () => {
    const page = await open();
    await selectWords(page, FIRST);
    await clickOurs(page, ".toolbar [data-colour='green']");
    await waitForNotes(page, "green", [FIRST]);
    await waitForToast(page, "Highlighted.");
    await clickOurs(page, ".toast-undo");
    await waitForNotes(page, "green", []);
    await waitForToast(page, "Undone.");
    await page.reload();
    await waitForMarks(page);
    await sleep(FETCH_MS);
    expect(await noteTexts(page, "green")).toEqual([]);
    await page.close();
  });

  test("a link to the words is copied, on a page without TLS as well", async () => {
    const page = await open();
    await selectWords(page, FIRST);
    await clickOurs(page, ".toolbar [aria-label='Copy link to these words']");
    await waitForToast(page, "Link copied.");
    await page.close();
  });

  test("the toolbar goes at Escape", async () => {
    const page = await open();
    await selectWords(page, FIRST);
    await page.press("Escape");
    await waitForNoSurface(page, ".toolbar");
    await page.close();
  });

  test("a note with tags is kept, comes back after a reload, and is edited, recoloured and deleted, each with undo", async () => {
    const page = await open();
    await selectWords(page, SECOND);
    await clickOurs(page, ".toolbar [aria-label='Add a note']");
    await waitForSurface(page, ".editor");
    await page.type("Hỏi lại xã: ngày nào?");
    await page.press("Tab");
    await page.type("tái định cư, #lán");
    await page.press("Control+Enter");
    await waitForToast(page, "Note saved.");
    await waitForNoSurface(page, ".editor");
    await page.reload();
    await waitForMarks(page);
    await waitForNotes(page, "yellow", [SECOND]);
    await pointAt(page, SECOND, "Hỏi lại xã: ngày nào?");
    expect(await cardText(page)).toContain("tái định cưlán");

    await clickOurs(page, ".card .note [data-colour='blue']");
    await waitForNotes(page, "blue", [SECOND]);
    await waitForToast(page, "Colour changed.");
    await clickOurs(page, ".toast-undo");
    await waitForNotes(page, "yellow", [SECOND]);

    await page.press("Escape");
    await pointAt(page, SECOND, "Hỏi lại xã");
    await clickOurs(page, ".card .note-tools .tool");
    await waitForSurface(page, ".editor");
    await page.type(" Đã hỏi.");
    await page.press("Control+Enter");
    await waitForToast(page, "Note saved.");
    await pointAt(page, SECOND, "Đã hỏi.");
    await clickOurs(page, ".card [aria-label='Delete']");
    await waitForToast(page, "Deleted.");
    await waitForNotes(page, "yellow", []);
    await clickOurs(page, ".toast-undo");
    await waitForNotes(page, "yellow", [SECOND]);
    await page.reload();
    await waitForNotes(page, "yellow", [SECOND]);
    await pointAt(page, SECOND, "Hỏi lại xã: ngày nào? Đã hỏi.");
    await clickOurs(page, ".card [aria-label='Delete']");
    await waitForNotes(page, "yellow", []);
    await page.close();
  });

  test("what was written and not saved is there after a reload; deleting leaves nothing", async () => {
    const page = await open();
    await selectWords(page, THIRD);
    await clickOurs(page, ".toolbar [aria-label='Add a note']");
    await waitForSurface(page, ".editor");
    await page.type("Viết dở");
    await waitFor("the last letter", async () => ((await ourText(page, ".editor textarea")) === "Viết dở" ? true : null));
    await page.reload();
    await waitForNotes(page, "yellow", [THIRD]);
    await pointAt(page, THIRD, "An unsaved draft is waiting.");
    await clickOurs(page, ".card .note-tools .tool");
    await waitForSurface(page, ".editor");
    expect(await ourText(page, ".editor textarea")).toBe("Viết dở");
    await clickOurs(page, ".editor [aria-label='Delete']");
    await waitForNotes(page, "yellow", []);
    await page.close();
  });

  test("a mark is kept with a note, which its card then shows", async () => {
    const page = await open();
    const [words = ""] = await markTexts(page, "statistic");
    await page.moveMouse(await markPoint(page, "statistic", 0));
    await waitForCard(page, "Keep with a note");
    await clickOurs(page, ".card .keep");
    await waitForSurface(page, ".editor");
    await page.type("Đối chiếu với niên giám.");
    await page.press("Control+Enter");
    await waitForToast(page, "Note saved.");
    await waitForNotes(page, "yellow", [words]);
    await page.reload();
    await waitForMarks(page);
    await waitForNotes(page, "yellow", [words]);
    await page.moveMouse({ x: 3, y: 3 });
    await page.moveMouse(await markPoint(page, "statistic", 0));
    await waitForCard(page, "Đối chiếu với niên giám.");
    await clickOurs(page, ".card [aria-label='Delete']");
    await waitForNotes(page, "yellow", []);
    await page.close();
  });

  test("two tabs on one article stay in step", async () => {
    const [one, two] = [await open(), await open()];
    await one.focus();
    await selectWords(one, FIRST);
    await clickOurs(one, ".toolbar [data-colour='pink']");
    await waitForNotes(one, "pink", [FIRST]);
    await waitForNotes(two, "pink", [FIRST]);
    await two.focus();
    await pointAt(two, FIRST, "Highlight");
    await clickOurs(two, ".card [data-colour='violet']");
    await waitForNotes(one, "violet", [FIRST]);
    await clickOurs(two, ".card [aria-label='Delete']");
    await waitForNotes(two, "violet", []);
    await waitForNotes(one, "violet", []);
    await one.close();
    await two.close();
  });

  test("the background may be killed before any step", async () => {
    let page = await open();
    await killed(async () => {
      await selectWords(page, FIRST);
      await clickOurs(page, ".toolbar [data-colour='blue']");
      await waitForToast(page, "Highlighted.");
    });
    await killed(async () => {
      await page.close();
      page = await open();
      await waitForNotes(page, "blue", [FIRST]);
    });
    await killed(async () => {
      await pointAt(page, FIRST, "Highlight");
      await clickOurs(page, ".card .note-tools .tool");
      await waitForSurface(page, ".editor");
    });
    await killed(() => page.type("Sau khi bị tắt"));
    await killed(async () => {
      await page.press("Control+Enter");
      await waitForToast(page, "Note saved.");
    });
    await killed(async () => {
      await pointAt(page, FIRST, "Sau khi bị tắt");
      await clickOurs(page, ".card [aria-label='Delete']");
      await waitForToast(page, "Deleted.");
    });
    await killed(async () => {
      await clickOurs(page, ".toast-undo");
      await waitForToast(page, "Undone.");
    });
    await killed(async () => {
      await page.reload();
      await waitForNotes(page, "blue", [FIRST]);
      await pointAt(page, FIRST, "Sau khi bị tắt");
    });
    await page.close();
  });
});
