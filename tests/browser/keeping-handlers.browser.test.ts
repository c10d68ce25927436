import { beforeEach, describe, expect, it } from "vitest";
import type { KeepingOptions } from "../../src/browser/keeping-handlers";
import { freshStore, sameStore } from "../store/fresh-store";
import { articleId, articleToKeep, newNote, noteId, recordId } from "../store/samples";
import { fakeBrowser } from "./fake-browser";

const fake = fakeBrowser();
Reflect.set(globalThis, "chrome", fake);
const { keepingHandlers } = await import("../../src/browser/keeping-handlers");
const { leavePendingJump } = await import("../../src/browser/pending-jump");

const ARTICLE = articleToKeep(1, "", ["https://m.bao-thu.example/cau-1.html"]);
const UNTITLED = { title: null, published: null };
const NOTE = newNote(1, ARTICLE);
const URLS = [ARTICLE.url, "https://m.bao-thu.example/cau-1.html"];

let told: (readonly string[])[];
let options: KeepingOptions;
let handlers: ReturnType<typeof keepingHandlers>;

beforeEach(() => {
  told = [];
  options = {
    store: freshStore(),
    announce: async (urls) => void told.push(urls),
    now: () => 1_700_000_000_000,
  };
  handlers = keepingHandlers(options);
});

const kept = () => handlers.getKept({ urls: [ARTICLE.url], text: ARTICLE.article.text, ...UNTITLED });

describe("what the background keeps", () => {
  it("hands out the texts that notes were made in, where they are not the page's", async () => {
    await handlers.keepNote({ article: ARTICLE, note: NOTE });
    const edited = articleToKeep(1, " Cầu thông xe."); // the same article, later
    await handlers.keepNote({ article: edited, note: newNote(2, edited, "Cầu thông xe") });
    const texts = async (text: string) => handlers.getKept({ urls: URLS, text, ...UNTITLED });
    expect(await texts(ARTICLE.article.text)).toMatchObject({ value: { texts: [edited.article.text] } });
    expect(await texts(edited.article.text)).toMatchObject({ value: { texts: [] } });
    expect(await texts("another")).toMatchObject({ value: { texts: [edited.article.text] } });
  });

  it("takes down how a kept article was read, and tells of a text that was never read before", async () => {
    await handlers.keepArticle({ article: ARTICLE });
    told = [];
    const record = (text: string) => handlers.recordReading({ articleId: articleId(1), urls: [], text, language: "vi", moved: [] });
    expect(await record(ARTICLE.article.text)).toEqual({ ok: true, value: null });
    expect(told).toEqual([]);
    await record("Chữ khác.");
    await record("Chữ khác.");
    expect(told).toEqual([URLS]);
  });

  it("knows nothing of an article that nobody kept", async () => {
    expect(await kept()).toEqual({
      ok: true,
      value: { articleId: null, isWithoutText: false, urls: [], notes: [], texts: [], jump: null, drafts: [], corrections: [] },
    });
    expect(told).toEqual([]);
  });

  it("keeps a note with its article, tells everyone after it is committed, and finds it by address and by text", async () => {
    const other = sameStore(options.store);
    let seen: unknown;
    handlers = keepingHandlers({
      ...options,
      announce: async () => {
        seen = await keepingHandlers({ ...options, store: other }).getKept({ urls: URLS, text: "", ...UNTITLED });
      },
    });
    expect(await handlers.keepNote({ article: ARTICLE, note: NOTE })).toMatchObject({
      ok: true,
      value: { id: NOTE.id, articleId: articleId(1) },
    });
    expect(seen).toMatchObject({ value: { articleId: articleId(1), notes: [{ id: NOTE.id }] } });
    expect(await kept()).toMatchObject({
      ok: true,
      value: { articleId: articleId(1), urls: URLS, notes: [{ id: NOTE.id, body: NOTE.body }] },
    });
    expect(await handlers.getKept({ urls: URLS, text: "edited", ...UNTITLED })).toMatchObject({ value: { texts: [ARTICLE.article.text] } });
    expect(await handlers.getKept({ urls: ["https://elsewhere.example/copy"], text: ARTICLE.article.text, ...UNTITLED })).toMatchObject({
      value: { notes: [{ id: NOTE.id }] },
    });
    expect(await handlers.getKept({ urls: ["https://elsewhere.example/other"], text: "other", ...UNTITLED })).toMatchObject({
      value: { notes: [] },
    });
  });

  it("keeps a decision with its article, or for all, and takes it back", async () => {
    const made = (n: number) => ({ id: recordId(n, 4), what: { kind: "statistic", words: "12" }, decision: { type: "reject" } }) as const;
    const decisions = async (urls = URLS) => {
      const answer = await handlers.getKept({ urls, text: "", title: null, published: null });
      return answer.ok ? answer.value.corrections.map(({ id, scope }) => [id, scope]) : answer;
    };
    for (let time = 0; time < 2; time++) await handlers.putCorrection({ article: ARTICLE, correction: made(1) });
    await handlers.putCorrection({ article: null, correction: made(2) });
    expect(told).toEqual([URLS, URLS, []]);
    expect(await decisions()).toEqual([
      [recordId(1, 4), articleId(1)],
      [recordId(2, 4), "everywhere"],
    ]);
    expect(await decisions(["https://elsewhere.example/"])).toEqual([[recordId(2, 4), "everywhere"]]);
    expect(await handlers.removeCorrection({ id: recordId(1, 4) })).toMatchObject({ ok: true });
    expect(await decisions()).toEqual([[recordId(2, 4), "everywhere"]]);
    await handlers.putCorrection({ article: ARTICLE, correction: made(1) }); // a message that comes late
    expect(await decisions()).toEqual([[recordId(2, 4), "everywhere"]]);
    expect(await handlers.restoreCorrection({ id: recordId(1, 4) })).toMatchObject({ value: { deletedAt: null } });
    expect(await decisions()).toHaveLength(2);
    expect(await handlers.removeCorrection({ id: recordId(9, 4) })).toMatchObject({ ok: false, error: "error.store.missing" });
  });

  it("does the same once, however often it is asked", async () => {
    for (let time = 0; time < 3; time++) await handlers.keepNote({ article: ARTICLE, note: NOTE });
    expect(await kept()).toMatchObject({ value: { notes: { length: 1 } } });
  });

  it("changes, removes and restores, and tells of each", async () => {
    await handlers.keepNote({ article: ARTICLE, note: NOTE });
    told = [];
    expect(await handlers.changeNote({ id: NOTE.id, change: { colour: "blue", tags: ["#a", "A"] } })).toMatchObject({
      value: { colour: "blue", tags: ["a"], body: NOTE.body },
    });
    expect(await handlers.removeNote({ id: NOTE.id })).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject({ value: { notes: [] } });
    expect(await handlers.restoreNote({ id: NOTE.id })).toMatchObject({ ok: true, value: { deletedAt: null } });
    expect(await kept()).toMatchObject({ value: { notes: [{ colour: "blue" }] } });
    expect(told).toEqual([URLS, URLS, URLS]);
  });

  it("keeps an article alone", async () => {
    expect(await handlers.keepArticle({ article: ARTICLE })).toEqual({ ok: true, value: { articleId: articleId(1) } });
    expect(told).toEqual([URLS]);
  });

  it("keeps drafts, which nobody is told of, until the note is saved", async () => {
    const draft = { id: NOTE.id, articleUrl: ARTICLE.url, body: "begun" };
    await handlers.putDraft({ draft });
    await handlers.putDraft({ draft: { ...draft, body: "begun and going on" } });
    expect(await kept()).toMatchObject({ value: { drafts: [{ id: NOTE.id, body: "begun and going on" }] } });
    expect(told).toEqual([]);
    await handlers.dropDraft({ id: NOTE.id });
    expect(await kept()).toMatchObject({ value: { drafts: [] } });
  });
});

