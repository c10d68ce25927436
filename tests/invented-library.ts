/**
 * A library as a reader may have after years, of any size, for benches and pictures: invented articles with real findings, and notes on them. Equal numbers
 * give equal libraries. About 2,000 characters an article, two in three Vietnamese; few officials are in many articles, and most in few.
 */
import { analyse } from "../src/core/analyse";
import { describe } from "../src/core/anchor/describe";
import type { Language } from "../src/core/article";
import type { Finding } from "../src/core/finding";
import type { Backup, KeptArticle } from "../src/core/kept";
import { COLOURS, type Note, type RecordId } from "../src/core/note";
import { articleFromText } from "../src/core/plain-article";
import type { Span } from "../src/core/span";
import {
  FILLERS,
  FOREIGN_FAMILY,
  FOREIGN_GIVEN,
  FOREIGN_OFFICES,
  GIVEN,
  HAMLET_WORDS,
  HIGH_OFFICES,
  LOCAL_OFFICES,
  MIDDLES,
  NOTE_BODIES,
  PLACES,
  SAYING,
  SITES,
  SURNAMES,
  TAGS,
  TOPICS,
} from "./invented-words";

export interface InventedSize {
  readonly articles: number;
  readonly notes: number;
  /** Other seeds give other libraries. Default 1. */
  readonly seed?: number;
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2023, 0, 2, 1, 30);
/** The days over which the articles are spread. */
const DAYS = 1_000;

export function inventedLibrary({ articles: count, notes: notesWanted, seed = 1 }: InventedSize): Backup {
  const random = randomOf(seed);
  const cast = castOf(random, Math.max(12, Math.round(count / 4)));
  const articles = Array.from({ length: count }, (_, n) => inventedArticle(random, cast, n, count));
  const notes = Array.from({ length: notesWanted }, (_, n) => {
    const at = Math.floor((n * count) / notesWanted);
    const article = articles[at];
    if (article === undefined) throw new Error("notes without articles");
    return inventedNote(random, article, n);
  });
  return { format: "onrecord", version: 1, exportedAt: FIRST_DAY + (DAYS + 30) * DAY, articles, versions: [], notes, corrections: [] };
}

interface Official {
  readonly names: readonly [vi: string, en: string];
  readonly offices: readonly [vi: string, en: string];
  readonly honorific: readonly [vi: string, en: string];
}

function castOf(random: Random, size: number): readonly Official[] {
  const seen = new Set<string>();
  const cast: Official[] = [];
  while (cast.length < size) {
    const n = cast.length;
    const official = n % 23 === 22 ? foreigner(random) : countryman(random, n % 6 === 0 ? HIGH_OFFICES : LOCAL_OFFICES);
    if (seen.has(official.names[0]) && seen.size < size * 0.9) continue;
    seen.add(official.names[0]);
    cast.push(official);
  }
  return cast;
}

function countryman(random: Random, offices: typeof LOCAL_OFFICES | typeof HIGH_OFFICES): Official {
  const sex = random.pick(["m", "f"] as const);
  const name = `${random.pick(SURNAMES)} ${random.pick(MIDDLES[sex])} ${random.pick(GIVEN[sex])}`;
  const place = random.pick(PLACES);
  const [vi, en] = random.pick<readonly [string, string]>(offices);
  return {
    names: [name, bare(name)],
    offices: [vi.replace("{place}", place), en.replace("{place}", bare(place))],
    honorific: sex === "m" ? ["Ông", "Mr"] : ["Bà", "Ms"],
  };
}

function foreigner(random: Random): Official {
  const name = `${random.pick(FOREIGN_GIVEN)} ${random.pick(FOREIGN_FAMILY)}`;
  return { names: [name, name], offices: random.pick(FOREIGN_OFFICES), honorific: ["Ông", "Mr"] };
}

/** One after the other in time; the last is the newest. */
function inventedArticle(random: Random, cast: readonly Official[], n: number, count: number): KeptArticle {
  const language: Language = random.below(3) === 0 ? "en" : "vi";
  const at = FIRST_DAY + Math.floor((n * DAYS) / count) * DAY + random.below(600) * 60_000;
  const site = random.pick(SITES);
  const { title, text } = story(random, cast, language === "vi" ? 0 : 1);
  const url = `https://${site.host}/${language}/${new Date(at).toISOString().slice(0, 10)}/bai-${n}.html`;
  const source = { url, site: site[language], title, authors: [], published: new Date(at).toISOString() };
  const article = articleFromText(text, { language, source });
  const savedAt = at + random.below(40) * 3_600_000;
  return {
    id: inventedId(n, 1),
    url,
    urls: [url],
    article,
    findings: analyse(article),
    textHash: n.toString(16).padStart(64, "0"), // an import works out the true one
    savedAt,
    readAt: savedAt,
    updatedAt: savedAt,
    deletedAt: null,
  };
}

