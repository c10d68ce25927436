import { analyse } from "../core/analyse";
import type { Article, Language } from "../core/article";
import { articleFromText } from "../core/plain-article";
import { summarise } from "../core/summarise";
import { explain } from "./explain";
import { type ArticleInput, type InputProblem, type PageReader, problemAt } from "./input";
import type { Reading } from "./reading";

/** How articles are read. */
export interface ReadOptions {
  readonly readPage: PageReader;
  /** Read pages that do not look like articles as well. */
  readonly force: boolean;
  /** For what does not say its own language; null: found from its letters. */
  readonly language: Language | null;
}

/** Reads one article; whatever goes wrong in it is a problem of that article alone. */
export function readArticleInput(
  input: ArticleInput,
  options: ReadOptions,
): { readonly ok: true; readonly reading: Reading } | InputProblem {
  try {
    const found = articleOf(input, options);
    if (!found.ok) return problemAt(input.where, `not an article: ${found.why} (--force reads it anyway)`);
    const findings = analyse(found.article);
    const summary = summarise(found.article, findings);
    const textIsGiven = input.content.kind === "text" && input.content.inRecord;
    return { ok: true, reading: { id: input.id, article: found.article, findings, summary, textIsGiven } };
  } catch (error) {
    return problemAt(input.where, `could not be read: ${explain(error)}`);
  }
}

function articleOf(
  input: ArticleInput,
  { readPage, force, language }: ReadOptions,
): { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly why: string } {
  const asked = input.language ?? language;
  if (input.content.kind === "text") return { ok: true, article: articleFromText(input.content.text, { language: asked ?? undefined }) };
  const page = readPage(input.content.html, { url: input.content.url, force });
  return page.ok && asked !== null ? { ok: true, article: { ...page.article, language: asked } } : page;
}
