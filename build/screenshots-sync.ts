/** The options' part about sync, in the states that a reader meets: off, on, with a fault, with a question, under way. */
import type { Driver, Json, Page } from "../tests/e2e/support/driver";
import { waitFor } from "../tests/e2e/support/driver";

declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

/** CSS pixels, as in `screenshots-pages.ts`. */
const WIDTHS = { wide: 1280, narrow: 400 } as const;
const HEIGHT = 900;

const PLAN = {
  address: "https://cloud.example/remote.php/dav/files/lan/On-Record/",
  user: "lan",
  password: "x",
  isBasic: true,
  seal: { salt: "AA==", rounds: 600_000, key: "AA==" },
  pace: "changes",
};

const NONE = { articles: 0, notes: 0, corrections: 0, versions: 0, deleted: 0 };
const REPORT = {
  received: { ...NONE, notes: 12 },
  sent: { ...NONE, articles: 3 },
  conflicts: 1,
  damaged: 0,
  requests: 4,
  bytes: { up: 1, down: 1 },
};

const STATES: readonly (readonly [string, Json, Json])[] = [
  ["off", null, null],
  ["on", PLAN, { type: "done", report: REPORT }],
  ["fault", { ...PLAN, seal: null }, { type: "fault", code: "login", detail: "" }],
  ["asks", PLAN, { type: "asks", wouldDelete: 120, of: 300 }],
  ["permission", PLAN, { type: "permission" }],
];

/** When the last one ended; a day that stays the same in all pictures. */
const AT = Date.UTC(2026, 0, 5, 8);

export async function photographSync(driver: Driver, shots: Map<string, Buffer>): Promise<void> {
  const options = await driver.openExtensionTab("options.html");
  for (const [name, plan, end] of STATES) {
    await options.evaluate(
      async (syncPlan: Json, last: Json, at: number) => {
        await chrome.storage.local.set({ syncPlan, syncLog: { doneAt: at, last: last === null ? null : { at, end: last } } });
      },
      plan,
      end,
      AT,
    );
    await waitFor(`sync ${name}`, () => shows(options, end === null ? ".sync-form" : plan === null ? ".sync-form" : ".sync-news"));
    for (const [size, width] of Object.entries(WIDTHS)) {
      await options.resize(width, HEIGHT);
      await options.evaluate(() => document.querySelector("#sync")?.scrollIntoView({ block: "start", behavior: "instant" }));
      shots.set(`sync-${name}-${size}`, await options.screenshot());
    }
    if (name === "fault") {
      const library = await driver.openExtensionTab("library.html");
      await waitFor("the library's line", () => shows(library, ".sync-line"));
      shots.set("sync-library", await library.screenshot());
      await library.close();
    }
  }
  await options.evaluate(() => chrome.storage.local.set({ syncPlan: null }));
  await options.close();
}

function shows(page: Page, selector: string): Promise<true | null> {
  return page.evaluate((wanted: string) => (document.querySelector(wanted) === null ? null : true), selector);
}
