/** Finds whose words a passage holds: the cue after it, before it, in the sentence before, or the quotation it goes on from. */
import type { RuleId, Speaker } from "../../finding";
import { folded, isBreak, isCapital, isWord, Shape, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { speakerOf } from "../attribution/known-persons";
import type { Saying, Sayings } from "../attribution/sayings";
import { mentionAt, type Scene, sentenceFirst, sentenceLast } from "../attribution/scene";
import { QUOTE_RULES } from "../speech-rules";
import { nameBeforeColon } from "./colon";
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

/** First token of the writer's words after a passage, links left out; null where the line ends or another passage begins. */
function writersWords({ tokens, passageOf }: Scene, passage: Passage): number | null {
  let from = passage.last + 1;
  while (LINKS.has(written(tokens, from))) from++;
  return isBreak(tokens, from) || passageOf[from] !== 0 ? null : from;
}

/** Whether a comma or dash, within the marks or after them, lets the sentence go on with who said the words. */
export function goesOnWithSpeaker(scene: Scene, passage: Passage): boolean {
  if (writersWords(scene, passage) === null) return false;
  return LINKS.has(written(scene.tokens, passage.last + 1)) || (passage.closed && lastMark(scene, passage) === ",");
}

/**
 * The cue after: *“…,” X said*; *“…,” said X*; *“…”, theo X*.
 * @param unlinked the cue may follow without any comma or dash (*“…” said X*): for whole sentences only.
 */
export function cueAfter(scene: Scene, sayings: Sayings, passage: Passage, unlinked = false): Attribution | null {
  const { tokens } = scene;
  const linked = LINKS.has(written(tokens, passage.last + 1)) || (passage.closed && STOPS.has(lastMark(scene, passage)));
  if (!linked && !(unlinked && passage.closed)) return null;
  const from = writersWords(scene, passage);
  if (from === null) return null;
  const last = Math.min(sentenceLast(scene, from), from + CUE_REACH);
  const list = sayings.told;
  for (let k = firstSayingFrom(list, from); k < list.length; k++) {
    const saying = list[k];
    if (saying === undefined || saying.cue.first > last) return null;
    if (crossesPassage(scene, from, saying.cue.first)) return null;
    const lead = linked ? leadOf(scene, from, saying) : saying.first === from;
    if (!linked && opensAnother(scene, saying.last + 1, last)) return null;
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

/** Whether a colon and a further quotation follow: the cue is that one's (*“…” Lee wrote on Facebook: “…”*). */
function opensAnother({ tokens, passageOf }: Scene, from: number, last: number): boolean {
  for (let i = from; i <= last + 1; i++) if (passageOf[i] !== 0) return written(tokens, i - 1) === ":";
  return false;
}

/** The last mark within a passage, the closing marks of inner ones left out. */
function lastMark(scene: Scene, passage: Passage): string {
  let i = passage.innerLast;
  while (i > passage.innerFirst && ["’", "'", "”", '"'].includes(written(scene.tokens, i))) i--;
  return written(scene.tokens, i);
}

/** *“…” announced in May, said X; “…” here, X said*: an inverted cue further on in the sentence, or one that closes it. */
export function cueLater(scene: Scene, sayings: Sayings, passage: Passage): Attribution | null {
  const from = passage.last + 1;
  if (isBreak(scene.tokens, from)) return null;
  const last = sentenceLast(scene, from);
  for (let k = firstSayingFrom(sayings.told, from); k < sayings.told.length; k++) {
    const saying = sayings.told[k];
    if (saying === undefined || saying.cue.first > Math.min(last, from + CUE_REACH) || crossesPassage(scene, from, saying.cue.first))
      return null;
    const { headFirst } = scene.grammarAt(from);
    const closes = saying.stance === "before" && written(scene.tokens, saying.first - 1) === "," && saying.cue.last >= last - 1;
    if (closes || (saying.stance === "inverted" && written(scene.tokens, saying.cue.first - 1) === ","))
      return { speaker: saying.speaker, saying, rule: headFirst ? QUOTE_RULES.saidAfterVi : QUOTE_RULES.saidAfterEn };
  }
  return null;
}

/** Whether cue and subject begin right after the quotation (a medium may come first: *AFP dẫn lời X*). */
function leadOf(scene: Scene, from: number, saying: Saying): boolean {
  if (saying.first - from <= CUE_LEAD || isSubjectPhrase(scene, from, saying)) return true;
  if (!scene.grammarAt(from).headFirst) return false;
  for (let i = from; i < saying.first; i++) if (folded(scene.tokens, i) === "dẫn") return true;
  return saying.stance === "source" && saying.first - from < 8 && folded(scene.tokens, saying.cue.first) !== "theo";
}

/** Words before a name within its phrase: *study director and co-author Ann Lee said; lãnh đạo nhóm An Nhi nói*. */
const PHRASE_LEAD = 12;

/** Whether nothing but words of one noun phrase stands between the quotation and the name that it ends in. */
function isSubjectPhrase(scene: Scene, from: number, { stance, subject, first }: Saying): boolean {
  if (stance !== "before" || subject === null || subject.kind === "pronoun" || first - from > PHRASE_LEAD) return false;
  const { clauseStarts, predicates, headFirst } = scene.grammarAt(from);
  for (let i = from; i < first; i++) {
    if (mentionAt(scene, i) !== null || (!isWord(scene.tokens, i) && !DASHES.has(written(scene.tokens, i)))) return false;
    if (clauseStarts.at(scene.tokens, i) || (!headFirst && predicates.at(scene.tokens, i))) return false;
  }
  return true;
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
    if (saying.last >= passage.first || isPlanned(scene, list, k, first)) continue;
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
  const named = nameBeforeColon(scene, sayings, passage, first);
  return named === null ? null : { speaker: named, saying: null, rule: QUOTE_RULES.colon };
}

/** *ông An nói bà Ví sẽ yêu cầu “…”, Lee said the town would continue “…”*: what is planned within what another says. */
function isPlanned({ tokens }: Scene, list: readonly Saying[], k: number, sentence: number): boolean {
  const [saying, before] = [list[k], list[k - 1]];
  return saying !== undefined && before !== undefined && before.cue.first >= sentence && WILL.at(tokens, saying.cue.first - 1);
}
const WILL = new WordSet(["sẽ", "would", "will"]);

/** *“LEE: We will open it.”*: in a record of a talk, the name of who speaks in capitals, and a colon; open where nobody of that name is known. */
export function labelOf(scene: Scene, { memory }: Sayings, { innerFirst }: Passage): Attribution | null {
  if (!isLabelled(scene, innerFirst)) return null;
  const speaker = memory.speakerNamed(innerFirst, innerFirst);
  return { speaker, saying: null, rule: speaker === null ? QUOTE_RULES.open : QUOTE_RULES.colon };
}

/** In letters. */
const SHORTEST_LABEL = 3;

/** Whether a name in capitals and a colon stand at token `i`. */
export function isLabelled({ tokens }: Scene, i: number): boolean {
  return tokens.shape[i] === Shape.Upper && written(tokens, i).length >= SHORTEST_LABEL && written(tokens, i + 1) === ":";
}

/** Words between the name after a quotation and the end of the sentence. */
const LONGEST_TAIL = 8;

/** Vietnamese: *“…”, ông An gay gắt.; “…” – chị Nhi vừa khóc vừa kể*: a person named right after the words, and little more, whatever the verb. */
export function namedAfter(scene: Scene, { memory }: Sayings, passage: Passage): Attribution | null {
  const from = writersWords(scene, passage);
  if (from === null || !goesOnWithSpeaker(scene, passage) || !scene.grammarAt(from).headFirst) return null;
  const mention = mentionAt(scene, from);
  if (mention !== null && mention.first !== from) return null;
  let end = mention?.last ?? from - 1;
  if (mention === null) while (isCapital(scene.tokens, end + 1)) end++;
  const speaker = mention !== null ? speakerOf(mention.person) : end < from ? null : memory.speakerNamed(from, end);
  const last = sentenceLast(scene, from);
  if (speaker === null || last - end > LONGEST_TAIL + 1 || last === end) return null;
  for (let i = end + 1; i < last; i++) if (!isWord(scene.tokens, i) || scene.passageOf[i] !== 0) return null;
  return { speaker, saying: null, rule: QUOTE_RULES.namedAfter };
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
    const isPerson = saying.cue.kind === "verb" || (saying.speaker !== null && saying.speaker.kind !== "group");
    if (isPerson && saying.speaker !== null && saying.last < passage.first)
      return { speaker: saying.speaker, saying: null, rule: QUOTE_RULES.continued };
  }
  return null;
}
