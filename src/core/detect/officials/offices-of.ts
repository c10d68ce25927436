import type { Office } from "../../finding";
import { type Span, slice } from "../../span";
import { folded, foldedBetween, isCapital, isNumber, isWord, Shape, spanOfTokens, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { OfficePhrase } from "./office-phrase";
import type { PersonRecord } from "./persons";
import { EN_STANDINGS, VI_BODY_WORDS, VI_STANDINGS } from "./tables";

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

/** Of what, they have to tell (`thành viên trong phe phản đối` is no office). */
const MEMBERS: ReadonlySet<string> = new Set(["thành viên", "member", "members"]);

/** The offices without periphrases, where anything else is left. */
function tellingOnes(tokens: Tokens, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] {
  const telling = phrases.filter(({ first, last, titleFirst, titleLast }) => {
    const title = titleWords(tokens, titleFirst, titleLast);
    return !PERIPHRASES.has(title) && !(MEMBERS.has(title) && first === titleFirst && last === titleLast);
  });
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

/** Words of rank that belong to a title where they stand right before it (`First Deputy Prime Minister`, `Prime Cabinet Secretary`). */
const RANKS_BESIDE = new WordSet(
  "deputy vice assistant associate under first second third senior junior chief principal permanent standing special executive general lead leading prime shadow lord".split(
    " ",
  ),
);
/** The same wherever they stand before it (`deputy transport minister`). */
const RANKS_BEFORE = new WordSet(["deputy", "vice", "assistant", "associate", "shadow"]);

/** The phrase without words that only tell whether its holder still holds it, and the title in it with its words of rank. Tokens, both ends included. */
function partsOf(tokens: Tokens, phrase: OfficePhrase): { first: number; titleFirst: number } {
  const standings = phrase.language === "vi" ? VI_STANDINGS : EN_STANDINGS;
  let first = phrase.first;
  for (;;) {
    const last = first < phrase.titleFirst ? standings.lastAt(tokens, first) : -1;
    if (last < 0 || last >= phrase.titleFirst) break;
    first = last + 1 + (folded(tokens, last + 1) === "-" ? 1 : 0);
  }
  if (phrase.language === "vi") return { first, titleFirst: first };
  let titleFirst = phrase.titleFirst;
  while (titleFirst > first && RANKS_BESIDE.at(tokens, titleFirst - 1)) titleFirst--;
  for (let i = first; i < titleFirst; i++) if (RANKS_BEFORE.at(tokens, i)) return { first, titleFirst: i };
  return { first, titleFirst };
}

function asOffice(tokens: Tokens, phrase: OfficePhrase, spans: readonly Span[]): Office {
  const { text } = tokens;
  const { first, titleFirst } = partsOf(tokens, phrase);
  const whole = spanOfTokens(tokens, phrase.first, phrase.last);
  const title = spanOfTokens(tokens, titleFirst, ownTitleLast(tokens, phrase));
  const after = text.slice(title.end, whole.end).trim();
  const before = titleFirst === first ? "" : slice(text, spanOfTokens(tokens, first, titleFirst - 1)).replace(POSSESSIVE, "");
  const body = (after !== "" ? after : before).replace(OF, "");
  return {
    words: slice(text, whole).replace(/\s+/g, " "),
    title: slice(text, title).replace(/\s+/g, " "),
    body: body === "" ? null : body.replace(/\s+/g, " "),
    standing: phrase.standing,
    spans: [...spans].sort((a, b) => a.start - b.start),
  };
}

/** `South Africa's Deputy President` is one of South Africa. */
const POSSESSIVE = /['’]s$/;
