/** Finds whose words a passage holds: the cue after it, before it, in the sentence before, or the quotation it goes on from. */
import type { RuleId, Speaker } from "../../finding";
import { folded, isBreak, isCapital, isWord, written } from "../../text/tokens";
import { speakerOf } from "../attribution/memory";
import type { Saying, Sayings } from "../attribution/sayings";
import { mentionAt, type Scene, sentenceFirst, sentenceLast } from "../attribution/scene";
import { QUOTE_RULES } from "../speech-rules";
import type { Passage } from "./passages";

export interface Attribution {
  readonly speaker: Speaker | null;
  readonly saying: Saying | null;
  readonly rule: RuleId;
}

/** The subject of a cue after the quotation begins within this many tokens of it. */
const CUE_LEAD = 2;
/** *“…,” X said*: cue and subject end within this many tokens. */
const CUE_REACH = 60;

const DASHES = new Set(["-", "–", "—", "―"]);
const LINKS = new Set([",", ...DASHES]);
const STOPS = new Set([",", "?", "!", "…", "...", "-", "—"]);

/** Sayings by place: binary search over the list in reading order. */
export function firstSayingFrom(list: readonly Saying[], token: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.cue.first ?? 0) >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The cue after: *“…,” X said*; *“…,” said X*; *“…”, theo X*. */
export function cueAfter(scene: Scene, sayings: Sayings, passage: Passage): Attribution | null {
  const { tokens } = scene;
  let from = passage.last + 1;
  const linked = LINKS.has(written(tokens, from));
  if (!linked && !(passage.closed && STOPS.has(lastMark(scene, passage)))) return null;
  while (LINKS.has(written(tokens, from))) from++;
  if (isBreak(tokens, from) || scene.passageOf[from] !== 0) return null;
  const last = Math.min(sentenceLast(scene, from), from + CUE_REACH);
  const list = sayings.told;
  for (let k = firstSayingFrom(list, from); k < list.length; k++) {
    const saying = list[k];
    if (saying === undefined || saying.cue.first > last) return null;
    if (crossesPassage(scene, from, saying.cue.first)) return null;
    const lead = leadOf(scene, from, saying);
    if (lead && saying.stance !== "leaning") {
      const rule =
        saying.stance === "source"
          ? QUOTE_RULES.accordingTo
          : scene.grammarAt(from).headFirst
            ? QUOTE_RULES.saidAfterVi
            : QUOTE_RULES.saidAfterEn;
      return { speaker: saying.speaker, saying, rule };
    }
    if (k - firstSayingFrom(list, from) >= 2) return null;
  }
  return null;
}

/** The last mark within a passage, the closing marks of inner ones left out. */
function lastMark(scene: Scene, passage: Passage): string {
  let i = passage.innerLast;
  while (i > passage.innerFirst && ["’", "'", "”", '"'].includes(written(scene.tokens, i))) i--;
  return written(scene.tokens, i);
}

/** *“…” announced in May, said X*: an inverted cue or a source further on in the sentence. */
export function cueLater(scene: Scene, sayings: Sayings, passage: Passage): Attribution | null {
  const from = passage.last + 1;
  if (isBreak(scene.tokens, from)) return null;
  const last = sentenceLast(scene, from);
  for (let k = firstSayingFrom(sayings.told, from); k < sayings.told.length; k++) {
    const saying = sayings.told[k];
    if (saying === undefined || saying.cue.first > Math.min(last, from + CUE_REACH) || crossesPassage(scene, from, saying.cue.first))
      return null;
    if (saying.stance === "inverted" && written(scene.tokens, saying.cue.first - 1) === ",")
      return { speaker: saying.speaker, saying, rule: QUOTE_RULES.saidAfterEn };
  }
  return null;
}

/** Whether cue and subject begin right after the quotation (a medium may come first: *AFP dẫn lời X*). */
function leadOf(scene: Scene, from: number, saying: Saying): boolean {
  if (saying.first - from <= CUE_LEAD) return true;
  if (!scene.grammarAt(from).headFirst) return false;
  for (let i = from; i < saying.first; i++) if (folded(scene.tokens, i) === "dẫn") return true;
  return saying.stance === "source" && saying.first - from < 8 && folded(scene.tokens, saying.cue.first) !== "theo";
}

