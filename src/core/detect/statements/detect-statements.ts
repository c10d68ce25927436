/** Reported statements: the clause that a cue outside quotation marks tells, cut where a quote lies in it. Linear in the text. */
import { type Evidence, findingId, type Quote, type RuleId, type Statement } from "../../finding";
import { folded, isBreak, isCapital, isWord, spanOfTokens, tokenAt, written } from "../../text/tokens";
import type { Saying, Sayings } from "../attribution/sayings";
import { type Scene, sentenceFirst, sentenceLast } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import { type Borders, type Clause, clauseEnd, clauseStart, hasPredicate, LEAST_WORDS, openingAfter, wordsIn } from "./clause";
import { findHeadlineSayings } from "./headlines";

/** Beside a quote the rest of a sentence counts from this many words; GUIDE.md, "Reported statements". */
const LEAST_BESIDE_QUOTE = 5;
/** *…, X said on Monday in Hanoi.*: what may follow a cue that closes its sentence, in tokens. */
const TRAILER = 14;

/** Another speaker and their verb come within this many tokens of the source phrase. */
const SUBJECT_REACH = 14;
/** An apposition after *theo X,* ends within this many tokens. */
const APPOSITION_REACH = 30;

interface Told {
  readonly clause: Clause;
  readonly saying: Saying;
  readonly rule: RuleId;
}

