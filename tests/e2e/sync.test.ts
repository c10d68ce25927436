/** Sync with a real Apache, between two profiles: set up, sync, a wrong password, turned off. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Apache, ownFolder, PASSWORD, startApache } from "../webdav/apache";
import { axeViolations } from "./support/axe";
import { waitForWords as waitForKey } from "./support/fault-words";
import { clickOurs, selectWords, waitForToast } from "./support/keeping";
import { waitForWords } from "./support/library";
import { waitForMarks } from "./support/marks";
import { allowServer, connect, fillIn, press } from "./support/syncing";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const PASSPHRASE = "nước chảy đá mòn";

describe.each(BROWSERS)("sync in %s", (browser) => {
  let apache: Apache;
  let allowed: string;
  let here: World;
  let there: World;

  beforeAll(async () => {
    allowed = mkdtempSync(join(tmpdir(), "onrecord-allowed-"));
    allowServer(browser, allowed);
    apache = await startApache({ auth: "digest" });
    here = await openWorld(browser, { extension: allowed });
    there = await openWorld(browser, { extension: allowed });
  });
  afterAll(async () => {
    await Promise.all([here.close(), there.close()]);
    await apache.close();
    rmSync(allowed, { recursive: true });
  });

  test("a note made here is there, and the server cannot read it", async () => {
    const address = ownFolder(apache);
    const article = await here.driver.openPage(here.site.url(LISTED, "nghe-an-conference.vi.html"));
    await waitForMarks(article);
    await selectWords(article, "trú tại bản Na Khướng");
    await clickOurs(article, ".toolbar .tool");
    await article.type("sealed-zqxjk");
    await article.press("Control+Enter");
    await waitForToast(article, "");

    const wrong = await connect(here.driver, { address, password: "wrong", passphrase: PASSPHRASE });
    await waitForKey(wrong, "sync.fault.login");
    expect(await axeViolations(wrong)).toEqual([]);
    await fillIn(wrong, "password", PASSWORD);
    await press(wrong, "Connect and sync");
    await waitForWords(wrong, "All is in step");
    expect(await axeViolations(wrong)).toEqual([]);

    const other = await connect(there.driver, { address, passphrase: PASSPHRASE });
    await waitForWords(other, "All is in step");
    const library = await there.driver.openExtensionTab("library.html#list=notes");
    await waitForWords(library, "sealed-zqxjk");

    const files = readdirSync(apache.files, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.length).toBeGreaterThan(1);
    const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), "latin1"));
    expect(texts.filter((text) => /zqxjk|baonghean|articles/.test(text))).toEqual([]);

    await press(other, "Turn off");
    await waitForKey(other, "sync.connect");
    expect(await other.evaluate(() => document.querySelector("#sync")?.textContent ?? "")).not.toContain(address);
    await waitForWords(library, "sealed-zqxjk");
  });
});
