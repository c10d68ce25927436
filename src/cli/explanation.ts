/**
 * `onrecord explain`: an article block by block, each followed by what was found in it: kind, value or speaker, the rule with its plain words, and the words
 * of the article that it rests on. An official has one number in the whole article.
 */
import type { Article } from "../core/article";
import { valueText } from "../core/export/value-text";
import type { Evidence, Finding, Mention, Office, Official, Quote, RuleId, Statement, Statistic } from "../core/finding";
import { contains, type Span, slice } from "../core/span";
import { describeRule, type Locale, type Translate, translator } from "../locales";
import { EXPLANATION_WORDS, type ExplanationWords } from "./explanation-words";
import { type Mark, markedText } from "./marked-text";
import type { Reading } from "./reading";
import { harmless, type Paint, painter } from "./terminal";

export interface ExplanationOptions {
  readonly coloured: boolean;
  /** The language of the explanation, whatever the article's. */
  readonly locale: Locale;
}

/** What the parts of an explanation need to know. */
interface Scene {
  readonly article: Article;
  readonly numbers: ReadonlyMap<Finding["id"], number>;
  readonly paint: Paint;
  readonly translate: Translate;
  readonly words: ExplanationWords;
}

/** One place of a finding: an official has one for each mention. */
interface Place extends Mark {
  readonly finding: Finding;
  readonly mention: Mention | null;
  readonly rule: RuleId;
  /** In how many other places it lies. */
  readonly depth: number;
}

/** An article explained, as lines for a terminal or a file; ends in a line break. */
export function explainReading(reading: Reading, { coloured, locale }: ExplanationOptions): string {
  const { article, findings } = reading;
  const scene: Scene = {
    article,
    numbers: new Map(findings.map((finding, index) => [finding.id, index + 1])),
    paint: painter(coloured),
    translate: translator(locale),
    words: EXPLANATION_WORDS[locale],
  };
  const places = placesOf(findings, scene);
  const parts = [scene.paint(sourceLine(reading, scene), "faint")];
  if (article.source.title !== null && article.blocks[0]?.kind !== "headline")
    parts.push(scene.paint(oneLine(article.source.title), "strong"));
  let next = 0;
  for (const block of article.blocks) {
    // Sorted by start: what begins before this block's end and was not told yet begins in it.
    const before = next;
    while ((places[next]?.span.start ?? Infinity) < block.span.end) next++;
    const begun = places.slice(before, next);
    const marks = places.slice(Math.max(0, before - LOOKED_BACK), next);
    parts.push(markedText(article.text, block.span, marks, scene.paint, block.kind === "headline" ? ["strong"] : []));
    if (begun.length > 0) parts.push(itemsOf(begun, scene));
  }
  if (findings.length === 0) parts.push(scene.paint(scene.words.nothing, "faint"));
  return `${parts.join("\n\n")}\n`;
}

function placesOf(findings: readonly Finding[], { numbers }: Scene): readonly Place[] {
  const places = findings.flatMap((finding): Omit<Place, "depth">[] => {
    const common = { finding, kind: finding.kind, number: numbers.get(finding.id) ?? 0 };
    return finding.kind === "official"
      ? finding.mentions.map((mention) => ({ ...common, span: mention.span, mention, rule: mention.rule }))
      : [{ ...common, span: finding.span, mention: null, rule: finding.rule }];
  });
  places.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let around: readonly Span[] = [];
  return places.map((place) => {
    around = around.filter(({ end }) => end > place.span.start);
    const depth = around.filter((outer) => contains(outer, place.span)).length;
    around = [...around, place.span];
    return { ...place, depth };
  });
}

/** Places before a block that are looked at for one that reaches into it; no finding is known to do so. */
const LOOKED_BACK = 8;

function sourceLine({ id, article: { source, language } }: Reading, { translate }: Scene): string {
  const facts = [source.site, source.authors.join(", "), source.published, translate(`language.${language}`), source.url ?? id];
  return facts
    .filter((fact) => fact !== null && fact !== "")
    .map((fact) => oneLine(fact ?? ""))
    .join(" · ");
}

/** Each finding of a block once for each of its rules there, the nested under what they lie in. */
function itemsOf(places: readonly Place[], scene: Scene): string {
  const told = new Set<string>();
  const items: string[] = [];
  for (const place of places) {
    const key = `${place.number} ${place.rule}`;
    if (told.has(key)) continue;
    told.add(key);
    items.push(itemOf(place, scene));
  }
  return items.join("\n");
}

