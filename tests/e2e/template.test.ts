/** A template of the reader's own: written in the options, kept, and what the library exports by. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations } from "./support/axe";
import { waitFor } from "./support/driver";
import { articleInTab, noteCommand, noteOn } from "./support/keep-commands";
import { clickWords, fill, openLibrary, waitForDownload, waitForWords } from "./support/library";
import { waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

describe.each(BROWSERS)("a template of one's own in %s", (browser) => {
  let world: World;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "onrecord-template-"));
    world = await openWorld(browser, { downloads: folder });
    await waitForMarks(await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html")));
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is what the library exports by", async () => {
    const options = await world.driver.openExtensionTab("options.html");
    await waitFor("the template", () => options.evaluate(() => (document.querySelector(".template-source") ? true : null)));
    await fill(options, ".template-source", "{{title");
    await waitForWords(options, "Line 1: a {{ has no }} after it.");
    await fill(options, ".template-source", "Notes:\n{{#notes}}\n- {{text}}\n{{/notes}}");
    await clickWords(options, "#template .button", "Save template");
    await waitForWords(options, "Saved");
    expect(await axeViolations(options)).toEqual([]);

    const article = await articleInTab(options);
    const note = noteOn(article, 0, "x");
    await noteCommand(options, "keepNote", { article, note });
    const library = await openLibrary(world.driver);
    await clickWords(library, ".library-tools .bar-button", "Export");
    await clickWords(library, ".choice", "One file to read");
    const { text } = await waitForDownload(folder, ".md");
    const words = note.selectors.quote.exact.replaceAll(/\s+/g, " "); // in a list item a line break of the page is a space
    expect(text).toBe(`Notes:\n- ${words}\n`);
  });
});
