import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find } from "../../../src/core/anchor/find";
import { annotationsToJsonParts } from "../../../src/core/export/web-annotation";
import { planNotes } from "../../../src/core/import/foreign/plan-notes";
import { parseBackup } from "../../../src/core/import/json";
import { MOST_NOTES, readImport } from "../../../src/core/import/read-import";
import type { Backup, ImportTally, KeptArticle, Records } from "../../../src/core/kept";
import { type Note, tidyTags } from "../../../src/core/note";
import { slice } from "../../../src/core/span";
import { articleToKeep } from "../../store/samples";
import { backup as anyBackup } from "../kept-arbitraries";
import { sampleArticle, sampleNote } from "../sample-backup";
import { FOREIGN_FILES, foreignFile, imported, NO_RECORDS, OPTIONS, readAllOf, TOOLS, withMerge } from "./foreign";

const NONE: ImportTally = { new: 0, same: 0, newer: 0, older: 0, removed: 0 };
const LIBRARY: Records = { ...NO_RECORDS, articles: [sampleArticle(1)] };
const { article: BRIDGE } = articleToKeep(1);

/** What a note says and where its words stand. */
const told = ({ kind, selectors, body, tags, colour }: Note) => [kind, selectors.quote.exact, body, tags.join(), colour];

describe("what is read", () => {
  it("Hypothesis: words, tags, times, what is said; of others, who says it", () => {
    const { format, notes, leftOut } = readAllOf(foreignFile("hypothesis"));
    expect([format, leftOut]).toEqual(["hypothesis", { reply: 1, page: 1, address: 1 }]);
    expect(notes.map(({ title, body, tags }) => [title, body, tags])).toEqual([
      ["Xã Mây Trắng làm cầu số 1", "Hỏi lại *xã* về số này.", ["cầu", "hạ tầng"]],
      ["Trạm bơm ở xã Suối Vàng", "Câu này ai nói?\n\n— Bạn Đọc", []],
    ]);
    expect(notes[0]).toMatchObject({
      url: "https://bao-thu.example/cau-1.html?utm_source=thu",
      quote: { exact: '"Cầu số 1\ndài 101 mét."', prefix: "xã Mây Trắng, cho biết: ", suffix: " Kinh phí là 2,5 tỷ đồng." },
      createdAt: Date.UTC(2026, 2, 5, 2, 3, 4, 567),
      updatedAt: Date.UTC(2026, 2, 6, 2, 3, 4, 567),
    });
  });

  it("Hypothesis: an answer of its API to a search is read as well", () => {
    const { annotations } = JSON.parse(foreignFile("hypothesis"));
    const { notes } = readAllOf(JSON.stringify({ total: annotations.length, rows: annotations }));
    expect(notes.map(({ id }) => id)).toEqual(readAllOf(foreignFile("hypothesis")).notes.map(({ id }) => id));
    expect(notes[1]?.body).toBe("Câu này ai nói?"); // it does not say who saved it
  });

  it("Obsidian Web Clipper: the words of the markup, and its notes", () => {
    const { format, notes, leftOut } = readAllOf(foreignFile("clipper"));
    expect([format, leftOut]).toEqual(["clipper", { words: 1, address: 1 }]);
    expect(notes.map(({ quote, body }) => [quote.exact, body])).toEqual([
      ["Kinh phí là 2,5 tỷ đồng.", "So với cầu số 2\n\nHỏi thêm"],
      ["Chủ tịch UBND xã Mây Trắng", ""],
      ["Trạm bơm mới & kênh\ntưới cho 40 héc-ta lúa", ""],
      ["Trạm bơm mới & kênh\ntưới cho 40 héc-ta lúa", ""],
    ]);
  });

  it("Web Annotations: bodies, tags, links, refined selectors, several targets", () => {
    const { format, notes, leftOut } = readAllOf(foreignFile("annotations"));
    expect([format, leftOut]).toEqual(["annotations", { words: 1, page: 1, elsewhere: 2, damaged: 1 }]);
    expect(notes.map(({ id, url, body, tags }) => [id.length, url, body, tags])).toEqual([
      [36, "http://m.bao-thu.example/cau-1.html", "Hỏi xã\n\n<https://nguon.example/bao-cao.html>", ["cầu"]],
      [36, "https://bao-khac.example/tin/9.html", "Một chữ", []],
    ]);
    expect(notes[1]).toMatchObject({ id: "0f0e0d0c-0b0a-4908-8706-050403020100", createdAt: Date.UTC(2026, 2, 5, 2, 3, 4) });
  });

  it.each([
    ["one annotation", (items: unknown[]) => ({ "@context": "http://www.w3.org/ns/anno.jsonld", ...Object(items[0]) })],
    ["a list", (items: unknown[]) => items],
    ["a page", (items: unknown[]) => ({ "@context": ["https://www.w3.org/ns/anno.jsonld"], type: "AnnotationPage", items })],
    ["pages in a row", (items: unknown[]) => ({ type: "AnnotationPage", items: [], next: { type: ["AnnotationPage"], items } })],
    ["names in full", ([first]: unknown[]) => ({ ...Object(first), type: undefined, "@type": "http://www.w3.org/ns/oa#Annotation" })],
  ])("Web Annotations: %s", (_, form) => {
    const { first } = JSON.parse(foreignFile("annotations"));
    expect(readAllOf(JSON.stringify(form(first.items))).notes[0]?.quote.exact).toBe("Cầu số 1 dài 101 mét.");
  });

  it("whoever wrote in a file of several people is told", () => {
    const { first } = JSON.parse(foreignFile("annotations"));
    const other = { ...first.items[0], id: "https://ghi-chu.example/notes/1/z", creator: { type: "Person", name: "Bạn Đọc" } };
    const { notes } = readAllOf(JSON.stringify([first.items[0], other]));
    expect(notes.map(({ body }) => body.split("— ")[1])).toEqual(["Người Đọc", "Bạn Đọc"]);
  });
});

