import type { Article, Language } from "../article";
import { languageByLetters } from "../language";
import { findSentences, type Sentence } from "./sentences";
import { TokenKind, type Tokens, tokenise } from "./tokens";

/** An article with its text read once: what every detector works on. */
export interface ReadText {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Index in `sentences` of the sentence that token `i` stands in; for a break, of the one before it. */
  readonly sentenceOf: Int32Array;
  /** The article's language. */
  readonly language: Language;
  /** 1 where token `i` stands in a line of Vietnamese. Language is decided for each line that is long enough to tell. */
  readonly vietnamese: Uint8Array;
}

/** A line shorter than this says too little of its language; it has the article's. In UTF-16 code units. */
const TELLING_LINE = 60;

/** What was read is kept as long as its article is: analyser and summary read the same one. */
const readings = new WeakMap<Article, ReadText>();

/** Tokens and sentences of an article. O(n) the first time, O(1) after. */
export function readText(article: Article): ReadText {
  const known = readings.get(article);
  if (known !== undefined) return known;
  const read = readAnew(article);
  readings.set(article, read);
  return read;
}

function readAnew(article: Article): ReadText {
  const tokens = tokenise(article.text);
  const sentences = findSentences(tokens);
  const sentenceOf = new Int32Array(tokens.count);
  for (let s = 0; s < sentences.length; s++) sentenceOf.fill(s, sentences[s]?.first, sentences[s + 1]?.first ?? tokens.count);
  return { article, tokens, sentences, sentenceOf, language: article.language, vietnamese: vietnameseLines(tokens, article.language) };
}

function vietnameseLines(tokens: Tokens, usual: Language): Uint8Array {
  const { count, start, end, kind, entry, forms } = tokens;
  const lines = new Uint8Array(count);
  let first = 0;
  let letters = 0;
  let vietnamese = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && kind[i] !== TokenKind.Break) {
      if (kind[i] !== TokenKind.Word) continue;
      letters += (end[i] ?? 0) - (start[i] ?? 0);
      vietnamese += forms.vietnamese[entry[i] ?? 0] ?? 0;
      continue;
    }
    const tells = i > first && (end[i - 1] ?? 0) - (start[first] ?? 0) >= TELLING_LINE;
    if ((tells ? languageByLetters(vietnamese, letters) : usual) === "vi") lines.fill(1, first, i + 1);
    first = i + 1;
    letters = 0;
    vietnamese = 0;
  }
  return lines;
}
