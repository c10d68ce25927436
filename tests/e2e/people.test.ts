/** The library's persons and figures: joined over the articles of an imported library, by keys and by hand, and as a screen reader meets them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backupToJson } from "../../src/core/export/json";
import { sampleLibrary } from "../sample-library";
import { click, textsOf } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type Page, sleep, waitFor } from "./support/driver";
import { chooseFile, clickWords, fill, openLibrary, waitForWords } from "./support/library";
import { BROWSERS, openWorld, type World } from "./support/world";

/** Longer than any transition: colours half-way would be measured else. */
const SETTLE_MS = 400;

describe.each(BROWSERS)("the library's persons in %s", (browser) => {
  let world: World;
  let library: Page;

  beforeAll(async () => {
    world = await openWorld(browser);
    library = await openLibrary(world.driver);
    await clickWords(library, ".library-tools button", "Import");
    await chooseFile(library, "sample.json", backupToJson(sampleLibrary()));
    await waitForWords(library, "New: added");
    await clickWords(library, "dialog .form-actions button", "Import");
    await waitForWords(library, "Everything was imported.");
    await click(library, "dialog .icon-button");
  });
  afterAll(() => world.close());

  const listed = (): Promise<readonly string[]> => textsOf(library, ".pane-list .entry-title");
  const waitForNames = (count: number): Promise<true> =>
    waitFor(`${count} names`, async () => ((await listed()).length === count ? true : null));

  test("are listed and found, and one opens with everything said", async () => {
    await clickWords(library, ".segments button", "People");
    await waitForNames(12);
    await fill(library, ".search input", "giang van su");
    await waitForNames(1);
    await click(library, ".pane-list .entry-open");
    await waitForWords(library, "Also written Giang Van Su");
    expect((await textsOf(library, ".person-article")).length).toBe(14);
    expect(await library.evaluate(() => location.hash)).toMatch(/^#person=/);
    await sleep(SETTLE_MS);
    expect(await axeViolations(library)).toEqual([]);
    await library.resize(400, 800);
    await sleep(SETTLE_MS);
    expect(await axeViolations(library)).toEqual([]);
    await library.resize(1280, 900);
  });

  test("stay open over a reload, and lead to an article and back", async () => {
    await library.reload();
    await waitForWords(library, "Also written Giang Van Su");
    await click(library, ".person-article .link");
    await waitForWords(library, "Text as it was saved");
    await library.evaluate(() => history.back());
    await waitForWords(library, "Also written Giang Van Su");
  });

  test("are joined by the reader, also after a reload, and taken apart again by Undo", async () => {
    await clickWords(library, ".pane-list .entry-open", "Nghe An Provincial");
    await waitForWords(library, "Others whom the name fits");
    await click(library, ".namesake .bar-button");
    await waitForWords(library, "Joined by you");
    await waitForNames(11);
    await clickWords(library, ".toast button", "Undo");
    await waitForNames(12);
    await clickWords(library, ".kept-bar button", "Join with");
    await waitFor("the dialog", () => library.evaluate(() => (document.querySelector("dialog[open] .join-list li") ? true : null)));
    await sleep(SETTLE_MS);
    expect(await axeViolations(library)).toEqual([]);
    await click(library, "dialog .join-list .entry-open");
    await waitForNames(11);
    await library.reload();
    await waitForNames(11);
    await waitForWords(library, "Joined by you");
  });

  test("are taken apart by the reader, which a reload remembers", async () => {
    await clickWords(library, ".pane-list .entry-open", "Minister of Finance");
    await waitForWords(library, "Also written Giang Van Su");
    const articles = (await textsOf(library, ".person-article")).length;
    await clickWords(library, ".kept-bar button", "Take apart");
    await click(library, ".person-article input[type=checkbox]");
    await clickWords(library, ".pane-open button", "Make 1 article another person");
    await waitForWords(library, "Taken apart.");
    await waitForNames(12);
    await library.reload();
    await waitForNames(12);
    await waitFor("one article less", async () => ((await textsOf(library, ".person-article")).length === articles - 1 ? true : null));
  });

  test("figures are filtered, stand beside each other, and stay open over a reload", async () => {
    await clickWords(library, ".segments button", "Figures");
    await fill(library, ".search input", "cau co von dai");
    await waitFor("two figures of seven bridges", async () =>
      (await textsOf(library, ".pane-list .figure-value")).length === 14 ? true : null,
    );
    await click(library, ".pane-list .entry-open");
    await waitForWords(library, "1 other differs");
    await sleep(SETTLE_MS);
    expect(await axeViolations(library)).toEqual([]);
    await library.reload();
    await waitForWords(library, "1 other differs");
    await click(library, ".related .entry-open");
    await clickWords(library, ".kept-bar button", "Open in the library");
    await waitForWords(library, "Text as it was saved");
    await library.evaluate(() => history.back());
    await waitForWords(library, "1 other differs");
  });
});