describe("what it does to a library", () => {
  it("notes on a kept article stand on its words, whatever the white space and the address; others wait", () => {
    const { put, plan, waiting, lost } = imported(LIBRARY, foreignFile("hypothesis"));
    expect(plan).toEqual({ articles: { ...NONE, new: 1, same: 1 }, notes: { ...NONE, new: 2 }, corrections: NONE });
    expect([waiting, lost]).toEqual([1, 0]);
    const [bridge, pump] = put.notes;
    expect(bridge && slice(BRIDGE.text, bridge.selectors.position)).toBe('"Cầu số 1 dài 101 mét."');
    expect(bridge?.articleId).toBe(LIBRARY.articles[0]?.id);
    expect(pump?.selectors).toEqual({
      quote: { exact: "Trạm bơm mới tưới cho 40 héc-ta lúa", prefix: "", suffix: ", theo xã." },
      position: { start: 0, end: 0 },
      block: 0,
    });
    expect(put.articles).toMatchObject([
      {
        id: pump?.articleId,
        url: "https://bao-khac.example/tin/9.html",
        article: { text: "", language: "vi", source: { title: "Trạm bơm ở xã Suối Vàng", site: "bao-khac.example" } },
        savedAt: Date.UTC(2026, 2, 5, 3),
        deletedAt: null,
      },
    ]);
  });

  it("phones' and plain addresses are the same page", () => {
    const { put } = imported(LIBRARY, foreignFile("annotations"));
    expect(put.notes[0]?.articleId).toBe(LIBRARY.articles[0]?.id);
  });

  it("notes that wait find their words once the page is read, words alone where there is one such place", () => {
    const { put } = imported(NO_RECORDS, foreignFile("clipper"));
    const found = put.notes.map(({ selectors }) => find(BRIDGE, selectors));
    expect(found.map((each) => (each.state === "lost" ? "" : slice(BRIDGE.text, each.span)))).toEqual([
      "Kinh phí là 2,5 tỷ đồng.",
      "Chủ tịch UBND xã Mây Trắng",
      "",
    ]);
    expect(found.map(({ state }) => state)).toEqual(["exact", "exact", "lost"]);
  });

  it("words that are not in the kept text are told, and kept", () => {
    const text = foreignFile("clipper").replace("2,5 tỷ", "9,5 tỷ");
    const { put, lost } = imported(LIBRARY, text);
    expect(lost).toBe(1);
    expect(put.notes[0]?.selectors.quote.exact).toBe("Kinh phí là 9,5 tỷ đồng.");
  });

  it("of what the file has twice, one", () => {
    expect(imported(NO_RECORDS, foreignFile("clipper"))).toMatchObject({ twice: 1, plan: { notes: { new: 3 } } });
  });

  it.each(FOREIGN_FILES)("%s: importing twice changes nothing", (name) => {
    const first = imported(LIBRARY, foreignFile(name));
    const again = imported(withMerge(LIBRARY, first), foreignFile(name), { now: OPTIONS.now + 1, colour: "pink" });
    expect(again.put).toEqual(NO_RECORDS);
    expect(again.plan.notes).toEqual({ ...NONE, same: first.plan.notes.new });
    expect(again.plan.articles).toEqual({ ...NONE, same: 2 });
  });

  it("what says the same on the same words is the same, whatever program it comes from", () => {
    const mine = { ...LIBRARY, notes: [sampleNote(1, 1, "Kinh phí là 2,5 tỷ đồng.", { body: "So với cầu số 2\n\nHỏi thêm", tags: [] })] };
    expect(imported(mine, foreignFile("clipper")).plan.notes).toMatchObject({ same: 1, new: 2 });
  });

  it("what the reader changed or deleted since stays so; what was changed in the file comes", () => {
    const first = withMerge(LIBRARY, imported(LIBRARY, foreignFile("hypothesis")));
    const [bridge, pump] = first.notes;
    if (bridge === undefined || pump === undefined) throw new Error("two notes");
    const late = Date.UTC(2026, 4, 1);
    const mine = {
      ...first,
      notes: [
        { ...bridge, body: "của tôi", updatedAt: late },
        { ...pump, deletedAt: late, updatedAt: late },
      ],
    };
    expect(imported(mine, foreignFile("hypothesis"))).toMatchObject({ put: NO_RECORDS, plan: { notes: { ...NONE, older: 2 } } });

    const later = foreignFile("hypothesis").replace("Hỏi lại *xã* về số này.", "Đã hỏi.").replace("2026-03-06T02", "2026-06-06T02");
    const { put, plan } = imported(mine, later);
    expect(plan.notes).toEqual({ ...NONE, newer: 1, older: 1 });
    expect(put.notes.map(told)).toEqual([["note", '"Cầu số 1 dài 101 mét."', "Đã hỏi.", "cầu,hạ tầng", "green"]]);
  });

  it("words that come to a Clipper's highlight come, unless the reader wrote some here", () => {
    const before = foreignFile("clipper").replace(/,\s*"notes": \[[^\]]*\]/, "");
    const first = withMerge(LIBRARY, imported(LIBRARY, before));
    const { put, plan } = imported(first, foreignFile("clipper"));
    expect(plan.notes).toEqual({ ...NONE, newer: 1, same: 2 });
    expect(put.notes.map(({ kind, body }) => [kind, body])).toEqual([["note", "So với cầu số 2\n\nHỏi thêm"]]);
    const touched = { ...first, notes: first.notes.map((note) => ({ ...note, body: "của tôi", updatedAt: note.updatedAt + 60_000 })) };
    expect(imported(touched, foreignFile("clipper")).put).toEqual(NO_RECORDS);
  });

  it("a deleted article lives again with a new note, and only then", () => {
    const gone: Records = { ...NO_RECORDS, articles: [{ ...sampleArticle(1), deletedAt: 5 }] };
    expect(imported(gone, foreignFile("clipper")).put.articles.map(({ id, deletedAt }) => [id, deletedAt])).toContainEqual([
      sampleArticle(1).id,
      null,
    ]);
  });
});

