import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { click, hoverMark, waitUntilSettled } from "./support/actions";
import { canReach } from "./support/extension-side";
import { waitForMarks } from "./support/marks";
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
  await hoverMark(page, "official", "Official");
  // A positive control: had anything else gone out, the record would show it like this.
  await page.evaluate((url: string) => fetch(url, { mode: "no-cors" }).then(() => null), world.site.url(LISTED, "control"));
}

interface NetRequest {
  readonly url: string;
  /** The origin of the page, worker or extension that asked; null where the browser itself did. */
  readonly initiator: string | null;
}

/** All requests in a record of Chromium's network stack, from whatever part of the browser. */
function requestsIn(netLog: string): readonly NetRequest[] {
  const { constants, events } = JSON.parse(readFileSync(netLog, "utf8"));
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }: { type: number; params?: { url?: string; initiator?: string } }) => {
    if (type !== start || params?.url === undefined) return [];
    const { url, initiator = "not an origin" } = params;
    return [{ url, initiator: initiator === "not an origin" ? null : initiator }];
  });
}

/** Chromium's own calls home that no switch turns off: the time, its updates, its account, its autofill. No page can make them. */
const CHROMIUMS_OWN = /^https?:\/\/(?:clients2\.google|accounts\.google|update\.googleapis|content-autofill\.googleapis)\.com\//;

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
      const requests = requestsIn(netLog);
      expect(requests.map(({ url }) => url)).toContain(`${own}control`);
      const foreign = requests.filter(
        ({ url, initiator }) =>
          !url.startsWith(own) &&
          !/^(?:chrome(?:-extension|-untrusted)?|data|blob):/.test(url) &&
          !(initiator === null && CHROMIUMS_OWN.test(url)),
      );
      expect(foreign).toEqual([]);
      expect(
        requests.filter(
          ({ url, initiator }) => initiator?.startsWith("chrome-extension:") === true && !url.startsWith("chrome-extension:"),
        ),
      ).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
