/** Quotes: every passage in quotation marks that holds somebody's words, with its speaker. Linear in the text. */
import { type Evidence, findingId, type Quote, type RuleId, type Speaker } from "../../finding";
import { folded, isBreak, isCapital, isWord, spanOfTokens, written } from "../../text/tokens";
import type { Saying, Sayings } from "../attribution/sayings";
import { blockAt, type Scene, sentenceFirst } from "../attribution/scene";
import { QUOTE_RULES } from "../speech-rules";
import {
  type Attribution,
  cueAfter,
  cueBefore,
  cueLater,
  firstSayingFrom,
  goesOnWithSpeaker,
  isLabelled,
  labelOf,
  nameBelow,
  namedAfter,
  signature,
  speakerBefore,
} from "./attribute";
import { findUnmarked } from "./blocks";
import { ownerAfter } from "./owned";
import type { Passage } from "./passages";
import { countWords, endsLikeSpeech, wordingOf } from "./wording";

/** A quoted sentence without any speaker counts from this many words: shorter ones are slogans and titles. */
const LEAST_UNATTRIBUTED = 8;

/** A speaker who opens the sentence begins within this many tokens of it. */
const MAIN_CLAUSE_LEAD = 4;

interface Said {
  readonly speaker: Speaker | null;
  readonly saying: Saying | null;
  readonly rule: RuleId;
}

export interface FoundQuotes {
  readonly quotes: readonly Quote[];
  /** Cues that introduce a quotation and nothing else. */
  readonly used: ReadonlySet<Saying>;
}

export function findQuotes(scene: Scene, sayings: Sayings): FoundQuotes {
  const quotes: Quote[] = [];
  const used = new Set<Saying>();
  const outer = scene.passages.filter((passage) => passage.depth === 0);
  let before: { readonly passage: Passage; readonly said: Said } | null = null;
  for (let k = 0; k < outer.length; ) {
    const chain = chainFrom(scene, outer, k);
    const said = attribute(scene, sayings, chain, before);
    if (said !== null) {
      if (said.saying !== null) used.add(said.saying);
      for (const passage of chain) quotes.push(makeQuote(scene, passage, said));
      const last = chain.at(-1);
      if (last !== undefined) before = { passage: last, said };
    }
    k += chain.length;
  }
  for (const passage of scene.passages) if (passage.depth > 0) addNested(scene, sayings, passage, quotes);
  for (const unmarked of findUnmarked(scene, sayings)) {
    quotes.push(makeQuote(scene, unmarked, { speaker: unmarked.speaker, saying: null, rule: unmarked.rule }));
  }
  quotes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { quotes, used };
}

/** The passages of one quotation over several lines. */
function chainFrom(scene: Scene, outer: readonly Passage[], k: number): readonly Passage[] {
  const chain: Passage[] = [];
  for (let j = k; j < outer.length; j++) {
    const passage = outer[j];
    if (passage === undefined) break;
    const previous = chain.at(-1);
    if (
      previous !== undefined &&
      (isLabelled(scene, passage.innerFirst) ||
        !(previous.goesOn && isBreak(scene.tokens, passage.first - 1) && isBreak(scene.tokens, previous.last + 1)))
    )
      break;
    chain.push(passage);
    if (!passage.goesOn) break;
  }
  return chain;
}

/** Whose words a chain of passages holds, and by which rule; null where they are no quote. */
function attribute(
  scene: Scene,
  sayings: Sayings,
  chain: readonly Passage[],
  before: { passage: Passage; said: Said } | null,
): Said | null {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined) return null;
  const wording = chain.length > 1 ? "sentence" : wordingOf(scene, first);
  if (wording === "name") return null;
  if (first.single && isHeadline(scene, first)) return null;
  const labelled = labelOf(scene, sayings, first);
  if (labelled !== null) return labelled;
  const signed = signature(scene, last);
  if (signed !== null) return signed;
  const isWhole = wording === "sentence" || (isCapital(scene.tokens, first.innerFirst) && endsLikeSpeech(scene, first));
  const after = cueAfter(scene, sayings, last, isWhole && !isBeforeColon(scene, first));
  if (after !== null) return after;
  for (const passage of chain.slice(0, -1)) {
    const within = cueAfter(scene, sayings, passage);
    if (within !== null) return within;
  }
  const direct = cueBefore(scene, sayings, first);
  if (wording === "fragment") return fragment(scene, first, direct);
  if (direct !== null && first.first !== sentenceFirst(scene, first.first)) return direct;
  if (first.single) return null;
  if (!standsAlone(scene, first)) return { speaker: null, saying: null, rule: QUOTE_RULES.open };
  const later = cueLater(scene, sayings, last);
  if (later === null && chain.length === 1 && isSubjectOfWriter(scene, first)) return null;
  const named = later ?? namedAfter(scene, sayings, last) ?? nameBelow(scene, last) ?? ownerAfter(scene, last);
  if (named !== null) return named;
  // The sentence says who spoke, in words that are not understood: nobody before is meant.
  const isOpen = goesOnWithSpeaker(scene, last) || isBeforeColon(scene, first);
  return (
    (isOpen ? null : saidBetween(scene, sayings, first, before)) ??
    (isOpen ? null : goesOnFrom(scene, first, before)) ??
    (isOpen ? null : speakerBefore(scene, sayings, first)) ??
    (isUnattributed(scene, first, chain) ? { speaker: null, saying: null, rule: QUOTE_RULES.open } : null)
  );
}

