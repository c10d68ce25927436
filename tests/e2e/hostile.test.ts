/** A page that would like to read the reader's notes, act in their name or reach the extension; what it tries runs in its own world, as its scripts do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import { cardText, hoverMark } from "./support/actions";
import { type Page, sleep } from "./support/driver";
import { clickOurs, selectWords, waitForNotes, waitForSurface, waitForToast } from "./support/keeping";
import { markPoint, waitForMarks } from "./support/marks";
import { BROWSERS, LISTED, openWorld, type World } from "./support/world";

const WORDS = "trú tại bản Na Khướng";
const SECRET = "Chỉ mình tôi đọc dòng này";

/** Longer than a card takes to open. */
const A_WHILE = 900;

/** Before anything of ours comes: takes hold of whatever a script could be called by, and would hide or bare our host. */
const ATTACK = `<script>
  window.caught = [];
  const take = (object, name) => {
    const old = object[name];
    object[name] = function (...args) { window.caught.push(name); return old.apply(this, args); };
  };
  take(Element.prototype, "attachShadow");
  take(ShadowRoot.prototype, "getElementById");
  take(IDBFactory.prototype, "open");
  addEventListener("message", (event) => window.caught.push("message " + JSON.stringify(event.data)));
  Object.prototype.ok = true;
  Object.prototype.onrecord = 1;
</script><style>on-record-card, [popover] { opacity: 0 !important; display: none !important; transform: scale(3) !important; pointer-events: none !important; filter: blur(9px) !important }</style>`;

describe.each(BROWSERS)("a hostile page in %s", (browser) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    const sample = readFileSync(join(ROOT, "tests/pages/nghe-an-conference.vi.html"), "utf8");
    world = await openWorld(browser, { pages: { "hostile.html": () => sample.replace("<head>", `<head>${ATTACK}`) } });
    page = await world.driver.openPage(world.site.url(LISTED, "hostile.html"));
    await waitForMarks(page);
    await selectWords(page, WORDS);
    await clickOurs(page, ".toolbar .tool");
    await page.type(SECRET);
    await page.press("Control+Enter");
    await waitForToast(page, "");
    await waitForNotes(page, "yellow", [WORDS]);
  });
  afterAll(() => world.close());

  test("does not get at what is written, nor at the database", async () => {
    const found = await page.evaluate(async (host: string) => {
      const element = document.querySelector(host);
      return {
        root: element?.shadowRoot ?? null,
        text: document.documentElement.outerHTML + (element?.textContent ?? "") + JSON.stringify({ ...localStorage }),
        databases: (await indexedDB.databases()).map(({ name }) => name ?? ""),
        caught: Reflect.get(window, "caught"),
        ours: Object.keys(window).filter((name) => /record/i.test(name)),
      };
    }, "on-record-card");
    expect(found.root).toBeNull();
    expect(found.text).not.toContain(SECRET);
    expect(found.databases).toEqual([]);
    expect(found.caught).toEqual([]);
    expect(found.ours).toEqual([]);
  });

  test("reaches neither the background nor a file of the extension", async () => {
    const origin = world.driver.extensionOrigin ?? "";
    const reached = await page.evaluate(async (address: string) => {
      const message = {
        onrecord: 1,
        to: "background",
        name: "getKept",
        payload: { urls: [location.href], text: "", title: null, published: null },
      };
      window.postMessage(message, "*");
      const runtime = Reflect.get(Reflect.get(window, "chrome") ?? Reflect.get(window, "browser") ?? {}, "runtime");
      const answer = await new Promise((resolve) => {
        setTimeout(() => resolve("none"), 500);
        try {
          Reflect.get(runtime ?? {}, "sendMessage")?.call(runtime, new URL(address).host, message, resolve);
        } catch {
          resolve("refused");
        }
      });
      const loads = await Promise.all(
        ["background.js", "library.html", "manifest.json", "icons/icon-48.png"].map((file) =>
          fetch(address + file).then(
            () => file,
            () => null,
          ),
        ),
      );
      return { answer: answer ?? "none", loads };
    }, origin);
    expect(["none", "refused"]).toContain(reached.answer);
    expect(reached.loads).toEqual([null, null, null, null]);
  });

  test("opens no card and presses no key by events that it makes up", async () => {
    await page.moveMouse({ x: 2, y: 2 });
    const { x, y } = await markPoint(page, "statistic");
    await page.evaluate(
      (clientX: number, clientY: number) => {
        const target = document.elementFromPoint(clientX, clientY) ?? document.body;
        const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true, pointerType: "mouse" };
        for (const type of ["pointermove", "pointermove", "pointerdown", "pointerup"]) target.dispatchEvent(new PointerEvent(type, at));
        target.dispatchEvent(new MouseEvent("click", at));
        for (const key of ["n", "x", "Enter", "Delete"]) {
          for (const on of [document, document.querySelector("on-record-card")])
            on?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        }
      },
      x,
      y,
    );
    await sleep(A_WHILE);
    expect(await cardText(page)).toBeNull();
    await waitForNotes(page, "yellow", [WORDS]);
  });

  test("does not make the card clear, hide or move it: it is where the reader's pointer called it", async () => {
    await hoverMark(page, "statistic", "");
    await waitForSurface(page, ".card");
    const look = await page.evaluateInShadow("on-record-card", (root) => {
      const host = getComputedStyle(root.host);
      const card = root.querySelector(".card");
      const box = card?.getBoundingClientRect();
      const inside = box === undefined ? null : document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        host: [host.opacity, host.display, host.transform, host.pointerEvents, host.filter],
        onTop: inside === root.host,
      };
    });
    expect(look).toEqual({ host: ["1", "block", "none", "auto", "none"], onTop: true });
  });
});
