import type { Office } from "../../finding";
import { type Span, slice } from "../../span";
import { folded, foldedBetween, isCapital, isNumber, isWord, Shape, spanOfTokens, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { OfficePhrase } from "./office-phrase";
import type { PersonRecord } from "./persons";
import { VI_BODY_WORDS } from "./tables";

/** The offices of a person, each once in its fullest wording, the most telling (public by itself, then fullest) first. */
export function officesOf(tokens: Tokens, person: PersonRecord): readonly Office[] {
  const phrases = tellingOnes(
    tokens,
    [...new Set(person.links.map((link) => link.office))].filter((office) => !office.isPrivate),
  );
  const fullestFirst = [...phrases].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || shouting(tokens, a) - shouting(tokens, b) || a.first - b.first,
  );
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

/** 1 for an office in capitals throughout, as in a headline. */
const shouting = (tokens: Tokens, { titleFirst }: OfficePhrase): number => (tokens.shape[titleFirst] === Shape.Upper ? 1 : 0);

/** Words that go around an office without naming it (`nhà lãnh đạo`), or tell who runs for one. */
const PERIPHRASES: ReadonlySet<string> = new Set([
  "nhà lãnh đạo",
  "người đứng đầu",
  "người đồng cấp",
  "counterpart",
  "front-runner",
  "front-runners",
  "frontrunner",
  "hopeful",
  "hopefuls",
  "contender",
  "contenders",
  "campaign",
]);

/** The offices without periphrases, where anything else is left. */
function tellingOnes(tokens: Tokens, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const telling = phrases.filter(({ titleFirst, titleLast }) => !PERIPHRASES.has(titleWords(tokens, titleFirst, titleLast)));
  return telling.length === 0 ? phrases : telling;
}

function titleWords(tokens: Tokens, first: number, last: number): string {
  return foldedBetween(tokens, first, last).join(" ").replaceAll(" - ", "-");
}

function wordsOf(tokens: Tokens, phrase: OfficePhrase): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = phrase.first; i <= phrase.last; i++) if (isWord(tokens, i) || isNumber(tokens, i)) words.add(folded(tokens, i));
  return words;
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

/** Last token of the title itself: the lexicon has titles with their body (`Giám đốc Sở`, `Tư lệnh Quân khu`), which is told apart. */
function ownTitleLast(tokens: Tokens, { language, titleFirst, titleLast }: OfficePhrase): number {
  if (language === "en") return titleLast;
  for (let i = titleFirst + 1; i <= titleLast; i++) {
    const body = VI_BODY_WORDS.longestAt(tokens, i);
    if (body?.entry === "public" && !ONE_TITLE.at(tokens, i) && (body.last > i || isCapital(tokens, i))) return i - 1;
  }
  return titleLast;
}

/** Words that name a body, and make one title with the word before them (`Chủ tịch nước`, `Trưởng phòng`, `Ủy viên Trung ương`). */
const ONE_TITLE = new WordSet([
  "nước",
  "phòng",
  "bộ",
  "ban",
  "thanh",
  "đoàn",
  "công",
  "viện",
  "khoa",
  "trung",
  "trạm",
  "hạt",
  "đội",
  "văn",
]);

/** Small words between a title and its body (`lãnh đạo của quân đội`). */
const OF = /^(?:của|tại|ở|thuộc|of|for|at|in|to)\s+(?:the\s+|các\s+)?/iu;

function asOffice(tokens: Tokens, phrase: OfficePhrase, spans: readonly Span[]): Office {
  const { text } = tokens;
  const whole = spanOfTokens(tokens, phrase.first, phrase.last);
  const title = spanOfTokens(tokens, phrase.language === "vi" ? phrase.first : phrase.titleFirst, ownTitleLast(tokens, phrase));
  const after = text.slice(title.end, whole.end).trim();
  const before = text.slice(whole.start, title.start).trim();
  const body = (after !== "" ? after : before).replace(OF, "");
  return {
    words: slice(text, whole).replace(/\s+/g, " "),
    title: slice(text, title).replace(/\s+/g, " "),
    body: body === "" ? null : body.replace(/\s+/g, " "),
    standing: phrase.standing,
    spans: [...spans].sort((a, b) => a.start - b.start),
  };
}
