import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { clickOurs, selectWords, waitForNotes, waitForSurface, waitForToast } from "./support/keeping";
import { openLibrary } from "./support/library";
import { waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld } from "./support/world";

const ARTICLE = "nghe-an-conference.vi.html";
const WORDS = "trú tại bản Na Khướng";

test.each(BROWSERS)("what was kept is there after a restart of %s with the same profile", async (browser) => {
  const profile = mkdtempSync(join(tmpdir(), "onrecord-restarted-"));
  onTestFinished(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

  const before = await openWorld(browser, { profile });
  const article = await before.driver.openPage(before.site.url(LISTED, ARTICLE));
  await waitForMarks(article);
  await selectWords(article, WORDS);
  await clickOurs(article, ".toolbar [data-colour='green']");
  await waitForSurface(article, ".toast");
  await waitForToast(article, "Highlighted.");
  await before.close();

  // The browser may take the extension for new or for known: both are right, and neither opens a page that is waited for.
  const after = await openWorld(browser, { profile, firstRun: "keep" });
  onTestFinished(after.close);
  const again = await after.driver.openPage(after.site.url(LISTED, ARTICLE));
  await again.focus(); // another page may have opened in front of it, and a page is read when it is seen
  await waitForMarks(again);
  await waitForNotes(again, "green", [WORDS]);
  const library = await openLibrary(after.driver);
  expect(await library.evaluate(() => document.querySelectorAll(".entries li").length)).toBe(1);
});