describe("what the store cannot do", () => {
  it.each([
    ["changeNote", () => handlers.changeNote({ id: noteId(9), change: { body: "" } })],
    ["removeNote", () => handlers.removeNote({ id: noteId(9) })],
    ["restoreNote", () => handlers.restoreNote({ id: noteId(9) })],
  ])("%s of what is not there", async (_, ask) => {
    expect(await ask()).toMatchObject({ ok: false, error: "error.store.missing" });
    expect(told).toEqual([]);
  });

  it("a mistake of the program is no answer", async () => {
    const store = { ...options.store, use: () => Promise.reject(new TypeError("a mistake")) };
    await expect(keepingHandlers({ ...options, store }).dropDraft({ id: noteId(1) })).rejects.toThrow("a mistake");
  });
});

describe("the note that the library asked to open", () => {
  const jump = (at: number) => leavePendingJump({ url: ARTICLE.url, noteId: NOTE.id, at });
  beforeEach(() => handlers.keepNote({ article: ARTICLE, note: NOTE }));

  it("is told to the page that has it, once", async () => {
    await jump(options.now() - 1_000);
    expect(await handlers.getKept({ urls: [], text: "another page", ...UNTITLED })).toMatchObject({ value: { jump: null } });
    expect(await kept()).toMatchObject({ value: { jump: NOTE.id } });
    expect(await kept()).toMatchObject({ value: { jump: null } });
  });

  it("is forgotten after a while", async () => {
    await jump(options.now() - 3_600_000);
    expect(await kept()).toMatchObject({ value: { jump: null } });
  });
});
