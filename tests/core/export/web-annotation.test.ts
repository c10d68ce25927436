import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describe as describeAt } from "../../../src/core/anchor/describe";
import { annotationOf, annotationsToJsonParts } from "../../../src/core/export/web-annotation";
import { versionOf } from "../../../src/core/import/version-of";
import type { Backup, KeptArticle } from "../../../src/core/kept";
import type { Note } from "../../../src/core/note";
import { articleFromText } from "../../../src/core/plain-article";
import { articleId, articleToKeep, newNote } from "../../store/samples";
import { backup as anyBackup } from "../kept-arbitraries";
import schema from "./web-annotation.schema.json";

const isValid = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const { proposedId, url, urls, findings } = articleToKeep(1);
const times = { savedAt: 1_000, readAt: 2_000, updatedAt: 1_000, deletedAt: null };

function kept(text: string, letter = "a"): KeptArticle {
  return { id: proposedId, url, urls, article: articleFromText(text, { language: "vi" }), findings, textHash: letter.repeat(64), ...times };
}

function noteOn(article: KeptArticle, words: string, changes: Partial<Note> = {}): Note {
  const start = article.article.text.indexOf(words);
  const selectors = describeAt(article.article, { start, end: start + words.length });
  return {
    ...newNote(1, articleToKeep(1)),
    articleId: article.id,
    selectors,
    createdAt: 3_000,
    updatedAt: 4_000,
    deletedAt: null,
    ...changes,
  };
}

const ARTICLE = kept("Cầu mới 🌉 dài 101 mét. Kinh phí là 2 tỷ đồng.");

function backup(changes: Partial<Backup>): Backup {
  const empty = { articles: [], versions: [], notes: [], corrections: [] };
  return { format: "onrecord", version: 1, exportedAt: 9_000, ...empty, ...changes };
}

const written = (from: Backup): unknown => JSON.parse([...annotationsToJsonParts(from)].join(""));

describe("a note as a Web Annotation", () => {
  it("has its words, its place in code points, its text, its body as Markdown and each tag", () => {
    const note = noteOn(ARTICLE, "101 mét", { body: "Hỏi *lại*", tags: ["cầu", "tiền"] });
    expect(annotationOf(note, ARTICLE, [])).toMatchObject({
      id: `urn:uuid:${note.id}`,
      type: "Annotation",
      motivation: "commenting",
      created: "1970-01-01T00:00:03.000Z",
      modified: "1970-01-01T00:00:04.000Z",
      generator: { type: "Software", name: "On Record" },
      body: [
        { type: "TextualBody", value: "Hỏi *lại*", format: "text/markdown", purpose: "commenting" },
        { type: "TextualBody", value: "cầu", purpose: "tagging" },
        { type: "TextualBody", value: "tiền", purpose: "tagging" },
      ],
      target: {
        source: { id: url, language: "vi" },
        styleClass: "yellow",
        selector: [
          { type: "TextQuoteSelector", exact: "101 mét", prefix: "Cầu mới 🌉 dài " },
          { type: "TextPositionSelector", start: 14, end: 21 }, // 15 and 22 in code units: the bridge is two
        ],
        state: { type: "TimeState", sourceDate: "1970-01-01T00:00:02.000Z", textDigest: `sha-256:${"a".repeat(64)}` },
      },
    });
  });

  it.each([
    ["a highlight", { kind: "highlight", body: "", tags: [] }, "highlighting", false],
    ["a note", { kind: "note", body: "x", tags: [] }, "commenting", true],
    ["a kept mark", { kind: "mark", body: "", tags: [] }, "bookmarking", false],
    ["a kept mark with words", { kind: "mark", body: "x", tags: [] }, "commenting", true],
    ["a highlight with a tag", { kind: "highlight", body: "", tags: ["x"] }, "highlighting", true],
  ] as const)("says why it was made: %s", (_, changes, motivation, hasBody) => {
    const annotation = annotationOf(noteOn(ARTICLE, "Kinh phí", changes), ARTICLE, []);
    expect(annotation.motivation).toBe(motivation);
    expect("body" in annotation).toBe(hasBody);
  });

  it("tells of the version that it was made on where the saved text is another, and no place where none is kept", () => {
    const old = kept("Hôm nay khánh thành cầu dài 99 mét.", "b");
    const note = noteOn(old, "99 mét");
    const version = versionOf(proposedId, { textHash: old.textHash, text: old.article.text, readAt: 500 });
    const { target } = annotationOf(note, ARTICLE, [version]);
    expect(target).toMatchObject({ state: { sourceDate: "1970-01-01T00:00:00.500Z", textDigest: `sha-256:${"b".repeat(64)}` } });
    expect(annotationOf(note, ARTICLE, []).target.selector).toHaveLength(1);
    expect("state" in annotationOf(note, ARTICLE, []).target).toBe(false);
  });
});

describe("a collection of Web Annotations", () => {
  it("holds living notes of living articles in their order, and is what the model requires", () => {
    const notes = [
      noteOn(ARTICLE, "Kinh phí"),
      noteOn(ARTICLE, "101 mét", { id: newNote(2, articleToKeep(1)).id }),
      noteOn(ARTICLE, "Cầu", { id: newNote(3, articleToKeep(1)).id, deletedAt: 5 }),
    ];
    const file = written(backup({ articles: [ARTICLE, { ...kept("Khác"), id: articleId(2), deletedAt: 5 }], notes }));
    expect(isValid(file), JSON.stringify(isValid.errors)).toBe(true);
    expect(file).toMatchObject({ total: 2, first: { items: [{ id: `urn:uuid:${notes[1]?.id}` }, { id: `urn:uuid:${notes[0]?.id}` }] } });
  });

  it.each([
    ["of an empty library", backup({})],
    ["of an article without notes", backup({ articles: [ARTICLE] })],
  ])("%s is empty, and valid", (_, from) => {
    const file = written(from);
    expect(isValid(file)).toBe(true);
    expect(file).toMatchObject({ total: 0, first: { items: [] } });
  });

  it("is valid whatever is in the library", () => {
    fc.assert(
      fc.property(anyBackup, (from) => {
        expect(isValid(written(from)), JSON.stringify(isValid.errors?.slice(0, 2))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["no target", (annotation: object) => ({ ...annotation, target: undefined })],
    ["a time without its zone", (annotation: object) => ({ ...annotation, created: "2026-11-03T10:00:00" })],
    ["a motivation of its own", (annotation: object) => ({ ...annotation, motivation: "liking" })],
    ["no selector", (annotation: object) => ({ ...annotation, target: { type: "SpecificResource", source: { id: url }, selector: [] } })],
  ])("is not valid with %s", (_, spoil) => {
    const good = annotationOf(noteOn(ARTICLE, "Kinh phí"), ARTICLE, []);
    const file = JSON.parse(
      JSON.stringify({ ...Object(written(backup({}))), first: { id: "urn:x:1", type: "AnnotationPage", items: [spoil(good)] } }),
    );
    expect(isValid(file)).toBe(false);
  });
});
