import { analyse } from "../core/analyse";
import type { Language } from "../core/article";
import { articleFromText } from "../core/plain-article";
import type { NotArticle } from "../core/reading";
import { summarise } from "../core/summarise";
import { errorWords } from "./error-words";
import { type ArticleInput, type InputProblem, type PageOutcome, type PageReader, problemAt } from "./input";
import type { Reading } from "./reading";

/** What is said of a page that is not read. */
const WHY_NOT: Readonly<Record<NotArticle, string>> = {
  "no-text": "it shows no text",
  "too-short": "it has too little text (--force reads it anyway)",
  "list-page": "it is a list of links to articles (--force reads it anyway)",
};

/** How articles are read. */
export interface ReadOptions {
  readonly readPage: PageReader;
  /** Read pages that do not look like articles as well. */
  readonly force: boolean;
  /** For what does not say its own language; null: found from its letters. */
  readonly language: Language | null;
  /** Give the text back that stood in a JSON line. */
  readonly withText: boolean;
}

/** An article that was read, or why not. */
export type ReadOutcome = { readonly ok: true; readonly reading: Reading } | InputProblem;

/** Reads one article; whatever goes wrong in it is a problem of that article alone. */
export async function readArticleInput(input: ArticleInput, options: ReadOptions): Promise<ReadOutcome> {
  try {
    const found = await articleOf(input, options);
    if (!found.ok) return problemAt(input.where, `not an article: ${WHY_NOT[found.why]}`);
    const findings = analyse(found.article);
    const summary = summarise(found.article, findings);
    const textIsGiven = input.content.kind === "text" && input.content.inRecord && !options.withText;
    return {
      ok: true,
      reading: { id: input.id, article: found.article, findings, summary, textIsGiven, isPage: input.content.kind !== "text" },
    };
  } catch (error) {
    return problemAt(input.where, `could not be read: ${errorWords(error)}`);
  }
}

async function articleOf(input: ArticleInput, { readPage, force, language }: ReadOptions): Promise<PageOutcome> {
  const asked = input.language ?? language;
  if (input.content.kind === "text")
    return { ok: true, article: articleFromText(input.content.text, { language: asked ?? undefined, source: input.content.source }) };
  const page = await readPage(input.content.html, { url: input.content.url, force });
  return page.ok && asked !== null ? { ok: true, article: { ...page.article, language: asked } } : page;
}
