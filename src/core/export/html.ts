/**
 * Articles and notes as one HTML page that needs nothing else: no script, no image, no address but links to the web. Every text is escaped, and
 * a policy forbids whatever might slip through: https://www.w3.org/TR/CSP3/, as the HTML standard lets `meta` carry it.
 */
import type { Language } from "../article";
import { type Finding, spansOf } from "../finding";
import type { KeptArticle } from "../kept";
import type { Note } from "../note";
import { slice } from "../span";
import { type ExportItem, type ExportRecords, itemsOf, officesOf, officialOf, placeOf } from "./content";
import { dayOf } from "./file-name";
import { markedHtml } from "./html-marked";
import { htmlStyle, type KindInks } from "./html-style";
import { escapeHtml, linkHtml } from "./html-text";
import { textFragmentLink } from "./text-fragment";
import { valueText } from "./value-text";
import { EXPORT_WORDS, type ExportWords } from "./words";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page in parts: its head, an article each, its end. `language` is that of the headings, `inks` are the colours of the marks. */
export function* articlesToHtmlParts(records: ExportRecords, exportedAt: number, language: Language, inks: KindInks): Generator<string> {
  const items = itemsOf(records);
  const words = EXPORT_WORDS[language];
  const [only] = items;
  const title = items.length === 1 && only !== undefined ? titleOf(only.kept, words) : `On Record ${dayOf(exportedAt)}`;
  yield `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle(inks)}</style>
</head>
<body>
<main>
${items.length === 1 ? "" : `<h1>${escapeHtml(title)}</h1>\n`}`;
  for (const item of items) yield articleHtml(item, words, items.length === 1 ? 1 : 2);
  yield "</main>\n</body>\n</html>\n";
}

function titleOf({ article: { source } }: KeptArticle, words: ExportWords): string {
  return source.title?.trim() || words.untitled;
}

function articleHtml(item: ExportItem, words: ExportWords, level: number): string {
  const { kept, notes } = item;
  const { source, language } = kept.article;
  const about = [linkHtml(source.site ?? kept.url, kept.url), ...[...source.authors, source.published ?? ""].map(escapeHtml)];
  const ofKind = (kind: Finding["kind"]): readonly string[] =>
    kept.findings.filter((finding) => finding.kind === kind).map((finding) => findingHtml(finding, kept, words));
  const section = (title: string, entries: readonly string[]): string =>
    entries.length === 0 ? "" : `<h${level + 1}>${title}</h${level + 1}>\n<ul>\n${entries.join("\n")}\n</ul>\n`;
  return `<article>
<h${level} lang="${language}">${escapeHtml(titleOf(kept, words))}</h${level}>
<p class="about">${about.filter((fact) => fact.trim() !== "").join(" · ")}</p>
${section(
  words.notes,
  notes.map((note) => noteHtml(note, kept, words)),
)}${section(words.officials, ofKind("official"))}${section(words.figures, ofKind("statistic"))}${section(words.quotes, ofKind("quote"))}${section(words.statements, ofKind("statement"))}<h${level + 1}>${words.text}</h${level + 1}>
<div lang="${language}">
${markedHtml(item, level + 2)}
</div>
</article>
`;
}

function findingHtml(finding: Finding, kept: KeptArticle, words: ExportWords): string {
  const { article, findings, url } = kept;
  const lang = `lang="${article.language}"`;
  const [span = { start: 0, end: 0 }] = spansOf(finding);
  const link = linkHtml(words.inArticle, textFragmentLink(url, article, span));
  const printed = escapeHtml(slice(article.text, span));
  switch (finding.kind) {
    case "official":
      return `<li><strong ${lang}>${escapeHtml(finding.name)}</strong>: <span ${lang}>${escapeHtml(officesOf(finding))}</span> (${words.mentions(finding.mentions.length)}; ${link})</li>`;
    case "statistic":
      return `<li><strong ${lang}>${printed}</strong>: ${escapeHtml(valueText(finding.quantity, finding.unit))} (${link})</li>`;
    case "quote":
    case "statement": {
      const office = officesOf(officialOf(finding.speaker, findings));
      const speaker = finding.speaker === null ? words.noSpeaker : [finding.speaker.name, office].filter((part) => part !== "").join(", ");
      return `<li><blockquote ${lang}>${printed}</blockquote><div class="by">— ${escapeHtml(speaker)} (${link})</div></li>`;
    }
  }
}

/** What the reader wrote stays as it was typed. */
function noteHtml(note: Note, kept: KeptArticle, words: ExportWords): string {
  const { selectors, body, colour, tags } = note;
  const link = linkHtml(words.inArticle, textFragmentLink(kept.url, kept.article, placeOf(note, kept) ?? { start: 0, end: 0 }));
  const facts = [words.colours[colour], ...(tags.length === 0 ? [] : [`${words.tags}: ${escapeHtml(tags.join(", "))}`]), link];
  const written = body.trim() === "" ? "" : `<div class="body">${escapeHtml(body)}</div>`;
  return `<li><blockquote lang="${kept.article.language}"><mark class="${colour}">${escapeHtml(selectors.quote.exact)}</mark></blockquote>${written}<div class="by">${facts.join(" · ")}</div></li>`;
}
