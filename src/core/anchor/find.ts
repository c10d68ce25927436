/**
 * Finds a passage again by its exact words, told apart from other places of the same words by their neighbours. Never settles for
 * words that are merely similar: "12 người" is not "15 người". Where the words stand nowhere to the letter, they may with other white space
 * (`dense-text.ts`). Cost: one pass over the text for each passage that is not where it was, at most 2 * CONTEXT comparisons for each occurrence.
 */
import type { Article } from "../article";
import type { Selectors } from "../note";
import type { Span } from "../span";
import type { Anchor } from "./anchor";
import { type ComposedText, composeText } from "./composed-text";
import { type DenseText, denseOccurrences, denseText } from "./dense-text";
import { CONTEXT } from "./describe";
import { occurrencesOf } from "./occurrences";

/**
 * Words and agreeing neighbours together, in code units, below which a place proves nothing: a bare "12" elsewhere is another
 * figure, a sentence is itself. As much as one side's whole context.
 */
const PROOF = CONTEXT;

/** Agreeing neighbours, in code units, that tell one of several places of the same words: a word or two. */
const PARTLY = 8;

const LOST: Found = { state: "lost" };

interface Candidate {
  /** In composed text. */
  readonly start: number;
  readonly span: Span;
  /** Neighbouring code units that agree. */
  readonly shared: number;
  readonly distance: number;
}

/** A passage found by its words alone: it is there, or it is lost. */
export type Found = Exclude<Anchor, { state: "changed" }>;

/**
 * Where the passage stands in this article: `exact` with all its stored neighbours, wherever that is; `moved` where these changed in part, or where several
 * places are just as good and this is the nearest. To find many, make a finder.
 */
export function find(article: Article, selectors: Selectors): Found {
  return createFinder(article)(selectors);
}

/** Reads the article once, and finds any number of passages in it. */
export function createFinder(article: Article): (selectors: Selectors) => Found {
  const composed = composeText(article.text);
  let dense: DenseText | null = null;
  return (selectors) => {
    const wanted = compose(selectors);
    const found = findIn(composed, wanted);
    if (found !== null) return found;
    dense ??= denseText(composed.text);
    return choose(spacedCandidates(composed, dense, wanted), wanted, countOf(wanted.prefix + wanted.suffix));
  };
}

interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In the original. */
  readonly position: number;
  /** Whether nothing but the words is known, as of passages that other programs kept: one place of them is the place then. */
  readonly isBare: boolean;
}

function compose({ quote, position }: Selectors): Wanted {
  return {
    exact: quote.exact.normalize("NFC"),
    prefix: quote.prefix.normalize("NFC"),
    suffix: quote.suffix.normalize("NFC"),
    position: position.start,
    isBare: quote.prefix === "" && quote.suffix === "" && position.end === position.start,
  };
}

/** Null where the words stand nowhere to the letter. */
function findIn(composed: ComposedText, wanted: Wanted): Found | null {
  if (wanted.exact === "") return LOST;
  const full = wanted.prefix.length + wanted.suffix.length;
  const home = composed.fromOriginal(wanted.position);
  const atHome = candidateAt(composed, wanted, home, home);
  if (atHome !== null && atHome.shared === full && !wanted.isBare) return { state: "exact", span: atHome.span };
  const candidates = occurrencesOf(wanted.exact, composed.text).flatMap((start) => candidateAt(composed, wanted, start, home) ?? []);
  return candidates.length === 0 ? null : choose(candidates, wanted, full);
}

function choose(candidates: readonly Candidate[], wanted: Wanted, full: number): Found {
  const [best, second] = topTwo(candidates);
  if (best === null) return LOST;
  if (best.shared === full && full > 0) {
    return { state: second !== null && second.shared === full ? "moved" : "exact", span: best.span };
  }
  if (wanted.isBare) return second === null ? { state: "exact", span: best.span } : LOST;
  if (wanted.exact.length + best.shared < PROOF) return LOST;
  if (second !== null && best.shared < PARTLY) return LOST;
  return { state: "moved", span: best.span };
}

/** Places of the words with other white space. */
function spacedCandidates(composed: ComposedText, dense: DenseText, wanted: Wanted): readonly Candidate[] {
  const words = denseText(wanted.exact);
  if (words.text === "") return [];
  const [before, after] = [withoutSpace(wanted.prefix), withoutSpace(wanted.suffix)];
  const home = composed.fromOriginal(wanted.position);
  return denseOccurrences(words, dense).flatMap((at) => {
    const end = at + words.text.length;
    const start = dense.origins[at] ?? 0;
    const span = composed.toOriginal({ start, end: (dense.origins[end - 1] ?? 0) + 1 });
    if (span === null) return [];
    const shared = sharedBefore(dense.text, at, before) + sharedAfter(dense.text, end, after);
    return [{ start, span, shared, distance: Math.abs(start - home) }];
  });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}

function countOf(text: string): number {
  return withoutSpace(text).length;
}

/** The words at this place with what speaks for it; null where they do not stand there whole. */
function candidateAt({ text, toOriginal }: ComposedText, wanted: Wanted, start: number, home: number): Candidate | null {
  const end = start + wanted.exact.length;
  if (!text.startsWith(wanted.exact, start)) return null;
  const span = toOriginal({ start, end });
  if (span === null) return null; // a piece of a letter: `Nghe` within a decomposed `Nghệ`
  const shared = sharedBefore(text, start, wanted.prefix) + sharedAfter(text, end, wanted.suffix);
  return { start, span, shared, distance: Math.abs(start - home) };
}

function sharedBefore(text: string, start: number, prefix: string): number {
  let shared = 0;
  while (shared < prefix.length && shared < start && text[start - 1 - shared] === prefix[prefix.length - 1 - shared]) shared++;
  return shared;
}

function sharedAfter(text: string, end: number, suffix: string): number {
  let shared = 0;
  while (shared < suffix.length && text[end + shared] === suffix[shared]) shared++;
  return shared;
}

/** The two with the most agreeing neighbours; of equal ones the nearest, then the first. */
function topTwo(candidates: readonly Candidate[]): readonly [Candidate | null, Candidate | null] {
  let best: Candidate | null = null;
  let second: Candidate | null = null;
  for (const candidate of candidates) {
    if (best === null || isBetter(candidate, best)) [best, second] = [candidate, best];
    else if (second === null || isBetter(candidate, second)) second = candidate;
  }
  return [best, second];
}

function isBetter(a: Candidate, b: Candidate): boolean {
  return a.shared > b.shared || (a.shared === b.shared && a.distance < b.distance);
}
