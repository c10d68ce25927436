/** `npm run screenshots -- --notes`: a note being written, with Markdown, draft and tags; then what panel and library say once its article was edited. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { click, textsOf, waitUntilSettled } from "../tests/e2e/support/actions";
import { type BrowserName, type Page, sleep, waitFor } from "../tests/e2e/support/driver";
import { clickOurs, edgesOf, selectWords, waitForNotes, waitForSurface, waitForToast } from "../tests/e2e/support/keeping";
import { openLibrary } from "../tests/e2e/support/library";
import { waitForMarks } from "../tests/e2e/support/marks";
import { LISTED, openWorld } from "../tests/e2e/support/world";
import { ROOT } from "./paths.mjs";

export interface NotesLook {
  readonly browser: BrowserName;
  readonly scheme: "light" | "dark";
  readonly language: "vi" | "en";
}

/** What is kept of a sample page, and what its paper then makes of it. */
interface Story {
  readonly file: string;
  readonly noted: string;
  readonly markdown: string;
  readonly tags: string;
  readonly changed: string;
  readonly lost: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
}

const STORIES: Readonly<Record<NotesLook["language"], Story>> = {
  vi: {
    file: "nghe-an-conference.vi.html",
    noted: "hòa giải thành 58 vụ tranh chấp đất đai",
    markdown: "**Hỏi lại** Sở Tài chính:\n- 58 vụ là của *năm nay*?\n- [ ] xin bảng kê\n\n> Xem https://tin.example/bang-ke",
    tags: "đất đai, kiểm chứng",
    changed: "86 hộ ở bản Na Khướng",
    lost: "làm việc như thể thời hạn là của người khác",
    edits: [
      ["1.945 hộ dân đã nhận", "1.954 hộ dân đã nhận"],
      ["còn 9 vụ", "còn 11 vụ"],
      ["Nguyễn Cảnh Thụy đề nghị", "Hồ Cảnh Thụy đề nghị"],
      ["Cùng chủ trì hội nghị có các đồng chí", "Cùng dự hội nghị có các đồng chí"],
      ["86 hộ ở bản Na Khướng", "89 hộ ở bản Na Khướng"],
      [" Ông Thụy cũng cho rằng một số chủ đầu tư “làm việc như thể thời hạn là của người khác”.", ""],
    ],
  },
  en: {
    file: "nghe-an-public-services.en.html",
    noted: "cut 214 procedures and streamlined 1,046 staff",
    markdown: "**Ask** the department:\n- 214 since *January*, or since 2025?\n- [ ] get the list\n\n> See https://news.example/list",
    tags: "reform, to check",
    changed: "land records of 27 communes",
    lost: "with a budget of 1.4 billion VND",
    edits: [
      ["24,323 files were late", "24,331 files were late"],
      ["Moong Thi Xen, 71", "Moong Thi Xen, 72"],
      ["Senior Lieutenant Colonel Kha Tat Loan", "Senior Lieutenant Colonel Vi Tat Loan"],
      ["to review one year of operation", "to look back on one year of operation"],
      ["land records of 27 communes", "land records of 29 communes"],
      ["for 5,500 people with disabilities, with a budget of 1.4 billion VND.", "for people with disabilities."],
    ],
  },
};

const PAGE = "story.html";
/** The panel as browsers open it, and the widths of the library, in CSS pixels. */
const PANEL = { width: 380, height: 1_100 };
const WIDTHS = { wide: 1280, narrow: 400 } as const;
const HEIGHT = 1_000;

/** How long transitions take, in ms, with something to spare. */
const SETTLE_MS = 500;

