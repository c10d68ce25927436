/**
 * `npm run screenshots -- --store`: what the stores show, in both languages, into dist/store/: five pictures of 1280 × 800 and the tile of 440 × 280. Popup
 * and panel stand in windows of their own, so they are put beside the page as the browser shows them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { backupToJson } from "../src/core/export/json";
import { MESSAGES } from "../src/locales";
import { DEFAULT_HUES, kindStyle } from "../src/ui/highlight-colours";
import { click, hoverMark, textsOf, waitUntilSettled } from "../tests/e2e/support/actions";
import { type Page, sleep, waitFor } from "../tests/e2e/support/driver";
import { clickOurs } from "../tests/e2e/support/keeping";
import { chooseFile, openLibrary } from "../tests/e2e/support/library";
import { markPoint, waitForMarks } from "../tests/e2e/support/marks";
import { LISTED, openWorld, type World } from "../tests/e2e/support/world";
import { sampleLibrary } from "../tests/sample-library";
import { ROOT } from "./paths.mjs";
import { keepSomething } from "./screenshots-pages";

export type StoreLanguage = "vi" | "en";

/** In CSS pixels, as both stores ask for them. */
const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** The panel as browsers open it. */
const PANEL_WIDTH = 380;

const SETTLE_MS = 500;
const ARTICLES = { vi: "nghe-an-conference.vi.html", en: "nghe-an-public-services.en.html" };

/** A page of ours that lays pictures out; its HTML is set before it is opened. */
const LAYOUT = "layout.html";

/** All pictures of one language, by file name. */
export async function photographForStore(language: StoreLanguage): Promise<ReadonlyMap<string, Buffer>> {
  let html = "";
  const world = await openWorld("chromium", { scheme: "light", language, pages: { [LAYOUT]: () => html } });
  const layOut = async (size: typeof SHOT, body: string): Promise<Buffer> => {
    html = `<!doctype html><meta charset="utf-8"><style>* { margin: 0; box-sizing: border-box }</style>${body}`;
    const page = await world.driver.openPage(world.site.url("127.0.0.1", LAYOUT));
    await page.resize(size.width, size.height);
    await sleep(SETTLE_MS);
    const png = await page.screenshot();
    await page.close();
    return png;
  };
  try {
    const shots = new Map<string, Buffer>();
    const page = await world.driver.openPage(world.site.url(LISTED, ARTICLES[language]));
    await page.resize(SHOT.width, SHOT.height);
    await waitForMarks(page);
    await keepSomething(page, new Map());
    await clickOurs(page, ".toast > .tool:last-child");
    await page.moveMouse({ x: 2, y: 2 });
    await markPoint(page, "quote");
    await sleep(SETTLE_MS);
    const plain = await page.screenshot();
    await hoverMark(page, "quote", "");
    await sleep(SETTLE_MS);
    shots.set("1-marks", await page.screenshot());
    await page.moveMouse({ x: 2, y: 2 });

    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    await sleep(SETTLE_MS);
    const over = await popup.screenshot(); // laid out later: another page in front would close it
    await click(popup, ".footer .icon-button");
    const panel = await waitUntilSettled(await world.driver.waitForView("side-panel.html"));
    shots.set("2-popup", await layOut(SHOT, popupOver(plain, over)));
    await page.focus();
    await page.resize(SHOT.width - PANEL_WIDTH, SHOT.height);
    await panel.resize(PANEL_WIDTH, SHOT.height);
    await markPoint(page, "quote");
    await sleep(SETTLE_MS);
    shots.set("3-panel", await layOut(SHOT, sideBySide(await page.screenshot(), await panel.screenshot())));

    await photographLibrary(world, language, shots);
    shots.set("tile", await layOut(TILE, tile(language)));
    return shots;
  } finally {
    await world.close();
  }
}

