import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRecords } from "../../../src/core/import/merge";
import { versionOf } from "../../../src/core/import/version-of";
import type { ImportTally, KeptArticle, Records } from "../../../src/core/kept";
import type { Correction, RecordId } from "../../../src/core/note";
import { articleId, noteId } from "../../store/samples";
import { backup as anyBackup } from "../kept-arbitraries";
import { sampleArticle, sampleBackup, sampleNote } from "../sample-backup";

const EMPTY: Records = { articles: [], versions: [], notes: [], corrections: [] };
/** Libraries are dear to make. */
const FEW = { numRuns: 50 };
const NONE: ImportTally = { new: 0, same: 0, newer: 0, older: 0, removed: 0 };

/** A library with another merged into it. */
function merged(mine: Records, theirs: Records): Records {
  const { put } = mergeRecords(mine, theirs);
  const united = <T extends { readonly id: RecordId }>(old: readonly T[], changed: readonly T[]): T[] =>
    [...new Map([...old, ...changed].map((record) => [record.id, record])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    articles: united(mine.articles, put.articles),
    versions: united(mine.versions, put.versions),
    notes: united(mine.notes, put.notes),
    corrections: united(mine.corrections, put.corrections),
  };
}

const records = anyBackup.map(({ articles, versions, notes, corrections }): Records => ({ articles, versions, notes, corrections }));

/** As a library of ours is: an address and a text are of one article, and a living note's article lives. */
function sound({ articles, versions, notes, corrections }: Records): Records {
  const taken = new Set<string>();
  const needed = new Set(notes.filter((note) => note.deletedAt === null).map((note) => note.articleId));
  const apart = articles.flatMap((article): KeptArticle[] => {
    const urls = article.urls.filter((url) => !taken.has(url));
    const [url] = urls;
    if (url === undefined || taken.has(article.textHash)) return [];
    for (const each of [...urls, article.textHash]) taken.add(each);
    return [{ ...article, url, urls, deletedAt: needed.has(article.id) ? null : article.deletedAt }];
  });
  const ids = new Set(apart.map((article) => article.id));
  const isPart = ({ articleId }: { readonly articleId: RecordId }): boolean => ids.has(articleId);
  return { articles: apart, versions: versions.filter(isPart), notes: notes.filter(isPart), corrections };
}

describe("whatever is merged", () => {
  it("an empty library becomes the other", () => {
    fc.assert(
      fc.property(records.map(sound), (theirs) => {
        expect(merged(EMPTY, theirs)).toEqual(theirs);
      }),
      FEW,
    );
  });

  it("its own copy changes nothing, and all of it is the same", () => {
    fc.assert(
      fc.property(records.map(sound), (mine) => {
        const { put, plan } = mergeRecords(mine, mine);
        expect(put).toEqual(EMPTY);
        expect(plan).toEqual({
          articles: { ...NONE, same: mine.articles.length },
          notes: { ...NONE, same: mine.notes.length },
          corrections: { ...NONE, same: mine.corrections.length },
        });
      }),
      FEW,
    );
  });

  it("twice is once", () => {
    fc.assert(
      fc.property(records.map(sound), records.map(sound), (mine, theirs) => {
        const once = merged(mine, theirs);
        expect(merged(once, theirs)).toEqual(once);
      }),
      FEW,
    );
  });

  it("of each record the later change stays; none is lost; what belongs together stays together", () => {
    fc.assert(
      fc.property(records.map(sound), records.map(sound), (mine, theirs) => {
        const result = merged(mine, theirs);
        for (const note of [...mine.notes, ...theirs.notes]) {
          const kept = result.notes.find((each) => each.id === note.id);
          expect(kept?.updatedAt).toBeGreaterThanOrEqual(note.updatedAt);
        }
        const articles = new Map(result.articles.map((article) => [article.id, article]));
        for (const note of result.notes) {
          expect(articles.has(note.articleId)).toBe(true);
          if (note.deletedAt === null) expect(articles.get(note.articleId)?.deletedAt).toBeNull();
        }
        const texts = new Set([...result.articles.map(({ article }) => article.text), ...result.versions.map((version) => version.text)]);
        texts.add(""); // no text is nothing to lose
        for (const { article } of [...mine.articles, ...theirs.articles]) expect(texts.has(article.text)).toBe(true);
        for (const { text } of [...mine.versions, ...theirs.versions]) expect(texts.has(text)).toBe(true);
        const urls = new Set(result.articles.flatMap((article) => article.urls));
        for (const url of theirs.articles.flatMap((article) => article.urls)) expect(urls.has(url)).toBe(true);
      }),
      FEW,
    );
  });

  it("a text that was read wins over none, whichever is later; no version of it is left", () => {
    const read = sampleArticle(1);
    const unread = {
      ...read,
      article: { ...read.article, text: "", blocks: [] },
      findings: [],
      textHash: "0".repeat(64),
      updatedAt: read.updatedAt + 9,
    };
    for (const [mine, theirs] of [
      [read, unread],
      [unread, read],
    ] as const) {
      const { articles, versions } = merged({ ...EMPTY, articles: [mine] }, { ...EMPTY, articles: [theirs] });
      expect([articles[0]?.article.text, versions]).toEqual([read.article.text, []]);
    }
  });

  it("two devices that exchange their notes have the same notes", () => {
    const distinct = fc.tuple(records.map(sound), records.map(sound)).map(([a, b]) => {
      // Same articles, and no two changes of a record at one time: then who merges whom makes no difference.
      const shared = [...a.articles];
      const ids = new Set(shared.map((article) => article.id));
      const notes = b.notes.filter((note) => ids.has(note.articleId)).map((note) => ({ ...note, updatedAt: note.updatedAt + 1_000 }));
      return [a, sound({ ...b, articles: shared, versions: [], notes, corrections: [] })] as const;
    });
    fc.assert(
      fc.property(distinct, ([a, b]) => {
        expect(merged(a, b).notes).toEqual(merged(b, a).notes);
      }),
      FEW,
    );
  });
});

describe("articles that are the same", () => {
  const mine: Records = { ...EMPTY, articles: [sampleArticle(1)], notes: [sampleNote(1)] };
  const theirs = (changes: Partial<KeptArticle>): Records => ({
    ...EMPTY,
    articles: [{ ...sampleArticle(1), id: articleId(9), ...changes }],
    notes: [sampleNote(2, 1, "Kinh phí", { articleId: articleId(9) })],
    versions: [versionOf(articleId(9), { textHash: "b".repeat(64), text: "cũ", readAt: 3 })],
    corrections: sampleBackup().corrections.map((correction) => ({ ...correction, scope: articleId(9) })),
  });

  it.each<[string, Partial<KeptArticle>]>([
    ["by an address", { textHash: "f".repeat(64), urls: ["https://x.example/", sampleArticle(1).url] }],
    ["by their text", { url: "https://x.example/", urls: ["https://x.example/"] }],
  ])("%s are joined, and what belongs to them follows", (_, changes) => {
    const { put, plan } = mergeRecords(mine, theirs(changes));
    expect(plan).toEqual({ articles: { ...NONE, same: 1 }, notes: { ...NONE, new: 1 }, corrections: { ...NONE, new: 1 } });
    expect(put.articles).toMatchObject([{ id: articleId(1), urls: [...new Set([sampleArticle(1).url, ...(changes.urls ?? [])])] }]);
    expect(put.notes.map((note) => [note.id, note.articleId])).toEqual([[noteId(2), articleId(1)]]);
    expect(put.corrections.map((correction) => correction.scope)).toEqual([articleId(1)]);
    expect(put.versions).toContainEqual(versionOf(articleId(1), { textHash: "b".repeat(64), text: "cũ", readAt: 3 }));
  });

  it("are so in decisions on persons as well", () => {
    const [correction] = sampleBackup().corrections;
    if (correction === undefined) throw new Error("the sample has one");
    const sightings = [articleId(9), articleId(5)].map((article) => ({ article, name: "tong-van-thu" }));
    const joining: Correction = { ...correction, scope: "everywhere", decision: { type: "same-person", sightings } };
    const { put } = mergeRecords(mine, { ...theirs({}), corrections: [joining] });
    expect(put.corrections.map(({ decision }) => decision)).toEqual([
      { type: "same-person", sightings: [{ ...sightings[0], article: articleId(1) }, sightings[1]] },
    ]);
  });

  it("neither by address nor by text are two", () => {
    const { plan, put } = mergeRecords(mine, theirs({ textHash: "f".repeat(64), url: "https://x.example/", urls: ["https://x.example/"] }));
    expect(plan.articles).toEqual({ ...NONE, new: 1 });
    expect(put.articles.map((article) => article.id)).toEqual([articleId(9)]);
  });

  it("the text that gives way becomes a version, whichever that is", () => {
    const other = { ...sampleArticle(1, " Mới."), textHash: "c".repeat(64) };
    for (const later of [1, -1]) {
      const { put } = mergeRecords(mine, { ...EMPTY, articles: [{ ...other, updatedAt: other.updatedAt + later }] });
      const loser = later > 0 ? sampleArticle(1) : other;
      expect(put.versions.map((version) => [version.articleId, version.text])).toEqual([[articleId(1), loser.article.text]]);
    }
  });
});

describe("the plan", () => {
  const note = sampleNote(1);
  const base: Records = { ...EMPTY, articles: [sampleArticle(1)], notes: [note] };
  const at = note.updatedAt;
  it.each<[string, Partial<typeof note>, Partial<ImportTally>, boolean]>([
    ["the same", {}, { same: 1 }, false],
    ["changed later there", { updatedAt: at + 1, body: "x" }, { newer: 1 }, true],
    ["changed later here", { updatedAt: at - 1, body: "x" }, { older: 1 }, false],
    ["deleted later there", { updatedAt: at + 1, deletedAt: at + 1 }, { removed: 1 }, true],
    ["deleted there before it was changed here", { updatedAt: at - 1, deletedAt: at - 1 }, { older: 1 }, false],
    ["new", { id: noteId(5) }, { new: 1 }, true],
    ["deleted there, never here", { id: noteId(5), deletedAt: at }, {}, true],
  ])("%s", (_, changes, tally, isPut) => {
    const { plan, put } = mergeRecords(base, { ...base, notes: [{ ...note, ...changes }] });
    expect(plan.notes).toEqual({ ...NONE, ...tally });
    expect(put.notes).toEqual(isPut ? [{ ...note, ...changes }] : []);
  });

  it("a note made here outlives its article's deletion there", () => {
    const deleted = { ...sampleArticle(1), updatedAt: at + 5, deletedAt: at + 5 };
    const result = merged(base, { ...EMPTY, articles: [deleted] });
    expect(result.articles[0]?.deletedAt).toBeNull();
    expect(result.notes).toEqual([note]);
  });
});
