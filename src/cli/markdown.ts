import { escapeMarkdown, linkMarkdown } from "../core/export/escape-markdown";
import { grouped } from "../core/export/value-text";
import {
  type Finding,
  type FindingKind,
  type Official,
  type Quantity,
  type Quote,
  type Statement,
  type Statistic,
  type Unit,
  unitCode,
} from "../core/finding";
import { type Span, slice } from "../core/span";
import type { Reading } from "./reading";

const HEADINGS: Readonly<Record<FindingKind, string>> = {
  official: "Officials",
  statistic: "Statistics",
  quote: "Quotes",
  statement: "Reported statements",
};

/** A reading for people: title, source, the article's own summing-up sentences, then what was found, in its own words. */
export function toMarkdown(reading: Reading): string {
  const parts = [`# ${escapeMarkdown(titleOf(reading))}`, sourceLine(reading), summaryOf(reading)];
  for (const kind of ["official", "statistic", "quote", "statement"] as const) {
    const items = reading.findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => `- ${itemOf(finding, reading.article.text)}`);
    if (items.length > 0) parts.push(`## ${HEADINGS[kind]}\n\n${items.join("\n")}`);
  }
  if (reading.findings.length === 0) parts.push("*Nothing found.*");
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function titleOf({ id, article }: Reading): string {
  const headline = article.blocks[0];
  return article.source.title ?? (headline === undefined ? id : slice(article.text, headline.span));
}

function sourceLine({ id, article: { source, language } }: Reading): string {
  const facts = [source.site, source.authors.join(", "), source.published]
    .filter((fact) => fact !== null && fact !== "")
    .map((fact) => escapeMarkdown(fact ?? ""));
  facts.push(language === "vi" ? "Vietnamese" : "English", source.url === null ? escapeMarkdown(id) : linkMarkdown(source.url, source.url));
  return facts.join(" · ");
}

function summaryOf({ article, summary }: Reading): string {
  return summary.sentences.map((span) => `> ${wordsOf(article.text, span)}`).join("\n>\n");
}

function itemOf(finding: Finding, text: string): string {
  switch (finding.kind) {
    case "official":
      return officialItem(finding);
    case "statistic":
      return statisticItem(finding, text);
    case "quote":
    case "statement":
      return speechItem(finding, text);
  }
}

function officialItem({ name, offices, mentions }: Official): string {
  const count = mentions.length === 1 ? "1 mention" : `${mentions.length} mentions`;
  return `**${escapeMarkdown(name)}**: ${offices.map((office) => escapeMarkdown(office.words)).join("; ")} (${count})`;
}

function statisticItem({ span, quantity, unit }: Statistic, text: string): string {
  return `**${wordsOf(text, span)}**: ${valueWords(quantity, unit)}`;
}

/** The value as a person reads it. What a count counts stands in the article's words already. */
function valueWords(quantity: Quantity, unit: Unit): string {
  const words = unitWords(unit, quantity);
  return words === "" ? quantityWords(quantity) : `${quantityWords(quantity)} ${escapeMarkdown(words)}`;
}

function unitWords(unit: Unit, quantity: Quantity): string {
  switch (unit.type) {
    case "count":
      return quantity.type === "ratio" && isShare(quantity) ? `(${percentage(quantity)})` : "";
    case "duration":
      return isOne(quantity) ? unit.symbol : `${unit.symbol}s`;
    case "age":
      return isOne(quantity) ? "year old" : "years old";
    case "multiple":
      return "times";
    default:
      return unitCode(unit);
  }
}

function isOne(quantity: Quantity): boolean {
  return quantity.type === "number" && quantity.value === 1;
}

function speechItem({ span, speaker }: Quote | Statement, text: string): string {
  return `${speaker === null ? "*Speaker not given*" : `**${escapeMarkdown(speaker.name)}**`}: ${wordsOf(text, span)}`;
}

function quantityWords(quantity: Quantity): string {
  switch (quantity.type) {
    case "number":
      return grouped(quantity.value);
    case "range":
      return `${grouped(quantity.value)} to ${grouped(quantity.valueTo)}`;
    case "ratio":
      return `${grouped(quantity.value)} of ${grouped(quantity.of)}`;
  }
}

/** Votes for and against are a ratio as well, but no share of a whole. */
function isShare({ value, of }: { readonly value: number; readonly of: number }): boolean {
  return of > 0 && value <= of;
}

function percentage({ value, of }: { readonly value: number; readonly of: number }): string {
  return `${((100 * value) / of).toFixed(1)} %`;
}

function wordsOf(text: string, span: Span): string {
  return escapeMarkdown(slice(text, span));
}
