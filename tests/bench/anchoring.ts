/**
 * `npm run bench -- anchoring`: whether notes come back to exactly their words after seeded edits, and how fast. Truth comes from the edit alone (edits.ts
 * knows where each character went): a passage is *the same* where all of it stayed together, *changed* where something of it was replaced, added or taken
 * out and more than half of it is left, *lost* where nothing is left; between these, any honest answer is right. An answer that points to other words than
 * those that came of the passage is a wrong attachment, whatever its state. `--misses` tells each wrong and missing answer; `--seed=N` makes other notes
 * and edits; `--edit=NAME` makes that edit only, and takes no time; `--write` puts the tables into docs/bench-anchoring.md.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gunzipSync } from "node:zlib";
import search from "approx-string-match";
import { ROOT } from "../../build/paths.mjs";
import { parsePage } from "../../src/cli/parse-page";
import type { Anchor } from "../../src/core/anchor/anchor";
import { describe } from "../../src/core/anchor/describe";
import { createFinder } from "../../src/core/anchor/find";
import { createFollower } from "../../src/core/anchor/follow";
import { articleFromText } from "../../src/core/plain-article";
import type { Span } from "../../src/core/span";
import { readArticle } from "../../src/dom/read-article";
import { EDITS, randomFrom, type Traced, trace } from "./edits";
import { readNews, textOf } from "./texts";

const NOTES = 20;
const SHARED = process.env["ONRECORD_SHARED"] ?? "../shared";
/** Texts longer than this are cut, so that all pages weigh alike; in UTF-16 code units. */
const LONGEST = 12_000;

export async function main(args: readonly string[]): Promise<number> {
  const verbose = args.includes("--misses");
  const seed = Number(args.find((arg) => arg.startsWith("--seed="))?.slice("--seed=".length) ?? 0);
  if (!Number.isSafeInteger(seed)) throw new Error("A seed is a whole number.");
  const only = args.find((arg) => arg.startsWith("--edit="))?.slice("--edit=".length);
  const texts = await allTexts();
  console.log(`${texts.length} texts, ${NOTES} notes on each, ${Object.keys(EDITS).length + 1} edits, seed ${seed}.`);
  const tallies = new Map<string, Tally>();
  texts.forEach((text, n) => {
    const strange = texts[(n + 1) % texts.length]?.match(/[^.\n]{30,200}\./g) ?? ["Another sentence that stands nowhere else."];
    for (const [name, edit] of [...Object.entries(EDITS), ["twins deleted", null] as const]) {
      if (only !== undefined && only !== name) continue;
      const random = randomFrom(seed * 1_000_003 + n * 1000 + name.length);
      const base = edit === null ? twinned(text, random, strange) : text;
      const edited =
        edit === null ? EDITS["sentences deleted"]?.(trace(base), () => random() / 3, strange) : edit(trace(base), random, strange);
      if (edited === undefined) throw new Error("No such edit.");
      const tally = tallies.get(name) ?? newTally();
      tallies.set(name, tally);
      judgeAll(base, edited, notesOn(base, random), tally, verbose ? name : null);
    }
  });
  const total = [...tallies.values()].reduce(sum, newTally());
  const report = `${tableOf([...tallies, ["all", total]])}\n\n${only === undefined ? await speedTable() : ""}`;
  console.log(`\n${report}`);
  if (only === undefined && args.includes("--write")) {
    const head = "# Whether notes come back to their words\n\nWritten by `npm run bench -- anchoring --write`.";
    writeFileSync(join(ROOT, "docs/bench-anchoring.md"), `${head}\n\n${report}\n`);
  }
  return total.wrong === 0 ? 0 : 1;
}

function twinned(text: string, random: () => number, strange: readonly string[]): string {
  return EDITS["paragraphs duplicated with other figures"]?.(trace(text), random, strange).text ?? text;
}

