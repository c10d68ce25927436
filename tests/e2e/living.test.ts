import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { textsOf, waitUntilSettled } from "./support/actions";
import { type Page, sleep } from "./support/driver";
import { act, appPage, BRIDGE, bodyOf, DIKE, MARKET, pageWith, type Story, waitForMark } from "./support/living-site";
import { markCounts, markTexts, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

/** Longer than a change takes to be read, in ms. */
const LATE_MS = 1_000;

/** Marks follow this soon after the page is quiet, in ms. The best of some tries counts: machines are shared. */
const SOON_MS = 300;
const TRIES = 6;

const pages = {
  "app.html": () => appPage([BRIDGE, MARKET, DIKE], BRIDGE),
  "story.html": () => pageWith(`<div id="app"><article>${bodyOf(BRIDGE)}</article></div>`),
  "late.html": () => pageWith(`<div id="app"></div>`),
};

/** The words of all marks, in a fixed order. */
async function allMarks(page: Page): Promise<readonly string[]> {
  const kinds = ["official", "statistic", "quote", "statement"] as const;
  return (await Promise.all(kinds.map((kind) => markTexts(page, kind)))).flat().sort();
}

describe.each(BROWSERS)("a page that lives, in %s", (browser) => {
  let world: World;
  let page: Page;
  const open = async (path: string): Promise<void> => {
    await page.goto(world.site.url(LISTED, path));
  };
  /** All marks are those of this story. */
  const expectOnly = async (story: Story): Promise<void> => {
    const others = [BRIDGE, MARKET, DIKE].filter((other) => other !== story);
    const marks = (await allMarks(page)).join("\n");
    for (const other of others) expect(marks).not.toMatch(new RegExp(`${other.name}|${other.figure}`));
    expect(marks).toContain(story.name);
  };
  beforeAll(async () => {
    world = await openWorld(browser, { pages });
    page = await world.driver.openPage(world.site.url(LISTED, "late.html"));
  });
  afterAll(() => world.close());
  beforeEach(() => page.focus());

  test("follows the router of a single-page site, there and back, and the popup tells the article of now", async () => {
    await open("app.html");
    await waitForMark(page, "statistic", BRIDGE.figure);
    await act(page, `go("market")`);
    await waitForMark(page, "statistic", MARKET.figure);
    await expectOnly(MARKET);
    await act(page, `go("dike", 700)`);
    await waitForMark(page, "statistic", DIKE.figure);
    await expectOnly(DIKE);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textsOf(popup, ".title")).toEqual([DIKE.title]);
    await page.focus();
    await act(page, "history.back()");
    await waitForMark(page, "statistic", MARKET.figure);
    await expectOnly(MARKET);
    await act(page, `history.replaceState({}, "", "?nothing"); show("nothing")`);
    await expect.poll(() => allMarks(page), { timeout: 10_000 }).toEqual([]);
  });

  test("marks follow within 300 ms of quiet", async () => {
    await open("app.html");
    await waitForMarks(page);
    const took: number[] = [];
    for (let nth = 0; nth < TRIES && !took.some((ms) => ms <= SOON_MS); nth++) {
      const next = nth % 2 === 0 ? MARKET : DIKE;
      await act(page, `go("${next.path}")`);
      took.push(await waitForMark(page, "statistic", next.figure));
    }
    expect(Math.min(...took)).toBeLessThanOrEqual(SOON_MS);
  });

  test("stays as it is when only the fragment of the address changes", async () => {
    await open("story.html");
    await waitForMarks(page);
    const repainted = await page.evaluate(async (ms: number) => {
      const before = CSS.highlights.get("onrecord-official");
      location.hash = "#comments";
      history.pushState({ path: "bridge" }, "", "#more");
      await new Promise((resolve) => setTimeout(resolve, ms));
      return before === undefined || CSS.highlights.get("onrecord-official") !== before;
    }, 2 * LATE_MS);
    expect(repainted).toBe(false);
  });

  test("is read when its article comes late, and its paragraphs one by one", async () => {
    await open("late.html");
    await sleep(LATE_MS);
    expect(await allMarks(page)).toEqual([]);
    await act(page, `touch(() => document.querySelector("#app").innerHTML = ${JSON.stringify(`<article>${bodyOf(BRIDGE)}</article>`)})`);
    await waitForMark(page, "statistic", BRIDGE.figure);
    await act(
      page,
      `touch(() => document.querySelector("article").insertAdjacentHTML("beforeend", "<p>The repair would cost 88 billion dong, the district said.</p>"))`,
    );
    await waitForMark(page, "statistic", "88 billion dong");
    await expectOnly(BRIDGE);
  });

  test("goes on with text that comes in a box of its own below", async () => {
    await open("late.html");
    const [first = "", ...rest] = BRIDGE.paragraphs.map((words) => `<p>${words}</p>`);
    const halves = [`<div class="a"><h1>${BRIDGE.title}</h1>${first}${rest[2]}</div>`, `<div class="b">${rest[0]}${rest[1]}</div>`];
    await act(page, `document.querySelector("#app").innerHTML = ${JSON.stringify(halves[0])}`);
    await waitForMark(page, "official", BRIDGE.name);
    await act(page, `touch(() => document.querySelector("#app").insertAdjacentHTML("beforeend", ${JSON.stringify(halves[1])}))`);
    await waitForMark(page, "statistic", BRIDGE.figure);
  });

  test.each([
    ["the hidden attribute", `<div id="more" hidden>`, "more.hidden = false"],
    ["a style", `<div id="more" style="color: #111; display: none">`, `more.style.display = "block"`],
    ["a class", `<div id="more" class="hidden">`, `more.className = ""`],
  ])("shows the marks of text that “Read more” reveals, hidden by %s", async (_, box, reveal) => {
    await open("story.html");
    const more = `${box}<p>The repair would cost 88 billion dong, the district said.</p></div>`;
    await act(page, `document.querySelector("article").insertAdjacentHTML("beforeend", ${JSON.stringify(more)})`);
    await waitForMark(page, "statistic", BRIDGE.figure);
    await sleep(LATE_MS);
    expect((await allMarks(page)).join()).not.toContain("88 billion");
    await act(page, `touch(() => { ${reveal} })`);
    await waitForMark(page, "statistic", "88 billion dong");
  });

  test("keeps its marks when the next article comes below, and follows the address to it", async () => {
    await open("story.html");
    await waitForMarks(page);
    const before = await allMarks(page);
    await act(
      page,
      `touch(() => document.querySelector("#app").insertAdjacentHTML("beforeend", ${JSON.stringify(`<article>${bodyOf(MARKET)}</article>`)}))`,
    );
    await sleep(2 * LATE_MS);
    expect(await allMarks(page)).toEqual(before);
    await act(page, `touch(() => { history.replaceState(null, "", "?story=market"); document.title = ${JSON.stringify(MARKET.title)} })`);
    await waitForMark(page, "statistic", MARKET.figure);
    await expectOnly(MARKET);
  });

  test("has its marks on the new nodes when a framework renders the same text again", async () => {
    await open("story.html");
    await waitForMarks(page);
    const before = await allMarks(page);
    await act(page, `touch(() => { const old = document.querySelector("article"); old.replaceWith(old.cloneNode(true)) })`);
    await waitForMark(page, "statistic", BRIDGE.figure);
    expect(await allMarks(page)).toEqual(before);
  });

  test("is read in the words of a translation that is put under the page's own", async () => {
    await open("story.html");
    await waitForMark(page, "statistic", BRIDGE.figure);
    await page.evaluate(
      (figure: string, translated: string) => {
        document.documentElement.classList.add("translated-ltr");
        const walker = document.createTreeWalker(document.querySelector("article") ?? document.body, NodeFilter.SHOW_TEXT);
        const nodes: Node[] = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        for (const node of nodes) {
          const [outer, inner] = [document.createElement("font"), document.createElement("font")];
          inner.textContent = (node.nodeValue ?? "").replace(figure, translated);
          outer.append(inner);
          node.parentNode?.replaceChild(outer, node);
        }
        Reflect.set(window, "touched", performance.now());
      },
      BRIDGE.figure,
      "31 fissures",
    );
    await waitForMark(page, "statistic", "31 fissures");
    await waitForMark(page, "official", BRIDGE.name);
  });

  test("is read anew when another article takes its place under the same address", async () => {
    await open("story.html");
    await waitForMark(page, "statistic", BRIDGE.figure);
    await act(page, `touch(() => document.querySelector("article").innerHTML = ${JSON.stringify(bodyOf(MARKET))})`);
    await waitForMark(page, "statistic", MARKET.figure);
    await expectOnly(MARKET);
  });

  test("that was never quiet is followed all the same when its text is swapped", async () => {
    await open("story.html");
    await waitForMark(page, "statistic", BRIDGE.figure);
    await act(
      page,
      `
      const clock = document.createElement("span");
      clock.setAttribute("aria-hidden", "true");
      document.querySelector("h1").after(clock);
      setInterval(() => { clock.textContent = String(performance.now()) }, 250)`,
    );
    await sleep(6 * LATE_MS); // long enough for the pauses between readings to have grown
    await act(
      page,
      `touch(() => document.querySelectorAll("article p").forEach((old, nth) => { old.textContent = ${JSON.stringify(MARKET.paragraphs)}[nth] }))`,
    );
    expect(await waitForMark(page, "statistic", MARKET.figure)).toBeLessThan(LATE_MS);
  });

  test("comes back from the browser's memory of pages left with its marks, and goes on living", async () => {
    await open("app.html");
    await waitForMarks(page);
    const before = await allMarks(page);
    await act(page, `addEventListener("pageshow", ({ persisted }) => { window.cameBack = persisted })`);
    await page.goto(world.site.url(LISTED, "late.html"));
    await act(page, "history.back()");
    await expect.poll(() => page.evaluate(() => location.pathname), { timeout: 10_000 }).toBe("/app.html");
    await waitForMark(page, "statistic", BRIDGE.figure);
    expect(await page.evaluate(() => Reflect.get(window, "cameBack") === true)).toBe(true);
    expect(await allMarks(page)).toEqual(before);
    const popup = await waitUntilSettled(await world.driver.clickAction(page));
    expect(await textsOf(popup, ".title")).toEqual([BRIDGE.title]);
    await page.focus();
    await act(page, `go("market")`);
    await waitForMark(page, "statistic", MARKET.figure);
  });

  test("in a hidden tab is left alone, and read when it is seen again", async () => {
    await open("app.html");
    await waitForMarks(page);
    const front = await world.driver.openPage(world.site.url(LISTED, "late.html"));
    expect(await page.evaluate(() => document.hidden)).toBe(true);
    await act(page, `go("market")`);
    await sleep(2 * LATE_MS);
    expect((await markCounts(page)).statistic).toBeGreaterThan(0);
    expect((await allMarks(page)).join()).not.toContain(MARKET.figure);
    await page.focus();
    await waitForMark(page, "statistic", MARKET.figure);
    await front.close();
  });
});
