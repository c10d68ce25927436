import { beforeEach, describe, expect, it, vi } from "vitest";
import type { KeptOnPage, Result } from "../../src/browser/messages";
import { PageNotes } from "../../src/browser/page-notes";
import { ANCHORING } from "../../src/core/anchor/anchoring";
import { describe as describeAt } from "../../src/core/anchor/describe";
import type { Correction, Note } from "../../src/core/note";
import { articleFromText } from "../../src/core/plain-article";
import { articleToKeep, newNote, recordId } from "../store/samples";
import { fakeBrowser } from "./fake-browser";

const { browser } = vi.hoisted(() => ({ browser: { current: {} as object } })); // filled before each test
vi.mock("../../src/browser/api", () => ({
  default: new Proxy({}, { get: (_, name) => Reflect.get(browser.current, name) }),
}));

const ARTICLE = articleToKeep(1);
const HERE = {
  article: ARTICLE.article,
  findings: ARTICLE.findings,
  address: "https://bao-thu.example/cau-1.html?trang=1",
  isTranslated: false,
};
const NEW = newNote(1, ARTICLE);
const NOTE: Note = { ...NEW, articleId: ARTICLE.proposedId, createdAt: 1, updatedAt: 1, deletedAt: null };
const NOTHING: KeptOnPage = {
  articleId: null,
  isWithoutText: false,
  urls: [],
  notes: [],
  texts: [],
  jump: null,
  drafts: [],
  corrections: [],
};
const FULL = { ok: false, error: "error.store.full", detail: null } as const;

interface Sent {
  readonly name: string;
  readonly payload: Record<string, unknown>;
  readonly answer: (answer: Result<unknown>) => void;
}

let sent: Sent[];
let changes: number;
let notes: PageNotes;

beforeEach(() => {
  const fake = fakeBrowser();
  browser.current = fake;
  sent = [];
  changes = 0;
  fake.runtime.sendMessage = (message) =>
    new Promise((answer) => {
      const { name, payload } = message as { name: string; payload: Record<string, unknown> }; // a test looks at what was sent
      sent.push({ name, payload, answer });
    });
  notes = new PageNotes({ changed: () => changes++, anchoring: () => ANCHORING });
});

/** Answers the nth last message of a name, the last for 0. */
function answer(name: string, value: Result<unknown>, nth = 0): void {
  const messages = sent.filter((message) => message.name === name);
  messages.at(-1 - nth)?.answer(value);
}
const ok = (value: unknown): Result<unknown> => ({ ok: true, value });
const colours = () => notes.placed.map(({ note }) => note.colour);
const settled = () => new Promise((resolve) => setTimeout(resolve));

async function opened(kept: Partial<KeptOnPage> = {}): Promise<void> {
  const opening = notes.setArticle(HERE);
  answer("getKept", ok({ ...NOTHING, ...kept }));
  await opening;
}

const MADE = { id: recordId(7, 4), what: { kind: "statistic", words: "12" }, decision: { type: "reject" } } as const;
const DECIDED: Correction = { ...MADE, scope: ARTICLE.proposedId, createdAt: 5, updatedAt: 5, deletedAt: null };
const held = () => notes.corrections.map(({ id, scope }) => [id, scope]);

