/** The library over a real database, worked as a reader works it. */

import { unzipSync } from "fflate";
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type LibrarySession, LibrarySession as Session } from "../../src/browser/library-session";
import { analyseInSteps } from "../../src/core/analyse";
import { correct } from "../../src/core/correct";
import { backupToJson } from "../../src/core/export/json";
import type { RecordId } from "../../src/core/note";
import { summarise } from "../../src/core/summarise";
import type { Locale } from "../../src/locales";
import { readAll } from "../../src/store/backup";
import { keepArticle } from "../../src/store/keep-article";
import { changeNote, keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { removeArticle, removeNote } from "../../src/store/removal";
import { recordReading } from "../../src/store/versions";
import type { LibraryActions } from "../../src/ui/library-state";
import { LibraryView } from "../../src/ui/library-view";
import { applyNoteColours } from "../../src/ui/note-colours";
import { WordsContext, wordsOf } from "../../src/ui/words";
import { parseBackupText } from "../parse-backup-text";
import { sampleLibrary } from "../sample-library";
import { applyImport } from "../store/apply-import";
import { freshStore } from "../store/fresh-store";
import { articleId, articleToKeep, newNote, noteId } from "../store/samples";
import "../../src/ui/library.css";
import "../../src/ui/compare.css";

let root: HTMLElement;
let session: LibrarySession | null = null;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  applyNoteColours(document.documentElement.style);
});

afterEach(() => {
  session?.stop();
  session = null;
  render(null, root);
  root.remove();
});

interface Shown {
  readonly locale?: Locale;
}

/** Opens the library on a store; gives back what it asked of the browser. */
const INK = { light: "#1d56c4", dark: "#8db5ff" };
const INKS = { official: INK, statistic: INK, quote: INK, statement: INK };

async function open(store: Store, { locale = "en" }: Shown = {}) {
  let now = 100_000;
  const copied: RecordId[] = [];
  const saved: { readonly name: string; readonly content: Blob }[] = [];
  const tools = {
    now: () => ++now,
    locale: () => locale,
    announce: vi.fn(async (_urls: readonly string[]) => {}),
    openPlace: vi.fn(async () => true),
    save: (name: string, content: Blob) => void saved.push({ name, content }),
    noteColour: async () => "green" as const,
    analyser: async () => ({ analyse: analyseInSteps, correct, summarise }),
    exportSettings: async () => ({ inks: INKS, template: null }),
    onBackedUp: vi.fn(),
    preparing: () => null,
    report: vi.fn(),
  };
  // News that come late, of a session that a test before left, must not draw: they would put its actions before the reader.
  const draw = (): void => {
    if (session !== opened) return;
    const view = <LibraryView state={opened.state} actions={actions} />;
    act(() => render(<WordsContext.Provider value={wordsOf(locale)}>{view}</WordsContext.Provider>, root));
  };
  const opened: LibrarySession = new Session(store, tools, () => draw());
  session = opened;
  const { list, files, people, figures, facets, imports, selection, trash, compare } = opened;
  const actions: LibraryActions = {
    onView: (view) => void opened.show(view),
    people: {
      onQuery: (query) => people.setQuery(query),
      onSort: (sort) => people.setSort(sort),
      onMore: () => people.more(),
      onOpen: (person) => void people.open(person),
      onMoreArticles: () => void people.moreArticles(),
      onFind: people.find,
      onJoin: (person, other) => void people.join(person, other),
      onPart: (person, sightings) => void people.part(person, sightings),
    },
    figures: {
      onQuery: (query) => figures.setQuery(query),
      onUnit: (unit) => figures.setUnit(unit),
      onMore: () => figures.more(),
      onOpen: (figure) => void figures.open(figure),
      onOpenPlace: (entry) => void opened.openFigure(entry),
      onOpenArticle: (article) => void opened.open(article, null),
    },
    compare: {
      onCompare: (one, other) => void compare.open(one, other),
      onClose: () => compare.close(),
    },
    selection: {
      onSelect: (entry, how) => selection.select(entry, how),
      onSelectAll: () => void selection.selectAll(),
      onClear: () => selection.clear(),
      onRemove: () => void selection.remove(),
      onChange: (change) => void selection.change(change),
    },
    trash: {
      onQuery: (query) => trash.setQuery(query),
      onMore: () => trash.more(),
      onRestore: (entry) => void trash.restore(entry),
      onAskEmpty: (isAsked) => trash.ask(isAsked),
      onEmpty: () => void trash.empty(),
    },
    onTab: (tab) => void list.setTab(tab),
    onOrder: (order) => void list.setOrder(order),
    onQuery: (query) => list.setQuery(query),
    onAskFacets: () => void facets.ask(),
    onMore: () => void list.more(),
    onReload: () => void opened.refresh(),
    onOpen: (article, note) => void opened.open(article, note),
    article: {
      onCompare: (other) => void compare.open(opened.state.open?.id ?? other, other),
      onRemoveArticle: (id) => void opened.removeArticle(id),
      onRemoveNote: (id) => void opened.removeNote(id),
      onSeparate: (url, notes) => void opened.separate(url, notes),
      onFindEditions: (query) => opened.editions.find(query),
      onLinkEdition: (other) => void opened.editions.link(other),
      onUnlinkEdition: (link) => void opened.editions.unlink(link),
      onOpenArticle: (id) => void opened.open(id, null),
      onTakeWords: (id) => void opened.takeWords(id),
      onChangeNote: (id, change) => opened.changeNote(id, change),
      onDraft: (id, body) => void opened.draft(id, body),
      onDropDraft: (id) => void opened.dropDraft(id),
      onCopyNoteLink: (id) => opened.sayCopied(copied.push(id) > 0),
      onOpenPlace: (article, place) => void opened.openPlace(article, place),
    },
    onUndo: () => void opened.undo(),
    onForgetUndo: opened.forgetUndo,
    files: {
      onAskExport: (reach) => opened.askExport(reach),
      onReach: (reach) => files.setReach(reach),
      onExport: (format) => void files.export(format),
      onCloseExport: () => files.closeExport(),
      onSaveOldData: () => void files.saveOldData(),
      onAskImport: () => imports.ask(),
      onImportFile: (file) => void imports.readFile(file),
      onApplyImport: () => void imports.apply(),
      onUndoImport: () => {
        imports.close();
        void opened.undo();
      },
      onCloseImport: () => imports.close(),
    },
  };
  draw();
  await opened.start();
  return { ...tools, saved, copied, session: opened };
}

/** Three articles; the second has four notes of all kinds, the third one. */
async function filledStore(): Promise<Store> {
  const store = freshStore();
  await keepArticle(store, articleToKeep(1), 1_000);
  const second = articleToKeep(2, " Xã còn làm đường tới Nghệ An.");
  await keepNote(store, second, newNote(1, second, "Chủ tịch UBND", { body: "Hỏi lại Sở Giao thông" }), 2_000);
  await keepNote(store, second, newNote(2, second, "Kinh phí", { kind: "highlight", body: "", tags: ["tiền"], colour: "pink" }), 3_000);
  await keepNote(store, second, newNote(3, second, "3,5 tỷ đồng", { kind: "mark", tags: ["tiền", "cầu"] }), 4_000);
  const third = articleToKeep(3);
  await keepNote(store, third, newNote(4, third, "Cầu số 3", { body: "Gần Nghệ An" }), 5_000);
  return store;
}

