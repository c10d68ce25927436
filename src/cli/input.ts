import type { Article, Language, Source } from "../core/article";
import type { NotArticle } from "../core/reading";

/** What an input holds: a web page, plain text, JSON lines of either, or a web archive. */
export type InputKind = "html" | "text" | "jsonl" | "warc";
export const INPUT_KINDS: readonly InputKind[] = ["html", "text", "jsonl", "warc"];

/** One article as it came in. */
export interface ArticleInput {
  readonly id: string;
  /** Its file (and line), for a person. */
  readonly where: string;
  /** Its own language, where it says so. */
  readonly language: Language | null;
  readonly content: // `inRecord`: stood in a JSON line, so that its owner has it; `source`: what the line says of where it is from.
    | { readonly kind: "text"; readonly text: string; readonly inRecord: boolean; readonly source: Source }
    | { readonly kind: "html"; readonly html: string; readonly url: string | null };
}

/** Something that could not be read. `problem` is a plain sentence without its place. */
export interface InputProblem {
  readonly ok: false;
  readonly where: string;
  readonly problem: string;
}

/** An article to read, or why there is none; the reading goes on after a problem. */
export type Incoming = { readonly ok: true; readonly input: ArticleInput } | InputProblem;

/** What a page's reader makes of a page. */
export type PageOutcome = { readonly ok: true; readonly article: Article } | { readonly ok: false; readonly why: NotArticle };

/** Reads a page's HTML; the command line's own parts know no DOM, so the entry hands this in. */
export type PageReader = (html: string, options: { readonly url: string | null; readonly force: boolean }) => Promise<PageOutcome>;

/** A problem at a place. */
export function problemAt(where: string, problem: string): InputProblem {
  return { ok: false, where, problem };
}

/** The most that one article may take, in bytes: a page of 10 MB passes with ease, a runaway file does not fill the memory. */
export const MAX_ARTICLE_BYTES = 64 * 1024 * 1024;