/** *“Lời hứa suông” này của hãng …*: a short fragment that opens the writer's own sentence. */
function isSubjectOfWriter(scene: Scene, passage: Passage): boolean {
  const { tokens } = scene;
  if (endsLikeSpeech(scene, passage) || countWords(scene, passage) >= LEAST_UNATTRIBUTED) return false;
  return passage.first === sentenceFirst(scene, passage.first) && isWord(tokens, passage.last + 1) && !isCapital(tokens, passage.last + 1);
}

/** Whether a passage opens its sentence, or follows a colon or dash. */
function standsAlone(scene: Scene, passage: Passage): boolean {
  return passage.first === sentenceFirst(scene, passage.first) || [":", "-", "–", "—"].includes(written(scene.tokens, passage.first - 1));
}

/** Whether a colon on the same line leads to the passage. */
function isBeforeColon({ tokens }: Scene, passage: Passage): boolean {
  return written(tokens, passage.first - 1) === ":";
}

/** A fragment within the writer's sentence is somebody's wording only under a verb of saying. */
function fragment(scene: Scene, passage: Passage, direct: Attribution | null): Said | null {
  const { tokens } = scene;
  if (direct === null) return isIntroduced(scene, passage) ? { speaker: null, saying: null, rule: QUOTE_RULES.open } : null;
  const opensLikeName = written(tokens, passage.innerFirst) !== folded(tokens, passage.innerFirst);
  const introduced = [",", ":"].includes(written(tokens, passage.first - 1)) || direct.saying?.last === passage.first - 1;
  if (opensLikeName && !introduced && !endsLikeSpeech(scene, passage) && countWords(scene, passage) < 6) return null;
  return direct;
}

/** A whole sentence after a comma, under a verb whose subject stays open. */
function isIntroduced(scene: Scene, passage: Passage): boolean {
  const { tokens } = scene;
  const opens = written(tokens, passage.first - 1) === "," && isCapital(tokens, passage.innerFirst);
  return opens && endsLikeSpeech(scene, passage) && countWords(scene, passage) > 4;
}

/** A quotation that stands right after another one, in the same line or as the next: the same speaker goes on. */
function goesOnFrom(scene: Scene, passage: Passage, before: { passage: Passage; said: Said } | null): Said | null {
  if (before === null || before.said.speaker === null) return null;
  const lines = (scene.lineOf[passage.first] ?? 0) - (scene.lineOf[before.passage.last] ?? 0);
  const sentences = (scene.read.sentenceOf[passage.first] ?? 0) - (scene.read.sentenceOf[before.passage.last] ?? 0);
  if (lines > 1 || sentences > 2) return null;
  return { speaker: before.said.speaker, saying: null, rule: QUOTE_RULES.continued };
}

/** Who spoke in the sentence right before a quotation, after the last one: *X told Y that …. “…”*. */
function saidBetween(scene: Scene, { told }: Sayings, passage: Passage, before: { passage: Passage; said: Said } | null): Said | null {
  if (before === null) return null;
  const sentence = (scene.read.sentenceOf[passage.first] ?? 0) - 1;
  const from = Math.max(scene.read.sentences[sentence]?.first ?? 0, before.passage.last + 1);
  if (scene.grammarAt(from).fronters.at(scene.tokens, from)) return null;
  const saying = told[firstSayingFrom(told, from)];
  if (saying === undefined || saying.cue.first >= passage.first || saying.speaker === null) return null;
  if (saying.cue.kind !== "verb" || saying.stance !== "before" || scene.passageOf[saying.first - 1] !== 0) return null;
  return saying.first <= from + MAIN_CLAUSE_LEAD ? { speaker: saying.speaker, saying: null, rule: QUOTE_RULES.continued } : null;
}

function isUnattributed(scene: Scene, first: Passage, chain: readonly Passage[]): boolean {
  if (isHeadline(scene, first)) return false;
  return chain.reduce((sum, passage) => sum + countWords(scene, passage), 0) >= LEAST_UNATTRIBUTED;
}

function isHeadline(scene: Scene, passage: Passage): boolean {
  return blockAt(scene, passage.first)?.kind === "headline";
}

/** A quotation within a quotation: under a verb of saying within the outer one. */
function addNested(scene: Scene, sayings: Sayings, passage: Passage, quotes: Quote[]): void {
  if (wordingOf(scene, passage) === "name") return;
  const first = sentenceFirst(scene, passage.first);
  const saying = sayings.quoted[firstSayingFrom(sayings.quoted, passage.first) - 1];
  if (saying === undefined || saying.cue.first < first) return;
  quotes.push(makeQuote(scene, passage, { speaker: saying.speaker, saying, rule: QUOTE_RULES.nested }));
}

function makeQuote(scene: Scene, passage: { readonly first: number; readonly last: number }, said: Said): Quote {
  const { tokens } = scene;
  const span = spanOfTokens(tokens, passage.first, passage.last);
  const cue = said.saying === null ? null : spanOfTokens(tokens, said.saying.cue.first, said.saying.cue.last);
  const evidence: Evidence[] = [];
  if (cue !== null) evidence.push({ role: "cue", span: cue });
  const subject = said.saying?.subject ?? null;
  if (subject !== null) evidence.push({ role: "speaker", span: spanOfTokens(tokens, subject.first, subject.last) });
  return { kind: "quote", id: findingId("quote", span), rule: said.rule, evidence, span, speaker: said.speaker, cue };
}
