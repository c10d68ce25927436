import type { Office } from "../../finding";
import { type Span, slice } from "../../span";
import { folded, foldedBetween, spanOfTokens, type Tokens } from "../../text/tokens";
import type { OfficePhrase } from "./office-phrase";
import type { PersonRecord } from "./persons";

/** The offices of a person, each once in its fullest wording, the most telling (public by itself, then fullest) first. */
export function officesOf(tokens: Tokens, person: PersonRecord): readonly Office[] {
  const phrases = [...new Set(person.links.map((link) => link.office))].filter((office) => !office.isPrivate);
  const fullestFirst = [...phrases].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const groups: { phrase: OfficePhrase; words: ReadonlySet<string>; spans: Span[] }[] = [];
  for (const phrase of fullestFirst) {
    const words = wordsOf(tokens, phrase);
    const span = spanOfTokens(tokens, phrase.first, phrase.last);
    const group = groups.find((other) => isShorterForm(tokens, phrase, words, other.phrase, other.words));
    if (group === undefined) groups.push({ phrase, words, spans: [span] });
    else group.spans.push(span);
  }
  return groups
    .sort((a, b) => weight(b.phrase) - weight(a.phrase) || a.phrase.first - b.phrase.first)
    .map(({ phrase, spans }) => asOffice(tokens, phrase, spans));
}

function wordsOf(tokens: Tokens, phrase: OfficePhrase): ReadonlySet<string> {
  return new Set(foldedBetween(tokens, phrase.first, phrase.last).filter((word) => /\p{L}|\p{N}/u.test(word)));
}

/** `Bộ trưởng` is `Bộ trưởng Bộ Y tế` told shortly: same first word of the title, no word that the fuller one lacks. */
function isShorterForm(
  tokens: Tokens,
  phrase: OfficePhrase,
  words: ReadonlySet<string>,
  fuller: OfficePhrase,
  fullerWords: ReadonlySet<string>,
): boolean {
  if (phrase.language !== fuller.language) return false;
  const head =
    phrase.language === "vi"
      ? folded(tokens, phrase.titleFirst) === folded(tokens, fuller.titleFirst)
      : folded(tokens, phrase.titleLast) === folded(tokens, fuller.titleLast);
  return head && [...words].every((word) => fullerWords.has(word));
}

function weight(phrase: OfficePhrase): number {
  return (phrase.isPublic ? 2 : 0) + (phrase.kind === "rank" ? -1 : 0) + (phrase.kind === "public" ? 1 : 0);
}

function asOffice(tokens: Tokens, phrase: OfficePhrase, spans: readonly Span[]): Office {
  const { text } = tokens;
  const whole = spanOfTokens(tokens, phrase.first, phrase.last);
  const title = spanOfTokens(tokens, phrase.language === "vi" ? phrase.first : phrase.titleFirst, phrase.titleLast);
  const after = text.slice(title.end, whole.end).trim();
  const before = text.slice(whole.start, title.start).trim();
  const body = after !== "" ? after : before;
  return {
    words: slice(text, whole).replace(/\s+/g, " "),
    title: slice(text, title).replace(/\s+/g, " "),
    body: body === "" ? null : body.replace(/\s+/g, " "),
    standing: phrase.standing,
    spans: [...spans].sort((a, b) => a.start - b.start),
  };
}