/** Columns before an item's first line, and for each finding that it lies in. */
const INDENT = 2;

function itemOf(place: Place, scene: Scene): string {
  const { finding, number, kind, depth } = place;
  const { paint, translate } = scene;
  const label = `${number} ${translate(`kind.${kind}.one`)}`;
  const lines = [
    `${paint(label, kind, "strong")} · ${factsOf(place, scene)}`,
    ...(isFirst(place) && finding.kind === "official" ? finding.offices.map((office) => officeLine(office, scene)) : []),
    ...rulesOf(place).map((rule) => `${paint(rule, "strong")}: ${describeRule(translate, rule, kind)}`),
    ...(isFirst(place) ? evidenceLines(finding.evidence, scene) : []),
  ];
  const indent = " ".repeat(INDENT * (depth + 1));
  return lines.map((line, index) => `${indent}${index === 0 ? "" : "  "}${line}`).join("\n");
}

/** Where an official is met first: the rule that gave the office, then the mention's own. */
function rulesOf(place: Place): readonly RuleId[] {
  const { finding, rule } = place;
  return isFirst(place) && finding.rule !== rule ? [finding.rule, rule] : [rule];
}

/** Offices and evidence of an official are told where it is met first. */
function isFirst({ finding, mention }: Place): boolean {
  return finding.kind !== "official" || mention === finding.mentions[0];
}

function factsOf(place: Place, scene: Scene): string {
  const { finding } = place;
  switch (finding.kind) {
    case "official":
      return officialFacts(finding, isFirst(place), scene);
    case "statistic":
      return statisticFacts(finding, scene);
    case "quote":
    case "statement":
      return speakerFacts(finding, scene);
  }
}

function officialFacts({ name, mentions }: Official, isFirstPlace: boolean, { translate }: Scene): string {
  return isFirstPlace ? `${oneLine(name)} · ${translate("popup.mentions", { count: mentions.length })}` : oneLine(name);
}

function officeLine({ words, title, body, standing }: Office, { paint, translate, words: own }: Scene): string {
  const parts = [`${own.title} ${quoted(title)}`];
  if (body !== null) parts.push(`${own.body} ${quoted(body)}`);
  if (standing !== "current") parts.push(translate(`standing.${standing}`));
  return `${oneLine(words)} ${paint(`(${parts.join(", ")})`, "faint")}`;
}

function statisticFacts({ quantity, unit, context }: Statistic, { article, translate, words }: Scene): string {
  const { approximation = null, change = null, when = null, where = null } = context ?? {};
  const value = [
    change === null ? "" : words.change[`${change.direction} ${change.amount}`],
    approximation === null ? "" : words.approximation[approximation],
    valueText(quantity, unit),
  ];
  const facts = [value.filter((word) => word !== "").join(" "), translate(`figure.${unit.type}`).toLowerCase()];
  if (unit.type === "count" && unit.counted !== "") facts.push(`${words.counted} ${quoted(unit.counted)}`);
  if (when !== null) facts.push(`${words.when} ${quoted(slice(article.text, when))}`);
  if (where !== null) facts.push(`${words.where} ${quoted(slice(article.text, where))}`);
  return facts.join(" · ");
}

function speakerFacts({ speaker }: Quote | Statement, { numbers, paint, translate, words }: Scene): string {
  if (speaker === null) return translate("speaker.unknown");
  const number = speaker.kind === "official" ? numbers.get(speaker.official) : undefined;
  const what = number === undefined ? words.speakerKinds[speaker.kind] : `${words.speakerKinds[speaker.kind]} ${number}`;
  return `${oneLine(speaker.name)} ${paint(`(${what})`, "faint")}`;
}

/** What the finding rests on, each wording once. */
function evidenceLines(evidence: readonly Evidence[], { article, paint, translate }: Scene): readonly string[] {
  const pieces = new Set(evidence.map(({ role, span }) => `${translate(`evidence.${role}`)} ${quoted(slice(article.text, span))}`));
  return pieces.size === 0 ? [] : [paint([...pieces].join(" · "), "faint")];
}

function quoted(words: string): string {
  return `‹${oneLine(words)}›`;
}

function oneLine(words: string): string {
  return harmless(words).replace(/\s+/g, " ").trim();
}