const texts = (selector: string): readonly string[] => [...root.querySelectorAll(selector)].map((node) => node.textContent ?? "");
const rows = (): readonly string[] => texts(".pane-list .entry-open");

function control(name: string | RegExp, within: ParentNode = root): HTMLElement {
  const found = [...within.querySelectorAll<HTMLElement>("button, select, input")].find((candidate) => {
    const label = candidate.closest("label")?.querySelector(".field-name")?.textContent;
    const own = (candidate.getAttribute("aria-label") ?? label ?? candidate.textContent ?? "").trim();
    return typeof name === "string" ? own === name : name.test(own);
  });
  if (found === undefined) throw new Error(`no control ${name}`);
  return found;
}

const click = (name: string | RegExp): Promise<void> => userEvent.click(control(name));

async function openFirst(words: string): Promise<void> {
  const row = [...root.querySelectorAll(".entry-open")].find((entry) => entry.textContent?.includes(words));
  if (row === undefined) throw new Error(`no row ${words}`);
  await userEvent.click(row);
  await expect.poll(() => root.querySelector(".kept-body")).not.toBeNull();
}

describe("an article that was edited since it was saved", () => {
  it("is told so, with what was edited, and keeps the text that was saved", async () => {
    const store = await filledStore();
    await recordReading(
      store,
      articleId(2),
      { text: articleToKeep(2, " Xã còn làm đường tới Nghệ An, dài 7 km.").article.text },
      90_000_000,
    );
    await open(store);
    await openFirst("cầu số 2");
    expect(texts(".changes-sentence")).toEqual(["This article was changed since 1 Jan 1970: 1 figure, 2 other words"]);
    await click("Show what changed");
    expect(texts(".changes-telling ins")[0]).toContain("7");
    expect(texts(".kept-text .prose").join()).not.toContain("7 km");
  });

  it("tells what became of its notes; new words are taken, and given back", async () => {
    const store = await filledStore();
    const text = articleToKeep(2, " Xã còn làm đường tới Nghệ An.")
      .article.text.replace("3,5 tỷ đồng", "4,5 tỷ đồng")
      .replace(", Chủ tịch UBND xã Mây Trắng,", "");
    await recordReading(store, articleId(2), { text }, 90_000_000);
    await open(store);
    await openFirst("cầu số 2");
    expect(texts(".note .changes li")).toEqual(["3,5 → 4,5"]);
    expect(texts(".kept-body .note .lost")).toEqual(["These words were no longer in the article when it was read last."]);
    expect(texts(".kept-body .note-quote")).toEqual(["Chủ tịch UBND", "3,5 tỷ đồng", "Kinh phí"]); // what was lost, what was changed, the rest
    await click(/^Take the new words/);
    await expect.poll(() => texts(".note-quote")).toContain("4,5 tỷ đồng");
    expect(texts(".note .changes li")).toEqual([]);
    await click("Undo");
    await expect.poll(() => texts(".note-quote")).toContain("3,5 tỷ đồng");
  });

  it("lists the other addresses it was met under; one that is another article is parted, and joined again", async () => {
    const store = freshStore();
    await keepArticle(store, articleToKeep(1, "", ["https://bao-thu.example/in-an/77.html"]), 1_000);
    await open(store);
    await openFirst("cầu số 1");
    await userEvent.click(root.querySelector(".addresses summary") ?? root);
    expect(texts(".address")).toEqual(["https://bao-thu.example/in-an/77.html"]);
    await click(/^These are two articles/);
    await expect.poll(() => rows().length).toBe(2);
    await expect.poll(() => texts(".addresses")).toEqual([]);
    await click("Undo");
    await expect.poll(() => rows().length).toBe(1);
    await expect.poll(() => texts(".address")).toEqual(["https://bao-thu.example/in-an/77.html"]);
  });

  it("is told of in an open library as soon as it was read", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await openFirst("cầu số 1");
    expect(texts(".changes-sentence")).toEqual([]);
    await recordReading(store, articleId(1), { text: articleToKeep(1, " Thêm.").article.text }, 90_000_000);
    await session.refresh();
    expect(texts(".changes-sentence")).toHaveLength(1);
  });
});

describe("the lists", () => {
  it("say what to do while nothing is kept", async () => {
    await open(freshStore());
    expect(root.querySelector(".pane-list")?.textContent).toContain("No articles yet");
    await click("Notes");
    await expect.poll(() => root.querySelector(".pane-list")?.textContent).toContain("No notes yet");
  });

  it("show articles, the last saved first, with their notes counted", async () => {
    await open(await filledStore());
    expect(texts(".entry-title")).toEqual([3, 2, 1].map((n) => `Xã Mây Trắng làm cầu số ${n}`));
    expect(texts(".entry .meta > :nth-child(3)")).toEqual(["1 note", "3 notes"]);
  });

  it("show notes, the last changed first, by kind and tag", async () => {
    const store = await filledStore();
    await changeNote(store, noteId(1), { colour: "blue" }, 9_000);
    await open(store);
    await click("Notes");
    await expect.poll(() => rows().length).toBe(4);
    expect(texts(".entry .note-quote")[0]).toBe("Chủ tịch UBND");
    await click("Filters");
    await userEvent.selectOptions(control("Tag"), "tiền");
    await expect.poll(() => rows().length).toBe(2);
    await userEvent.selectOptions(control("Kind"), "highlight");
    await expect.poll(() => rows().length).toBe(1);
    await userEvent.selectOptions(control("Tag"), "cầu");
    await expect.poll(() => root.textContent).toContain("Nothing passes these filters.");
    await click("Clear filters");
    await expect.poll(() => rows().length).toBe(4);
  });

  it("are sorted as the reader chooses, articles and notes, and what a search finds", async () => {
    const store = await filledStore();
    const articles = (...order: readonly number[]): readonly string[] => order.map((n) => `Xã Mây Trắng làm cầu số ${n}`);
    await open(store);
    expect(texts("option:checked")).toEqual(["Last saved first"]);
    await userEvent.selectOptions(control("Order"), "By title");
    await expect.poll(() => texts(".entry-title")).toEqual(articles(1, 2, 3));
    await userEvent.selectOptions(control("Order"), "Most notes first");
    await expect.poll(() => texts(".entry-title")).toEqual(articles(2, 3, 1));
    await userEvent.fill(control("Search articles and notes"), "nghe an");
    await expect.poll(() => texts(".entry mark")).toEqual(["Nghệ An", "Nghệ An"]);
    expect(texts(".narrowing option")[0]).toBe("Best first");
    expect(rows()[0]).toContain("còn làm đường");
    await userEvent.selectOptions(control("Order"), "Best first");
    await expect.poll(() => rows()[0]).toContain("Gần");
    await click("Clear the search");
    await expect.poll(() => texts(".entry-title")).toEqual(articles(3, 2, 1));
    await click("Notes");
    await expect.poll(() => texts(".entry .note-quote")[0]).toBe("Cầu số 3");
    expect(texts("option:checked")).toEqual(["Last changed first"]);
    await userEvent.selectOptions(control("Order"), "By title");
    await expect.poll(() => texts(".entry .note-quote")).toEqual(["3,5 tỷ đồng", "Kinh phí", "Chủ tịch UBND", "Cầu số 3"]);
  });

  it("read on as the end comes near, each row once", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    for (let n = 1; n <= 130; n++) await keepNote(store, article, newNote(n, article), 1_000 + (n % 7));
    const { session } = await open(store);
    await session.list.setTab("notes");
    expect(rows().length).toBe(20);
    const scroller = root.querySelector(".entries-all");
    for (const count of [70, 120, 130]) {
      await expect
        .poll(() => {
          scroller?.scrollTo(0, scroller.scrollHeight);
          return rows().length;
        })
        .toBe(count);
    }
    expect(root.querySelector(".more")).toBeNull();
    const shown = session.state.list.chunks.flatMap((chunk) => chunk.map((entry) => (entry.type === "note" ? entry.note.id : "")));
    expect(new Set(shown).size).toBe(130);
    await session.refresh();
    expect(rows().length).toBe(130);
  });

  it("are walked through with arrow keys", async () => {
    await open(await filledStore());
    control(/cầu số 3/).focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement?.textContent).toContain("cầu số 2");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement?.textContent).toContain("cầu số 3");
  });

  it("say in plain words why they cannot be read, and try again", async () => {
    const store = await filledStore();
    let broken = true;
    const { session } = await open({
      ...store,
      use: (work) => (broken ? Promise.reject(new DOMException("disk full", "QuotaExceededError")) : store.use(work)),
    });
    expect(root.querySelector(".pane-list")?.textContent).toContain("The library could not be read");
    expect(session.state.list.status).toBe("failed");
    broken = false;
    await click("Try again");
    await expect.poll(() => rows().length).toBe(3);
  });
});