/** The library with the sample of invented articles: one open, then a person. */
async function photographLibrary(world: World, language: StoreLanguage, shots: Map<string, Buffer>): Promise<void> {
  const library = await openLibrary(world.driver);
  const press = (words: string, among: string) => clickText(library, among, words);
  const words = MESSAGES[language];
  await press(String(words["import.title"]), ".library-tools button");
  await chooseFile(library, "sample.json", backupToJson(sampleLibrary()));
  await waitFor("the preview", async () => ((await textsOf(library, "dialog .form-actions button")).length > 1 ? true : null));
  await press(String(words["import.apply"]), "dialog .form-actions button");
  await waitFor("the import", async () => ((await textsOf(library, ".pane-list .entry-title")).length > 3 ? true : null));
  await click(library, "dialog .icon-button");
  await library.resize(SHOT.width, SHOT.height);
  await click(library, ".undo-toast button:last-child, .toast button:last-child");
  await click(library, ".pane-list li .entry-open"); // the article read before, with its notes
  await waitFor("the article", async () => ((await textsOf(library, ".pane-open h2")).length > 0 ? true : null));
  await sleep(SETTLE_MS);
  shots.set("4-library", await library.screenshot());
  await press(String(words["people.title"]), ".segments button");
  await waitFor("the people", async () => ((await textsOf(library, ".pane-list .entry-title")).length > 5 ? true : null));
  await click(library, ".pane-list .entry-open");
  await waitFor("the person", async () => ((await textsOf(library, ".person-article")).length > 0 ? true : null));
  await sleep(SETTLE_MS);
  shots.set("5-people", await library.screenshot());
}

async function clickText(page: Page, among: string, words: string): Promise<void> {
  await waitFor(`“${words}”`, () =>
    page.evaluate(
      (wanted: string, label: string) => {
        const found = [...document.querySelectorAll(wanted)].find((element) => element.textContent?.trim() === label);
        found?.setAttribute("data-pressed", "");
        return found === undefined ? null : true;
      },
      among,
      words,
    ),
  );
  await click(page, "[data-pressed]");
  await page.evaluate(() => document.querySelector("[data-pressed]")?.removeAttribute("data-pressed"));
}

const image = (png: Buffer, style: string) => `<img src="data:image/png;base64,${png.toString("base64")}" style="${style}">`;

function popupOver(page: Buffer, popup: Buffer): string {
  const frame = "position:absolute;top:0;right:24px;max-height:776px;border-radius:0 0 10px 10px;box-shadow:0 8px 32px rgb(0 0 0 / 35%)";
  return image(page, "width:1280px;height:800px") + image(popup, frame);
}

function sideBySide(page: Buffer, panel: Buffer): string {
  return `<div style="display:flex">${image(page, "")}${image(panel, "border-left:1px solid #c8ccd4")}</div>`;
}

/** The name, what it does, and its marks as they look. */
function tile(language: StoreLanguage): string {
  const icon = readFileSync(join(ROOT, "icons/icon.svg"), "utf8").replace('width="128" height="128"', 'width="80" height="80"');
  const words = MESSAGES[language];
  const kinds = (["official", "statistic", "quote", "statement"] as const).map((kind) => {
    const { line, thickness, light } = kindStyle(kind, DEFAULT_HUES);
    const look = `background:${light.wash};text-decoration:underline ${line} ${light.ink} ${thickness}px;text-underline-offset:4px`;
    return `<span style="${look}">${String(words[`kind.${kind}`])}</span>`;
  });
  return `<body style="width:440px;height:280px;padding:32px;display:flex;flex-direction:column;justify-content:space-between;background:#fff;color:#16181d;font:400 20px/1.5 'Noto Sans',system-ui,sans-serif">
    <div style="display:flex;align-items:center;gap:20px">${icon}<b style="font-size:46px;letter-spacing:-0.5px">On Record</b></div>
    <div style="display:grid;grid-template-columns:auto auto;justify-content:space-between;gap:18px 24px;justify-items:start;font-size:27px">${kinds.join("")}</div>
  </body>`;
}
