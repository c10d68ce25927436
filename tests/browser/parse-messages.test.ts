import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { isHeavier, MOST_WEIGHT } from "../../src/browser/envelope";
import { parseBackgroundCommand } from "../../src/browser/parse-background-commands";
import { parseKeptEvent, parsePageCommand, parsePageEvent } from "../../src/browser/parse-messages";
import { wrap } from "../../src/browser/wrap";
import { articleToKeep, newNote, noteId } from "../store/samples";

vi.mock("../../src/browser/api", () => ({ default: { runtime: { id: "own" } } }));

const SHOWN = { official: true, statistic: false, quote: true, statement: false };

const ARTICLE = articleToKeep(1);
const NOTE = newNote(1, ARTICLE);
const ID = noteId(1);
const CORRECTION = { id: ID, what: { kind: "quote", words: "“Cầu”" }, decision: { type: "speaker", name: null } } as const;

const HITS = [
  [parsePageCommand, wrap("page", "getReading", {})],
  [parsePageCommand, wrap("page", "readPage", { force: true })],
  [parsePageCommand, wrap("page", "showKinds", { shown: SHOWN })],
  [parsePageCommand, wrap("page", "jumpTo", { finding: "quote:10-24", index: 0 })],
  [parsePageCommand, wrap("page", "jumpToSpan", { span: { start: 3, end: 9 } })],
  [parseBackgroundCommand, wrap("background", "setSiteRule", { host: "daily.example", rule: "always" })],
  [parseBackgroundCommand, wrap("background", "setSiteRule", { host: "[::1]", rule: "never" })],
  [parsePageCommand, wrap("page", "getNotes", {})],
  [parsePageCommand, wrap("page", "jumpToNote", { id: ID })],
  [parsePageCommand, wrap("page", "keepPage", {})],
  [parsePageCommand, wrap("page", "leaveSites", { sites: ["daily.example"] })],
  [parsePageCommand, wrap("page", "editNote", { id: ID })],
  [parsePageCommand, wrap("page", "keepSelection", { as: "highlight" })],
  [parsePageCommand, wrap("page", "stepMark", { to: "previous", among: "all" })],
  [parseBackgroundCommand, wrap("background", "getKept", { urls: [ARTICLE.url], text: "x".repeat(500_000), title: null, published: null })],
  [parseBackgroundCommand, wrap("background", "keepArticle", { article: ARTICLE })],
  [parseBackgroundCommand, wrap("background", "keepArticle", { article: { ...ARTICLE, isTranslated: true, isAsked: true } })],
  [
    parseBackgroundCommand,
    wrap("background", "recordReading", {
      articleId: ARTICLE.proposedId,
      urls: [ARTICLE.url],
      text: "x".repeat(500_000),
      language: "vi",
      moved: Array.from({ length: 2_000 }, () => ({ id: ID, selectors: NOTE.selectors })),
    }),
  ],
  [parseBackgroundCommand, wrap("background", "keepNote", { article: ARTICLE, note: NOTE })],
  [parseBackgroundCommand, wrap("background", "changeNote", { id: ID, change: { body: "x".repeat(100_000) } })],
  [parseBackgroundCommand, wrap("background", "changeNote", { id: ID, change: {} })],
  [parseBackgroundCommand, wrap("background", "removeNote", { id: ID })],
  [parseBackgroundCommand, wrap("background", "restoreNote", { id: ID })],
  [parseBackgroundCommand, wrap("background", "putDraft", { draft: { id: ID, articleUrl: ARTICLE.url, body: "" } })],
  [parseBackgroundCommand, wrap("background", "dropDraft", { id: ID })],
  [parseBackgroundCommand, wrap("background", "putCorrection", { article: ARTICLE, correction: CORRECTION })],
  [parseBackgroundCommand, wrap("background", "putCorrection", { article: null, correction: CORRECTION })],
  [parseBackgroundCommand, wrap("background", "removeCorrection", { id: ID })],
  [parseBackgroundCommand, wrap("background", "restoreCorrection", { id: ID })],
  [parsePageEvent, wrap("everyone", "readingChanged", { state: "read", marks: 12 })],
  [parsePageEvent, wrap("everyone", "notesChanged", { notes: 2 })],
  [parseKeptEvent, wrap("everyone", "keptChanged", { urls: [] })],
  [parseKeptEvent, wrap("everyone", "keptChanged", { urls: [ARTICLE.url] })],
] as const;

