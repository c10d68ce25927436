/** What the options page does to settings, permissions and scripts, by the same road as in a browser. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { currentLook, followLook } from "../../src/browser/follow-look";
import { forgetSettings } from "../../src/browser/forget-settings";
import { OptionsSession } from "../../src/browser/options-session";
import { parseBackgroundCommand } from "../../src/browser/parse-background-commands";
import { interfaceLanguage, kindHues, noteColour } from "../../src/browser/settings";
import { keepSiteRule } from "../../src/browser/site-permission";
import { siteRules } from "../../src/browser/site-rules";
import { DEFAULT_HUES } from "../../src/ui/highlight-colours";
import type { OptionsState } from "../../src/ui/options-state";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

let fake: ReturnType<typeof fakeBrowser>;
let state: OptionsState | null;
let session: OptionsSession;
const report = vi.fn();

/** The background's part: parses what comes and obeys. */
async function background(message: unknown): Promise<unknown> {
  const parsed = parseBackgroundCommand(message);
  if (parsed?.ok !== true || parsed.message.name !== "setSiteRule") throw new Error(`not understood: ${JSON.stringify(message)}`);
  await keepSiteRule(parsed.message.payload.host, parsed.message.payload.rule);
  return { ok: true, value: null };
}

beforeEach(async () => {
  fake = fakeBrowser();
  fake.runtime.sendMessage = background;
  browser.current = fake;
  report.mockClear();
  let queue = Promise.resolve<unknown>(undefined);
  const request = (_name: string, act: () => Promise<unknown>) => {
    const next = queue.then(act);
    queue = next.catch(() => undefined);
    return next;
  };
  vi.stubGlobal("navigator", { locks: { request } });
  state = null;
  session = new OptionsSession({ onChange: (next) => (state = next), report });
  session.start();
  await vi.waitFor(() => expect(state).not.toBeNull());
});

afterEach(() => {
  session.stop();
  expect(report).not.toHaveBeenCalled();
});

describe("at first", () => {
  it("all listed sites are on, none is the reader's own, and everything has its default", () => {
    expect(state?.listed).toHaveLength(26);
    expect(state?.listed.every(({ isOn }) => isOn)).toBe(true);
    expect(state).toMatchObject({
      own: [],
      map: true,
      badge: true,
      hues: DEFAULT_HUES,
      noteColour: "yellow",
      language: "auto",
      message: null,
    });
  });
});

describe("a listed site", () => {
  it("is turned off and on again", async () => {
    await session.setListed("baonghean.vn", false);
    expect(state?.listed.find(({ host }) => host === "baonghean.vn")?.isOn).toBe(false);
    expect(await siteRules.get()).toEqual({ "baonghean.vn": "never" });
    await session.setListed("baonghean.vn", true);
    expect(state?.listed.every(({ isOn }) => isOn)).toBe(true);
    expect(await siteRules.get()).toEqual({});
    expect(state?.own).toEqual([]);
  });
});

describe("a site of one's own", () => {
  it("is added with its permission, changed, and removed with it", async () => {
    expect(await session.addSite("https://www.daily.example/a", "always")).toBeNull();
    expect(state?.own).toEqual([{ host: "daily.example", rule: "always" }]);
    expect(await fake.permissions.contains({ origins: ["*://*.daily.example/*"] })).toBe(true);
    expect((await fake.scripting.getRegisteredContentScripts()).map(({ id }) => id)).toEqual(["site:daily.example"]);

    await session.setOwn("daily.example", "never");
    expect(state?.own).toEqual([{ host: "daily.example", rule: "never" }]);
    expect(await fake.permissions.contains({ origins: ["*://*.daily.example/*"] })).toBe(false);

    await session.removeSite("daily.example");
    expect(state?.own).toEqual([]);
    expect(state?.message).toEqual({ key: "options.sites.removed", values: { host: "daily.example" } });
    expect(await fake.scripting.getRegisteredContentScripts()).toEqual([]);
  });

  it("asks for no permission where it is never to be read", async () => {
    const request = vi.spyOn(fake.permissions, "request");
    expect(await session.addSite("daily.example", "never")).toBeNull();
    expect(request).not.toHaveBeenCalled();
    expect(state?.own).toEqual([{ host: "daily.example", rule: "never" }]);
  });

  it("asks before anything is awaited: browsers forget the click", () => {
    const request = vi.spyOn(fake.permissions, "request");
    const adding = session.addSite("daily.example", "always");
    expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ["*://*.daily.example/*"] });
    return adding;
  });

  it("stays as it was where the browser refuses", async () => {
    fake.permissions.request = async () => false;
    expect(await session.addSite("daily.example", "always")).toEqual({ key: "site.denied", values: { host: "daily.example" } });
    expect(state?.own).toEqual([]);
    await session.addSite("daily.example", "never");
    await session.setOwn("daily.example", "always");
    expect(state?.own).toEqual([{ host: "daily.example", rule: "never" }]);
    expect(state?.message).toEqual({ key: "site.denied", values: { host: "daily.example" } });
  });

  it.each([
    ["  ", "options.sites.bad.empty"],
    ["no address", "options.sites.bad.address"],
    ["com.vn", "options.sites.bad.address"],
    ["https://e.vnexpress.net/news", "options.sites.bad.known"],
  ] as const)("%j is refused: %s", async (address, key) => {
    expect(await session.addSite(address, "always")).toMatchObject({ key });
    expect(await siteRules.get()).toEqual({});
  });

  it("below a listed one turns the listed one off", async () => {
    expect(await session.addSite("e.vnexpress.net", "never")).toBeNull();
    expect(await siteRules.get()).toEqual({ "vnexpress.net": "never" });
    expect(state?.own).toEqual([]);
  });

  it("says so where the background could not keep it", async () => {
    fake.runtime.sendMessage = async () => ({ ok: false, error: "error.unknown", detail: "x" });
    await session.setListed("baonghean.vn", false);
    expect(state?.message).toEqual({ key: "error.unknown" });
    expect(state?.listed.every(({ isOn }) => isOn)).toBe(true);
  });
});