describe("our own Web Annotations there and back", () => {
  const exported = (from: Backup): string => [...annotationsToJsonParts(from)].join("");
  const living = ({ articles, notes }: Records): readonly Note[] => {
    const ids = new Set(articles.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
    return notes.filter((note) => note.deletedAt === null && ids.has(note.articleId));
  };
  const byId = <T extends { readonly id: string }>(records: readonly T[]): readonly T[] =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

  it("into an empty library: every living note with everything that it says", () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        const notes = living(backup);
        const text = exported(backup);
        const { put } = notes.length === 0 ? { put: NO_RECORDS } : imported(NO_RECORDS, text);
        const urls = new Map(backup.articles.map((article) => [article.id, article.url]));
        const back = new Map(put.articles.map((article) => [article.id, article.url]));
        const whole = ({ id, kind, finding, selectors, body, colour, tags, createdAt, updatedAt }: Note, url: string | undefined) => ({
          ...{ id, url, quote: selectors.quote, body, colour, tags: tidyTags(tags), createdAt, updatedAt: Math.max(createdAt, updatedAt) },
          // A highlight with words is a note, a note without any a highlight: which of both it is called, its words say.
          kind: kind === "mark" ? kind : body === "" ? "highlight" : "note",
          finding: kind === "mark" ? finding : null,
        });
        // Notes of one place, words and tags are one.
        const distinct = new Map(byId(notes).map((note) => [JSON.stringify([urls.get(note.articleId), note.id]), note]));
        const expected = byId([...distinct.values()]).map((note) => whole(note, urls.get(note.articleId)));
        const actual = byId(put.notes).map((note) => whole(note, back.get(note.articleId)));
        for (const note of actual) expect(expected).toContainEqual(note);
        const contents = (list: typeof expected) =>
          new Set(
            list.map(({ url, quote, body, tags }) =>
              JSON.stringify([url, quote.exact.normalize("NFC").replace(/\s+/g, ""), body.trim(), [...tags].sort()]),
            ),
          );
        expect(contents(actual)).toEqual(contents(expected));
      }),
      { numRuns: 300 },
    );
  });

  it("into the same library, and twice: nothing changes", () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        if (living(backup).length === 0) return;
        const text = exported(backup);
        const first = imported(NO_RECORDS, text);
        expect(imported(withMerge(NO_RECORDS, first), text).put).toEqual(NO_RECORDS);
      }),
    );
    const mine: Records = { ...LIBRARY, notes: [sampleNote(1), sampleNote(2, 1, "Kinh phí", { kind: "mark" })] };
    const text = exported({ format: "onrecord", version: 1, exportedAt: 1, ...mine });
    expect(imported(mine, text)).toMatchObject({ put: NO_RECORDS, plan: { notes: { ...NONE, same: 2 } } });
  });

  it("into a library with the same text: notes stand where they stood, to the letter", () => {
    const notes = [sampleNote(1), sampleNote(2, 1, "mét", { kind: "mark", finding: null, body: "" })];
    const bridge: KeptArticle = { ...sampleArticle(1), deletedAt: null };
    const text = exported({ format: "onrecord", version: 1, exportedAt: 1, ...NO_RECORDS, articles: [bridge], notes });
    const { put } = imported({ ...NO_RECORDS, articles: [bridge] }, text);
    expect(byId(put.notes)).toEqual(byId(notes));
  });
});