describe("messages that are understood", () => {
  it.each(HITS)("%o %j", (parse, message) => {
    expect(parse(message)).toEqual({ ok: true, message: { name: message.name, payload: message.payload } });
  });

  it.each(HITS)("%o %j is left to whom it is meant for", (parse, message) => {
    const others = [parsePageCommand, parseBackgroundCommand, parsePageEvent, parseKeptEvent].filter((other) => other !== parse);
    // Events are for everyone: whoever knows another map of them finds none of its own.
    for (const other of others) expect(other(message)?.ok ?? null).toBe(isForEveryone(parse) && isForEveryone(other) ? false : null);
  });
});

describe("messages that are refused", () => {
  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a string", "getReading"],
    ["another extension's message", { type: "getReading" }],
    ["another version", { ...wrap("page", "getReading", {}), onrecord: 2 }],
    ["another destination", { onrecord: 1, to: "server", name: "getReading", payload: {} }],
    ["an envelope with more", { ...wrap("page", "getReading", {}), more: 1 }],
    ["an unknown name", wrap("page", "formatDisk", {})],
    ["a name of Object.prototype", wrap("page", "constructor", {})],
    ["an event as a command", wrap("page", "readingChanged", { state: "read", marks: 1 })],
    ["no payload", { onrecord: 1, to: "page", name: "getReading" }],
    ["a payload with more", wrap("page", "getReading", { extra: true })],
    ["a wrong type", wrap("page", "readPage", { force: "yes" })],
    ["a missing kind", wrap("page", "showKinds", { shown: { official: true } })],
    ["an id of no kind", wrap("page", "jumpTo", { finding: "person:1-2", index: 0 })],
    ["an id with a tail", wrap("page", "jumpTo", { finding: "quote:1-2 ", index: 0 })],
    ["a negative index", wrap("page", "jumpTo", { finding: "quote:1-2", index: -1 })],
    ["a broken index", wrap("page", "jumpTo", { finding: "quote:1-2", index: 0.5 })],
    ["a span that runs backwards", wrap("page", "jumpToSpan", { span: { start: 9, end: 3 } })],
    ["an endless span", wrap("page", "jumpToSpan", { span: { start: 0, end: Number.POSITIVE_INFINITY } })],
  ])("%s", (_, message) => {
    expect(parsePageCommand(message)).toMatchObject({ ok: false, error: "error.malformed" });
  });

  it.each([
    ["a host with a path", { host: "daily.example/x", rule: "always" }],
    ["a pattern as a host", { host: "*", rule: "always" }],
    ["no host", { host: "", rule: "always" }],
    ["an unknown rule", { host: "daily.example", rule: "sometimes" }],
  ])("%s", (_, payload) => {
    expect(parseBackgroundCommand(wrap("background", "setSiteRule", payload))).toMatchObject({ ok: false, error: "error.malformed" });
  });

  const DRAFT = { id: ID, articleUrl: ARTICLE.url, body: "" };
  it.each([
    ["no id", "removeNote", { id: "1" }],
    ["an id in capitals", "restoreNote", { id: ID.replace("0", "A") }],
    ["a script as an address", "getKept", { urls: ["javascript:alert(1)"], text: "", title: null, published: null }],
    ["an article with an unknown part", "keepArticle", { article: { ...ARTICLE, html: "<p>" } }],
    ["a block outside the text", "keepArticle", { article: { ...ARTICLE, article: { ...ARTICLE.article, text: "short" } } }],
    [
      "a note without words",
      "keepNote",
      { article: ARTICLE, note: { ...NOTE, selectors: { ...NOTE.selectors, quote: { exact: "", prefix: "", suffix: "" } } } },
    ],
    ["an unknown colour", "changeNote", { id: ID, change: { colour: "red" } }],
    ["a change of what may not change", "changeNote", { id: ID, change: { articleId: ID } }],
    ["tags that are none", "changeNote", { id: ID, change: { tags: "a" } }],
    ["a draft with a time of its own", "putDraft", { draft: { ...DRAFT, updatedAt: 1 } }],
    ["a decision with a scope of its own", "putCorrection", { article: null, correction: { ...CORRECTION, scope: "everywhere" } }],
    ["a decision of no kind", "putCorrection", { article: null, correction: { ...CORRECTION, decision: { type: "praise" } } }],
    ["a decision about no mark", "putCorrection", { article: null, correction: { ...CORRECTION, what: { kind: "rumour", words: "x" } } }],
    ["a draft of no page", "putDraft", { draft: { ...DRAFT, articleUrl: "about:blank" } }],
  ])("%s", (_, name, payload) => {
    expect(parseBackgroundCommand(wrap("background", name, payload))).toMatchObject({ ok: false, error: "error.malformed" });
  });

  it.each([
    ["a note of a million letters", "changeNote", { id: ID, change: { body: "x".repeat(1_000_001) } }],
    ["a draft of a million letters", "putDraft", { draft: { ...DRAFT, body: "x".repeat(1_000_001) } }],
    ["a text beyond what is read", "getKept", { urls: [], text: "x".repeat(1_200_000), title: null, published: null }],
    ["much about little", "removeNote", { id: ID, why: "x".repeat(MOST_WEIGHT) }],
  ])("too large: %s", (_, name, payload) => {
    expect(parseBackgroundCommand(wrap("background", name, payload))).toMatchObject({ ok: false, error: "error.tooLarge" });
  });

  it("names the place of the fault", () => {
    expect(parsePageCommand(wrap("page", "jumpTo", { finding: "quote:1-2", index: -1 }))).toMatchObject({
      detail: expect.stringContaining("payload.index"),
    });
  });

  it.each([
    ["long words", wrap("page", "jumpTo", { finding: `quote:${"1".repeat(MOST_WEIGHT)}-2`, index: 0 })],
    ["many keys", wrap("page", "getReading", Object.fromEntries(Array.from({ length: MOST_WEIGHT }, (_, index) => [index, 0])))],
    ["a circle", wrap("page", "getReading", circle())],
  ])("too large: %s", (_, message) => {
    expect(parsePageCommand(message)).toEqual({ ok: false, error: "error.tooLarge", detail: null });
  });
});

