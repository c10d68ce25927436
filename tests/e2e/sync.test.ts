/** Sync with a real Apache, between two profiles: set up, sync, a wrong password, turned off. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Apache, ownFolder, PASSWORD, startApache, USER } from "../webdav/apache";
import { axeViolations } from "./support/axe";
import type { BrowserName, Page } from "./support/driver";
import { waitForWords as waitForKey } from "./support/fault-words";
import { clickOurs, selectWords, waitForToast } from "./support/keeping";
import { clickWords, fill, waitForWords } from "./support/library";
import { waitForMarks } from "./support/marks";
import { BROWSERS, builtExtension, LISTED, openWorld, type World } from "./support/world";

const PASSPHRASE = "nước chảy đá mòn";

/** The extension as it is once the reader has allowed it that server: no test can answer the browser's own question. */
function allowServer(browser: BrowserName, copy: string): void {
  cpSync(builtExtension(browser), copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, "http://localhost/*"] }));
}

const fillIn = (page: Page, name: string, text: string): Promise<void> => fill(page, `#sync input[name="${name}"]`, text);

const press = (page: Page, words: string): Promise<void> => clickWords(page, "#sync button", words);

async function connect(world: World, address: string, password: string): Promise<Page> {
  const options = await world.driver.openExtensionTab("options.html#sync");
  await waitForKey(options, "sync.connect");
  await fillIn(options, "address", address);
  await fillIn(options, "user", USER);
  await fillIn(options, "password", password);
  await fillIn(options, "passphrase", PASSPHRASE);
  await fillIn(options, "again", PASSPHRASE);
  await press(options, "Connect and sync");
  return options;
}

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

    const wrong = await connect(here, address, "wrong");
    await waitForKey(wrong, "sync.fault.login");
    expect(await axeViolations(wrong)).toEqual([]);
    await fillIn(wrong, "password", PASSWORD);
    await press(wrong, "Connect and sync");
    await waitForWords(wrong, "All is in step");
    expect(await axeViolations(wrong)).toEqual([]);

    const other = await connect(there, address, PASSWORD);
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
