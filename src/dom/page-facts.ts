import { letters } from "./compare-text";
import { plainText } from "./elements";
import { readJsonLd } from "./json-ld";

/** What a page says of itself in its head: as written, before any of it is believed. Absence is null or an empty list. */
export interface PageFacts {
  readonly title: string | null;
  readonly description: string | null;
  readonly site: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  /** Addresses that the page gives as its own, the most binding first. */
  readonly addresses: readonly string[];
  /** Whether the page calls itself an article. */
  readonly isArticle: boolean;
}

/** Reads JSON-LD, Open Graph, `meta` and `link`. */
export function readPageFacts(document: Document): PageFacts {
  const data = readJsonLd(document);
  const meta = readMeta(document);
  const first = (...names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const canonical = document.querySelector("link[rel~='canonical']")?.getAttribute("href") ?? null;
  const author = first("author", "article:author", "dc.creator", "parsely-author", "byl");
  const authors = data !== null && data.authors.length > 0 ? data.authors : author === null ? [] : [author];
  const site = first("og:site_name", "application-name", "al:android:app_name") ?? data?.publisher ?? null;
  return {
    title: first("og:title", "twitter:title") ?? data?.headline ?? titleOf(document),
    description: first("og:description", "description", "twitter:description") ?? data?.description ?? null,
    site,
    authors: authors.length === 0 ? [] : personsOf(authors, site, document),
    published:
      data?.published ??
      first("article:published_time", "datepublished", "date", "pubdate", "dc.date", "parsely-pub-date", "og:pubdate", "publishdate"),
    addresses: [canonical, first("og:url")].filter((address) => address !== null),
    isArticle: data !== null || first("og:type") === "article",
  };
}

/** Each once, in a form that bylines do not change. */
function personsOf(authors: readonly string[], site: string | null, { documentElement }: Document): readonly string[] {
  const isVietnamese = /^vi\b/i.test(documentElement?.getAttribute("lang") ?? "");
  return [...new Set(authors.map((author) => nameOf(author, isVietnamese)))].filter((author) => isPerson(author, site));
}

const BY = /^(?:by|(?:analysis|opinion|story|words|written) by)\s+/i;

/** "According to": before the author or paper that a Vietnamese article was taken from. In other languages Theo is a given name. */
const THEO = /^theo\s+/i;
const VIETNAMESE_LETTERS = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** An author's name without what bylines put before it. */
function nameOf(author: string, isVietnamese: boolean): string {
  const name = author.normalize("NFC").replace(BY, "").trim();
  return isVietnamese || VIETNAMESE_LETTERS.test(name) ? name.replace(THEO, "") : name;
}

/** Sites put their own name or address where an author belongs. */
function isPerson(author: string, site: string | null): boolean {
  if (author === "" || (site !== null && letters(author) === letters(site))) return false;
  return !/^(?:https?:|www\.)|^[\w-]+(?:\.[a-z]{2,})+$/i.test(author);
}

/** The text of the page's `title` element. */
export function titleOf(document: Document): string | null {
  const title = document.querySelector("head > title, title");
  return (title === null ? "" : plainText(title)) || null;
}

function readMeta(document: Document): ReadonlyMap<string, string> {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.replace(/\s+/g, " ").trim();
    if (name !== null && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
  }
  return meta;
}
