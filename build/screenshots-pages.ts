/** The pages that stand in a tab of their own, whole and in two widths: library, options, first run. */
import { click, textsOf } from "../tests/e2e/support/actions";
import { type Driver, type Page, sleep, waitFor } from "../tests/e2e/support/driver";
import { clickOurs, selectWords, waitForSurface, waitForToast } from "../tests/e2e/support/keeping";
import { markPoint, markTexts } from "../tests/e2e/support/marks";

/** CSS pixels: a desktop's window, and a phone's or a quarter of a screen, which is also a desktop's at 300 % zoom. */
const WIDTHS = { wide: 1280, narrow: 400 } as const;

/** Height of the window before a page is measured, and the tallest picture, in CSS pixels. */
const WINDOW_HEIGHT = 900;
const TALLEST = 6_000;

/** How long transitions take, in ms, with something to spare. */
const SETTLE_MS = 400;

/** Of what somebody said, whole words of about half a line are kept: they stand in one place only. */
const PART = /[\p{L}\d].{15,32}(?=\s)/u;

/** Highlights some words and notes something on others, so that there is something to be seen in page, panel and library. */
export async function keepSomething(page: Page, shots: Map<string, Buffer>): Promise<void> {
  const said = [...(await markTexts(page, "statement")), ...(await markTexts(page, "quote"))];
  const [first, second] = said.flatMap((words) => PART.exec(words)?.[0] ?? []);
  if (first === undefined || second === undefined) throw new Error("The sample says too little to keep any of it.");
  await selectWords(page, first);
  await sleep(SETTLE_MS);
  shots.set("toolbar", await page.screenshot());
  await clickOurs(page, ".toolbar [data-colour='pink']");
  await waitForToast(page, "");
  await selectWords(page, second);
  await clickOurs(page, ".toolbar .tool");
  await sleep(SETTLE_MS);
  await page.type("So với năm trước? / Compared with last year?");
  shots.set("note-editor", await page.screenshot());
  await page.press("Control+Enter");
  await waitForToast(page, "");
  await sleep(SETTLE_MS);
  shots.set("page-kept", await page.screenshot());
}

/** Asks what is right of a quote, and takes a figure's mark off, so that the options have something to list. */
export async function correctSomething(page: Page, shots: Map<string, Buffer>): Promise<void> {
  for (const [kind, presses] of [
    ["quote", ["ArrowDown"]],
    ["statistic", []],
  ] as const) {
    await page.clickAt(await markPoint(page, kind));
    await sleep(SETTLE_MS);
    await page.press("x");
    await waitForSurface(page, ".correction");
    for (const key of presses) await page.press(key);
    await sleep(SETTLE_MS);
    shots.set(`correction-${kind}`, await page.screenshot());
    await page.press(kind === "statistic" ? "Enter" : "Escape");
  }
  await waitForToast(page, "");
}

export async function photographPages(driver: Driver, shots: Map<string, Buffer>): Promise<void> {
  await photographPage(driver, "options", "main .size", shots);
  await photographPage(driver, "first-run", ".legend-item", shots);
  await photographPage(driver, "library", ".library li", shots, async (page) => {
    await click(page, ".pane-list li button");
    await waitFor("the article", async () => ((await textsOf(page, ".pane-open h2")).length > 0 ? true : null));
  });
}

async function photographPage(
  driver: Driver,
  name: string,
  ready: string,
  shots: Map<string, Buffer>,
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const page = await driver.openExtensionTab(`${name}.html`);
  await page.resize(WIDTHS.wide, WINDOW_HEIGHT);
  await waitFor(name, async () => ((await textsOf(page, ready)).length > 0 ? true : null));
  await prepare(page);
  for (const [size, width] of Object.entries(WIDTHS)) {
    await page.resize(width, WINDOW_HEIGHT);
    await sleep(SETTLE_MS);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.resize(width, Math.min(Math.max(height, WINDOW_HEIGHT), TALLEST));
    await sleep(SETTLE_MS);
    shots.set(`${name}-${size}`, await page.screenshot());
  }
  await page.close();
}
