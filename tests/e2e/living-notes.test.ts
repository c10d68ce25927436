/** Notes on a page that lives: a translation in place, a router, and links into the library. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Page, sleep, waitFor } from "./support/driver";
import { clickOurs, selectWords, waitForNotes, waitForToast } from "./support/keeping";
import { openLibrary } from "./support/library";
import { act, appPage, BRIDGE, bodyOf, DIKE, MARKET, pageWith, waitForMark } from "./support/living-site";
import { readStored } from "./support/stored";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

/** Longer than a text must stand to be taken down as a reading, in ms. */
const READING_MS = 4_000;

const NOTED = "written to the province more than once";
const IN_MARKET = "tell them what we know";

const pages = {
  "app.html": () => appPage([BRIDGE, MARKET, DIKE], BRIDGE),
  "story.html": () => pageWith(`<div id="app"><article>${bodyOf(DIKE)}</article></div>`),
};

/** Puts a translation in the place of every text node, within two elements, as Chrome does. */
async function translate(page: Page, words: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((changes: [string, string][]) => {
    document.documentElement.classList.add("translated-ltr");
    const walker = document.createTreeWalker(document.querySelector("article") ?? document.body, NodeFilter.SHOW_TEXT);
    const nodes: Node[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = changes.reduce((text, [from, to]) => text.replace(from, to), node.nodeValue ?? "");
      outer.append(inner);
      node.parentNode?.replaceChild(outer, node);
    }
  }, Object.entries(words));
}

describe.each(BROWSERS)("notes on a page that lives, in %s", (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(browser, { pages });
  });
  afterAll(() => world.close());

  const highlight = async (page: Page, words: string, colour: string): Promise<void> => {
    await selectWords(page, words);
    await clickOurs(page, `.toolbar [data-colour='${colour}']`);
    await waitForToast(page, "Highlighted.");
  };
  const stored = async () => {
    const library = await openLibrary(world.driver);
    const found = await library.evaluate(readStored);
    await library.close();
    return found;
  };

  test("stand on what a translation made of their words, and come back with the page; the kept article has its own words still", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "story.html"));
    await waitForMark(page, "statistic", DIKE.figure);
    await highlight(page, NOTED, "pink");
    const first = await stored();
    const before = first?.notes.map(({ selectors }) => selectors);
    await page.focus();
    await translate(page, { "An inspection": "Une inspection" });
    await waitForNotes(page, "pink", [NOTED]);
    const theirs = "écrit à la province plus d’une fois";
    await translate(page, { [NOTED]: theirs });
    await waitForNotes(page, "pink", [theirs]);
    await sleep(READING_MS);
    const after = await stored();
    expect(after?.versions).toEqual([]);
    expect(after?.notes.map(({ selectors }) => selectors)).toEqual(before);
    await page.focus();
    await highlight(page, "Une inspection", "blue");
    const last = await stored();
    expect(last?.notes.map(({ selectors }) => selectors.quote.exact).sort()).toEqual(["Une inspection", NOTED]);
    expect(last?.articles.map(({ article }) => article)).toEqual(first?.articles.map(({ article }) => article));
    expect(last?.versions).toEqual([]);
    await page.focus();
    await page.reload();
    await waitForNotes(page, "pink", [NOTED]);
    await page.close();
  });

  test("come and go with the articles of a router, in two tabs at once", async () => {
    const page = await world.driver.openPage(world.site.url(LISTED, "app.html"));
    await waitForMark(page, "statistic", BRIDGE.figure);
    await highlight(page, NOTED, "green");
    await act(page, `go("market")`);
    await waitForMark(page, "statistic", MARKET.figure);
    await waitForNotes(page, "green", []);
    await highlight(page, IN_MARKET, "blue");
    const other = await world.driver.openPage(world.site.url(LISTED, "app.html"));
    await waitForNotes(other, "green", [NOTED]);
    await waitForNotes(other, "blue", []);
    await act(other, `go("market")`);
    await waitForNotes(other, "blue", [IN_MARKET]);
    await other.close();
    await page.focus();
    await act(page, "history.back()");
    await waitForNotes(page, "green", [NOTED]);
    await waitForNotes(page, "blue", []);
    await page.close();
  });

  test("are led to by their links into the library, which say when they are gone", async () => {
    const note = (await stored())?.notes.find(({ selectors }) => selectors.quote.exact === IN_MARKET);
    const library = await world.driver.openExtensionTab(`library.html#note=${note?.id}`);
    await waitFor("the note", () =>
      library.evaluate((id: string) => (document.activeElement?.getAttribute("data-note") === id ? true : null), note?.id ?? ""),
    );
    await library.evaluate(() => document.querySelector<HTMLElement>(".note [aria-label^='Delete note']")?.click());
    await waitFor("it to be gone", () => library.evaluate(() => (document.querySelector(".note") === null ? true : null)));
    await library.evaluate((id: string) => {
      location.hash = `#note=${id}`;
    }, note?.id ?? "");
    await waitFor("what became of it", () =>
      library.evaluate(() => (document.querySelector(".pane-open")?.textContent?.includes("This note is not here") ? true : null)),
    );
    await library.close();
  });
});
