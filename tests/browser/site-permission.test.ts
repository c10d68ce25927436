/** The choice for a site, with its permission and its lasting script, through all ways in which they change. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { shownKinds } from "../../src/browser/settings";
import { keepSiteRule, onSitePermissionChanged, requestSite } from "../../src/browser/site-permission";
import { siteRules } from "../../src/browser/site-rules";
import { registerSiteScripts } from "../../src/browser/site-scripts";
import { wrap } from "../../src/browser/wrap";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

let fake: ReturnType<typeof fakeBrowser>;
const report = vi.fn();

beforeEach(() => {
  fake = fakeBrowser();
  browser.current = fake;
  report.mockClear();
  let queue = Promise.resolve<unknown>(undefined);
  const request = (_name: string, act: () => Promise<unknown>) => {
    const next = queue.then(act);
    queue = next.catch(() => undefined);
    return next;
  };
  vi.stubGlobal("navigator", { locks: { request } });
});

async function registered(): Promise<readonly string[]> {
  return (await fake.scripting.getRegisteredContentScripts()).flatMap((script) => script.matches);
}

/** Lets followers of an event, which nobody awaits, come to their end. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("always", () => {
  it("registers a script once the permission is there, and only once", async () => {
    await requestSite("daily.example");
    await keepSiteRule("www.daily.example", "always");
    await keepSiteRule("daily.example", "always");
    expect(await siteRules.get()).toEqual({ "daily.example": "always" });
    expect(await registered()).toEqual(["*://*.daily.example/*"]);
  });

  it("registers none without the permission", async () => {
    await keepSiteRule("daily.example", "always");
    expect(await registered()).toEqual([]);
  });

  it("is carried on by the background when the popup closed while the browser asked", async () => {
    onSitePermissionChanged(report);
    await requestSite("daily.example");
    await settled();
    expect(await siteRules.get()).toEqual({ "daily.example": "always" });
    expect(await registered()).toEqual(["*://*.daily.example/*"]);
    expect(report).not.toHaveBeenCalled();
  });

  it("is nothing to remember on a listed site", async () => {
    await keepSiteRule("baonghean.vn", "never");
    await keepSiteRule("baonghean.vn", "always");
    expect(await siteRules.get()).toEqual({});
    expect(await registered()).toEqual([]);
  });
});

describe("the way back", () => {
  beforeEach(async () => {
    onSitePermissionChanged(report);
    await requestSite("daily.example");
    await settled();
  });

  it.each([
    ["never", { "daily.example": "never" }],
    ["ask", {}],
  ] as const)("%s gives the permission back, and takes the script away", async (rule, rules) => {
    await keepSiteRule("daily.example", rule);
    await settled();
    expect(await siteRules.get()).toEqual(rules);
    expect(await registered()).toEqual([]);
    expect(await fake.permissions.contains({ origins: ["*://*.daily.example/*"] })).toBe(false);
  });

  it("a permission taken in the browser's own settings takes the rule along", async () => {
    await fake.permissions.remove({ origins: ["*://*.daily.example/*"] });
    await settled();
    expect(await siteRules.get()).toEqual({});
    expect(await registered()).toEqual([]);
  });

  it("pages that are open are told when the browser takes the permission, and not when the reader gives it back", async () => {
    const told: unknown[] = [];
    fake.tabs.query = async () => [{ id: 3 }, { id: 4 }] as Awaited<ReturnType<typeof fake.tabs.query>>;
    fake.tabs.sendMessage = async (...args) => void told.push(args);
    await keepSiteRule("daily.example", "ask");
    await settled();
    expect(told).toEqual([]);
    await requestSite("daily.example");
    await settled();
    await fake.permissions.remove({ origins: ["*://*.daily.example/*"] });
    await settled();
    expect(told).toEqual([3, 4].map((id) => [id, wrap("page", "leaveSites", { sites: ["daily.example"] }), { frameId: 0 }]));
  });

  it("an update of the extension, which drops the scripts, makes them again", async () => {
    const { scripting } = fake;
    await scripting.unregisterContentScripts({ ids: ["site:daily.example"] });
    await Promise.all([registerSiteScripts(), registerSiteScripts()]);
    expect(await registered()).toEqual(["*://*.daily.example/*"]);
  });
});

describe("permissions of other make", () => {
  it.each(["<all_urls>", "*://*/*", "https://daily.example/*", "*://*.baonghean.vn/*"])("%s changes no rule", async (origin) => {
    onSitePermissionChanged(report);
    fake.permissions.onAdded.emit({ origins: [origin] });
    await settled();
    expect(await siteRules.get()).toEqual({});
  });
});

describe("a listed site set to never", () => {
  it("stays so when the browser gives its permission anew", async () => {
    onSitePermissionChanged(report);
    await keepSiteRule("baonghean.vn", "never");
    fake.permissions.onAdded.emit({ origins: ["*://*.baonghean.vn/*"] });
    await settled();
    expect(await siteRules.get()).toEqual({ "baonghean.vn": "never" });
  });
});

describe("settings", () => {
  it.each([
    ["nothing", undefined, {}],
    ["nonsense", "x", {}],
    ["one bad entry among good", { "daily.example": "always", "b.example": "perhaps", "*": "always" }, { "daily.example": "always" }],
  ])("reads %s as what is good in it", async (_, stored, rules) => {
    if (stored !== undefined) await fake.storage.local.set({ siteRules: stored });
    expect(await siteRules.get()).toEqual(rules);
  });

  it("loses no change when two are made at once", async () => {
    await Promise.all(["a.example", "b.example"].map((site) => siteRules.update((rules) => ({ ...rules, [site]: "never" }))));
    expect(await siteRules.get()).toEqual({ "a.example": "never", "b.example": "never" });
  });

  it("tells of changes until it is undone", async () => {
    const listener = vi.fn();
    const undo = shownKinds.watch(listener);
    const shown = { official: false, statistic: true, quote: true, statement: true };
    await shownKinds.set(shown);
    await siteRules.set({});
    undo();
    await shownKinds.set({ ...shown, quote: false });
    expect(listener.mock.calls).toEqual([[shown]]);
  });
});