export async function photographNotes(look: NotesLook): Promise<ReadonlyMap<string, Buffer>> {
  const story = STORIES[look.language];
  const printed = readFileSync(join(ROOT, "tests/pages", story.file), "utf8");
  let html = look.scheme === "dark" ? darkened(printed) : printed;
  const { driver, site, close } = await openWorld(look.browser, {
    scheme: look.scheme,
    language: look.language,
    pages: { [PAGE]: () => html },
  });
  try {
    const shots = new Map<string, Buffer>();
    const page = await driver.openPage(site.url(LISTED, PAGE));
    await waitForMarks(page);
    await write(page, story, shots);
    for (const [words, colour] of [
      [story.changed, "blue"],
      [story.lost, "violet"],
    ] as const) {
      await selectWords(page, words);
      await clickOurs(page, `.toolbar [data-colour='${colour}']`);
      await waitForNotes(page, colour, [words]);
    }
    html = story.edits.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The sample page has no “${from}”.`);
      return text.replace(from, to);
    }, html);
    await page.reload();
    await waitForMarks(page);
    await waitForNotes(page, "green", [story.noted]);
    await selectWords(page, story.edits[0]?.[1] ?? "");
    await sleep(SETTLE_MS);
    shots.set("toolbar-with-a-lost-note", await page.screenshot());

    const popup = await waitUntilSettled(await driver.clickAction(page));
    await click(popup, ".footer .icon-button");
    const panel = await waitUntilSettled(await driver.waitForView("side-panel.html"));
    await panel.resize(PANEL.width, PANEL.height);
    await present(panel, ".changes-sentence");
    await sleep(SETTLE_MS);
    shots.set("panel-edited", await panel.screenshot());
    await unfold(panel);
    shots.set("panel-diff", await panel.screenshot());

    const library = await openLibrary(driver);
    await library.resize(WIDTHS.wide, HEIGHT);
    await click(library, ".entry-open");
    await present(library, ".changes-sentence");
    for (const name of ["edited", "diff"]) {
      if (name === "diff") await unfold(library);
      for (const [size, width] of Object.entries(WIDTHS)) {
        await library.resize(width, HEIGHT);
        await sleep(SETTLE_MS);
        shots.set(`library-${name}-${size}`, await library.screenshot());
      }
      await library.resize(WIDTHS.wide, HEIGHT);
    }
    return shots;
  } finally {
    await close();
  }
}

/** Begins a note, leaves it, comes back to the draft, and saves it. */
async function write(page: Page, story: Story, shots: Map<string, Buffer>): Promise<void> {
  await selectWords(page, story.noted);
  await clickOurs(page, ".toolbar [data-colour='green']");
  await waitForToast(page, "");
  await clickOurs(page, ".toast > .tool:last-child");
  await openEditor(page, story.noted);
  await page.type(story.markdown);
  await page.press("Tab");
  await page.type(story.tags);
  await sleep(SETTLE_MS);
  shots.set("editor-markdown", await page.screenshot());
  await page.press("Escape");
  await openEditor(page, story.noted);
  await sleep(SETTLE_MS);
  shots.set("editor-draft", await page.screenshot());
  await page.press("Control+Enter");
  await waitForToast(page, "");
  await openCard(page, story.noted);
  shots.set("note-card", await page.screenshot());
  await page.press("Escape");
}

async function openCard(page: Page, words: string): Promise<void> {
  await page.moveMouse({ x: 3, y: 3 });
  await sleep(SETTLE_MS);
  const { from } = await edgesOf(page, words);
  await page.clickAt({ x: from.x + 4, y: from.y });
  await waitForSurface(page, ".card");
  await sleep(SETTLE_MS);
}

async function openEditor(page: Page, words: string): Promise<void> {
  await openCard(page, words);
  await clickOurs(page, ".card .note-tools .tool");
  await waitForSurface(page, ".editor");
}

async function unfold(view: Page): Promise<void> {
  await click(view, ".changes-toggle");
  await present(view, ".changes-telling li");
  await view.evaluate(() => document.querySelector(".article-changes")?.scrollIntoView({ block: "start" }));
  await sleep(SETTLE_MS);
}

function present(view: Page, selector: string): Promise<true> {
  return waitFor(selector, async () => ((await textsOf(view, selector)).length > 0 ? true : null));
}

/** The page as its paper would show it at night. */
function darkened(html: string): string {
  const style =
    "html,body,main,article{background:#15171c!important;color:#e6e6e6!important}p,h1,h2,li,figcaption{color:#e6e6e6!important}";
  return html.replace("</head>", `<style>${style}</style></head>`);
}