/** Whether a backup may hold these. */
function expectValid(records: Records): void {
  const parsed = parseBackup({ format: "onrecord", version: 1, exportedAt: 0, ...records });
  expect(parsed.ok ? null : parsed.problem).toBeNull();
}

describe("files made to do harm", () => {
  const problemOf = (text: string) => {
    const read = readImport(text, TOOLS);
    return read.ok ? null : read.problem.kind;
  };

  it.each(FOREIGN_FILES)("%s: cut off anywhere, it is refused", (name) => {
    const text = foreignFile(name).trim();
    for (let end = 1; end < text.length; end += 37) expect(problemOf(text.slice(0, end)), String(end)).toBe("truncated");
  });

  it.each([
    ["another program's list", [{ url: 1, highlights: {} }], "not-ours"],
    ["no list", { annotations: { length: 5 } }, "not-ours"],
    ["a prototype with everything", { __proto__: { annotations: [] } }, "not-ours"],
    ["an empty list", [], "not-ours"],
    ["too many", { annotations: Array.from({ length: MOST_NOTES + 1 }, () => 0) }, "too-many"],
  ])("%s", (_, value, problem) => {
    expect(problemOf(JSON.stringify(value))).toBe(problem);
  });

  it("a million rows are refused before any is read", () => {
    const text = `[{"url":"https://a.example/","highlights":[${"{},".repeat(1_000_000)}{}]}]`;
    expect(problemOf(text)).toBe("too-many");
    expect(problemOf(`{"format":"onrecord","version":1,"notes":[${"{},".repeat(1_000_000)}{}]}`)).toBe("too-many");
  });

  /** Every place of a value of JSON, as the object that holds it and the key. */
  function places(value: unknown): (readonly [object, string])[] {
    if (typeof value !== "object" || value === null) return [];
    return Object.keys(value).flatMap((key) => [[value, key] as const, ...places(Reflect.get(value, key))]);
  }

  const junk = fc.oneof(
    fc.constantFrom<unknown>(null, true, -1, 1e300, "", [], {}, [[]], "javascript:alert(1)", "<img src=x onerror=alert(1)>", "\ud800", {
      id: "https://a.example/",
      next: {},
    }),
    fc.jsonValue(),
  );

  it.each(FOREIGN_FILES)("%s with anything in any place gives valid records or none, and keeps what is here", (name) => {
    fc.assert(
      fc.property(fc.nat(), junk, fc.boolean(), (at, value, isProto) => {
        const broken = JSON.parse(foreignFile(name));
        const all = places(broken);
        const [owner, key] = all[at % all.length] ?? [broken, "x"];
        if (isProto && !Array.isArray(owner)) Object.defineProperty(owner, "__proto__", { value, enumerable: true });
        else Reflect.set(owner, key, value);
        const read = readImport(JSON.stringify(broken), TOOLS);
        if (!read.ok || read.file.format === "onrecord") return;
        const notes = [...read.file.entries].flatMap((entry) => (entry.type === "note" ? [entry] : []));
        const { put } = planNotes(LIBRARY, notes, OPTIONS);
        expect(put.articles.every(({ id }) => id !== LIBRARY.articles[0]?.id)).toBe(true);
        expectValid(withMerge(LIBRARY, { put }));
      }),
      { numRuns: 400 },
    );
  });

  it("pages nested a hundred thousand deep, and one that names itself, end", () => {
    const deep = `${'{"type":"AnnotationPage","items":[],"next":'.repeat(5_000)}"https://a.example/"${"}".repeat(5_000)}`;
    expect(readAllOf(deep)).toMatchObject({ notes: [], leftOut: { elsewhere: 1 } });
    const itself = { id: "https://a.example/", type: "AnnotationPage", items: ["https://a.example/"], next: "https://a.example/" };
    expect(readAllOf(JSON.stringify(itself)).leftOut).toEqual({ elsewhere: 2 });
  });

  it("markup in every field stays text", () => {
    const script = "<script>alert(1)</script>";
    const text = foreignFile("hypothesis")
      .replaceAll("Hỏi lại", script)
      .replaceAll("Xã Mây Trắng làm", script)
      .replaceAll("hạ tầng", script);
    const { put } = imported(LIBRARY, text);
    expect(put.notes[0]?.body.startsWith(script)).toBe(true);
    expect(put.notes[0]?.tags[1]).toBe(script);
  });
});
