import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import { click, hoverMark, waitUntilSettled } from "./support/actions";
import type { Page } from "./support/driver";
import { waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld } from "./support/world";

const ARTICLE = "nghe-an-conference.vi.html";

/** The sample article with a watcher of its own, in place before anything else can run. */
function watchedPage(): string {
  const watcher = `<script>
    window.changes = [];
    const name = (node) => node.nodeType === 1 ? node.localName : node.nodeName;
    const observer = new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        window.changes.push([type, name(target), attributeName, [...addedNodes].map(name), [...removedNodes].map(name)]);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    addEventListener("DOMContentLoaded", () => { observer.takeRecords(); window.changes.length = 0; }); // the parser's own
  </script>`;
  return readFileSync(join(ROOT, "tests/pages", ARTICLE), "utf8").replace("<head>", `<head>${watcher}`);
}

const pages = { "watched.html": watchedPage };

/** The whole page as text but for the one host element (in which the map of marks stands as soon as there are marks), and the number and lengths of its text nodes, which serialising would hide. */
function snapshot(page: Page) {
  return page.evaluate(() => {
    const lengths: number[] = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) lengths.push(walker.currentNode.nodeValue?.length ?? 0);
    const html = document.documentElement.outerHTML.replace(/<on-record-card[^>]*><\/on-record-card>/, "");
    return { html, lengths, styles: document.querySelectorAll("style, link").length };
  });
}

describe.each(BROWSERS)("the page's own nodes in %s", (browser) => {
  test("are those of a control run without the extension, but for the one host element", { timeout: 120_000 }, async () => {
    const control = await openWorld(browser, { extension: null, pages });
    const untouched = await control.driver
      .openPage(control.site.url(LISTED, "watched.html"))
      .then(snapshot)
      .finally(() => control.close());

    const world = await openWorld(browser, { pages });
    try {
      const page = await world.driver.openPage(world.site.url(LISTED, "watched.html"));
      await waitForMarks(page);
      expect(await snapshot(page), "read and painted, nothing pointed at yet").toEqual(untouched);

      const popup = await waitUntilSettled(await world.driver.clickAction(page));
      await click(popup, ".switch[data-kind='quote']");
      await click(popup, ".switch[data-kind='quote']");
      await click(popup, ".speaker .row.quote");
      await page.focus();
      await hoverMark(page, "official", "Official");

      const host = await page.evaluate(() => {
        const [added, ...more] = [...document.documentElement.children].filter((node) => !["head", "body"].includes(node.localName));
        const found = {
          name: added?.localName ?? "",
          more: more.length,
          light: added?.childNodes.length ?? -1,
          isOpen: added?.shadowRoot !== null,
        };
        added?.remove();
        return found;
      });
      expect(host).toEqual({ name: "on-record-card", more: 0, light: 0, isOpen: false });
      expect(await snapshot(page), "after switches, a jump and a card").toEqual(untouched);

      const changes = await page.evaluate(() => Reflect.get(window, "changes"));
      const others = changes.filter(([type, target, , added, removed]: [string, string, string, string[], string[]]) => {
        const isHosts = target === "on-record-card" && type === "attributes";
        const isAdding = target === "html" && [...added, ...removed].join() === "on-record-card";
        return !isHosts && !isAdding;
      });
      expect(others).toEqual([]);
      expect(changes.length).toBeGreaterThan(0);
    } finally {
      await world.close();
    }
  });
});
