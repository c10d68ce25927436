/** What a page's JSON-LD says of its article (schema.org Article and its kinds). Absence is null or an empty list. */
export interface ArticleData {
  readonly headline: string | null;
  readonly description: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly publisher: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** How deep graphs and lists are followed. */
const DEEPEST = 5;

/** The page's first article in JSON-LD, null where there is none. A script that is no JSON is passed over: many pages have one. */
export function readJsonLd(document: Document): ArticleData | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticleNode(parse(script.textContent ?? ""), 0);
    if (article !== null) return toData(article);
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\s+/g, " ")); // raw line breaks inside strings are common, and invalid
  } catch {
    return null;
  }
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function findArticleNode(value: unknown, depth: number): Json | null {
  if (depth > DEEPEST) return null;
  if (isJson(value)) {
    if (list(value["@type"]).some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return value;
    return findArticleNode(value["@graph"] ?? value["mainEntity"] ?? null, depth + 1);
  }
  for (const item of Array.isArray(value) ? value : []) {
    const found = findArticleNode(item, depth + 1);
    if (found !== null) return found;
  }
  return null;
}

function toData(node: Json): ArticleData {
  return {
    headline: textOf(node["headline"]) ?? textOf(node["name"]),
    description: textOf(node["description"]),
    authors: list(node["author"]).flatMap((author) => nameOf(author) ?? []),
    published: textOf(node["datePublished"]) ?? textOf(node["dateCreated"]),
    publisher: nameOf(list(node["publisher"])[0]),
  };
}

function list(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

function nameOf(value: unknown): string | null {
  if (!isJson(value)) return textOf(value);
  return textOf(list(value["name"])[0]);
}

/** A string without mark-up entities or outer space, null where nothing is left. */
function textOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&(?:apos|#39);/g, "'")
    .replace(/&nbsp;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
  return text.replace(/\s+/g, " ").trim() || null;
}
