/** What is fed with hostile input, and what must hold of each answer. A target makes one input of its own from a seeded source, and throws where something does not hold. */
import * as v from "valibot";
import { parseAnswer } from "../../src/browser/parse-answer";
import { parseBackgroundCommand } from "../../src/browser/parse-background-commands";
import { parseKeptAnswer, parseNoteAnswer } from "../../src/browser/parse-kept";
import { parseKeptEvent, parsePageCommand, parsePageEvent } from "../../src/browser/parse-messages";
import { parseReadingAnswer } from "../../src/browser/parse-reading";
import { wrap } from "../../src/browser/wrap";
import { parsePage } from "../../src/cli/parse-page";
import { analyse } from "../../src/core/analyse";
import { describe } from "../../src/core/anchor/describe";
import { createPlacer } from "../../src/core/anchor/place";
import type { Article } from "../../src/core/article";
import { backupToJson } from "../../src/core/export/json";
import { spansOf } from "../../src/core/finding";
import { articleSchema, isWithinText } from "../../src/core/parse/article";
import { findingSchema } from "../../src/core/parse/finding";
import { articleFromText } from "../../src/core/plain-article";
import { slice } from "../../src/core/span";
import { summarise } from "../../src/core/summarise";
import { blockKindOf } from "../../src/dom/block-kind";
import { indexText } from "../../src/dom/index-text";
import { readArticle } from "../../src/dom/read-article";
import { sampleBackup } from "../core/sample-backup";
import { parseBackupText } from "../parse-backup-text";
import { expectations, samplePage } from "../sample-pages";
import { articleId, articleToKeep, newNote, noteId } from "../store/samples";
import { anyValue, mutatedText, mutatedValue, type Random } from "./random";

export interface Target {
  readonly name: string;
  /** How many of a hundred inputs of a long run it gets: pages cost a thousand times what a message does. */
  readonly share: number;
  readonly run: (random: Random) => void | Promise<void>;
}

const PAGES = expectations().map(([name]) => samplePage(name));
const TEXTS = await Promise.all(
  PAGES.map(async (html) => {
    const result = readArticle(await parsePage(html), { url: null, force: true });
    if (!result.ok) throw new Error(`A sample page is not read: ${result.why}.`);
    return result.article.text;
  }),
);

/** UTF-16 code units of one input. */
const LONGEST_TEXT = 400;
const LONGEST_PAGE = 1_500;

function hold(isSo: boolean, what: string): void {
  if (!isSo) throw new Error(what);
}

function checkArticle(article: Article): void {
  hold(v.is(articleSchema, article), "the article is none by its own schema");
  let last = 0;
  for (const { span } of article.blocks) {
    hold(last <= span.start && span.start < span.end && span.end <= article.text.length, `a block at ${span.start}-${span.end}`);
    last = span.end;
  }
}

function checkFindings(article: Article): void {
  const findings = analyse(article);
  hold(isWithinText(article, findings), "a finding reaches out of the text");
  for (const finding of findings) {
    const parsed = v.safeParse(findingSchema, finding);
    hold(parsed.success, `${finding.rule} ${finding.id} is no finding by its own schema: ${parsed.issues?.[0]?.message}`);
    hold(spansOf(finding).length > 0, `${finding.id} has no place`);
  }
  summarise(article, findings);
}

/** What a reader reads of words: letters and digits, however they are composed. */
const readable = (words: string): string => words.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");

const COMMANDS: readonly (readonly [to: "background" | "page" | "everyone", name: string, payload: unknown])[] = [
  ["background", "getKept", { urls: ["https://tin.example/a"], text: "a", title: null, published: null }],
  ["background", "keepNote", { article: articleToKeep(1), note: newNote(1, articleToKeep(1)) }],
  ["background", "keepArticle", { article: articleToKeep(2) }],
  ["background", "recordReading", { articleId: articleId(1), urls: ["https://tin.example/a"], text: "a", moved: [] }],
  ["background", "changeNote", { id: noteId(1), change: { body: "b", tags: ["c"] } }],
  ["background", "removeNote", { id: noteId(1) }],
  ["background", "putDraft", { draft: { id: noteId(1), articleUrl: "https://tin.example/a", body: "" } }],
  ["background", "setSiteRule", { host: "tin.example", rule: "always" }],
  ["page", "jumpTo", { finding: "official:1-2", index: 0 }],
  ["page", "showKinds", { shown: { official: true, statistic: true, quote: true, statement: true } }],
  ["page", "placeNote", { id: noteId(1) }],
  ["page", "keepPage", {}],
  ["page", "leaveSites", { sites: ["tin.example"] }],
  ["everyone", "readingChanged", { state: "read", marks: 3 }],
  ["everyone", "keptChanged", { urls: ["https://tin.example/a"] }],
];

