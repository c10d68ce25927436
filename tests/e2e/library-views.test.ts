/** Every view and every dialog of the library, as axe-core sees it and as Tab goes through it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backupToJson } from "../../src/core/export/json";
import { translator } from "../../src/locales";
import { inventedLibrary } from "../invented-library";
import { click } from "./support/actions";
import { axeViolations } from "./support/axe";
import { type BrowserName, type Page, sleep, waitFor } from "./support/driver";
import { focusStops, focusTop } from "./support/focus";
import { chooseFile, clickWords, fill, importInto } from "./support/library";
import { BROWSERS, openWorld, type World } from "./support/world";

/** Longer than any transition: colours half-way would be measured else. */
const SETTLE_MS = 400;

/** The rules look at structure, colours and words: each language and each scheme is seen once in Chromium, and one of both in Firefox. */
const LOOKS: Readonly<Record<BrowserName, readonly Look[]>> = {
  chromium: [
    { language: "en", scheme: "light" },
    { language: "vi", scheme: "dark" },
  ],
  firefox: [{ language: "vi", scheme: "light" }],
};

type Step = () => Promise<unknown>;

interface Look {
  readonly language: "en" | "vi";
  readonly scheme: "light" | "dark";
}

const present = (page: Page, selector: string): Promise<true> =>
  waitFor(selector, () => page.evaluate((wanted: string) => (document.querySelector(wanted) === null ? null : true), selector));

/** The library while its nth list is the one that is shown. */
const shown = (n: number): string => `.library:has(.segments .tab:nth-child(${n})[aria-pressed=true])`;

const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to: string) => {
    location.hash = to;
  }, hash);

describe.each(BROWSERS)("the library's views in %s", (browser) => {
  describe.each<Look>(LOOKS[browser])("$language, $scheme", ({ language, scheme }) => {
    const translate = translator(language);
    let world: World;
    let library: Page;
    beforeAll(async () => {
      world = await openWorld(browser, { language, scheme });
      library = await importInto(world.driver, inventedLibrary({ articles: 6, notes: 8 }), language);
    });
    afterAll(() => world.close());

    const choose = (selector: string, value: string): Promise<void> =>
      library.evaluate(
        (wanted: string, option: string) => {
          const select = document.querySelector<HTMLSelectElement>(wanted);
          if (select === null) throw new Error(`There is no ${wanted}.`);
          select.value = option;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        },
        selector,
        value,
      );
    const tool = (words: string): Promise<void> => clickWords(library, ".library-tools button", words);
    /** The first articles. */
    const tick = async (count: number): Promise<void> => {
      await present(library, `${shown(1)} .entry:nth-child(${count}) .entry-tick`);
      await library.evaluate((most: number) => {
        for (const box of [...document.querySelectorAll<HTMLElement>(".entry-tick input")].slice(0, most)) box.click();
      }, count);
    };

    const stay: Step = () => Promise.resolve();

    /** How each is come to, what stands there then, and how it is left. */
    const PLACES: [name: string, open: Step, ready: string, leave: Step][] = [
      ["articles", () => goTo(library, "#"), ".pane-list .entry-open", stay],
      ["an article", () => click(library, ".pane-list .entry-open"), ".pane-open .kept-text, .pane-open h2", stay],
      ["filters", () => click(library, ".filter-button"), ".filter-panel select", () => click(library, ".filter-button")],
      ["a search", () => fill(library, ".search input", "xa"), ".pane-list mark", () => fill(library, ".search input", "")],
      [
        "a search without results",
        () => fill(library, ".search input", "zzyzx"),
        ".pane-list .notice",
        () => fill(library, ".search input", ""),
      ],
      ["notes", () => click(library, ".segments .tab:nth-child(2)"), ".pane-list .note-quote", () => click(library, ".segments .tab")],
      ["rows ticked", () => tick(2), ".selection-bar", stay],
      [
        "two articles compared",
        () => clickWords(library, ".selection-deeds button", translate("compare.do")),
        ".compare-table tbody",
        () => library.press("Escape").then(() => tick(2)),
      ],
      ["people", () => goTo(library, "#people"), `${shown(3)} .pane-list .entry-title`, stay],
      ["a person", () => click(library, ".pane-list .entry-open"), ".person-article", stay],
      [
        "a person to be joined",
        () => clickWords(library, ".kept-bar button", translate("people.join")),
        "dialog .join-list li",
        () => library.press("Escape"),
      ],
      [
        "a person to be taken apart",
        () => clickWords(library, ".kept-bar button", translate("people.part")),
        ".person-article input[type=checkbox]",
        () => clickWords(library, ".kept-bar button", translate("people.part")),
      ],
      ["figures", () => goTo(library, "#figures"), `${shown(4)} .pane-list .figure-value`, stay],
      ["figures over time", () => choose(".narrowing select", "VND"), ".pane-open .plot-point", stay],
      ["a figure", () => click(library, ".pane-list .entry-open"), ".figure-page .title", stay],
      ["an empty trash", () => goTo(library, "#trash"), ".pane-list .notice", stay],
      [
        "the trash",
        async () => {
          await goTo(library, "#");
          await present(library, ".entry-tick");
          await tick(2);
          await clickWords(library, ".selection-deeds button", translate("library.delete"));
          await goTo(library, "#trash");
        },
        ".trash-row",
        stay,
      ],
      [
        "the question before it is emptied",
        () => clickWords(library, ".trash-bar button", translate("trash.emptyIt")),
        "dialog .form-actions",
        () => library.press("Escape"),
      ],
      ["backup", () => tool(translate("backup.title")), "dialog .space", () => library.press("Escape")],
      ["export", () => tool(translate("export.title")), "dialog .formats", stay],
      ["an export that is done", () => click(library, "dialog .formats .choice"), "dialog .outcome", () => library.press("Escape")],
      ["import", () => tool(translate("import.title")), "dialog .drop", stay],
      ["a file that is refused", () => chooseFile(library, "x.json", "{}"), "dialog .fault", stay],
      [
        "a file that was read",
        () => chooseFile(library, "sample.json", backupToJson(inventedLibrary({ articles: 3, notes: 3, seed: 2 }))),
        "dialog .plan ~ .form-actions",
        () => library.press("Escape"),
      ],
    ];

    test.each(PLACES)(
      "%s: no fault found, and Tab goes through it in the order of reading, seen at each stop",
      async (name, open, ready, leave) => {
        try {
          await open();
          await present(library, ready);
          await sleep(SETTLE_MS);
          expect(await library.evaluate(() => document.documentElement.lang)).toBe(language);
          expect(await axeViolations(library)).toEqual([]);
          await library.evaluate(focusTop);
          const stops = await focusStops(library);
          expect(stops.length, name).toBeGreaterThan(0);
          const places = stops.map(({ place }) => place);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html)).toEqual([]);
        } finally {
          await leave(); // the next ones are not to fail for this one
        }
      },
    );
  });
});