describe("searching", () => {
  it("goes over articles and notes as the reader types, blind to marks and case, and marks the words", async () => {
    await open(await filledStore());
    await userEvent.type(control("Search articles and notes"), "NGHE AN");
    await expect.poll(() => texts(".entry mark")).toEqual(["Nghệ An", "Nghệ An"]);
    expect(texts(".found")).toEqual(["2 results"]);
    expect(texts("[role=status]")[0]).toBe("2 results");
  });

  it("shows only what was typed last", async () => {
    const { session } = await open(await filledStore());
    for (const query of ["x", "cau", "giao thong"]) session.list.setQuery(query);
    await expect.poll(() => texts(".found")).toEqual(["1 result"]);
    expect(texts(".entry mark")).toEqual(["Giao thông"]);
  });

  it("says when nothing is found, and is cleared", async () => {
    await open(await filledStore());
    await userEvent.fill(control("Search articles and notes"), "không có đâu");
    await expect.poll(() => root.textContent).toContain("No article or note has all the words of “không có đâu”.");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => rows().length).toBe(3);
  });

  it("begins with a slash, but not while something is being written", async () => {
    await open(await filledStore());
    await userEvent.keyboard("/");
    expect(document.activeElement).toBe(control("Search articles and notes"));
    await userEvent.keyboard("/");
    expect(root.querySelector("input")?.value).toBe("/");
  });
});

describe("filters", () => {
  const box = (): HTMLInputElement => control("Search articles and notes") as HTMLInputElement;
  const chips = (): readonly string[] => texts(".filter-chip");

  it("that are typed are shown as chips and in the panel, and the other way round", async () => {
    await open(await filledStore());
    await userEvent.fill(box(), "tag:tien kind:highlight");
    await expect.poll(() => rows().length).toBe(1);
    expect(chips()).toEqual(["Tag: tien", "Kind: Highlights"]);
    expect(texts(".found")).toEqual(["1 result"]);
    await click("Filters");
    expect((control("Kind") as HTMLSelectElement).value).toBe("highlight");
    await expect.poll(() => [...(control("Site") as HTMLSelectElement).options].map(({ text }) => text)).toEqual(["Any", "Báo Thử (3)"]);
    await userEvent.selectOptions(control("Tag"), "cầu");
    expect(box().value).toBe("kind:highlight tag:cầu");
    await userEvent.selectOptions(control("Kind"), "");
    await expect.poll(() => rows().length).toBeGreaterThan(0);
    await userEvent.selectOptions(control("Site"), "Báo Thử");
    expect(box().value).toBe('tag:cầu site:"Báo Thử"');
    await click("Remove the filter Tag: cầu");
    expect(box().value).toBe('site:"Báo Thử"');
    expect(document.activeElement?.className).toBe("filter-chip"); // where the one was that is gone
  });

  it("narrow a search, and choose the list that has what is asked for", async () => {
    const { session } = await open(await filledStore());
    await userEvent.fill(box(), "kind:note");
    await expect.poll(() => session.state.list.tab).toBe("notes");
    await expect.poll(() => rows().length).toBe(2);
    await click("Articles");
    expect(box().value).toBe("");
    await expect.poll(() => rows().length).toBe(3);
    await userEvent.fill(box(), "nghe an kind:article");
    await expect.poll(() => texts(".entry mark")).toEqual(["Nghệ An"]);
    await userEvent.fill(box(), "màu:hồng người:thu");
    await expect.poll(() => rows()).toEqual([expect.stringContaining("cầu số 2")]);
  });

  it("that mean nothing are said to be left out, in plain words", async () => {
    await open(await filledStore(), { locale: "vi" });
    await userEvent.fill(control("Tìm trong bài và ghi chú"), "after:abc");
    expect(texts(".filter-chips .fault")).toEqual([expect.stringContaining("“abc” không phải ngày tháng")]);
    await expect.poll(() => rows().length).toBe(3);
    await userEvent.click(root.querySelector(".filter-chip") ?? root);
    expect(texts(".filter-chip")).toEqual([]);
  });

  it("know a person by name, and days", async () => {
    await open(await filledStore());
    await click("Filters");
    await userEvent.fill(control("Person"), "Tống Văn Thử");
    await userEvent.keyboard("{Enter}");
    expect(box().value).toBe('person:"Tống Văn Thử"');
    await expect.poll(() => rows().length).toBe(3);
    await userEvent.fill(control("From"), "2026-03-05");
    expect(box().value).toBe('person:"Tống Văn Thử" after:2026-03-05');
    expect(chips()).toEqual(["Person: Tống Văn Thử", "From: 5 Mar 2026"]);
    await expect.poll(() => root.textContent).toContain("Nothing passes these filters.");
  });
});