function crossesPassage(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (scene.passageOf[i] !== 0) return true;
  return false;
}

/** The cue before, in the same sentence: *X said: “…”*, *X called it “…”*, *theo X, “…”*; also the middle cue of a split quotation. */
export function cueBefore(scene: Scene, sayings: Sayings, passage: Passage): Attribution | null {
  const { tokens } = scene;
  const first = sentenceFirst(scene, passage.first);
  const colon = written(tokens, passage.first - 1) === ":";
  const list = sayings.told;
  for (let k = firstSayingFrom(list, passage.first) - 1; k >= 0; k--) {
    const saying = list[k];
    if (saying === undefined || saying.cue.first < first) break;
    if (saying.last >= passage.first) continue;
    const rule = colon
      ? QUOTE_RULES.colon
      : saying.stance === "source"
        ? QUOTE_RULES.accordingTo
        : scene.grammarAt(first).headFirst
          ? QUOTE_RULES.saidBeforeVi
          : QUOTE_RULES.saidBeforeEn;
    return { speaker: saying.speaker, saying, rule };
  }
  if (!colon) return null;
  const named = nameBeforeColon(scene, passage.first - 2, first);
  return named === null ? null : { speaker: named, saying: null, rule: QUOTE_RULES.colon };
}

function nameBeforeColon(scene: Scene, end: number, floor: number): Speaker | null {
  const mention = mentionAt(scene, end);
  return mention !== null && mention.first >= floor ? speakerOf(mention.person) : null;
}

/** *“…” — Ann Lee*: a dash and a name that close the line, or the next one. */
export function signature(scene: Scene, passage: Passage): Attribution | null {
  const { tokens } = scene;
  let at = passage.last + 1;
  if (isBreak(tokens, at)) at++;
  if (!DASHES.has(written(tokens, at))) return null;
  const first = at + 1;
  const mention = mentionAt(scene, first);
  if (mention !== null && mention.first === first && endsLine(scene, mention.last + 1))
    return { speaker: speakerOf(mention.person), saying: null, rule: QUOTE_RULES.signature };
  let last = at;
  while (
    last - at < LONGEST_NAME &&
    (isCapital(tokens, last + 1) || (last > at && written(tokens, last + 1) === "." && !endsLine(scene, last + 1)))
  )
    last++;
  if (last <= first || !endsLine(scene, last + 1)) return null;
  return {
    speaker: { kind: "person", name: tokens.text.slice(tokens.start[first] ?? 0, tokens.end[last] ?? 0) },
    saying: null,
    rule: QUOTE_RULES.signature,
  };
}

/** A name in a signature is no longer than this many tokens. */
const LONGEST_NAME = 6;

/** A line ends at token `i`, or with the stop or comma there. */
function endsLine(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const mark = written(tokens, i);
  return isBreak(tokens, i) || mark === "," || (mark === "." && isBreak(tokens, i + 1));
}

/** A quotation alone in its line, with the name of who said it alone in the next one. */
export function nameBelow(scene: Scene, passage: Passage): Attribution | null {
  const { tokens } = scene;
  if (!isBreak(tokens, passage.first - 1) || !isBreak(tokens, passage.last + 1)) return null;
  let at = passage.last + 2;
  while (!isBreak(tokens, at) && !isWord(tokens, at)) at++;
  const mention = mentionAt(scene, at);
  if (mention === null || mention.first !== at || !isBreak(tokens, mention.last + 1)) return null;
  return { speaker: speakerOf(mention.person), saying: null, rule: QUOTE_RULES.pullQuote };
}

/** Who spoke right before a quotation without a cue of its own: in the sentence before, or at the end of the line before. */
export function speakerBefore(scene: Scene, sayings: Sayings, passage: Passage): Attribution | null {
  const sentence = (scene.read.sentenceOf[passage.first] ?? 0) - 1;
  const list = sayings.told;
  for (let k = firstSayingFrom(list, passage.first) - 1; k >= 0; k--) {
    const saying = list[k];
    if (saying === undefined) return null;
    const of = scene.read.sentenceOf[saying.cue.first] ?? 0;
    if (of < sentence) return null;
    if (saying.cue.kind === "verb" && saying.speaker !== null && saying.last < passage.first)
      return { speaker: saying.speaker, saying: null, rule: QUOTE_RULES.continued };
  }
  return null;
}
