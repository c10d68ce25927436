/** An article with its notes as a template sees it: every text made safe for where it may stand. */
import type { Finding, Official, Quote, Statement } from "../../finding";
import { type Note, tidyTags } from "../../note";
import { slice } from "../../span";
import { type ExportItem, firstSpanOf, isoTime, officialOf, placeOf } from "../content";
import { addressMarkdown, escapeMarkdown, linkMarkdown, quoteMarkdown, withoutActions } from "../escape-markdown";
import { yamlText } from "../front-matter";
import { textFragmentLink } from "../text-fragment";
import { valueText } from "../value-text";
import type { ExportWords } from "../words";
import type { ItemView, TemplateView } from "./fields";

export function articleView({ kept, notes }: ExportItem, words: ExportWords): TemplateView {
  const { url, readAt, savedAt, article, findings } = kept;
  const { source, language } = article;
  const tags = tidyTags(notes.flatMap((note) => note.tags));
  const ofKind = <K extends Finding["kind"]>(kind: K) =>
    findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
  const linkTo = (span: { readonly start: number; readonly end: number }): string =>
    linkMarkdown(words.inArticle, textFragmentLink(url, article, span));
  const said = (finding: Quote | Statement): ItemView<"quotes"> => ({
    quote: quoteMarkdown(slice(article.text, finding.span)),
    text: escapeMarkdown(slice(article.text, finding.span)),
    speaker: finding.speaker === null ? "" : escapeMarkdown(finding.speaker.name),
    offices: officesText(officialOf(finding.speaker, findings)),
    link: linkTo(finding.span),
  });
  const lists: TemplateView["lists"] = {
    officials: ofKind("official").map((official) => ({
      name: escapeMarkdown(official.name),
      offices: officesText(official),
      mentions: words.mentions(official.mentions.length),
    })),
    figures: ofKind("statistic").map((figure) => ({
      printed: escapeMarkdown(slice(article.text, figure.span)),
      value: escapeMarkdown(valueText(figure.quantity, figure.unit)),
      link: linkTo(firstSpanOf(figure)),
    })),
    quotes: ofKind("quote").map(said),
    statements: ofKind("statement").map(said),
    notes: notes.map((note) => noteView(note, words, linkTo(placeOf(note, kept) ?? { start: 0, end: 0 }))),
  };
  return {
    lists,
    values: {
      title: escapeMarkdown(source.title ?? words.untitled) || words.untitled,
      source: linkMarkdown(source.site ?? url, url),
      url: addressMarkdown(url),
      site: escapeMarkdown(source.site ?? ""),
      authors: escapeMarkdown(source.authors.join(", ")),
      published: escapeMarkdown(source.published ?? ""),
      read: isoTime(readAt),
      saved: isoTime(savedAt),
      tags: tags.map(escapeMarkdown).join(", "),
      language,
      hasOfficials: lists.officials.length > 0,
      hasFigures: lists.figures.length > 0,
      hasQuotes: lists.quotes.length > 0,
      hasStatements: lists.statements.length > 0,
      hasNotes: lists.notes.length > 0,
      "yaml.title": yamlText(source.title),
      "yaml.url": yamlText(url),
      "yaml.site": yamlText(source.site),
      "yaml.authors": yamlText(source.authors),
      "yaml.published": yamlText(source.published),
      "yaml.read": yamlText(isoTime(readAt)),
      "yaml.saved": yamlText(isoTime(savedAt)),
      "yaml.tags": yamlText(tags),
      "yaml.language": yamlText(language),
      "label.officials": words.officials,
      "label.figures": words.figures,
      "label.quotes": words.quotes,
      "label.statements": words.statements,
      "label.notes": words.notes,
      "label.tags": words.tags,
      "label.noSpeaker": words.noSpeaker,
    },
  };
}

function noteView(note: Note, words: ExportWords, link: string): ItemView<"notes"> {
  const { selectors, body, colour, tags, createdAt, updatedAt } = note;
  return {
    quote: quoteMarkdown(selectors.quote.exact),
    text: escapeMarkdown(selectors.quote.exact),
    body: withoutActions(body.trim()).replace(/\r\n?/g, "\n"),
    colour: words.colours[colour],
    tags: tags.map(escapeMarkdown).join(", "),
    made: isoTime(createdAt),
    changed: isoTime(updatedAt),
    link,
  };
}

function officesText(official: Official | null): string {
  return official?.offices.map((office) => escapeMarkdown(office.words)).join("; ") ?? "";
}
