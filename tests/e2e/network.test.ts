import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { click, waitForCard, waitUntilSettled } from "./support/actions";
import { canReach } from "./support/extension-side";
import { markPoint, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

/** What a reader does, every surface of the extension seen once. */
async function session(world: World): Promise<void> {
  const page = await world.driver.openPage(world.site.url(LISTED, "nghe-an-conference.vi.html"));
  await waitForMarks(page);
  const popup = await waitUntilSettled(await world.driver.clickAction(page));
  await click(popup, ".switch[data-kind='quote']");
  await click(popup, ".speaker .row.quote");
  await click(popup, ".footer .icon-button");
  await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
  await page.focus();
  await page.moveMouse(await markPoint(page, "official"));
  await waitForCard(page, "Official");
  // A positive control: had anything else gone out, the record would show it like this.
  await page.evaluate((url: string) => fetch(url, { mode: "no-cors" }).then(() => null), world.site.url(LISTED, "control"));
}

/** Every address that stands in a record of Chromium's network stack, from whatever part of the browser. */
function addressesIn(netLog: string): readonly string[] {
  const { events } = JSON.parse(readFileSync(netLog, "utf8"));
  const urls = events.flatMap(({ params }: { params?: { url?: unknown } }) => (typeof params?.url === "string" ? [params.url] : []));
  return [...new Set<string>(urls)];
}

describe.each(BROWSERS)("the network in %s", (browser) => {
  test("is out of reach for the extension's pages", async () => {
    const world = await openWorld(browser);
    try {
      const tab = await world.driver.openExtensionTab("popup.html");
      const page = await world.driver.openPage(world.site.url(LISTED, "login.html"));
      const url = world.site.url("127.0.0.1", "login.html");
      expect(await tab.evaluate(canReach, url)).toBe(false);
      expect(await page.evaluate(canReach, url)).toBe(true);
    } finally {
      await world.close();
    }
  });

  if (browser !== "chromium") return; // Firefox keeps no such record

  test("sees nothing of a whole session but the pages that were opened", async () => {
    const folder = mkdtempSync(join(tmpdir(), "onrecord-net-"));
    try {
      const netLog = join(folder, "net.json");
      const world = await openWorld(browser, { netLog });
      const own = `http://${LISTED}:${world.site.port}/`;
      await session(world).finally(() => world.close());
      const addresses = addressesIn(netLog).filter((url) => !/^(?:chrome|chrome-extension|chrome-untrusted|data|blob|devtools):/.test(url));
      expect(addresses).toContain(`${own}control`);
      expect(addresses.filter((url) => !url.startsWith(own))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