describe("many at once", () => {
  const ticked = (): readonly string[] => texts("[data-selected=true] .entry-title, [data-selected=true] .note-quote");
  const tick = (name: string | RegExp): HTMLElement => control(name);
  const notesIn = async (store: Store) => (await readAll(store, 0)).notes;

  it("are ticked by the mouse, ranges with Shift, and deleted, and all come back", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await userEvent.click(tick("Select: Xã Mây Trắng làm cầu số 3"));
    expect(ticked()).toHaveLength(1);
    await userEvent.keyboard("{Shift>}");
    await userEvent.click(tick("Select: Xã Mây Trắng làm cầu số 1"));
    await userEvent.keyboard("{/Shift}");
    expect(ticked()).toHaveLength(3);
    await userEvent.click(tick("Select: Xã Mây Trắng làm cầu số 1"));
    expect(ticked()).toHaveLength(2);
    expect([...root.querySelectorAll<HTMLInputElement>(".entry-tick input")].map(({ checked }) => checked)).toEqual([true, true, false]);
    expect(texts(".selection-bar .found")).toEqual(["2 selected"]);
    await userEvent.click(control("Delete", root.querySelector(".selection-bar") ?? root));
    await expect.poll(() => texts(".entry-title")).toEqual(["Xã Mây Trắng làm cầu số 1"]);
    expect(texts(".toast-words")).toEqual(["2 entries deleted."]);
    expect(root.querySelector(".selection-bar")).toBeNull();
    expect(document.activeElement?.className).toBe("entry-open");
    expect((await notesIn(store)).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    await session.undo();
    await expect.poll(() => texts(".entry-title")).toHaveLength(3);
    expect((await notesIn(store)).every(({ deletedAt }) => deletedAt === null)).toBe(true);
  });

  it("are ticked by the keyboard alone", async () => {
    await open(await filledStore());
    control(/^Xã Mây Trắng làm cầu số 3/).focus();
    await userEvent.keyboard("x");
    expect(ticked()).toEqual(["Xã Mây Trắng làm cầu số 3"]);
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowUp}{/Shift}");
    expect(document.activeElement?.textContent).toContain("cầu số 2");
    await userEvent.keyboard("{Escape}");
    expect(ticked()).toEqual([]);
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(ticked).toHaveLength(3);
    await userEvent.keyboard("{Delete}");
    await expect.poll(() => texts(".toast-words")).toEqual(["3 entries deleted."]);
  });

  it("all that the list holds, also what is not drawn; another search begins anew", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    for (let n = 1; n <= 60; n++)
      await keepNote(store, article, newNote(n, article, "Kinh phí", { tags: n > 10 ? ["a"] : ["b"] }), 1_000 + n);
    const { session } = await open(store);
    await session.list.setTab("notes");
    expect(rows()).toHaveLength(20);
    control(/^Kinh phí/).focus();
    await userEvent.keyboard("{Control>}a{/Control}");
    await expect.poll(() => texts(".selection-bar .found")).toEqual(["60 selected"]);
    session.list.setQuery("tag:b");
    await expect.poll(() => rows()).toHaveLength(10);
    expect(root.querySelector(".selection-bar")).toBeNull();
  });

  it("are tagged and coloured in one step", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await session.list.setTab("notes");
    await userEvent.click(tick("Select: 3,5 tỷ đồng"));
    await userEvent.click(tick("Select: Kinh phí"));
    await click("Tags and colour");
    await userEvent.fill(control("Add tags"), "ngân sách, cầu");
    await userEvent.fill(control("Take tags off"), "tiền");
    await userEvent.click(root.querySelector("dialog .colour[data-colour=violet] input") ?? root);
    await click("Save");
    await expect.poll(() => texts(".toast-words")).toEqual(["2 notes changed."]);
    const marked = async (n: number) => (await notesIn(store)).find(({ id }) => id === noteId(n));
    expect(await marked(2)).toMatchObject({ tags: ["ngân sách", "cầu"], colour: "violet" });
    expect(await marked(3)).toMatchObject({ tags: ["cầu", "ngân sách"], colour: "violet" });
    await session.undo();
    expect(await marked(2)).toMatchObject({ tags: ["tiền"], colour: "pink" });
  });

  it("are exported as they are ticked", async () => {
    const { saved } = await open(await filledStore());
    await userEvent.click(tick("Select: Xã Mây Trắng làm cầu số 1"));
    await userEvent.click(control("Export", root.querySelector(".selection-bar") ?? root));
    expect(texts(".reach label")).toEqual(["What is selected", "Everything"]);
    expect(root.querySelector<HTMLInputElement>(".reach input")?.checked).toBe(true);
    await userEvent.click(control(/^JSON backup/));
    await expect.poll(() => saved.length).toBe(1);
    const parsed = parseBackupText((await saved[0]?.content.text()) ?? "");
    expect(parsed.ok && parsed.backup.articles.map(({ id }) => id)).toEqual([articleId(1)]);
  });
});

describe("the trash", () => {
  it("says that it is empty, and how long things stay", async () => {
    await open(freshStore());
    await click("Trash");
    await expect.poll(() => root.textContent).toContain("What you delete stays here for 30 days.");
  });

  it("lists what was deleted; an article comes back with the notes that went with it, and goes again", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await session.open(articleId(2), null);
    await session.removeNote(noteId(1));
    await session.removeArticle(articleId(2));
    await session.open(null, null);
    await click("Trash");
    await expect.poll(() => texts(".trash-facts .meta:last-child")).toEqual(["Gone for good in 30 days", "Gone for good in 30 days"]);
    expect(texts(".trash-facts .entry-title")).toEqual(["Xã Mây Trắng làm cầu số 2"]);
    expect(root.querySelector(".trash-facts")?.textContent).toContain("with 2 notes");
    expect(texts(".trash-bar .found")[0]).toMatch(/^2 entries · about \d/);
    await userEvent.fill(control("Search the trash"), "hoi lai so");
    await expect.poll(() => texts(".trash-facts .note-quote")).toEqual(["Chủ tịch UBND"]);
    expect(texts(".trash-row")).toHaveLength(1);
    await userEvent.fill(control("Search the trash"), "");
    await click("Restore: Xã Mây Trắng làm cầu số 2");
    await expect.poll(() => texts(".toast-words")).toEqual(["The article is back."]);
    await expect.poll(() => texts(".trash-row")).toHaveLength(1);
    const living = async () => (await readAll(store, 0)).notes.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id);
    expect(await living()).toEqual([2, 3, 4].map(noteId));
    await session.undo();
    await expect.poll(() => texts(".trash-row")).toHaveLength(2);
    expect(await living()).toEqual([noteId(4)]);
  });

  it("is emptied after one question", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await session.removeArticle(articleId(2));
    await click("Trash");
    await expect.poll(() => texts(".trash-row")).toHaveLength(1);
    await click("Empty the trash…");
    expect(texts("dialog h2")).toEqual(["Delete 1 entry for good?"]);
    await click("Cancel");
    expect(texts(".trash-row")).toHaveLength(1);
    await click("Empty the trash…");
    await click("Delete for good");
    await expect.poll(() => root.textContent).toContain("The trash is empty");
    expect((await readAll(store, 0)).articles.map(({ id }) => id)).toEqual([1, 3].map(articleId));
    expect(root.querySelector("dialog")).toBeNull();
  });
});

