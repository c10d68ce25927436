import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { click, textOf, textsOf, waitForCard } from "./support/actions";
import { type Page, waitFor } from "./support/driver";
import { clickOurs, selectWords, waitForNotes, waitForToast } from "./support/keeping";
import { markCounts, markPoint, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, UNLISTED, type World } from "./support/world";

const ARTICLE = "nghe-an-conference.vi.html";
const NOTED = "trú tại bản Na Khướng";

describe.each(BROWSERS)("the options in %s", (browser) => {
  let world: World;
  let article: Page;
  let options: Page;
  beforeAll(async () => {
    world = await openWorld(browser);
    article = await world.driver.openPage(world.site.url(LISTED, ARTICLE));
    await waitForMarks(article);
    options = await world.driver.openExtensionTab("options.html");
    await waitFor("the options", () => options.evaluate(() => (document.querySelector("main .size") === null ? null : true)));
  });
  afterAll(() => world.close());

  const waitForWords = (page: Page, words: string): Promise<true> =>
    waitFor(`“${words}”`, async () => ((await textOf(page)).includes(words) ? true : null));

  /** Ink of a kind in the card over its first mark, as the look has it. */
  const inkInCard = async (words: string): Promise<string | null> => {
    await article.focus();
    await article.moveMouse({ x: 2, y: 2 });
    await article.moveMouse(await markPoint(article, "official"));
    await waitForCard(article, words);
    const ink = await article.evaluateInShadow(
      "on-record-card",
      (root) => root.querySelector<HTMLElement>(".card")?.style.getPropertyValue("--official-ink") ?? "",
    );
    await article.press("Escape");
    await options.focus();
    return ink;
  };

  test("change language and colours in a page that is open, and in themselves", async () => {
    const before = await inkInCard("Official");
    await click(options, "#language .segment:nth-child(2)");
    await waitForWords(options, "Màu sắc");
    await click(options, "#colours .colour-row:first-child .swatch:nth-child(5)");
    await waitForWords(options, "Hồng");
    const after = await inkInCard("Quan chức");
    expect(after).not.toBe(before);
    await click(options, "#colours > .button");
    await click(options, "#language .segment:nth-child(3)");
    await waitForWords(options, "Colours as they were at first");
    expect(await inkInCard("Official")).toBe(before);
  });

  test("turn a listed site off, which takes its marks away at once, and on again", async () => {
    const knob = ".listed-sites li:first-child input"; // the first of the list is the sample's host
    await click(options, knob);
    await waitFor("the marks to go", async () => (Object.values(await markCounts(article)).every((count) => count === 0) ? true : null));
    await click(options, knob);
    await article.focus(); // a page is read anew when it is seen
    await waitForMarks(article);
    await options.focus();
  });

  test("add a site that is never to be read, and remove it", async () => {
    await options.evaluate(() => document.querySelector<HTMLElement>(".site-form input[type=text]")?.focus());
    await options.type(`https://www.${UNLISTED}/bai-viet`);
    await click(options, ".site-form .segment:nth-child(2)");
    await click(options, ".site-form .button");
    await waitFor("the site", async () => ((await textsOf(options, ".own-host"))[0] === UNLISTED ? true : null));
    await click(options, ".own-site .icon-button");
    await waitForWords(options, "None yet.");
  });

  test("ask the browser to keep the data, and say what it answered", async () => {
    await click(options, ".persistence .button");
    // Chromium gives promises to sites that are often visited; extensions with unlimited storage need none.
    await waitForWords(options, browser === "firefox" ? "The browser has promised" : "The browser gave no promise of its own");
  });

  test("lead to the library's import", async () => {
    const library = await world.driver.openExtensionTab("options.html");
    await waitFor("the counts above the link", async () => ((await textsOf(library, ".size dd")).length > 0 ? true : null));
    await click(library, "#data a.button");
    await waitFor(
      "the import",
      () =>
        library.evaluate(() => (document.querySelector(".library dialog[open] input[type=file]") === null ? null : true)).catch(() => null), // while one page goes and the other comes
    );
    await library.close();
  });

  test("delete everything: asked twice, then nothing is left, in the page as well", async () => {
    await article.focus();
    await selectWords(article, NOTED);
    await clickOurs(article, ".toolbar [data-colour='green']");
    await waitForToast(article, "Highlighted.");
    await waitForNotes(article, "green", [NOTED]);
    await options.focus();
    await waitFor("the counts", async () => ((await textsOf(options, ".size dd")).slice(0, 2).join() === "1,1" ? true : null));

    await click(options, "#data .button.danger");
    await waitForWords(options, "This would delete 1 article and 1 note from this browser");
    await click(options, "dialog[open] .button.danger");
    await waitForWords(options, "This cannot be undone.");
    await world.driver.killBackground();
    await click(options, "dialog[open] .button.danger");
    await waitForWords(options, "0 articles, 0 notes, nothing left over");
    await click(options, "dialog[open] .form-actions .button");
    expect((await textsOf(options, ".size dd")).slice(0, 6)).toEqual(["0", "0", "0", "0", "0", "0"]);
    await waitForNotes(article, "green", []);
  });
});
