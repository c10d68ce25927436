/** Names within a noun phrase that the people detector left out: after an honorific, or after what the person is. */
import { type Grammar, phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { isCapital, Shape, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isVietnameseName } from "../officials/name-runs";
import { isSpeakerHead } from "./heads";
import type { Scene } from "./scene";
import type { Subject } from "./subject";

/** A name after an honorific that the people detector left out: *ông Lộc*, *Mr. Lee*. */
export function honoured(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  let at = end;
  while (
    at > first &&
    (isCapital(tokens, at) || (written(tokens, at) === "." && touchesNext(tokens, at))) &&
    !grammar.honorifics.has(tokens, at)
  )
    at--;
  if (at === end) return null;
  const named = grammar.headFirst ? afterAcronym(scene, first, end) : null;
  if (named !== null) return { kind: "words", from: first, group: false, first: named, last: end };
  const dotted = written(tokens, at) === "." ? at - 1 : at;
  if (!grammar.honorifics.has(tokens, dotted)) return namedPerson(scene, grammar, first, end);
  return { kind: "words", from: first, group: false, first: at + 1, last: end };
}

/** Vietnamese: the first token of a whole name that closes the phrase after the initials of a body (*Thứ trưởng Bộ QLM&C Trần Văn Mẫu*); null for none. */
function afterAcronym(scene: Scene, first: number, end: number): number | null {
  const { tokens } = scene;
  if (scene.grammarAt(first).groupHeads.longestAt(tokens, first) !== null) return null; // HTX DVSX Nông Nghiệp Mây
  let name = end;
  while (name > first && isCapital(tokens, name - 1) && tokens.shape[name - 1] !== Shape.Upper) name--;
  const isName = name > first && end - name >= 2 && tokens.shape[name - 1] === Shape.Upper && isVietnameseName(tokens, name, end);
  return isName ? name : null;
}

/** Vietnamese: places of the trade that no list of places has (*diễn viên Hollywood*). */
const NO_PERSONS = new WordSet(["hollywood", "bollywood", "broadway", "tvb", "kpop", "vpop"]);
/** Vietnamese: what follows a person's name tells where they work or are. */
const BELONGS = new WordSet(["thuộc", "tại", "ở"]);

/** Vietnamese: last syllables of words for those who speak for a body (*đại diện, lãnh đạo*). */
const ENVOYS = new WordSet(["diện", "đạo"]);

/** Vietnamese: a firm's name follows. */
const OWNERS = new PhraseTable(phrasesOf("ông chủ, bà chủ, chủ nhân", true));

/** A name after what the person is: *ca sĩ An Nhi, phóng viên Ann Lee của …*; the name alone. */
function namedPerson(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  if (!grammar.headFirst) return namedAfterHead(scene, grammar, first, end);
  const head = grammar.personHeads.longestAt(tokens, first);
  if (head === null) return null;
  let name = head.last + 1;
  let last = head.last;
  while (last < end && isCapital(tokens, last + 1)) last++;
  const isWhole = last === end || grammar.owners.at(tokens, last + 1) || BELONGS.at(tokens, last + 1);
  // quan chức Mỹ, cựu ngoại trưởng Nhật Bản
  while (name <= last && grammar.countries.longestAt(tokens, name) !== null)
    name = (grammar.countries.longestAt(tokens, name)?.last ?? name) + 1;
  if (OWNERS.lastAt(tokens, first) === head.last) return null; // ông chủ Mây Gold
  if (ENVOYS.at(tokens, head.last) && !isVietnameseName(tokens, name, last)) return null; // đại diện Mây Gold
  // đại diện Bộ Công Thương, diễn viên Hollywood
  if (grammar.groupHeads.longestAt(tokens, name) !== null || (last === name && NO_PERSONS.at(tokens, name))) return null;
  return last >= name && last - name < 4 && isWhole ? { kind: "words", from: first, group: false, first: name, last } : null;
}

/** *company president Ann Lee*: two or more capitals after the word for the person. */
function namedAfterHead(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  let name = end;
  while (name > first && isCapital(tokens, name - 1) && grammar.personHeads.longestAt(tokens, name - 1) === null) name--;
  if (name === first || end === name || !isCapital(tokens, end) || grammar.personHeads.longestAt(tokens, name - 1) === null) return null;
  return isSpeakerHead(scene, grammar, end) ? null : { kind: "words", from: first, group: false, first: name, last: end };
}
