/** Whatever may be kept, as fast-check makes it: valid, and as odd as valid data can be. */
import fc from "fast-check";
import type { Article, Block } from "../../src/core/article";
import {
  FINDING_KINDS,
  type FigureContext,
  type Finding,
  findingId,
  type Quantity,
  ruleId,
  type Speaker,
  type Unit,
} from "../../src/core/finding";
import { versionOf } from "../../src/core/import/version-of";
import type { ArticleVersion, Backup, KeptArticle } from "../../src/core/kept";
import { COLOURS, type Correction, NOTE_KINDS, type Note, type RecordId } from "../../src/core/note";
import type { Span } from "../../src/core/span";

/** Ids from a small pool meet each other; numbers tell pools apart. */
export const id = (pool: number, size = 6): fc.Arbitrary<RecordId> =>
  fc.nat(size - 1).map((n) => `${String(n).padStart(8, "0")}-0000-4000-8000-${String(pool).padStart(12, "0")}` as RecordId);

export const time = fc.integer({ min: 0, max: 50 });
const deletedAt = fc.option(time, { nil: null });
const words = fc.string({
  unit: fc.constantFrom("a", "Ệ", "e\u0323", "đ", " ", "\n", '"', "\\", "|", "<b>", "---", "`", "#", "\u2028", "\ud83d", "😀", "1"),
  maxLength: 12,
});
const optionalWords = fc.option(words, { nil: null });
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((value) => (value === 0 ? 0 : value)); // JSON knows no -0

const spanIn = (text: string): fc.Arbitrary<Span> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ type: fc.constant("number" as const), value: number }),
  fc.record({ type: fc.constant("range" as const), value: number, valueTo: number }),
  fc.record({ type: fc.constant("ratio" as const), value: number, of: number }),
);

const unit: fc.Arbitrary<Unit> = fc.oneof(
  fc.record({ type: fc.constant("count" as const), counted: words }),
  fc.record({ type: fc.constant("money" as const), currency: words, per: optionalWords }),
  fc.record({ type: fc.constant("percent" as const), symbol: fc.constantFrom("%" as const, "pp" as const), per: optionalWords }),
  fc.record({ type: fc.constant("measure" as const), symbol: words, per: optionalWords }),
  fc.record({ type: fc.constant("duration" as const), symbol: fc.constantFrom("year" as const, "second" as const) }),
  fc.constant({ type: "age" as const }),
  fc.constant({ type: "multiple" as const }),
);

const speaker: fc.Arbitrary<Speaker> = fc.oneof(
  fc.record({ kind: fc.constant("official" as const), official: fc.constant(findingId("official", { start: 0, end: 1 })), name: words }),
  fc.record({ kind: fc.constantFrom("person" as const, "group" as const), name: words }),
);

function findingIn(text: string): fc.Arbitrary<Finding> {
  const span = spanIn(text);
  const rule = fc.constantFrom(ruleId("vi.test.one"), ruleId("en.test.two"));
  const evidence = fc.array(fc.record({ role: fc.constantFrom("office" as const, "cue" as const), span }), { maxLength: 2 });
  const found = { id: span.map((at) => findingId("quote", at)), rule, evidence };
  const office = fc.record({
    words,
    title: words,
    body: optionalWords,
    standing: fc.constantFrom("current" as const, "former" as const),
    spans: fc.array(span, { maxLength: 2 }),
  });
  const mention = fc.record({ kind: fc.constantFrom("name" as const, "title" as const), span, rule });
  const said = { ...found, span, speaker: fc.option(speaker, { nil: null }), cue: fc.option(span, { nil: null }) };
  return fc.oneof(
    fc.record({
      kind: fc.constant("official" as const),
      ...found,
      name: words,
      offices: fc.array(office, { minLength: 1, maxLength: 2 }),
      mentions: fc.array(mention, { minLength: 1, maxLength: 2 }),
    }),
    fc.record({ kind: fc.constant("statistic" as const), ...found, span, quantity, unit, context: contextIn(span) }),
    fc.record({ kind: fc.constant("quote" as const), ...said }),
    fc.record({ kind: fc.constant("statement" as const), ...said }),
  );
}

function contextIn(span: fc.Arbitrary<Span>): fc.Arbitrary<FigureContext> {
  return fc.record({
    approximation: fc.constantFrom("about" as const, "at least" as const, null),
    change: fc.option(
      fc.record({ direction: fc.constantFrom("up" as const, "down" as const), amount: fc.constantFrom("step" as const, "level" as const) }),
      { nil: null },
    ),
    base: fc.option(span, { nil: null }),
    when: fc.option(span, { nil: null }),
    where: fc.option(span, { nil: null }),
  });
}

