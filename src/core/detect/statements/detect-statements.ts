/** Reported statements: the clause that a cue outside quotation marks tells, cut where a quote lies in it. Linear in the text. */
import { type Evidence, findingId, type Quote, type Statement } from "../../finding";
import { isBreak, spanOfTokens, tokenAt } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Saying, Sayings } from "../attribution/sayings";
import type { Scene } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import { type Borders, bordersOf } from "./borders";
import type { Clause } from "./clause";
import { closing } from "./closings";
import { complement } from "./complements";
import { findHeadlineSayings } from "./headlines";
import { hasPredicateOrDeed, wordsIn } from "./predicates";
import { tellBySource } from "./sources";
import { LEAST_BESIDE_QUOTE, type Told } from "./told";

export function findStatements(scene: Scene, sayings: Sayings, quotes: readonly Quote[], used: ReadonlySet<Saying>): readonly Statement[] {
  const quoted = quotedTokens(scene, quotes);
  const borders = bordersOf(scene, sayings);
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
  return trimmed.filter(
    (part) => !isTail(scene, part, clause) && wordsIn(scene, part) >= LEAST_BESIDE_QUOTE && hasPredicateOrDeed(scene, part),
  );
}

/** English: what follows a quoted fragment and begins with a preposition belongs to the fragment's own phrase. */
function isTail(scene: Scene, part: Clause, clause: Clause): boolean {
  const grammar = scene.grammarAt(part.first);
  return !grammar.headFirst && part.first > clause.first && grammar.prepositions.at(scene.tokens, part.first);
}

/** Marks that no clause begins with, and that none ends with. */
const LEADING = new WordSet([",", ":", ";", "-", "–", "—", "."]);
const TRAILING = new WordSet([",", ":", ";", "–", "—", "."]);

/** Without stops, commas and dashes at the ends. */
function trim(scene: Scene, clause: Clause): Clause {
  const { tokens } = scene;
  let { first, last } = clause;
  while (first <= last && (isBreak(tokens, first) || LEADING.at(tokens, first))) first++;
  while (last >= first && (isBreak(tokens, last) || TRAILING.at(tokens, last) || scene.grammarAt(last).complementisers.at(tokens, last)))
    last--;
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