describe("a decision about a mark", () => {
  it("holds at once, goes with the article's findings of then, and is kept with it", async () => {
    await opened();
    const deciding = notes.decide(MADE, false);
    expect(held()).toEqual([
      [MADE.id, sent.at(-1)?.payload["article"] === null ? "" : Reflect.get(sent.at(-1)?.payload["article"] ?? {}, "proposedId")],
    ]);
    expect(changes).toBeGreaterThan(0);
    answer("putCorrection", ok(DECIDED));
    expect(await deciding).toEqual(ok(DECIDED));
    expect(sent.map(({ name }) => name)).toEqual(["getKept", "putCorrection"]); // nothing was kept before
  });

  it("for all articles brings a kept one up to date, and keeps no other", async () => {
    await opened({ articleId: ARTICLE.proposedId });
    const deciding = notes.decide(MADE, true);
    expect(held()).toEqual([[MADE.id, "everywhere"]]);
    expect(sent.at(-1)?.payload["article"]).toBeNull();
    answer("putCorrection", ok({ ...DECIDED, scope: "everywhere" }));
    await settled();
    answer("keepArticle", ok({ articleId: ARTICLE.proposedId }));
    await deciding;
    expect(sent.map(({ name }) => name)).toEqual(["getKept", "putCorrection", "keepArticle"]);
  });

  it("that could not be kept holds no longer", async () => {
    await opened();
    const deciding = notes.decide(MADE, false);
    answer("putCorrection", FULL);
    expect(await deciding).toEqual(FULL);
    expect(held()).toEqual([]);
  });

  it("is taken back, and stays where that could not be kept", async () => {
    await opened({ corrections: [DECIDED] });
    const taking = notes.takeBack(MADE.id);
    expect(held()).toEqual([]);
    answer("removeCorrection", FULL);
    expect(await taking).toEqual(FULL);
    expect(held()).toEqual([[MADE.id, ARTICLE.proposedId]]);
  });
});

describe("what is kept of a page", () => {
  it("is asked for by all its addresses and its text, and placed", async () => {
    await opened({ articleId: ARTICLE.proposedId, notes: [NOTE] });
    const { title, published } = ARTICLE.article.source;
    expect(sent[0]?.payload).toEqual({ urls: [ARTICLE.url, HERE.address], text: ARTICLE.article.text, title, published });
    expect(notes.placed).toEqual([{ note: NOTE, anchor: { state: "exact", span: NOTE.selectors.position } }]);
  });

  it("is listed as lost where its words are gone", async () => {
    const opening = notes.setArticle({ ...HERE, article: { ...HERE.article, text: "Bài khác hẳn.", blocks: [] } });
    answer("getKept", ok({ ...NOTHING, notes: [NOTE] }));
    await opening;
    expect(notes.placed).toEqual([{ note: NOTE, anchor: { state: "lost" } }]);
  });

  it("is followed from the text that it was made on", async () => {
    const before = ARTICLE.article.text;
    const words = NOTE.selectors.quote.exact;
    const first = words.split(" ")[0] ?? "";
    const text = before.replace(words, words.replace(first, "Khác"));
    const opening = notes.setArticle({ ...HERE, article: { ...HERE.article, text } });
    expect(text).not.toBe(before);
    answer("getKept", ok({ ...NOTHING, notes: [NOTE], texts: [before] }));
    await opening;
    expect(notes.placed[0]?.anchor).toMatchObject({ state: "changed", changes: [{ from: first, to: "Khác" }] });
  });

  it("that moved is told with its new place, and stands there exactly once that is kept", async () => {
    const before = ARTICLE.article.text;
    const text = `Tin mới.\n${before}`;
    const opening = notes.setArticle({ ...HERE, article: articleFromText(text) });
    answer("getKept", ok({ ...NOTHING, notes: [NOTE], texts: [before] }));
    await opening;
    const [moved] = notes.moved;
    expect(moved).toMatchObject({ id: NOTE.id, selectors: { quote: { exact: NOTE.selectors.quote.exact } } });
    expect(moved?.selectors.position.start).toBe(NOTE.selectors.position.start + 9);
    const again = notes.refresh();
    answer("getKept", ok({ ...NOTHING, notes: [{ ...NOTE, ...moved }], texts: [] }));
    await again;
    expect(notes.moved).toEqual([]);
    expect(notes.placed[0]?.anchor).toEqual({ state: "exact", span: moved?.selectors.position });
  });

  it("that is lost is told, and has its place again where the reader puts it", async () => {
    const article = articleFromText("Bài khác hẳn, viết lại từ đầu.");
    const opening = notes.setArticle({ ...HERE, article });
    answer("getKept", ok({ ...NOTHING, notes: [NOTE] }));
    await opening;
    expect(notes.lost).toEqual([NOTE]);
    expect(notes.moved).toEqual([]);
    const selectors = describeAt(article, { start: 4, end: 12 });
    const placing = notes.change(NOTE.id, { selectors });
    expect(notes.placed[0]?.anchor).toEqual({ state: "exact", span: { start: 4, end: 12 } });
    answer("changeNote", FULL);
    await placing;
    expect(notes.lost).toEqual([NOTE]);
  });

  it("stays as it was known where it cannot be fetched", async () => {
    await opened({ notes: [NOTE] });
    const again = notes.refresh();
    answer("getKept", FULL);
    expect(await again).toEqual(FULL);
    expect(notes.placed).toHaveLength(1);
  });

  it("is forgotten with the article", async () => {
    await opened({ notes: [NOTE] });
    await notes.setArticle(null);
    expect(notes.placed).toEqual([]);
  });

  it("is what was asked for last, whatever comes last", async () => {
    await opened();
    const [first, second] = [notes.refresh(), notes.refresh()];
    answer("getKept", ok({ ...NOTHING, notes: [{ ...NOTE, colour: "green" }] }), 0);
    answer("getKept", ok({ ...NOTHING, notes: [{ ...NOTE, colour: "blue" }] }), 1);
    await Promise.all([first, second]);
    expect(colours()).toEqual(["green"]);
  });

  it("is asked for again where it may be older than what was written meanwhile", async () => {
    await opened();
    const fetching = notes.refresh();
    const keeping = notes.keep(NEW);
    answer("keepNote", ok(NOTE));
    await keeping;
    answer("getKept", ok(NOTHING)); // as it was before the note
    await settled();
    expect(colours()).toEqual(["yellow"]);
    answer("getKept", ok({ ...NOTHING, notes: [{ ...NOTE, colour: "pink" }] }));
    await fetching;
    expect(colours()).toEqual(["pink"]);
  });

  it.each([
    [[], true],
    [[ARTICLE.url], true],
    [[HERE.address], true],
    [["https://m.bao-thu.example/cau-1"], true],
    [["https://bao-thu.example/cau-2.html"], false],
  ])("is concerned by news about %j: %s", async (urls, concerned) => {
    await opened({ urls: ["https://m.bao-thu.example/cau-1"] });
    expect(notes.concerns(urls)).toBe(concerned);
  });
});

