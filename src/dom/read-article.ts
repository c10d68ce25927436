import type { Article, Language, Source } from "../core/article";
import { detectLanguage } from "../core/language";
import type { NotArticle } from "../core/reading";
import { canonicalUrl } from "./clean-url";
import { findArticle } from "./find-article";
import { findDateline } from "./find-dateline";
import { framesIn } from "./frames";
import { indexText } from "./index-text";
import { type PageFacts, readPageFacts } from "./page-facts";
import { parsePublished } from "./published";
import type { TextIndex } from "./text-index";

export interface ReadOptions {
  /** Where the page was read; null where unknown (a file). */
  readonly url: string | null;
  /** Takes any page with text for an article. */
  readonly force: boolean;
  /** What to believe of what the page says of itself. Default: all of it. */
  readonly believe?: (facts: PageFacts) => PageFacts;
}

export type ReadResult =
  | { readonly ok: true; readonly article: Article; readonly index: TextIndex; readonly parts: readonly Element[] }
  | { readonly ok: false; readonly why: NotArticle };

/** Reads the article of a page: the page's own, else that of the first frame with one, else, where it is forced, what the page has. */
export function readPage(document: Document, options: ReadOptions): ReadResult {
  const own = readArticle(document, { ...options, force: false });
  if (own.ok) return own;
  for (const frame of framesIn(document)) {
    const framed = readArticle(frame, { ...options, force: false });
    if (framed.ok) return framed;
  }
  return options.force ? readArticle(document, options) : own;
}

/** Reads the article of a document: text and blocks, source and language, and the index that leads back into the page. Changes nothing in the page. */
export function readArticle(document: Document, options: ReadOptions): ReadResult {
  const body = document.body;
  if (body === null) return { ok: false, why: "no-text" };
  const said = readPageFacts(document);
  const facts = options.believe?.(said) ?? said;
  const found = findArticle(body, facts, options.force);
  if (!found.ok) return found;
  const index = indexText(found.place.parts, found.place);
  if (index.text === "") return { ok: false, why: "no-text" };
  const language = detectLanguage(index.text);
  const headline = index.blocks.find((block) => block.kind === "headline");
  const title = headline === undefined ? facts.title : index.text.slice(headline.span.start, headline.span.end);
  const source = sourceOf(facts, title, body, language, options.url);
  return { ok: true, article: { text: index.text, blocks: index.blocks, language, source }, index, parts: found.place.parts };
}

function sourceOf(facts: PageFacts, title: string | null, body: Element, language: Language, address: string | null): Source {
  const url = canonicalUrl(facts.addresses, address);
  const published = facts.published === null ? null : parsePublished(facts.published, language);
  return {
    url,
    site: facts.site ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, "")),
    title,
    authors: facts.authors,
    published: published ?? findDateline(body, language),
  };
}