describe("an article", () => {
  it("is read without its page: facts, notes, findings, text with passages", async () => {
    await open(await filledStore());
    await openFirst("cầu số 2");
    const body = root.querySelector(".kept-body")?.textContent ?? "";
    for (const words of ["Báo Thử", "4 Mar 2026, 05:06", "Lò Thị Giả", "Tống Văn Thử", "Hỏi lại Sở Giao thông"])
      expect(body).toContain(words);
    expect(texts(".kept-body .note blockquote")).toEqual(["Chủ tịch UBND", "Kinh phí", "3,5 tỷ đồng"]);
    expect(texts(".prose .passage")).toEqual(["Chủ tịch UBND", "Kinh phí", "3,5 tỷ đồng"]);
  });

  it("opens its page, at a note or at a finding", async () => {
    const { openPlace } = await open(await filledStore());
    await openFirst("cầu số 2");
    await click("Open page");
    await userEvent.click(control(/^Show in the page: Kinh phí/));
    expect(openPlace.mock.calls.map(([, place]: unknown[]) => place)).toEqual([
      { type: "page" },
      { type: "note", note: expect.objectContaining({ id: noteId(2) }) },
    ]);
  });

  it("says when the page has lost the note", async () => {
    const { openPlace } = await open(await filledStore());
    openPlace.mockResolvedValueOnce(false);
    await openFirst("cầu số 2");
    await userEvent.click(control(/^Show in the page: Kinh phí/));
    await expect.poll(() => root.textContent).toContain("no longer on the page");
  });

  it("says that it is gone where it was deleted elsewhere", async () => {
    const { session } = await open(await filledStore());
    await session.open(articleId(99), null);
    expect(root.querySelector(".pane-open")?.textContent).toContain("This article is gone");
  });

  it("comes with the wanted note in view and in focus", async () => {
    const { session } = await open(await filledStore());
    await session.open(articleId(2), noteId(3));
    expect(document.activeElement?.getAttribute("data-note")).toBe(noteId(3));
    control("Search articles and notes").focus();
    await session.open(articleId(2), noteId(3));
    expect(document.activeElement?.getAttribute("data-note")).toBe(noteId(3));
  });
});

describe("two articles that were taken for one", () => {
  it("are parted with the notes that the reader chooses, and joined again by the undo", async () => {
    const store = freshStore();
    const article = articleToKeep(2, "", ["https://bao-thu.example/in/2.html"]);
    await keepNote(store, article, newNote(1, article, "Chủ tịch UBND"), 2_000);
    await keepNote(store, article, newNote(2, article, "Kinh phí"), 3_000);
    const { session } = await open(store);
    await session.open(articleId(2), null);
    const notes = () => texts(".notes .note-quote");
    await userEvent.click(root.querySelector(".addresses summary") ?? root);
    await userEvent.click(control(/^These are two articles: separate/));
    await userEvent.click(document.querySelectorAll(".separate-notes input")[1] ?? root);
    await userEvent.click(document.querySelector(".separate [type=submit]") ?? root);
    await expect.poll(notes).toEqual(["Chủ tịch UBND"]);
    await click("Undo");
    await expect.poll(notes).toEqual(["Chủ tịch UBND", "Kinh phí"]);
  });
});

describe("a link to a note", () => {
  it("leads to its article, whichever that is now", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    expect(await session.articleOf(noteId(3))).toBe(articleId(2));
  });

  it("to one that is gone says so, alone or in its article", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await removeNote(store, noteId(3), 50_000);
    expect(await session.articleOf(noteId(3))).toBeNull();
    expect(root.querySelector(".pane-open")?.textContent).toContain("This note is not here");
    await session.open(articleId(2), noteId(3));
    expect(session.state.message).toEqual({ key: "library.noteGone.text" });
    expect(session.state.open).toMatchObject({ state: "read", note: null });
    await session.open(articleId(2), noteId(1));
    expect(session.state.message).toBeNull();
  });

  it("is copied from the note", async () => {
    const { copied } = await open(await filledStore());
    await openFirst("cầu số 2");
    await userEvent.click(control(/^Copy link to this note: Chủ tịch/));
    expect(copied).toEqual([noteId(1)]);
    expect(document.body.textContent).toContain("Link copied");
  });
});

describe("editions in other languages", () => {
  it("are linked by hand, shown on both, and taken back", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await openFirst("cầu số 2");
    await click("Link its edition in another language…");
    await userEvent.fill(await vi.waitUntil(() => document.querySelector(".dialog [type=search]")), "so 3");
    await expect.poll(() => texts(".join-list .entry-title")).toEqual(["Xã Mây Trắng làm cầu số 3"]);
    await userEvent.click(document.querySelector(".join-list .entry-open") ?? root);
    await expect.poll(() => texts(".editions .entry-title")).toEqual(["Xã Mây Trắng làm cầu số 3"]);
    expect(session.state.undoable?.said).toEqual({ key: "editions.linked" });
    await session.open(articleId(3), null);
    expect(texts(".editions .entry-title")).toEqual(["Xã Mây Trắng làm cầu số 2"]);
    await userEvent.click(control(/^Unlink: /));
    await expect.poll(() => texts(".editions .entry-title")).toEqual([]);
    await click("Undo");
    await expect.poll(() => texts(".editions .entry-title")).toEqual(["Xã Mây Trắng làm cầu số 2"]);
  });
});