/** Addresses from a small pool, so that articles meet by them. */
export const url = fc.nat(8).map((n) => `https://bao-thu.example/${n}.html`);

const article: fc.Arbitrary<Article> = words.chain((text) =>
  fc.record({
    text: fc.constant(text),
    blocks: fc.array(
      fc.record({ kind: fc.constantFrom<Block["kind"]>("headline", "paragraph", "quote", "table-row"), span: spanIn(text) }),
      { maxLength: 3 },
    ),
    language: fc.constantFrom("vi" as const, "en" as const),
    source: fc.record({
      url: fc.option(url, { nil: null }),
      site: optionalWords,
      title: optionalWords,
      authors: fc.array(words, { maxLength: 2 }),
      published: fc.option(fc.constant("2026-03-04"), { nil: null }),
    }),
  }),
);

/** Stands for SHA-256 where none can be had: equal texts, equal hashes. */
export function standInHash(text: string): string {
  const digits = [...text].map((letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(5, "0")).join("");
  return digits.padEnd(64, "f").slice(0, 64);
}

const keptArticle: fc.Arbitrary<KeptArticle> = article.chain((read) =>
  fc
    .record({
      id: id(1),
      urls: fc.uniqueArray(url, { minLength: 1, maxLength: 2 }),
      findings: fc.array(findingIn(read.text), { maxLength: 2 }),
      savedAt: time,
      readAt: time,
      updatedAt: time,
      deletedAt,
    })
    .map((record) => ({ ...record, url: record.urls[0] ?? "", article: read, textHash: standInHash(read.text) })),
);

const note = (articleIds: readonly RecordId[]): fc.Arbitrary<Note> =>
  fc.record({
    id: id(2, 8),
    articleId: fc.constantFrom(...articleIds),
    kind: fc.constantFrom(...NOTE_KINDS),
    finding: fc.option(fc.constant(findingId("statistic", { start: 3, end: 9 })), { nil: null }),
    selectors: fc.record({
      quote: fc.record({ exact: words.map((text) => `x${text}`), prefix: words, suffix: words }),
      position: fc.tuple(fc.nat(99), fc.nat(99)).map(([start, length]) => ({ start, end: start + length })),
      block: fc.nat(9),
    }),
    body: words,
    colour: fc.constantFrom(...COLOURS),
    tags: fc.array(words, { maxLength: 3 }),
    createdAt: time,
    updatedAt: time,
    deletedAt,
  });

const version = (articleIds: readonly RecordId[]): fc.Arbitrary<ArticleVersion> =>
  fc
    .record({ articleId: fc.constantFrom(...articleIds), text: words, readAt: time, firstReadAt: fc.option(time, { nil: undefined }) })
    .map(({ articleId, text, readAt, firstReadAt }) => versionOf(articleId, { textHash: standInHash(text), text, readAt, firstReadAt }));

const correction: fc.Arbitrary<Correction> = fc.record({
  id: id(4),
  scope: fc.oneof(fc.constant("everywhere" as const), id(1)),
  what: fc.record({ kind: fc.constantFrom(...FINDING_KINDS), words }),
  decision: fc.oneof(
    fc.constant({ type: "reject" as const }),
    fc.record({ type: fc.constant("speaker" as const), name: optionalWords }),
    fc.record({ type: fc.constant("office" as const), words }),
    fc.record({ type: fc.constant("add-official" as const), office: words }),
    fc.record({ type: fc.constant("editions" as const), articles: fc.array(id(1), { minLength: 2, maxLength: 2 }) }),
    fc.record({
      type: fc.constantFrom("same-person" as const, "own-person" as const),
      sightings: fc.array(fc.record({ article: id(1), name: fc.string({ minLength: 1 }) }), { minLength: 1, maxLength: 3 }),
    }),
  ),
  createdAt: time,
  updatedAt: time,
  deletedAt,
});

/** Records in the order of their ids, as the export has them. */
const many = <T extends { readonly id: RecordId }>(record: fc.Arbitrary<T>, maxLength: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(record, { maxLength, selector: (each) => each.id }).map((records) => records.sort((a, b) => (a.id < b.id ? -1 : 1)));

export const backup: fc.Arbitrary<Backup> = many(keptArticle, 5).chain((articles) => {
  const ids = articles.map((each) => each.id);
  const none = fc.constant([]);
  return fc.record({
    format: fc.constant("onrecord" as const),
    version: fc.constantFrom(1 as const, 2 as const),
    exportedAt: time,
    articles: fc.constant(articles),
    versions: ids.length === 0 ? none : many(version(ids), 3),
    notes: ids.length === 0 ? none : many(note(ids), 6),
    corrections: many(correction, 3),
  });
});