describe("whatever comes in", () => {
  const PARSERS = [parsePageCommand, parseBackgroundCommand, parsePageEvent, parseKeptEvent];

  it("is never thrown at, and never obeyed unless it is a message of ours", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }), (message) => {
        for (const parse of PARSERS) expect(parse(message)).toMatchObject({ ok: false });
      }),
    );
  });

  it("is refused when any part of a good message is replaced by something else", () => {
    const other = fc.anything();
    fc.assert(
      fc.property(fc.constantFrom(...HITS), fc.constantFrom("onrecord", "name", "payload"), other, ([parse, message], part, value) => {
        const parsed = parse({ ...message, [part]: value });
        if (parsed?.ok) expect({ name: message.name, payload: message.payload }).toEqual(parsed.message);
      }),
    );
  });
});

describe("isHeavier", () => {
  it.each([
    ["", 1, false],
    ["abc", 4, false],
    ["abc", 3, true],
    [[], 1, false],
    [[1, 2], 5, false],
    [[1, 2], 4, true],
    [{ ab: null }, 4, false],
    [{ ab: null }, 3, true],
  ])("%j against %d: %s", (value, limit, heavier) => {
    expect(isHeavier(value, limit)).toBe(heavier);
  });
});

function isForEveryone(parse: unknown): boolean {
  return parse === parsePageEvent || parse === parseKeptEvent;
}

function circle(): object {
  const self: { self: unknown } = { self: null };
  self.self = self;
  return self;
}
