import { beforeEach, describe, expect, it, vi } from "vitest";
import { announceKept } from "../../src/browser/announce-kept";
import { keepSelection } from "../../src/browser/keep-selection";
import { openAtPlace } from "../../src/browser/open-at-place";
import { sendToBackground } from "../../src/browser/send";
import { articleToKeep, newNote, noteId } from "../store/samples";
import { type FakeTab, fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

let fake: ReturnType<typeof fakeBrowser>;

beforeEach(() => {
  fake = fakeBrowser();
  browser.current = fake;
});

const DONE = { ok: true, value: null };
const ID = noteId(1);
const ARTICLE = articleToKeep(1);
const NOTE = { ...newNote(1, ARTICLE), articleId: ARTICLE.proposedId, createdAt: 1, updatedAt: 1, deletedAt: null };

describe("a command to a background that was stopped", () => {
  const KILLED = [
    ["before it came", new Error("Could not establish connection. Receiving end does not exist.")],
    [
      "before it answered, in Chrome",
      new Error("A listener indicated an asynchronous response by returning true, but the message channel closed"),
    ],
    ["before it answered, in Firefox", new Error("Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved")],
    ["before it answered, in Firefox", new Error("Promised response from onMessage listener went out of scope")],
  ] as const;

  it.each(KILLED)("%s: is sent once more", async (_, error) => {
    const send = vi.spyOn(fake.runtime, "sendMessage").mockRejectedValueOnce(error).mockResolvedValueOnce(DONE);
    expect(await sendToBackground("dropDraft", { id: ID })).toEqual(DONE);
    expect(send.mock.calls[0]).toEqual(send.mock.calls[1]);
  });

  it("is sent once more where nobody answered, and no more than that", async () => {
    const send = vi.spyOn(fake.runtime, "sendMessage").mockResolvedValue(undefined);
    expect(await sendToBackground("dropDraft", { id: ID })).toMatchObject({ ok: false, error: "error.noReceiver" });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it.each([
    ["a refusal", { ok: false, error: "error.store.full", detail: null }],
    ["nonsense", { ok: true, value: 12 }],
  ])("is not sent again after %s", async (_, answer) => {
    const send = vi.spyOn(fake.runtime, "sendMessage").mockResolvedValue(answer);
    expect(await sendToBackground("dropDraft", { id: ID })).toMatchObject({ ok: false });
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe("the news that what is kept changed", () => {
  it("goes to pages of ours and to every tab, whoever cannot hear it", async () => {
    const tabs: FakeTab[] = [{ id: 1 }, {}, { id: 3 }];
    vi.spyOn(fake.tabs, "query").mockResolvedValue(tabs);
    const toPages = vi.spyOn(fake.runtime, "sendMessage").mockRejectedValue(new Error("Receiving end does not exist."));
    const toTabs = vi.spyOn(fake.tabs, "sendMessage").mockRejectedValue(new Error("Receiving end does not exist."));
    await announceKept(["https://daily.example/a"]);
    const event = { onrecord: 1, to: "everyone", name: "keptChanged", payload: { urls: ["https://daily.example/a"] } };
    expect(toPages.mock.calls).toEqual([[event]]);
    expect(toTabs.mock.calls).toEqual([1, 3].map((id) => [id, event, { frameId: 0 }]));
  });

  it("does not wait for a tab that says nothing", async () => {
    vi.spyOn(fake.tabs, "query").mockResolvedValue([{ id: 1 }]);
    vi.spyOn(fake.tabs, "sendMessage").mockReturnValue(new Promise(() => {}));
    await announceKept([]);
  });

  it("is about everything where it is about much", async () => {
    const toPages = vi.spyOn(fake.runtime, "sendMessage");
    await announceKept(Array.from({ length: 1_000 }, (_, n) => `https://daily.example/${n}`));
    expect(toPages.mock.calls[0]?.[0]).toMatchObject({ payload: { urls: [] } });
  });
});

describe("a note is opened at its place", () => {
  const PLACE = { url: ARTICLE.url, note: NOTE, article: ARTICLE.article };
  const answers = (byTab: Readonly<Record<number, unknown>>) =>
    vi.spyOn(fake.tabs, "sendMessage").mockImplementation(async (id) => {
      const answer = byTab[Number(id)];
      if (answer === undefined) throw new Error("Could not establish connection. Receiving end does not exist.");
      return answer;
    });
  const NONE = { ok: false, error: "error.noteElsewhere", detail: null };
  const LOST = { ok: false, error: "error.noteLost", detail: null };

  it.each([
    ["the tab that has it, the last looked at first", { 1: DONE, 2: DONE, 3: NONE }, "shown", 2],
    ["a tab whose page lost it", { 1: LOST, 3: NONE }, "lost", 1],
  ] as const)("in %s", async (_, byTab, opened, shown) => {
    vi.spyOn(fake.tabs, "query").mockResolvedValue([
      { id: 1, windowId: 7, lastAccessed: 1 },
      { id: 2, windowId: 7, lastAccessed: 5 },
      { id: 3, windowId: 8, lastAccessed: 9 },
    ]);
    answers(byTab);
    const [update, create] = [vi.spyOn(fake.tabs, "update"), vi.spyOn(fake.tabs, "create")];
    expect(await openAtPlace(PLACE)).toBe(opened);
    expect(update.mock.calls).toEqual([[shown, { active: true }]]);
    expect(create).not.toHaveBeenCalled();
  });

  it.each([
    ["the article at hand", ARTICLE.article],
    ["its own words alone", null],
  ])("in a new tab at the words, with %s, and leaves word for the page", async (_, article) => {
    const create = vi.spyOn(fake.tabs, "create");
    expect(await openAtPlace({ ...PLACE, article }, 5)).toBe("opened");
    const [options] = create.mock.calls[0] ?? [];
    expect(options).toMatchObject({
      url: expect.stringMatching(/^https:\/\/bao-thu\.example\/cau-1\.html#:~:text=.*Ch%E1%BB%A7%20t%E1%BB%8Bch%20UBND/),
    });
    expect(await fake.storage.session.get("pendingJump")).toEqual({ pendingJump: { url: ARTICLE.url, noteId: NOTE.id, at: 5 } });
  });
});

describe("the menu's and the key's wish to keep a selection", () => {
  it("goes to the script that is there", async () => {
    const send = vi.spyOn(fake.tabs, "sendMessage").mockResolvedValue(DONE);
    expect(await keepSelection(4, "highlight")).toEqual(DONE);
    expect(send.mock.calls).toEqual([
      [4, expect.objectContaining({ name: "keepSelection", payload: { as: "highlight" } }), { frameId: 0 }],
    ]);
  });
});