function story(random: Random, cast: readonly Official[], side: 0 | 1): { readonly title: string; readonly text: string } {
  const topic = random.pick(TOPICS);
  const place = random.pick(PLACES);
  const fill = (words: string): string => withNumbers(words, random, side === 0 ? place : bare(place), side);
  const speakers = Array.from({ length: 2 + random.below(2) }, () => random.early(cast));
  const title = fill(topic.title[side]);
  let filled = random.below(FILLERS.length);
  const filler = (): string => FILLERS[filled++ % FILLERS.length]?.[side] ?? "";
  let told = random.below(topic.sentences.length);
  const fact = (): string => fill(topic.sentences[told++ % topic.sentences.length]?.[side] ?? "");
  const hamlet = `${random.pick(HAMLET_WORDS)} ${random.pick(HAMLET_WORDS)}`;
  const paragraphs = speakers.flatMap((official, index) => {
    const [first, later] = [whoIs(official, side, true), whoIs(official, side, false)];
    const said = (who: string, kind: "quote" | "statement"): string => {
      const words = kind === "quote" ? random.pick(topic.quotes)[side] : uncapital(fact());
      return random
        .pick(SAYING[kind])
        [side].replace("{who},", who.replace(/,?$/, ","))
        .replace("{who}", who)
        .replace(/\{what\}|\{fact\}/, words)
        .replace(",.", ".");
    };
    return [
      `${fact()} ${capital(said(first, "statement"))} ${filler()}`,
      `${capital(said(later, "quote"))} ${index === 0 ? (side === 0 ? `Xóm ${hamlet} ở xa nhất.` : `The hamlet of ${bare(hamlet)} is the farthest.`) : filler()} ${fact()}`,
      `${filler()} ${filler()} ${fact()}`,
    ];
  });
  return { title, text: [title, ...paragraphs, filler()].join("\n") };
}

function whoIs({ names, offices, honorific }: Official, side: 0 | 1, isFirst: boolean): string {
  if (!isFirst)
    return `${side === 0 ? honorific[0].toLowerCase() : honorific[1]} ${side === 0 ? names[0] : (names[1].split(" ").at(-1) ?? "")}`;
  return side === 0 ? `${honorific[0].toLowerCase()} ${names[0]}, ${offices[0]},` : `${names[1]}, ${offices[1]},`;
}

/** Numbers of each kind as the languages write them. */
function withNumbers(words: string, random: Random, place: string, side: 0 | 1): string {
  const decimal = (value: number): string => (side === 0 ? String(value).replace(".", ",") : String(value));
  return words
    .replaceAll("{place}", place)
    .replaceAll("{n1}", () => String(2 + random.below(18)))
    .replaceAll("{n2}", () => String(20 + random.below(380)))
    .replaceAll("{n3}", () => String(100 + random.below(890)))
    .replaceAll("{p1}", () => decimal((10 + random.below(290)) / 10))
    .replaceAll("{p}", () => decimal((300 + random.below(690)) / 10))
    .replaceAll("{d}", () => decimal((10 + random.below(190)) / 10));
}

/** On a finding, or on some words of the text; one in three has words of the reader. */
function inventedNote(random: Random, kept: KeptArticle, n: number): Note {
  const { article, findings } = kept;
  const finding = findings.length > 0 && random.below(3) > 0 ? random.pick(findings) : null;
  const isMark = finding !== null && random.below(4) === 0;
  const kind = isMark ? "mark" : random.below(3) === 0 ? "note" : "highlight";
  const topic = TOPICS.find(({ title }) => title[0].slice(0, 2) === (article.source.title ?? "").slice(0, 2));
  const tags = random.below(3) === 0 ? [random.pick(TAGS), ...(topic === undefined ? [] : [topic.tag])] : [];
  const at = kept.savedAt + random.below(20) * 3_600_000 + n;
  return {
    id: inventedId(n, 2),
    articleId: kept.id,
    kind,
    finding: isMark ? finding.id : null,
    selectors: describe(article, finding === null ? someWords(random, article.text) : placeOf(finding)),
    body: kind === "highlight" ? "" : random.pick(NOTE_BODIES),
    colour: random.pick(COLOURS),
    tags,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}

function placeOf(finding: Finding): Span {
  return finding.kind === "official" ? (finding.mentions[0]?.span ?? { start: 0, end: 1 }) : finding.span;
}

/** From a blank to another some five to twenty words on, within a line. */
function someWords(random: Random, text: string): Span {
  const start = text.indexOf(" ", random.below(Math.max(1, text.length - 160))) + 1;
  const lineEnd = text.indexOf("\n", start);
  const end = text.lastIndexOf(" ", Math.min(start + 30 + random.below(90), lineEnd < 0 ? text.length : lineEnd));
  return end > start ? { start, end } : { start: 0, end: Math.min(20, text.length) };
}

/** Vietnamese as English texts write it. */
function bare(words: string): string {
  return words.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const uncapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function inventedId(n: number, series: number): RecordId {
  // Ids are scattered, as real ones are: neighbours in time are none on the disk.
  const scattered = Math.imul(n + 1, 0x9e3779b1) >>> 0;
  return `${scattered.toString(16).padStart(8, "0")}-${(n & 0xffff).toString(16).padStart(4, "0")}-4000-8000-${series.toString(16).padStart(12, "0")}` as RecordId;
}

interface Random {
  /** A whole number from 0 on, below this. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** The same, the first ones much more often. */
  readonly early: <T>(items: readonly T[]) => T;
}

/** Mulberry32 by Tommy Ettinger (public domain): small, and the same everywhere. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const at = <T>(items: readonly T[], share: number): T => {
    const item = items[Math.floor(share * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  };
  return {
    below: (limit) => Math.floor(next() * limit),
    pick: (items) => at(items, next()),
    early: (items) => at(items, next() ** 3),
  };
}