describe("colours and language", () => {
  it("are kept, shown, and put back", async () => {
    await session.setHues({ ...DEFAULT_HUES, quote: "rose" });
    await session.setNoteColour("green");
    expect(state).toMatchObject({ hues: { quote: "rose" }, noteColour: "green", message: { key: "options.saved" } });
    await session.resetColours();
    expect(state).toMatchObject({ hues: DEFAULT_HUES, noteColour: "yellow" });
  });

  it("reach a surface that is open, at once, until it stops following", async () => {
    const draw = vi.fn();
    followLook(draw, report);
    await vi.waitFor(() => expect(draw).toHaveBeenLastCalledWith({ locale: "en", hues: DEFAULT_HUES }));
    await session.setLanguage("vi");
    await vi.waitFor(() => expect(draw).toHaveBeenLastCalledWith({ locale: "vi", hues: DEFAULT_HUES }));
    await session.setHues({ ...DEFAULT_HUES, official: "slate" });
    await vi.waitFor(() => expect(draw).toHaveBeenLastCalledWith({ locale: "vi", hues: { ...DEFAULT_HUES, official: "slate" } }));
  });

  it.each([
    ["vi-VN", "auto", "vi"],
    ["en-US", "auto", "en"],
    ["fr", "auto", "en"],
    ["en-US", "vi", "vi"],
    ["vi", "en", "en"],
  ] as const)("a browser in %s with the choice %s speaks %s", async (tag, language, locale) => {
    fake.i18n.getUILanguage = () => tag;
    await interfaceLanguage.set(language);
    expect((await currentLook()).locale).toBe(locale);
  });

  it.each([
    ["a colour that is gone", { ...DEFAULT_HUES, quote: "mauve" }, DEFAULT_HUES],
    ["a kind that is missing", { official: "rose" }, { ...DEFAULT_HUES, official: "rose" }],
    ["nonsense", 7, DEFAULT_HUES],
  ])("%s falls back", async (_, kindHuesStored, hues) => {
    await fake.storage.local.set({ kindHues: kindHuesStored });
    expect(await kindHues.get()).toEqual(hues);
  });

  it("a bad note colour or language falls back as well", async () => {
    await fake.storage.local.set({ noteColour: "beige", interfaceLanguage: "fr" });
    expect([await noteColour.get(), await interfaceLanguage.get()]).toEqual(["yellow", "auto"]);
  });
});

describe("good news", () => {
  it("fade, a refusal stays", async () => {
    vi.useFakeTimers();
    try {
      await session.setLanguage("vi");
      expect(state?.message).not.toBeNull();
      vi.advanceTimersByTime(10_000);
      expect(state?.message).toBeNull();
      fake.permissions.request = async () => false;
      await session.setOwn("daily.example", "always");
      vi.advanceTimersByTime(60_000);
      expect(state?.message).toMatchObject({ key: "site.denied" });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("forgetting the options", () => {
  it("takes everything back: settings, added permissions, scripts", async () => {
    await session.addSite("daily.example", "always");
    await session.setLanguage("vi");
    await session.setListed("vtv.vn", false);
    await forgetSettings();
    await vi.waitFor(() => expect(state).toMatchObject({ own: [], language: "auto" }));
    expect(await siteRules.get()).toEqual({});
    expect(await fake.permissions.getAll()).toEqual({ origins: [] });
    expect(await fake.scripting.getRegisteredContentScripts()).toEqual([]);
  });
});