describe("changing and deleting", () => {
  const notesOf = async (store: Store, id: RecordId) => (await readAll(store, 0)).notes.find((note) => note.id === id);

  it("changes a note where it stands, tells the others, and takes it back", async () => {
    const store = await filledStore();
    const { announce } = await open(store);
    await openFirst("cầu số 2");
    const before = await notesOf(store, noteId(1));
    await userEvent.click(control(/^Edit note: Chủ tịch/));
    await userEvent.fill(root.querySelector("textarea") ?? root, "Đã hỏi");
    await userEvent.fill(root.querySelector(".note-form input[type=text]") ?? root, "xong, cầu");
    await userEvent.click(root.querySelector(".colour[data-colour=violet] input") ?? root);
    await click("Save");
    await expect.poll(() => texts(".toast-words")).toEqual(["Note changed."]);
    expect(await notesOf(store, noteId(1))).toMatchObject({ body: "Đã hỏi", tags: ["xong", "cầu"], colour: "violet" });
    expect(announce).toHaveBeenCalledWith([articleToKeep(2).url]);
    await click("Undo");
    await expect.poll(() => texts(".note-body")[0]).toBe("Hỏi lại Sở Giao thông");
    const after = await notesOf(store, noteId(1));
    expect({ ...after, updatedAt: 0 }).toEqual({ ...before, updatedAt: 0 });
  });

  it("keeps every keystroke as a draft, which is there again", async () => {
    const store = await filledStore();
    const first = await open(store);
    await openFirst("cầu số 2");
    await userEvent.click(control(/^Edit note: Chủ tịch/));
    await userEvent.keyboard(" ngay");
    await expect
      .poll(async () => store.use((database) => database.drafts.toArray()))
      .toMatchObject([{ id: noteId(1), body: "Hỏi lại Sở Giao thông ngay" }]);
    render(null, root);
    first.session.stop();
    await open(store);
    await openFirst("cầu số 2");
    expect(root.querySelector("textarea")?.value).toBe("Hỏi lại Sở Giao thông ngay");
    expect(root.textContent).toContain("not saved yet");
    await click("Cancel");
    await expect.poll(async () => store.use((database) => database.drafts.count())).toBe(0);
    expect(texts(".note-body")[0]).toBe("Hỏi lại Sở Giao thông");
  });

  it("deletes a note and takes it back, by the button", async () => {
    const store = await filledStore();
    await open(store);
    await openFirst("cầu số 2");
    await userEvent.click(control(/^Delete note: Kinh phí/));
    await expect.poll(() => texts(".kept-body .note blockquote")).toEqual(["Chủ tịch UBND", "3,5 tỷ đồng"]);
    expect(texts(".passage")).not.toContain("Kinh phí");
    await click("Undo");
    await expect.poll(() => texts(".kept-body .note blockquote")).toEqual(["Chủ tịch UBND", "Kinh phí", "3,5 tỷ đồng"]);
  });

  it("deletes an article with its notes and takes both back", async () => {
    const store = await filledStore();
    const { session } = await open(store);
    await openFirst("cầu số 2");
    await click("Delete");
    await expect.poll(() => texts(".toast-words")).toEqual(["Article and 3 notes deleted."]);
    await expect.poll(() => texts(".entry-title").length).toBe(2);
    await session.undo();
    expect(texts(".entry-title")).toHaveLength(3);
    expect((await notesOf(store, noteId(3)))?.deletedAt).toBeNull();
  });

  it("loses nothing that was written when it could not be kept, and says why", async () => {
    const store = await filledStore();
    let full = false;
    await open({ ...store, use: (work) => (full ? Promise.reject(new (class extends Error {})()) : store.use(work)) });
    await openFirst("cầu số 2");
    await userEvent.click(control(/^Edit note: Chủ tịch/));
    await userEvent.fill(root.querySelector("textarea") ?? root, "Quan trọng");
    full = true;
    await click("Save");
    await expect.poll(() => texts("p.toast")[0]).toContain("not saved");
    expect(root.querySelector("textarea")?.value).toBe("Quan trọng");
    full = false;
    await click("Save");
    await expect.poll(async () => (await notesOf(store, noteId(1)))?.body).toBe("Quan trọng");
  });
});

describe("export", () => {
  it("gives everything as JSON that reads back equal", async () => {
    const store = await filledStore();
    const { saved } = await open(store);
    await click("Export");
    await userEvent.click(control(/^JSON backup/));
    await expect.poll(() => root.querySelector("dialog")?.textContent).toContain("The browser saves it as");
    const parsed = parseBackupText((await saved[0]?.content.text()) ?? "");
    const all = await readAll(store, 0);
    expect(parsed.ok && { ...parsed.backup, exportedAt: 0 }).toEqual({ ...all, exportedAt: 0 });
    expect(saved[0]?.name).toMatch(/^On Record \d{4}-\d{2}-\d{2}\.json$/);
  });

  it("gives one article as Markdown, in the language of the interface", async () => {
    const { saved } = await open(await filledStore(), { locale: "vi" });
    await openFirst("cầu số 2");
    await click("Xuất bài");
    await userEvent.click(control(/^MarkdownOne file|^MarkdownMột tệp/));
    await expect.poll(() => saved.length).toBe(1);
    const markdown = (await saved[0]?.content.text()) ?? "";
    expect(saved[0]?.name).toBe("Xã Mây Trắng làm cầu số 2.md");
    for (const words of ["---\ntitle: ", "## Ghi chú", "Hỏi lại Sở Giao thông", "Tống Văn Thử"]) expect(markdown).toContain(words);
    expect(markdown).not.toContain("cầu số 3");
  });

  it("gives everything as one Markdown file", async () => {
    const { saved } = await open(await filledStore());
    await click("Export");
    await userEvent.click(control(/^MarkdownOne file|^MarkdownMột tệp/));
    await expect.poll(() => saved.length).toBe(1);
    const markdown = (await saved[0]?.content.text()) ?? "";
    for (const n of [1, 2, 3]) expect(markdown).toContain(`## Xã Mây Trắng làm cầu số ${n}`);
  });

  it.each([
    [/^Markdown folder/, /\.zip$/, 3],
    [/^Web page/, /\.html$/, "<!doctype html>"],
    [/^CSV tables/, / - tables\.zip$/, 4],
    [/^CSV of findings/, / - findings\.csv$/, "kind,words,sentence"],
    [/^CSV of notes/, / - notes\.csv$/, "Hỏi lại Sở Giao thông"],
    [/^Readwise CSV/, / - Readwise\.csv$/, "Highlight,Title"],
    [/^RIS/, /\.ris$/, "TY  - NEWS"],
    [/^BibTeX/, /\.bib$/, "@online{"],
    [/^CSL-JSON/, / - CSL\.json$/, '"article-newspaper"'],
  ])("gives everything as %s", async (button, name, holds) => {
    const { saved } = await open(await filledStore());
    await click("Export");
    await userEvent.click(control(button));
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toMatch(name);
    const bytes = new Uint8Array((await saved[0]?.content.arrayBuffer()) ?? []);
    if (typeof holds === "number") expect(Object.keys(unzipSync(bytes)).length).toBe(holds);
    else expect(new TextDecoder().decode(bytes)).toContain(holds);
  });

  it("gives what a search found, and nothing else", async () => {
    const { saved, session } = await open(await filledStore());
    await click("Export");
    expect(texts(".reach label")).toEqual(["Everything"]);
    session.files.closeExport();
    session.list.setQuery("gan nghe an");
    await expect.poll(() => session.state.list.total).toBe(1);
    await click("Export");
    expect(texts(".reach label")).toEqual(["What the list shows (search and filters)", "Everything"]);
    await userEvent.click(control("", root.querySelector(".reach label") ?? root));
    await userEvent.click(control(/^JSON backup/));
    await expect.poll(() => saved.length).toBe(1);
    const parsed = parseBackupText((await saved[0]?.content.text()) ?? "");
    expect(parsed.ok && [parsed.backup.articles.map(({ id }) => id), parsed.backup.notes.map(({ id }) => id)]).toEqual([
      [articleId(3)],
      [noteId(4)],
    ]);
  });

  it("gives the note that is open alone, or its article, or everything", async () => {
    const { saved, session } = await open(await filledStore());
    await session.open(articleId(2), noteId(3));
    await click("Export article");
    expect(texts(".reach label")).toEqual(["The note that is open", "This article: Xã Mây Trắng làm cầu số 2", "Everything"]);
    expect(root.querySelector<HTMLInputElement>(".reach input:checked")?.parentElement?.textContent).toMatch(/^This article/);
    await userEvent.click(control("", root.querySelector(".reach label") ?? root));
    await userEvent.click(control(/^CSV of notes/));
    await expect.poll(() => saved.length).toBe(1);
    const table = (await saved[0]?.content.text()) ?? "";
    expect(table).toContain("3,5 tỷ đồng");
    expect(table).not.toContain("Hỏi lại Sở Giao thông");
  });

  it("makes nothing once it is cancelled", async () => {
    const { saved, session } = await open(await filledStore());
    session.askExport("all");
    const exporting = session.files.export("json");
    session.files.closeExport();
    await exporting;
    expect(saved).toEqual([]);
    expect(root.querySelector("dialog")).toBeNull();
  });

  it("says why it could not be made", async () => {
    const store = await filledStore();
    let broken = false;
    await open({ ...store, use: (work) => (broken ? Promise.reject(new Error("?")) : store.use(work)) });
    await click("Export");
    broken = true;
    await userEvent.click(control(/^MarkdownOne file|^MarkdownMột tệp/));
    await expect.poll(() => root.querySelector("[role=alert]")?.textContent).toContain("Everything saved before is safe.");
  });
});