export function findStatements(scene: Scene, sayings: Sayings, quotes: readonly Quote[], used: ReadonlySet<Saying>): readonly Statement[] {
  const cues = new Set<number>();
  for (const saying of sayings.told) cues.add(saying.cue.first);
  const quoted = quotedTokens(scene, quotes);
  const subjects = new Set<number>();
  const telling = new Set<number>();
  for (const { cue, stance } of sayings.told)
    if (stance === "before" && cue.kind === "verb" && cue.verb.takes === "clause") telling.add(cue.first);
  for (const saying of sayings.told) if (saying.subject !== null) subjects.add(saying.subject.from);
  const borders: Borders = {
    isCueAt: (token) => cues.has(token),
    isSubjectAt: (token) => subjects.has(token),
    isTellingAt: (token) => telling.has(token),
  };
  const statements = new Map<number, Statement>();
  for (const saying of sayings.told) {
    for (const told of tell(scene, saying, borders, used.has(saying))) {
      for (const clause of outsideQuotes(scene, told, quoted)) {
        const statement = makeStatement(scene, clause, told);
        if (!statements.has(statement.span.start)) statements.set(statement.span.start, statement);
      }
    }
  }
  for (const { clause, speaker, subject } of findHeadlineSayings(scene)) {
    const span = spanOfTokens(scene.tokens, clause.first, clause.last);
    const evidence: Evidence[] = [{ role: "speaker", span: spanOfTokens(scene.tokens, subject.first, subject.last) }];
    statements.set(span.start, {
      kind: "statement",
      id: findingId("statement", span),
      rule: STATEMENT_RULES.headline,
      evidence,
      span,
      speaker,
      cue: null,
    });
  }
  return withoutInner([...statements.values()].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

/** A statement told within another one stays only where *that* or *rằng* makes it sure. */
function withoutInner(sorted: readonly Statement[]): readonly Statement[] {
  const kept: Statement[] = [];
  let end = -1;
  for (const statement of sorted) {
    const isInner = statement.span.end <= end;
    if (isInner && statement.rule !== STATEMENT_RULES.verbThatEn && statement.rule !== STATEMENT_RULES.verbThatVi) continue;
    kept.push(statement);
    end = Math.max(end, statement.span.end);
  }
  return kept;
}

function quotedTokens(scene: Scene, quotes: readonly Quote[]): Uint8Array {
  const quoted = new Uint8Array(scene.tokens.count);
  for (const quote of quotes) quoted.fill(1, tokenAt(scene.tokens, quote.span.start), tokenAt(scene.tokens, quote.span.end - 1) + 1);
  return quoted;
}

/** The clauses that one cue tells. */
function tell(scene: Scene, saying: Saying, borders: Borders, isUsed: boolean): readonly Told[] {
  if (saying.cue.kind === "source") return tellBySource(scene, saying, borders);
  const after = saying.stance === "inverted" ? null : complement(scene, saying, borders, isUsed);
  if (after !== null) return [after];
  return isUsed ? [] : closing(scene, saying, borders);
}

/** The complement after a verb: *X said that …*, *X yêu cầu …*. */
function complement(scene: Scene, saying: Saying, borders: Borders, isUsed: boolean): Told | null {
  const { cue } = saying;
  if (cue.kind !== "verb") return null;
  const { tokens } = scene;
  const grammar = scene.grammarAt(cue.first);
  const { takes } = cue.verb;
  const opening = openingAfter(scene, cue.last, takesAddressee(folded(tokens, cue.first)));
  if (opening === null || takes === "quote" || isNegated(scene, cue.first)) return null;
  if (saying.stance === "leaning" && saying.speaker === null) return null;
  if (opening.by === "mark" && (isUsed || borders.isCueAt(opening.first))) return null;
  if (opening.by === "bare" && grammar.headFirst && MARKED_ONLY_VI.has(`${folded(tokens, cue.first)} ${folded(tokens, cue.last)}`))
    return null;
  const clause = { first: opening.first, last: clauseEnd(scene, opening.first, borders, isFronted(scene, saying)) };
  if (clause.last < clause.first) return null;
  const vi = grammar.headFirst;
  const next = folded(tokens, opening.first);
  const words = wordsIn(scene, clause);
  if (!vi && opening.by === "bare" && grammar.predicates.has(next) && !next.endsWith("ing")) return null;
  if (words < LEAST_WORDS) return null;
  if (opening.by === "that") return { clause, saying, rule: vi ? STATEMENT_RULES.verbThatVi : STATEMENT_RULES.verbThatEn };
  if (opening.by === "mark" && takes !== "label")
    return { clause, saying, rule: vi ? STATEMENT_RULES.verbClauseVi : STATEMENT_RULES.verbClauseEn };
  if (isNominal(scene, opening.first, vi)) return null;
  switch (takes) {
    case "order":
      return isOrder(scene, clause, vi) ? { clause, saying, rule: vi ? STATEMENT_RULES.orderVi : STATEMENT_RULES.orderEn } : null;
    case "charge":
      return isCharge(scene, clause, vi) ? { clause, saying, rule: STATEMENT_RULES.charge } : null;
    case "label":
      return isLabel(scene, clause, vi) ? { clause, saying, rule: STATEMENT_RULES.charge } : null;
    case "either":
      if (vi && next === "việc" && words > 4) break;
      if (!vi && (next.endsWith("ing") || (next === "to" && folded(tokens, opening.first + 1).endsWith("ing")))) break;
      if (!vi && isOrder(scene, clause, vi)) break;
      if (!vi && (next === "to" || folded(tokens, cue.first).startsWith("ask"))) return null;
      if (!hasPredicate(scene, clause)) return null;
      break;
    case "clause":
      if (!vi && next === "to") return null;
      if ((!vi || NEEDS_PREDICATE.has(next)) && !hasPredicate(scene, clause)) return null;
  }
  return { clause, saying, rule: vi ? STATEMENT_RULES.verbClauseVi : STATEMENT_RULES.verbClauseEn };
}

/** Whether the cue stands in a clause before the main one. */
function isFronted(scene: Scene, saying: Saying): boolean {
  const first = sentenceFirst(scene, saying.cue.first);
  if (saying.stance === "leaning" && (saying.cue.first === first || isAfterDateline(scene, saying.cue.first, first))) return true;
  if (!scene.grammarAt(first).fronters.has(folded(scene.tokens, first))) return false;
  for (let i = first; i < saying.first; i++) if (written(scene.tokens, i) === ",") return false;
  return true;
}

/** *(Site) - Stressing that …*, *HANOI — Stressing that …*. */
function isAfterDateline(scene: Scene, cue: number, first: number): boolean {
  return cue - first < 8 && ["-", "–", "—"].includes(written(scene.tokens, cue - 1));
}

function takesAddressee(verb: string): boolean {
  return ["tell", "tells", "told", "telling", "informed", "reminded", "assured", "warned"].includes(verb);
}

/** Vietnamese verbs that take a clause only after a comma, a colon or *rằng*. */
const MARKED_ONLY_VI = new Set(["phát biểu", "trả lời", "thông tin", "trình bày", "phân tích"]);
/** Vietnamese: a place or time may follow the verb instead of a clause. */
const NEEDS_PREDICATE = new Set(["tại", "trên", "trong", "khi", "sau", "trước", "ngay", "từ", "cho", "theo"]);
const NOMINAL_VI = new Set("và nhưng rồi về với của đến như cao vai này đó lại lên tầm ra xong chuyện tới nhau".split(" "));
const NOMINAL_EN = new Set(
  "of about with for as like on in at by from into against over and or so soon after when shortly during while following before until".split(
    " ",
  ),
);

/** A preposition right after the verb: a bare topic, no clause (*spoke about, cảnh báo về*). */
function isNominal(scene: Scene, i: number, vi: boolean): boolean {
  const word = folded(scene.tokens, i);
  const stops = vi ? NOMINAL_VI : NOMINAL_EN;
  return stops.has(word) && scene.passageOf[i] === 0;
}

/** Somebody and what they are to do. */
function isOrder(scene: Scene, clause: Clause, vi: boolean): boolean {
  if (vi) return wordsIn(scene, clause) >= 4 || hasPredicate(scene, clause);
  for (let i = clause.first + 1; i < Math.min(clause.last, clause.first + 12); i++) {
    if (folded(scene.tokens, i) === "to" && isWord(scene.tokens, i + 1) && scene.passageOf[i] === 0) return true;
  }
  return false;
}

function isCharge(scene: Scene, clause: Clause, vi: boolean): boolean {
  if (vi) return (wordsIn(scene, clause) >= 4 && hasPredicate(scene, clause)) || wordsIn(scene, clause) >= 8;
  for (let i = clause.first + 1; i < clause.last; i++) if (["of", "for"].includes(folded(scene.tokens, i))) return true;
  return false;
}

/** *described X as Y, called X a Y, gọi X là Y*. */
function isLabel(scene: Scene, clause: Clause, vi: boolean): boolean {
  for (let i = clause.first + 1; i < clause.last; i++) {
    const word = folded(scene.tokens, i);
    const links = vi ? word === "là" : word === "as" || (word === "a" && i > clause.first + 1);
    if (links && scene.passageOf[i] === 0) return true;
  }
  return false;
}

/** The cue after its clause: *…, X said.*; and between two parts: *…, X said, …*. */
function closing(scene: Scene, saying: Saying, borders: Borders): readonly Told[] {
  const { tokens } = scene;
  const { cue } = saying;
  if (cue.kind !== "verb" || saying.stance === "leaning" || cue.verb.takes === "order") return [];
  const comma = commaBefore(scene, saying.first);
  if (comma === null || isNegated(scene, cue.first)) return [];
  const start = clauseStart(scene, comma - 1);
  const before = { first: start, last: comma - 1 };
  const told: Told[] = [];
  const last = sentenceLast(scene, cue.last);
  const split = written(tokens, cue.last + 1) === "," && cue.last + 1 < last;
  if (!split && !(isTrailer(scene, cue.last + 1, last, takesAddressee(folded(tokens, cue.first))) && endsSoon(scene, cue.last, last)))
    return [];
  if (isAdjunct(scene, before)) return told;
  if (!isCueAtStart(before, borders) && wordsIn(scene, before) >= LEAST_BESIDE_QUOTE && hasPredicate(scene, before))
    told.push({ clause: before, saying, rule: STATEMENT_RULES.saidAfter });
  if (split && scene.grammarAt(cue.last).clauseEnds.longestAt(tokens, cue.last + 2) === null) {
    const after = { first: cue.last + 2, last: clauseEnd(scene, cue.last + 2, borders) };
    if (wordsIn(scene, after) >= LEAST_WORDS && hasPredicate(scene, after))
      told.push({ clause: after, saying, rule: STATEMENT_RULES.saidAfter });
  }
  return told;
}

/** What follows a closing cue is no object of it: the end, a comma, a time, a place, a hearer. */
function isTrailer(scene: Scene, i: number, last: number, hasHearer: boolean): boolean {
  const { tokens } = scene;
  if (i >= last || !isWord(tokens, i)) return true;
  const grammar = scene.grammarAt(i);
  const word = folded(tokens, i);
  return (
    hasHearer ||
    grammar.prepositions.has(word) ||
    grammar.timeHeads.has(word) ||
    grammar.timeWords.has(word) ||
    word.endsWith("ly") ||
    word === "thêm"
  );
}

/** A place, time or occasion before the comma, no clause of its own (*In an interview, X said …*). */
function isAdjunct(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(clause.first);
  const word = folded(tokens, clause.first);
  if (!grammar.prepositions.has(word) && !grammar.fronters.has(word)) return false;
  for (let i = clause.first; i < clause.last; i++) if (written(tokens, i) === ",") return false;
  return true;
}

/** A negation stands within this many tokens before its verb, adverbs between. */
const NEGATION_REACH = 4;
const NEGATIONS = new Set(["not", "không", "chưa", "never", "n't", "chẳng"]);

/** *did not say, không nói*: nothing is said. */
function isNegated(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(verb);
  for (let i = verb - 1; i >= verb - NEGATION_REACH; i--) {
    const word = folded(tokens, i);
    if (NEGATIONS.has(word) || word.endsWith("n't")) return true;
    const isAdverb =
      grammar.beforeVerb.has(word) ||
      grammar.adverbPairs.has(`${word} ${folded(tokens, i + 1)}`) ||
      grammar.adverbPairs.has(`${folded(tokens, i - 1)} ${word}`);
    if (!isAdverb) return false;
  }
  return false;
}

/** Whether the sentence ends, or a comma comes, soon after a cue: only a place, a time or a hearer follows it. */
function endsSoon(scene: Scene, from: number, last: number): boolean {
  if (last - from <= TRAILER) return true;
  for (let i = from + 1; i <= from + TRAILER; i++) if (written(scene.tokens, i) === ",") return true;
  return false;
}

function isCueAtStart(clause: Clause, borders: Borders): boolean {
  return borders.isCueAt(clause.first);
}

/** The comma right before the subject (articles and adverbs between), or null. */
function commaBefore(scene: Scene, first: number): number | null {
  const { tokens } = scene;
  const floor = sentenceFirst(scene, first);
  const grammar = scene.grammarAt(first);
  if (grammar.conjunctions.has(folded(tokens, first)) || grammar.clauseEnds.longestAt(tokens, first) !== null) return null;
  let i = first - 1;
  while (i > floor && i > first - 4 && (grammar.determiners.has(folded(tokens, i)) || grammar.beforeVerb.has(folded(tokens, i)))) i--;
  return i > floor && written(tokens, i) === "," ? i : null;
}

/** *According to X, …*; *…, according to X*. */
function tellBySource(scene: Scene, saying: Saying, borders: Borders): readonly Told[] {
  const { tokens } = scene;
  const { cue } = saying;
  const vi = scene.grammarAt(cue.first).headFirst;
  if (vi && folded(tokens, cue.first) !== "theo" && folded(tokens, cue.first) !== "cũng" && folded(tokens, cue.first) !== "thông")
    return [];
  const sentence = sentenceFirst(scene, cue.first);
  const rule = STATEMENT_RULES.accordingTo;
  const comma = commaAfter(scene, saying);
  if (comma !== null) {
    const after = { first: comma + 1, last: clauseEnd(scene, comma + 1, borders) };
    if (isToldByOther(after, borders)) return [];
    if (wordsIn(scene, after) >= LEAST_WORDS) return [{ clause: after, saying, rule }];
  }
  if (cue.first > sentence && written(tokens, cue.first - 1) === "," && closesClause(scene, saying.last + 1)) {
    const before = { first: clauseStart(scene, cue.first - 2), last: cue.first - 2 };
    if (wordsIn(scene, before) >= LEAST_BESIDE_QUOTE && hasPredicate(scene, before)) return [{ clause: before, saying, rule }];
  }
  return [];
}

/** After a closing source phrase: the end, a comma, a parenthesis, a time. */
function closesClause(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return !isWord(tokens, i) || scene.grammarAt(i).timeHeads.has(folded(tokens, i)) || scene.grammarAt(i).timeWords.has(folded(tokens, i));
}

/** *Theo hãng tin A, ông B cho biết …*: what B says is B's. */
function isToldByOther(clause: Clause, borders: Borders): boolean {
  let subject = -1;
  for (let i = clause.first; i <= Math.min(clause.last, clause.first + SUBJECT_REACH); i++) {
    if (subject < 0 && borders.isSubjectAt(i)) subject = i;
    if (subject >= 0 && borders.isTellingAt(i)) return true;
  }
  return false;
}

/** The comma after the source phrase: right after it, or after an apposition of it. */
function commaAfter(scene: Scene, saying: Saying): number | null {
  const { tokens } = scene;
  const end = sentenceLast(scene, saying.last);
  if (written(tokens, saying.last + 1) !== "," || saying.last + 1 >= end) return null;
  const apposed = scene.grammarAt(saying.last).personHeads.longestAt(tokens, saying.last + 2);
  let comma = saying.last + 1;
  const { subject } = saying;
  if (apposed === null || subject === null || subject.kind === "pronoun" || (subject.kind === "words" && subject.group)) return comma;
  for (let i = apposed.last; i < Math.min(end, apposed.last + APPOSITION_REACH); i++) {
    if (written(tokens, i) !== ",") continue;
    if (isWord(tokens, i + 1) && !isCapital(tokens, i + 1)) return i;
    comma = i;
    if (isCapital(tokens, i + 1) && scene.mentionOf[i + 1] !== -1) return i;
  }
  return comma;
}

/** What of a clause lies outside quotes: whole where none is in it; else the parts that are clauses of five words. */
function outsideQuotes(scene: Scene, told: Told, quoted: Uint8Array): readonly Clause[] {
  const { clause } = told;
  const parts: Clause[] = [];
  let first = clause.first;
  let isCut = false;
  for (let i = clause.first; i <= clause.last + 1; i++) {
    if (i <= clause.last && quoted[i] !== 1) continue;
    if (i <= clause.last) isCut = true;
    if (i > first) parts.push({ first, last: i - 1 });
    first = i + 1;
  }
  const trimmed = parts.map((part) => trim(scene, part)).filter((part) => part.last >= part.first);
  if (!isCut) return trimmed;
  if (told.saying.cue.kind === "verb" && told.saying.cue.verb.takes === "label") return [];
  return trimmed.filter((part) => !isTail(scene, part, clause) && wordsIn(scene, part) >= LEAST_BESIDE_QUOTE && hasPredicate(scene, part));
}

/** English: what follows a quoted fragment and begins with a preposition belongs to the fragment's own phrase. */
function isTail(scene: Scene, part: Clause, clause: Clause): boolean {
  const grammar = scene.grammarAt(part.first);
  return !grammar.headFirst && part.first > clause.first && grammar.prepositions.has(folded(scene.tokens, part.first));
}

/** Without stops, commas and dashes at the ends. */
function trim(scene: Scene, clause: Clause): Clause {
  const { tokens } = scene;
  let { first, last } = clause;
  while (first <= last && (isBreak(tokens, first) || [",", ":", ";", "-", "–", "—", "."].includes(written(tokens, first)))) first++;
  while (last >= first && (isBreak(tokens, last) || [",", ":", ";", "–", "—", "."].includes(written(tokens, last)))) last--;
  return { first, last };
}

function makeStatement(scene: Scene, clause: Clause, told: Told): Statement {
  const { tokens } = scene;
  const span = spanOfTokens(tokens, clause.first, clause.last);
  const cue = spanOfTokens(tokens, told.saying.cue.first, told.saying.cue.last);
  const evidence: Evidence[] = [{ role: "cue", span: cue }];
  const { subject } = told.saying;
  if (subject !== null) evidence.push({ role: "speaker", span: spanOfTokens(tokens, subject.first, subject.last) });
  return { kind: "statement", id: findingId("statement", span), rule: told.rule, evidence, span, speaker: told.saying.speaker, cue };
}
