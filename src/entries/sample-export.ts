/** A made-up article with a note, for the preview of a template. */
import { analyse } from "../core/analyse";
import { describe } from "../core/anchor/describe";
import { markdownMaker } from "../core/export/markdown";
import type { KeptArticle } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { articleFromText } from "../core/plain-article";
import { type Locale, translator } from "../locales";

/** Shown as its time; any would do. */
const READ = Date.UTC(2026, 0, 15, 8, 30);
const ID = "00000000-0000-4000-8000-000000000001" as RecordId; // shown nowhere

export function renderSample(template: string, locale: Locale): string {
  const translate = translator(locale);
  const title = translate("sample.title");
  const url = "https://daily.example/1";
  const source = { url, site: "daily.example", title, authors: [], published: "2026-01-15" };
  const article = articleFromText(`${title}\n${translate("sample.text")}`, { language: locale, source });
  const times = { savedAt: READ, readAt: READ, updatedAt: READ, deletedAt: null };
  const kept: KeptArticle = { id: ID, url, urls: [url], article, findings: analyse(article), textHash: "", ...times };
  const note: Note = {
    id: ID,
    articleId: ID,
    kind: "note",
    finding: null,
    selectors: describe(article, { start: 0, end: title.length }),
    body: translate("template.sampleNote"),
    colour: "yellow",
    tags: [translate("template.sampleTag")],
    createdAt: READ,
    updatedAt: READ,
    deletedAt: null,
  };
  return markdownMaker(template, locale)({ kept, notes: [note] });
}