describe("import", () => {
  const choose = async (content: string, name = "sao-luu.json"): Promise<void> => {
    await click("Import");
    await expect.poll(() => root.querySelector("dialog input[type=file]")).not.toBeNull();
    await userEvent.upload(root.querySelector("dialog input[type=file]") ?? root, new File([content], name));
  };

  it("shows what is new, does it when asked, and takes it back", async () => {
    const backup = backupToJson(await readAll(await filledStore(), 7_000));
    const store = freshStore();
    await open(store);
    await choose(backup);
    await expect.poll(() => texts(".plan tbody tr")).toEqual(["New: added34"]);
    expect((await readAll(store, 0)).articles).toEqual([]);
    await userEvent.click(control("Import", root.querySelector("dialog") ?? root));
    await expect.poll(() => root.querySelector("dialog")?.textContent).toContain("Everything was imported.");
    expect(backupToJson(await readAll(store, 7_000))).toBe(backup);
    await userEvent.click(control("Undo", root.querySelector("dialog") ?? root));
    await expect.poll(async () => (await readAll(store, 0)).articles).toEqual([]);
    await expect.poll(() => root.textContent).toContain("No articles yet");
  });

  it("tells newer, older and equal apart", async () => {
    const store = await filledStore();
    const older = backupToJson(await readAll(store, 7_000));
    await changeNote(store, noteId(1), { body: "ở đây mới hơn" }, 9_000);
    await open(store);
    await choose(older);
    await expect.poll(() => texts(".plan tbody tr")).toEqual(["The same: stay33", "Newer here: yours stay–1"]);
    expect(root.querySelector("dialog")?.textContent).toContain("There is nothing to import.");
  });

  it.each([
    ["no JSON", "xin chào", "This file is no JSON."],
    ["half of a backup", '{"format":"onrecord","version":1,"articles":[{', "This file ends too early"],
    ["somebody else's", '{"format":"other"}', "This is no file that On Record can import"],
    ["from the future", '{"format":"onrecord","version":99}', "written by a newer On Record (format 99)"],
    [
      "damaged",
      '{"format":"onrecord","version":1,"exportedAt":1,"articles":[7],"versions":[],"notes":[],"corrections":[]}',
      "does not fit",
    ],
  ])("refuses %s in plain words, and changes nothing", async (_, content, words) => {
    const store = await filledStore();
    const before = await readAll(store, 0);
    await open(store);
    await choose(content);
    await expect.poll(() => root.querySelector("dialog [role=alert]")?.textContent).toContain(words);
    expect(root.querySelector("dialog [role=alert]")?.textContent).toContain("Nothing was changed.");
    expect(await readAll(store, 0)).toEqual(before);
  });

  it("changes nothing where it fails half-way", async () => {
    const backup = backupToJson(await readAll(await filledStore(), 7_000));
    const store = freshStore();
    let broken = false;
    await open({ ...store, use: (work) => (broken ? Promise.reject(new Error("?")) : store.use(work)) });
    await choose(backup);
    await expect.poll(() => root.querySelector(".plan")).not.toBeNull();
    broken = true;
    await userEvent.click(control("Import", root.querySelector("dialog") ?? root));
    await expect.poll(() => root.querySelector("dialog [role=alert]")?.textContent).toContain("Nothing was changed.");
    broken = false;
    expect((await readAll(store, 0)).articles).toEqual([]);
  });
});

describe("two articles", () => {
  it("stand side by side under their titles: officials, figures, words; how they stand to each other, on a phone too", async () => {
    const { session: opened } = await open(await filledStore());
    await opened.compare.open(articleId(1), articleId(2));
    await expect.poll(() => texts(".compare-group")).toEqual(["Officials", "Figures", "Quotes and statements"]);
    expect(texts(".compare-table thead th > span:first-child")).toEqual([1, 2].map((n) => `Xã Mây Trắng làm cầu số ${n}`));
    expect(texts('[data-how="same"] td:not(.compare-how) strong')).toEqual(["Tống Văn Thử", "Tống Văn Thử"]);
    expect(texts('[data-how="first"] td:nth-child(2)')).toEqual(texts('[data-how="first"] td:nth-child(2)').map(() => "–"));
    const dialog = root.querySelector("dialog");
    for (const width of [400, 1280]) {
      await page.viewport(width, 720);
      expect(dialog?.scrollWidth, `${width}`).toBeLessThanOrEqual(dialog?.clientWidth ?? 0);
    }
    await page.viewport(414, 896);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => root.querySelector("dialog")).toBeNull();
  });

  it("of which there is nothing to compare say so", async () => {
    const store = freshStore();
    for (const n of [1, 2]) await keepArticle(store, { ...articleToKeep(n), findings: [] }, n);
    const { session: opened } = await open(store);
    await opened.compare.open(articleId(1), articleId(2));
    await expect.poll(() => root.querySelector("dialog")?.textContent).toContain("Neither article has");
  });
});

describe("every state", () => {
  it.each([
    [400, "en"],
    [400, "vi"],
    [1280, "vi"],
  ] as const)("fits into %d pixels (%s), with a name for every control", async (width, locale) => {
    await page.viewport(width, 720);
    const { session } = await open(await filledStore(), { locale });
    const look = (): void => {
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
      for (const field of root.querySelectorAll("button, input, select, textarea")) {
        const own = field.getAttribute("aria-label") ?? field.closest("label")?.textContent ?? field.textContent ?? "";
        expect(own.trim(), field.outerHTML).not.toBe("");
      }
      expect(root.textContent).not.toMatch(/\{\w+\}/);
    };
    look();
    await session.list.setTab("notes");
    look();
    await session.open(articleId(2), noteId(1));
    look();
    await session.removeNote(noteId(1));
    look();
    session.askExport("all");
    look();
    session.files.closeExport();
    session.imports.ask();
    look();
    await page.viewport(414, 896);
  });
});