describe("a new note", () => {
  it("is there before anything is answered, and stays once it is kept", async () => {
    await opened();
    const keeping = notes.keep(NEW);
    expect(colours()).toEqual(["yellow"]);
    expect(sent.at(-1)?.payload).toMatchObject({
      article: { url: ARTICLE.url, urls: [ARTICLE.url, HERE.address], article: ARTICLE.article, findings: ARTICLE.findings },
      note: NEW,
    });
    answer("keepNote", ok(NOTE));
    expect(await keeping).toEqual(ok(NOTE));
    expect(notes.onPage).toMatchObject({ articleId: ARTICLE.proposedId, notes: [{ note: NOTE }] });
  });

  it("is gone again where it could not be kept", async () => {
    await opened();
    const keeping = notes.keep(NEW);
    answer("keepNote", FULL);
    expect(await keeping).toEqual(FULL);
    expect(notes.placed).toEqual([]);
  });

  it("proposes one id for the article, as long as it is the same", async () => {
    await opened();
    void notes.keep(NEW);
    void notes.keep(newNote(2, ARTICLE));
    const proposed = sent.slice(-2).map(({ payload }) => Reflect.get(Object(payload["article"]), "proposedId"));
    expect(proposed[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(proposed[1]).toBe(proposed[0]);
  });

  it("needs an address on the web", async () => {
    const source = { ...HERE.article.source, url: null };
    const opening = notes.setArticle({ ...HERE, address: null, article: { ...HERE.article, source } });
    answer("getKept", ok(NOTHING));
    await opening;
    expect(await notes.keep(NEW)).toMatchObject({ ok: false, error: "error.noAddress" });
    expect(notes.placed).toEqual([]);
  });
});

describe("on a translated page", () => {
  const TRANSLATION = articleFromText("May Trang commune builds a bridge\nMr. Thu said it is 101 metres long.", {
    source: ARTICLE.article.source,
  });
  const translated = { ...HERE, article: TRANSLATION, findings: [], isTranslated: true };
  const selectors = describeAt(TRANSLATION, { start: 0, end: 18 });
  const read = async (here: typeof HERE): Promise<void> => {
    const opening = notes.setArticle(here);
    answer("getKept", ok(NOTHING));
    await opening;
  };
  const keptWith = () => sent.at(-1)?.payload["article"];

  it("a note is kept with the article as it was before", async () => {
    await read(HERE);
    await read(translated);
    await read({ ...translated, article: articleFromText("Another try.", { source: ARTICLE.article.source }) });
    void notes.keep({ ...NEW, selectors });
    expect(keptWith()).toMatchObject({ article: ARTICLE.article, findings: ARTICLE.findings });
    expect(keptWith()).not.toHaveProperty("isTranslated");
    expect(notes.placed[0]?.note.selectors).toEqual(selectors);
  });

  it("that was never seen otherwise, the translation is told to be one", async () => {
    await read(translated);
    void notes.keep({ ...NEW, selectors });
    expect(keptWith()).toMatchObject({ article: TRANSLATION, isTranslated: true });
  });

  it("the article before it on the page is not taken for it", async () => {
    const other = articleToKeep(2);
    await read({ article: other.article, findings: other.findings, address: other.url, isTranslated: false });
    await read(translated);
    void notes.keep({ ...NEW, selectors });
    expect(keptWith()).toMatchObject({ article: TRANSLATION, isTranslated: true });
  });

  it("an empty text waits for the page's own words, and the page as it is read is not told", async () => {
    const opening = notes.setArticle(translated);
    answer("getKept", ok({ ...NOTHING, articleId: ARTICLE.proposedId, isWithoutText: true }));
    await opening;
    expect([notes.reading, notes.toFill]).toEqual([null, null]);
  });
});

describe("the whole page", () => {
  it("is kept because the reader asked", async () => {
    await opened();
    const keeping = notes.keepPage();
    expect(sent.at(-1)).toMatchObject({ name: "keepArticle", payload: { article: { article: ARTICLE.article, isAsked: true } } });
    answer("keepArticle", ok({ articleId: ARTICLE.proposedId }));
    expect(await keeping).toEqual(ok({ articleId: ARTICLE.proposedId }));
    expect(notes.onPage.articleId).toBe(ARTICLE.proposedId);
  });
});

describe("a change", () => {
  it("is seen at once, and taken back where it could not be kept", async () => {
    await opened({ notes: [NOTE] });
    const changing = notes.change(NOTE.id, { colour: "violet" });
    expect(colours()).toEqual(["violet"]);
    answer("changeNote", FULL);
    await changing;
    expect(colours()).toEqual(["yellow"]);
  });

  it("that comes after another wins, whatever is answered first", async () => {
    await opened({ notes: [NOTE] });
    const [first, second] = [notes.change(NOTE.id, { colour: "green" }), notes.change(NOTE.id, { colour: "blue" })];
    answer("changeNote", ok({ ...NOTE, colour: "green" }), 1);
    await first;
    expect(colours()).toEqual(["blue"]);
    answer("changeNote", ok({ ...NOTE, colour: "blue" }));
    await second;
    expect(colours()).toEqual(["blue"]);
  });

  it("stays through news from other tabs while it is on its way", async () => {
    await opened({ notes: [NOTE] });
    const removing = notes.remove(NOTE.id);
    const fetching = notes.refresh();
    answer("getKept", ok({ ...NOTHING, notes: [NOTE] }));
    await fetching;
    expect(notes.placed).toEqual([]);
    answer("removeNote", ok({ ...NOTE, deletedAt: 5 }));
    await removing;
    expect(notes.placed).toEqual([]);
  });

  it("is undone: what was deleted lives again", async () => {
    await opened({ notes: [NOTE] });
    const removing = notes.remove(NOTE.id);
    answer("removeNote", ok({ ...NOTE, deletedAt: 5 }));
    await removing;
    const restoring = notes.restore({ ...NOTE, deletedAt: 5 });
    expect(notes.placed).toHaveLength(1);
    answer("restoreNote", ok(NOTE));
    await restoring;
    expect(notes.placed.map(({ note }) => note)).toEqual([NOTE]);
  });
});

describe("what was done on another page", () => {
  const OTHER = articleToKeep(2);
  const other = () => notes.setArticle({ article: OTHER.article, findings: OTHER.findings, address: OTHER.url, isTranslated: false });

  it("has its answer there, not on the page that is shown by then", async () => {
    await opened();
    const keeping = notes.keep(NEW);
    const opening = other();
    answer("keepNote", ok(NOTE));
    answer("getKept", ok(NOTHING));
    expect(await keeping).toEqual(ok(NOTE));
    answer("getKept", ok(NOTHING)); // asked for again, as it was older than the answer
    await opening;
    expect(notes.placed).toEqual([]);
  });

  it("is undone there", async () => {
    await opened({ notes: [NOTE] });
    const opening = other();
    answer("getKept", ok(NOTHING));
    await opening;
    const [changing, restoring] = [notes.change(NOTE.id, { colour: "blue" }), notes.restore(NOTE)];
    answer("changeNote", ok({ ...NOTE, colour: "blue" }));
    answer("restoreNote", ok(NOTE));
    expect(await Promise.all([changing, restoring])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(notes.placed).toEqual([]);
  });
});

describe("a draft", () => {
  const BEGUN = { body: "new", tags: "cầu, đư", colour: "blue" } as const;

  it("is known at once, and until its note is saved", async () => {
    await opened({ notes: [NOTE], drafts: [{ id: NOTE.id, articleUrl: ARTICLE.url, body: "old", updatedAt: 1 }] });
    expect(notes.draftOf(NOTE.id)?.body).toBe("old");
    void notes.putDraft(NOTE.id, BEGUN);
    expect(notes.draftOf(NOTE.id)).toMatchObject(BEGUN);
    expect(sent.at(-1)?.payload).toEqual({ draft: { id: NOTE.id, articleUrl: ARTICLE.url, ...BEGUN } });
    const changing = notes.change(NOTE.id, { body: "new" });
    answer("changeNote", ok({ ...NOTE, body: "new" }));
    await changing;
    expect(notes.draftOf(NOTE.id)).toBeNull();
  });

  it("stays where its note could not be saved", async () => {
    await opened({ notes: [NOTE] });
    void notes.putDraft(NOTE.id, BEGUN);
    const changing = notes.change(NOTE.id, { body: "new" });
    answer("changeNote", FULL);
    await changing;
    expect(notes.draftOf(NOTE.id)).toMatchObject(BEGUN);
  });
});

describe("the note to jump to", () => {
  it("is given once, when it has its place", async () => {
    await opened({ notes: [NOTE], jump: NOTE.id });
    expect(notes.takeJump()?.note.id).toBe(NOTE.id);
    expect(notes.takeJump()).toBeNull();
  });

  it("waits for a place", async () => {
    const opening = notes.setArticle({ ...HERE, article: { ...HERE.article, text: "Đang tải…", blocks: [] } });
    answer("getKept", ok({ ...NOTHING, notes: [NOTE], jump: NOTE.id }));
    await opening;
    expect(notes.takeJump()).toBeNull();
    await opened({ notes: [NOTE] });
    expect(notes.takeJump()?.note.id).toBe(NOTE.id);
  });
});