const PARSERS: readonly ((message: unknown) => { readonly ok: boolean } | null)[] = [
  parseBackgroundCommand,
  parsePageCommand,
  parsePageEvent,
  parseKeptEvent,
  parseReadingAnswer,
  parseKeptAnswer,
  parseNoteAnswer,
  (message) => parseAnswer(message, v.null()),
];

/** Each parser says what it makes of a message; that nothing is left in any prototype is looked at as well. */
function parseByAll(message: unknown): void {
  for (const parse of PARSERS) {
    const parsed = parse(message);
    hold(parsed === null || typeof parsed.ok === "boolean", "a parser gave no result");
  }
  hold(Object.keys(Object.prototype).length === 0 && Reflect.get({}, "payload") === undefined, "a prototype was changed");
}

const BACKUP = JSON.parse(backupToJson(sampleBackup()));
const BACKUP_TEXT = backupToJson(sampleBackup());

/** An import is refused with a reason, or gives what is exported the same again. */
function importText(text: string): void {
  const parsed = parseBackupText(text);
  if (!parsed.ok) return;
  const again = parseBackupText(backupToJson(parsed.backup));
  hold(again.ok && backupToJson(again.backup) === backupToJson(parsed.backup), "what was taken is not given out the same");
}

const pageOf = async (random: Random): Promise<Document> => {
  const html = mutatedText(random, PAGES, LONGEST_PAGE);
  return parsePage(random.chance(0.5) ? `<html><body><article>${html}` : html);
};

export const TARGETS: readonly Target[] = [
  { name: "messages, any value", share: 30, run: (random) => parseByAll(anyValue(random, 4)) },
  {
    name: "messages, nearly right",
    share: 30,
    run: (random) => {
      const [to, name, payload] = random.pick(COMMANDS);
      parseByAll(mutatedValue(random, wrap(to, name, payload)));
    },
  },
  {
    name: "backups, nearly right",
    share: 14,
    run: (random) =>
      importText(JSON.stringify(mutatedValue(random, BACKUP), (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? ""),
  },
  {
    name: "backups, damaged text",
    share: 10,
    run: (random) => {
      const at = random.below(BACKUP_TEXT.length);
      importText(BACKUP_TEXT.slice(0, at) + mutatedText(random, [BACKUP_TEXT], 40) + BACKUP_TEXT.slice(at + random.below(40)));
    },
  },
  {
    name: "analyser",
    share: 8,
    run: (random) => {
      const language = random.pick(["vi", "en", undefined] as const);
      checkFindings(articleFromText(mutatedText(random, TEXTS, LONGEST_TEXT), { language }));
    },
  },
  {
    name: "anchoring",
    share: 5,
    run: (random) => {
      const text = mutatedText(random, TEXTS, LONGEST_TEXT);
      const article = articleFromText(text);
      const start = random.below(Math.max(1, article.text.length - 1));
      const span = { start, end: Math.min(article.text.length, start + 1 + random.below(80)) };
      if (span.end <= span.start) return;
      const selectors = describe(article, span);
      const at = random.below(text.length + 1);
      const later = articleFromText(text.slice(0, at) + mutatedText(random, TEXTS, 60) + text.slice(at + random.below(60)));
      for (const kept of [[], [article.text]]) {
        const anchor = createPlacer(later, kept)(selectors);
        if (anchor.state === "lost") continue;
        hold(anchor.span.start <= anchor.span.end && anchor.span.end <= later.text.length, "a note stands out of the text");
        const words = slice(later.text, anchor.span);
        if (anchor.state !== "changed") {
          hold(
            readable(words) === readable(selectors.quote.exact),
            `a note that is ${anchor.state} stands on “${words}”, not “${selectors.quote.exact}”`,
          );
        } else hold(anchor.changes.length > 0, "a note is changed without a change");
      }
    },
  },
  {
    name: "text index",
    share: 2,
    run: async (random) => {
      const document = await pageOf(random);
      const index = indexText([document.body ?? document.documentElement], { skips: () => random.chance(0.05), kindOf: blockKindOf });
      const { text } = index;
      for (let n = 0; n < 4 && text.length > 1; n++) {
        const start = random.below(text.length - 1);
        const end = start + 1 + random.below(text.length - start);
        const places = index.placesOf({ start, end: Math.min(end, text.length) });
        if (places === null) continue;
        const back = index.offsetOf(places.startContainer, places.startOffset);
        hold(back !== null && back >= start && back <= end, `${start} comes back as ${back}`);
      }
    },
  },
  {
    name: "article finder",
    share: 1,
    run: async (random) => {
      const result = readArticle(await pageOf(random), { url: "https://tin.example/a", force: random.chance(0.5) });
      if (!result.ok) return;
      checkArticle(result.article);
      checkFindings(result.article);
    },
  },
];