async function allTexts(): Promise<readonly string[]> {
  const { articles } = await readNews();
  const pages = join(SHARED, "data/pages");
  const files = existsSync(pages)
    ? readdirSync(pages, { recursive: true, encoding: "utf8" }).filter((file) => /\.html(\.gz)?$/.test(file))
    : [];
  const read: string[] = [];
  for (const file of files.sort()) {
    const bytes = readFileSync(join(pages, file));
    const result = readArticle(await parsePage((file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString()), { url: null, force: true });
    if (result.ok && result.article.text.length > 800) read.push(result.article.text);
  }
  return [...articles.vi, ...articles.en, ...read].map((text) => text.slice(0, LONGEST));
}

/** Spans of one word to three paragraphs; a third of them on words that stand in the text more than once. */
function notesOn(text: string, random: () => number): readonly Span[] {
  const words = [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[0],
  }));
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const recurring = words.flatMap(({ word }, i) => ((counts.get(word) ?? 0) > 1 ? [i] : []));
  return Array.from({ length: NOTES }, (_, n) => {
    const onRecurring = n % 3 === 0 && recurring.length > 0;
    const first = onRecurring ? (recurring[Math.floor(random() * recurring.length)] ?? 0) : Math.floor(random() * words.length);
    const length = onRecurring ? 1 + Math.floor(random() * 3) : ([1, 2, 5, 9, 15, 25, 40, 80, 150, 250][Math.floor(random() * 10)] ?? 1);
    const last = Math.min(words.length - 1, first + length - 1);
    return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 1 };
  });
}

interface Tally {
  notes: number;
  wrong: number;
  same: number;
  sameFound: number;
  changed: number;
  changedFound: number;
  lost: number;
  lostFound: number;
}

const newTally = (): Tally => ({ notes: 0, wrong: 0, same: 0, sameFound: 0, changed: 0, changedFound: 0, lost: 0, lostFound: 0 });

function sum(a: Tally, b: Tally): Tally {
  return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Tally]])) as unknown as Tally;
}

interface Truth {
  readonly state: "same" | "changed" | "lost" | "open";
  /** Where what came of the passage stands; null where nothing did. */
  readonly span: Span | null;
}

/** What became of a passage, by its characters. */
function truthOf(base: string, edited: Traced, byOrigin: readonly (readonly number[])[], note: Span): Truth {
  const places: number[] = [];
  for (let i = note.start; i < note.end; i++) if (!/\s/.test(base[i] ?? "")) places.push(...(byOrigin[i] ?? []));
  if (places.length === 0) return { state: "lost", span: null };
  const [start, end] = [Math.min(...places), Math.max(...places) + 1];
  const span = { start, end };
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "").length;
  const kept = places.filter((place) => edited.isSame[place]);
  const keptLetters = letters(
    kept
      .map((place) => edited.text[place])
      .join("")
      .normalize("NFC"),
  );
  const share = keptLetters / Math.max(1, letters(base.slice(note.start, note.end)));
  const isTogether = letters(edited.text.slice(start, end).normalize("NFC")) === keptLetters && isRising(places);
  if (share >= 0.999 && isTogether) return { state: "same", span };
  if (letters(kept.join("")) === 0 && places.every((place) => edited.isSame[place])) return { state: "lost", span: null };
  const isSpread = letters(edited.text.slice(start, end)) > 3 * letters(base.slice(note.start, note.end)) + 20;
  return { state: share >= 0.6 && isRising(places) && !isSpread ? "changed" : "open", span };
}

function isRising(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0));
}

function judgeAll(base: string, edited: Traced, notes: readonly Span[], tally: Tally, tell: string | null): void {
  const follower = createFollower(articleFromText(base), articleFromText(edited.text));
  const byOrigin: number[][] = Array.from({ length: base.length }, () => []);
  edited.origin.forEach((offset, place) => {
    if (offset >= 0) byOrigin[offset]?.push(place);
  });
  for (const note of notes) {
    const truth = truthOf(base, edited, byOrigin, note);
    const answer = follower(note);
    tally.notes++;
    const isWrong = answer.state !== "lost" && !isThere(edited.text, answer, truth);
    if (isWrong) tally.wrong++;
    const isFound = !isWrong && isRight(answer, truth);
    if (truth.state !== "open") {
      tally[truth.state]++;
      if (isFound) tally[`${truth.state}Found`]++;
    }
    if (tell !== null && (isWrong || (truth.state !== "open" && !isFound))) {
      const at = (span: Span | null) => (span === null ? "-" : JSON.stringify(edited.text.slice(span.start, span.end).slice(0, 160)));
      console.log(
        `${isWrong ? "WRONG" : "miss"} [${tell}] ${truth.state} ${JSON.stringify(base.slice(note.start, note.end).slice(0, 160))}\n   is ${at(truth.span)}\n   said ${answer.state} ${at(answer.state === "lost" ? null : answer.span)}`,
      );
    }
  }
}

