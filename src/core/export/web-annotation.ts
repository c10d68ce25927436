/**
 * Notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), JSON-LD: one collection with one page of annotations. Equal libraries give
 * equal files. Positions are counted in code points, as the model demands, in the text that On Record read; the digest in the state tells which text.
 */
import { isFrom } from "../anchor/place";
import type { ArticleVersion, Backup, KeptArticle } from "../kept";
import { byPlace, COLOURS, type Note, type RecordId } from "../note";
import type { Span } from "../span";

/** The model's context, and the words that are not in it: which text the positions count in, and of a kept mark what it is. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { textDigest: "urn:onrecord:textDigest", noteKind: "urn:onrecord:noteKind", finding: "urn:onrecord:finding" },
] as const;

const GENERATOR = { type: "Software", name: "On Record" } as const;

/** What the colours look like where nobody knows better: `styleClass` names one of them. */
const STYLES = { yellow: "#ffec99", green: "#b2f2bb", blue: "#a5d8ff", pink: "#fcc2d7", violet: "#d0bfff" } as const;
const STYLESHEET = {
  type: "CssStylesheet",
  value: COLOURS.map((colour) => `.${colour} { background: ${STYLES[colour]} }`).join("\n"),
} as const;

/** The file in parts, an annotation each. Living notes of living articles; in the order of the articles' saving and of the notes' places. */
export function* annotationsToJsonParts({ articles, notes, versions, exportedAt }: Backup): Generator<string> {
  const living = [...articles]
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
  const notesOf = byArticle(notes.filter(({ deletedAt }) => deletedAt === null));
  const versionsOf = byArticle(versions);
  const total = living.reduce((sum, { id }) => sum + (notesOf.get(id)?.length ?? 0), 0);
  const collection = {
    "@context": CONTEXT,
    id: `urn:onrecord:collection:${exportedAt}`,
    type: "AnnotationCollection",
    generator: GENERATOR,
    total,
  };
  yield `${JSON.stringify(collection).slice(0, -1)},"first":{"id":"urn:onrecord:page:${exportedAt}","type":"AnnotationPage","startIndex":0,"items":[`;
  let isFirst = true;
  for (const article of living) {
    for (const note of [...(notesOf.get(article.id) ?? [])].sort(byPlace)) {
      yield `${isFirst ? "" : ","}\n${JSON.stringify(annotationOf(note, article, versionsOf.get(article.id) ?? []))}`;
      isFirst = false;
    }
  }
  yield "\n]}}\n";
}

/** One note as an annotation without its context, which stands once in the file. */
export function annotationOf(note: Note, article: KeptArticle, versions: readonly ArticleVersion[]) {
  const { selectors, colour } = note;
  const { exact, prefix, suffix } = selectors.quote;
  const made = textOf(note, article, versions);
  return {
    id: `urn:uuid:${note.id}`,
    type: "Annotation",
    motivation: motivationOf(note),
    created: new Date(note.createdAt).toISOString(),
    modified: new Date(note.updatedAt).toISOString(),
    generator: GENERATOR,
    stylesheet: STYLESHEET,
    ...(note.kind === "mark" ? { noteKind: note.kind, ...(note.finding === null ? {} : { finding: note.finding }) } : {}),
    ...bodyOf(note),
    target: {
      type: "SpecificResource",
      source: {
        id: article.url,
        type: "Text",
        format: "text/html",
        language: article.article.language,
        ...(article.article.source.title === null ? {} : { "dcterms:title": article.article.source.title }),
      },
      styleClass: colour,
      selector: [
        { type: "TextQuoteSelector", exact, prefix, suffix },
        ...(made === null ? [] : [{ type: "TextPositionSelector", ...inCodePoints(made.text, selectors.position) }]),
      ],
      ...(made === null
        ? {}
        : { state: { type: "TimeState", sourceDate: new Date(made.readAt).toISOString(), textDigest: `sha-256:${made.textHash}` } }),
    },
  };
}

function motivationOf({ kind, body }: Note): "highlighting" | "commenting" | "bookmarking" {
  if (kind === "highlight") return "highlighting";
  return kind === "mark" && body === "" ? "bookmarking" : "commenting";
}

/** The words of the note, and each tag; no body at all where there are neither. */
function bodyOf({ body, tags }: Note) {
  const bodies = [
    ...(body === "" ? [] : [{ type: "TextualBody", value: body, format: "text/markdown", purpose: "commenting" }]),
    ...tags.filter((tag) => tag !== "").map((tag) => ({ type: "TextualBody", value: tag, format: "text/plain", purpose: "tagging" })),
  ];
  return bodies.length === 0 ? {} : { body: bodies };
}

/** The text that the note's words were described in, when it was read last; null where that text is not kept. */
function textOf({ selectors }: Note, kept: KeptArticle, versions: readonly ArticleVersion[]) {
  const saved = { text: kept.article.text, textHash: kept.textHash, readAt: kept.readAt };
  return [saved, ...[...versions].sort((a, b) => b.readAt - a.readAt)].find(({ text }) => isFrom(selectors, text)) ?? null;
}

function inCodePoints(text: string, { start, end }: Span): Span {
  const before = countCodePoints(text, 0, start);
  return { start: before, end: before + countCodePoints(text, start, end) };
}

/** A trail surrogate behind its lead is no code point of its own. */
function countCodePoints(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const isTrail = text.charCodeAt(i) >> 10 === 0x37 && i > 0 && text.charCodeAt(i - 1) >> 10 === 0x36;
    if (!isTrail) count++;
  }
  return count;
}

function byArticle<T extends { readonly articleId: RecordId }>(records: readonly T[]): ReadonlyMap<RecordId, readonly T[]> {
  const lists = new Map<RecordId, T[]>();
  for (const record of records) {
    const list = lists.get(record.articleId);
    if (list === undefined) lists.set(record.articleId, [record]);
    else list.push(record);
  }
  return lists;
}
