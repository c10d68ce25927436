import type { Article } from "../core/article";
import { type Finding, type Official, type Quantity, type Quote, type Statement, type Statistic, unitCode } from "../core/finding";
import type { Reading } from "./reading";

/**
 * A reading as plain data: one line of `--format jsonl`. Offsets are UTF-16 code units, end exclusive, into `text`:
 * the record's own for JSON lines with a text, else the one given here; that of a page comes with its blocks (headline, lead, paragraph …).
 * A range has `valueTo`, a ratio `of`.
 */
export function toPrediction(reading: Reading): Readonly<Record<string, unknown>> {
  const { article, findings } = reading;
  const of = <K extends Finding["kind"]>(kind: K): Extract<Finding, { kind: K }>[] =>
    findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
  return {
    id: reading.id,
    lang: article.language,
    ...source(article),
    officials: of("official").map(officialData),
    statistics: of("statistic").map(statisticData),
    quotes: of("quote").map(speechData),
    statements: of("statement").map(speechData),
    ...(reading.textIsGiven ? {} : { text: article.text }),
    ...(reading.isPage ? { blocks: article.blocks.map(({ kind, span }) => ({ kind, ...span })) } : {}),
  };
}

/** Only what the page says of itself; a plain text says nothing. */
function source({ source }: Article): Readonly<Record<string, unknown>> {
  const known = Object.entries(source).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(known);
}

function officialData(official: Official): object {
  return {
    name: official.name,
    roles: official.offices.map((office) => office.words),
    mentions: official.mentions.map((mention) => ({ ...mention.span, kind: mention.kind, rule: mention.rule })),
    offices: official.offices.map(({ words, title, body, standing, spans }) => ({ words, title, body, standing, spans })),
    ...reasons(official),
  };
}

function statisticData(statistic: Statistic): object {
  const context = Object.entries(statistic.context ?? {}).filter(([, said]) => said !== null);
  return {
    ...statistic.span,
    ...quantityData(statistic.quantity),
    unit: unitCode(statistic.unit),
    ...Object.fromEntries(context),
    ...reasons(statistic),
  };
}

function quantityData(quantity: Quantity): object {
  const { type: _type, ...numbers } = quantity;
  return numbers;
}

function speechData(speech: Quote | Statement): object {
  return {
    ...speech.span,
    speaker: speech.speaker?.name ?? null,
    speakerKind: speech.speaker?.kind ?? null,
    official: speech.speaker?.kind === "official" ? speech.speaker.official : null,
    cue: speech.cue,
    ...reasons(speech),
  };
}

function reasons(finding: Finding): object {
  return { id: finding.id, rule: finding.rule, evidence: finding.evidence.map(({ role, span }) => ({ role, ...span })) };
}