/** Whether what was answered points to what came of the passage: at least half of it is that, and exactly that where it claims the same words. */
function isThere(text: string, answer: Exclude<Anchor, { state: "lost" }>, truth: Truth): boolean {
  if (truth.span === null) return false;
  if (answer.state !== "changed") return (truth.state === "same" || truth.state === "open") && isSameSpan(text, answer.span, truth.span);
  const overlap = Math.min(answer.span.end, truth.span.end) - Math.max(answer.span.start, truth.span.start);
  return overlap * 2 >= answer.span.end - answer.span.start;
}

function isRight(answer: Anchor, truth: Truth): boolean {
  if (truth.state === "lost") return answer.state === "lost";
  if (truth.state === "same") return answer.state === "exact" || answer.state === "moved";
  return answer.state === "changed";
}

/** Equal up to blanks and marks at the ends. */
function isSameSpan(text: string, a: Span, b: Span): boolean {
  const trimmed = ({ start, end }: Span) => text.slice(start, end).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
  return trimmed(a) === trimmed(b) && Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

function tableOf(rows: readonly (readonly [string, Tally])[]): string {
  const share = (part: number, whole: number) => (whole === 0 ? "-" : `${((100 * part) / whole).toFixed(2)} % of ${whole}`);
  return [
    "| edit | notes | wrong | same, found | changed, told so | lost, told so |",
    "|---|---|---|---|---|---|",
    ...rows.map(
      ([name, t]) =>
        `| ${name} | ${t.notes} | ${t.wrong} | ${share(t.sameFound, t.same)} | ${share(t.changedFound, t.changed)} | ${share(t.lostFound, t.lost)} |`,
    ),
  ].join("\n");
}

const WORDS = 100_000;
const SPEED_NOTES = 1_000;

async function speedTable(): Promise<string> {
  const { articles, source } = await readNews();
  const random = randomFrom(7);
  // No two stretches are alike: every fifth word gets a number, so that both sides know what is where.
  const base = textOf(articles.en, WORDS).replace(/\S+/g, (word, at: number) => (random() < 0.2 ? `${word}${at}` : word));
  const edited = EDITS["words replaced"]?.(trace(base), random, []).text ?? base;
  const notes = Array.from({ length: SPEED_NOTES }, () => {
    const start = base.indexOf(" ", Math.floor(random() * (base.length - 400))) + 1;
    return { start, end: base.indexOf(" ", start + 20 + Math.floor(random() * 200)) };
  });
  const rows = [
    ["unedited", base],
    ["5 % of the words edited", edited],
  ].map(([name = "", now = ""]) => {
    const own = best(5, () => {
      const follow = createFollower(articleFromText(base), articleFromText(now));
      for (const note of notes) follow(note);
    });
    const peer = best(1, () => {
      for (const { start, end } of notes) {
        const quote = base.slice(start, end);
        if (now.indexOf(quote) < 0) search(now, quote, Math.min(32, quote.length >> 1));
      }
    });
    const floor = best(5, () => {
      for (const { start, end } of notes) now.indexOf(base.slice(start, end), Math.max(0, start - 100));
    });
    return `| ${name} | ${own.toFixed(0)} ms | ${peer.toFixed(0)} ms | ${(peer / own).toFixed(1)} times | ${floor.toFixed(0)} ms |`;
  });
  const long = base.slice(0, 200_000);
  const selectors = describe(articleFromText(MISSING), { start: 0, end: 400 });
  const find = createFinder(articleFromText(long));
  const missing = best(20, () => find(selectors));
  return [
    `${SPEED_NOTES} notes in a text of ${WORDS} words (${source}), both texts read anew:`,
    "",
    "| text | own | indexOf, then approx-string-match | faster | indexOf near the place |",
    "|---|---|---|---|---|",
    ...rows,
    "",
    `A quote of 400 characters that is missing from 200,000: ${missing.toFixed(2)} ms.`,
  ].join("\n");
}

const MISSING = "Nobody in the valley knew when the old bridge at the end of the village would be mended. ".repeat(5);

function best(rounds: number, work: () => void): number {
  let least = Infinity;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