describe("the persons", () => {
  const names = (): readonly string[] => texts(".pane-list .entry-title");

  async function openPeople(store: Store = freshStore()) {
    const opened = await open(store);
    await click("People");
    return opened;
  }

  async function sampleStore(): Promise<Store> {
    const store = freshStore();
    await applyImport(store, sampleLibrary());
    return store;
  }

  async function openPerson(words: string): Promise<void> {
    const row = [...root.querySelectorAll(".pane-list .entry-open")].find((entry) => entry.textContent?.includes(words));
    if (row === undefined) throw new Error(`no row ${words}`);
    await userEvent.click(row);
    await expect.poll(() => root.querySelector(".person .kept-body")).not.toBeNull();
  }

  it("say what to do while nobody is named", async () => {
    await openPeople();
    await expect.poll(() => root.querySelector(".pane-list")?.textContent).toContain("No people yet");
  });

  it("are listed by articles or by time, and found without diacritics by name and office", async () => {
    await openPeople(await sampleStore());
    await expect.poll(names).toHaveLength(12);
    expect(names().slice(0, 3)).toEqual(["Hà Thị Mây", "Giàng Văn Sử", "Lò Văn Sáng"]);
    await userEvent.selectOptions(control("Order"), "Last seen first");
    expect(names()[0]).toBe("Lò Văn Sáng");
    await userEvent.fill(control("Search people"), "ha thi may");
    expect(names()).toEqual(["Hà Thị Mây"]);
    await userEvent.fill(control("Search people"), "bo truong tai");
    expect(names()).toEqual(["Giàng Văn Sử"]);
    await userEvent.fill(control("Search people"), "nobody");
    expect(root.querySelector(".pane-list")?.textContent).toContain("Nobody found");
    await click("Clear the search");
    await expect.poll(names).toHaveLength(12);
  });

  it("have a page each: names, offices with dates, what they said and the figures in it, and where it stands", async () => {
    const { openPlace } = await openPeople(await sampleStore());
    await expect.poll(names).toHaveLength(12);
    await openPerson("Giàng Văn Sử");
    expect(texts(".person .title")).toEqual(["Giàng Văn Sử"]);
    expect(texts(".also")).toEqual(["Also written Giang Van Su"]);
    expect(texts(".sureness")).toEqual(["Joined by name; no office speaks against it"]);
    expect(texts(".office-seen")).toContain("Bộ trưởng Tài chính13 Jan 2026 – 6 Jun 2026 · 7 articles");
    expect(texts(".person-article")).toHaveLength(14);
    expect(texts(".given-figure")).toContain("482.000 tỷ đồng");
    await userEvent.click(root.querySelector(".saying .row") ?? root);
    expect(openPlace).toHaveBeenCalledWith(expect.objectContaining({ id: articleId(40) }), expect.objectContaining({ type: "span" }));
    expect(texts(".person .section-title")).toContain("Named together with");
  });

  it("are joined and taken apart by hand, and that is undone", async () => {
    const store = await sampleStore();
    await openPeople(store);
    await expect.poll(names).toHaveLength(12);
    await openPerson("Nghe An Provincial");
    expect(texts(".namesake")).toHaveLength(4);
    await userEvent.click(root.querySelector(".namesake .bar-button") ?? root);
    await expect.poll(names).toHaveLength(11);
    expect(texts(".sureness")).toEqual(["Joined by you"]);
    await expect.poll(() => texts(".toast-words")).toEqual(["Joined."]);
    await click("Undo");
    await expect.poll(names).toHaveLength(12);

    await click("Take apart…");
    expect(root.querySelector(".parting .button")).toBeNull();
    for (const box of [...root.querySelectorAll(".person-article input")].slice(0, 2)) await userEvent.click(box);
    await click("Make 2 articles another person");
    await expect.poll(names).toHaveLength(13);
    const { corrections } = await readAll(store, 0);
    expect(corrections.map(({ decision, deletedAt }) => [decision.type, deletedAt === null])).toEqual(
      expect.arrayContaining([
        ["same-person", false],
        ["own-person", true],
      ]),
    );
  });

  it("are joined with somebody of another name through the dialog", async () => {
    await openPeople(await sampleStore());
    await expect.poll(names).toHaveLength(12);
    await openPerson("Oswin Tarrel");
    await click("Join with…");
    await userEvent.fill(control("Search for the other person"), "mây thủ tướng");
    expect(texts(".join-list .entry-title")).toEqual(["Hà Thị Mây"]);
    await userEvent.click(root.querySelector(".join-list .entry-open") ?? root);
    await expect.poll(names).toHaveLength(11);
  });

  it("follow what is deleted", async () => {
    const store = await sampleStore();
    const { session: opened } = await openPeople(store);
    await expect.poll(names).toHaveLength(12);
    await openPerson("Lù Thị Sen");
    for (const n of [7, 31]) await removeArticle(store, articleId(n), 9_000_000_000_000);
    await opened.refresh();
    await expect.poll(names).toHaveLength(11);
    await expect.poll(() => root.querySelector(".person")?.textContent).toContain("This person is gone");
  });
});

describe("the figures", () => {
  const values = (): readonly string[] => texts(".pane-list .figure-value");

  async function openFigures(store: Store) {
    const opened = await open(store);
    await click("Figures");
    return opened;
  }

  async function sampleStore(): Promise<Store> {
    const store = freshStore();
    await applyImport(store, sampleLibrary());
    return store;
  }

  it("say what to do while there are none", async () => {
    await openFigures(freshStore());
    await expect.poll(() => root.querySelector(".pane-list")?.textContent).toContain("No figures yet");
  });

  it("are listed, the latest first, and filtered by unit and by words without diacritics", async () => {
    await openFigures(await sampleStore());
    await expect.poll(values).toHaveLength(50);
    expect(values()[0]).toBe("8 trạm y tế");
    await userEvent.selectOptions(control("Unit"), "VND (28)");
    await expect.poll(values).toHaveLength(28);
    expect(texts(".narrowing .found")).toEqual(["28 figures"]);
    await userEvent.fill(control("Search figures"), "cau co von");
    expect(values()).toHaveLength(7);
    await userEvent.fill(control("Search figures"), "nowhere at all");
    expect(root.querySelector(".pane-list")?.textContent).toContain("No figure found");
    await click("All units");
    await click("Clear the search");
    await expect.poll(values).toHaveLength(50);
  });

  it("stand beside the same in other articles, and lead to page and article", async () => {
    const { openPlace } = await openFigures(await sampleStore());
    await expect.poll(values).toHaveLength(50);
    await userEvent.fill(control("Search figures"), "cau co von dai");
    await userEvent.click(root.querySelector(".pane-list .entry-open") ?? root);
    await expect.poll(() => texts(".figure-page .title")).toEqual(["210,000,000,000 VND"]);
    expect(texts("[data-relation]")).toEqual(["1 other differs"]);
    await userEvent.click(root.querySelector(".related .entry-open") ?? root);
    await expect.poll(() => texts(".figure-page .title")).not.toEqual(["210,000,000,000 VND"]);
    await click("Show in the page");
    await expect.poll(() => openPlace.mock.calls).toHaveLength(1);
    await click("Open in the library");
    await expect.poll(() => root.querySelector(".kept-text, .prose")).not.toBeNull();
  });

  it("go with their article", async () => {
    const store = freshStore();
    await keepArticle(store, articleToKeep(1), 1);
    const { session: opened } = await openFigures(store);
    await expect.poll(values).toEqual(["2,500,000,000 VND", "101 m"].reverse());
    await userEvent.click(root.querySelector(".pane-list .entry-open") ?? root);
    await removeArticle(store, articleId(1), 2);
    await opened.refresh();
    await expect.poll(() => root.querySelector(".figure-page")?.textContent).toContain("This figure is gone");
    expect(root.querySelector(".pane-list")?.textContent).toContain("No figures yet");
  });
});
