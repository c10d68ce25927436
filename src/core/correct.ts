/** What the reader decided about marks, applied to what the analyser found. */
import type { Article } from "./article";
import { type Finding, findingId, type Mention, type Office, type Official, type RuleId, ruleId, type Speaker, spansOf } from "./finding";
import type { Correction } from "./note";
import { bySpan, overlaps, type Span, slice } from "./span";
import { foldWord } from "./text/fold";
import { readText } from "./text/read-text";
import { folded, isCapital, spanOfTokens, type Tokens, tokenise } from "./text/tokens";

/** The reader said who this is. Not a rule of the analyser's: it is in no list of those. */
export const READER_RULE: RuleId = ruleId("reader.decided");

/** What a correction goes by: the name of an official, of all else the words as printed. */
export function correctedWords(article: Article, finding: Finding): string {
  return finding.kind === "official" ? finding.name : slice(article.text, finding.span);
}

/**
 * Findings as the reader has them. Later decisions come after earlier ones, whatever the order of the list; decisions about words that
 * the article does not have change nothing, and tombstones neither. Pure; O(findings + text) for each correction.
 */
export function correct(article: Article, findings: readonly Finding[], corrections: readonly Correction[]): readonly Finding[] {
  const living = corrections.filter(({ deletedAt }) => deletedAt === null);
  if (living.length === 0) return findings;
  return [...living]
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))
    .reduce((corrected, correction) => applied(article, corrected, correction), findings);
}

function applied(article: Article, findings: readonly Finding[], { what, decision }: Correction): readonly Finding[] {
  const key = keyOf(what.words);
  const isMeant = (finding: Finding): boolean => finding.kind === what.kind && keyOf(correctedWords(article, finding)) === key;
  switch (decision.type) {
    case "reject":
      return namedAnew(findings.filter((finding) => !isMeant(finding)));
    case "speaker":
      return findings.map((finding) =>
        (finding.kind === "quote" || finding.kind === "statement") && isMeant(finding)
          ? { ...finding, rule: READER_RULE, speaker: speakerNamed(findings, decision.name) }
          : finding,
      );
    case "office":
      return findings.map((finding) => (finding.kind === "official" && isMeant(finding) ? withOffice(finding, decision.words) : finding));
    case "same-person":
    case "own-person":
    case "editions":
      return findings; // of the library, not of marks
    case "add-official":
      return findings.some(isMeant)
        ? findings.map((finding) => (finding.kind === "official" && isMeant(finding) ? withOffice(finding, decision.office) : finding))
        : withOfficial(article, findings, what.words, decision.office);
  }
}

/** Words that differ in case, white space, Unicode form or the place of a tone only are the same. */
function keyOf(words: string): string {
  return words.trim().split(/\s+/).map(foldWord).join(" ");
}

function speakerNamed(findings: readonly Finding[], name: string | null): Speaker | null {
  if (name === null) return null;
  const official = findings.find((finding) => finding.kind === "official" && keyOf(finding.name) === keyOf(name));
  return official?.kind === "official" ? { kind: "official", official: official.id, name: official.name } : { kind: "person", name };
}

/** Speakers by what their names stand for now: one who is no official any more is a person, and the other way round. */
function namedAnew(findings: readonly Finding[]): readonly Finding[] {
  const officials = new Map(findings.flatMap((finding) => (finding.kind === "official" ? [[finding.id, finding] as const] : [])));
  const byName = new Map([...officials.values()].map((official) => [keyOf(official.name), official]));
  return findings.map((finding) => {
    if (finding.kind !== "quote" && finding.kind !== "statement") return finding;
    const { speaker } = finding;
    if (speaker?.kind === "official" && !officials.has(speaker.official)) {
      return { ...finding, speaker: { kind: "person", name: speaker.name } };
    }
    const official = speaker?.kind === "person" ? byName.get(keyOf(speaker.name)) : undefined;
    return official === undefined ? finding : { ...finding, speaker: { kind: "official", official: official.id, name: official.name } };
  });
}

function withOffice(official: Official, words: string): Official {
  return {
    ...official,
    rule: READER_RULE,
    evidence: official.evidence.filter(({ role }) => role !== "office"),
    offices: [officeOf(words)],
  };
}

/** The reader's words are one title: which part of them is a body they did not say. */
function officeOf(words: string): Office {
  return { words, title: words, body: null, standing: "current", spans: [] };
}

/** Marks every place of the name that no other official's mention takes. */
function withOfficial(article: Article, findings: readonly Finding[], name: string, office: string): readonly Finding[] {
  const taken = findings.flatMap((finding) => (finding.kind === "official" ? spansOf(finding) : []));
  const spans = placesOf(article, name).filter((span) => !taken.some((other) => overlaps(span, other)));
  const [first] = spans;
  if (first === undefined) return findings;
  const official: Official = {
    kind: "official",
    id: findingId("official", first),
    rule: READER_RULE,
    evidence: [],
    name: slice(article.text, first),
    offices: [officeOf(office)],
    mentions: spans.map((span): Mention => ({ kind: "name", span, rule: READER_RULE })),
  };
  return namedAnew(inReadingOrder([...findings, official]));
}

/** Where these words stand, with capitals wherever the words have them: a name is no common noun. In reading order. */
function placesOf(article: Article, words: string): readonly Span[] {
  const { tokens } = readText(article);
  const sought = tokenise(words);
  const places: Span[] = [];
  for (let i = 0; sought.count > 0 && i + sought.count <= tokens.count; i++) {
    if (!standsAt(tokens, i, sought)) continue;
    places.push(spanOfTokens(tokens, i, i + sought.count - 1));
    i += sought.count - 1;
  }
  return places;
}

function standsAt(tokens: Tokens, at: number, sought: Tokens): boolean {
  for (let k = 0; k < sought.count; k++) {
    if (folded(tokens, at + k) !== folded(sought, k) || folded(sought, k) === "") return false;
    if (isCapital(sought, k) && !isCapital(tokens, at + k)) return false;
  }
  return true;
}

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  const firstOf = (finding: Finding): Span => spansOf(finding)[0] ?? { start: 0, end: 0 };
  return [...findings].sort((a, b) => bySpan(firstOf(a), firstOf(b)));
}
