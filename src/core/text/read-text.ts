import type { Article, Language } from "../article";
import { findSentences, type Sentence } from "./sentences";
import { type Tokens, tokenise } from "./tokens";

/** An article with its text read once: what every detector works on. */
export interface ReadText {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** Index in `sentences` of the sentence that token `i` stands in; for a break, of the one before it. */
  readonly sentenceOf: Int32Array;
  readonly language: Language;
}

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
  sentences.forEach((sentence, s) => {
    const next = sentences[s + 1]?.first ?? tokens.count;
    sentenceOf.fill(s, sentence.first, next);
  });
  return { article, tokens, sentences, sentenceOf, language: article.language };
}
