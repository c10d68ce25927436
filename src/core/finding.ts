import type { Span } from "./span";

/** Names a finding within one article and one reading of it: kind and place, e.g. `statistic:120-131`. */
export type FindingId = string & { readonly __brand: "FindingId" };

/** Names the rule that made a finding, e.g. `vi.office.before-name`. Its plain words stand in the locales under the same id. */
export type RuleId = string & { readonly __brand: "RuleId" };

export type FindingKind = "official" | "statistic" | "quote" | "statement";
export const FINDING_KINDS: readonly FindingKind[] = ["official", "statistic", "quote", "statement"];

/** The words a finding rests on: shown in the card as its reason. */
export interface Evidence {
  readonly role: "office" | "honorific" | "name" | "number" | "unit" | "cue" | "speaker";
  readonly span: Span;
}

interface Found {
  readonly id: FindingId;
  readonly rule: RuleId;
  readonly evidence: readonly Evidence[];
}

/** How a person stands to an office. */
export type Standing = "current" | "former" | "acting" | "elect" | "late";

/** An office that the article gives to a person. */
export interface Office {
  /** The fullest wording in the article, e.g. `Phó Chủ tịch UBND tỉnh Nghệ An`. */
  readonly words: string;
  /** The title within `words`, e.g. `Phó Chủ tịch`. */
  readonly title: string;
  /** The body or place within `words`, e.g. `UBND tỉnh Nghệ An`; null where the title stands alone. */
  readonly body: string | null;
  readonly standing: Standing;
  /** Every place where the article states this office of this person. */
  readonly spans: readonly Span[];
}

/** A place where an official is named (`name`: the bare name), or meant by title alone (`title`). */
export interface Mention {
  readonly kind: "name" | "title";
  readonly span: Span;
  readonly rule: RuleId;
}

/** A person named in the article who holds or held a public office. */
export interface Official extends Found {
  readonly kind: "official";
  /** The fullest name in the article. */
  readonly name: string;
  /** The most telling first. Never empty. */
  readonly offices: readonly Office[];
  /** In reading order. Never empty. */
  readonly mentions: readonly Mention[];
}

/** The number itself, magnitude applied (`75 tỷ` is 75e9). */
export type Quantity =
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "range"; readonly value: number; readonly valueTo: number }
  | { readonly type: "ratio"; readonly value: number; readonly of: number };

/** What the number measures. `per` is the second part of a rate (`year`, `người`, `barrel`), else null. */
export type Unit =
  | { readonly type: "count"; readonly counted: string }
  | { readonly type: "money"; readonly currency: string; readonly per: string | null }
  | { readonly type: "percent"; readonly symbol: "%" | "pp"; readonly per: string | null }
  | { readonly type: "measure"; readonly symbol: string; readonly per: string | null }
  | { readonly type: "duration"; readonly symbol: "year" | "month" | "week" | "day" | "hour" | "minute" | "second" }
  | { readonly type: "age" }
  | { readonly type: "multiple" };

/** How a number is meant: `gần 75 tỷ` is nearly, `hơn` over, `tối đa` at most. */
export type Approximation = "about" | "nearly" | "over" | "at least" | "at most";

/** Which way a figure went. `step`: it says by how much (`tăng 12%`); `level`: where to (`giảm còn 5 tỷ`, `rose to 5`). */
export interface Change {
  readonly direction: "up" | "down";
  readonly amount: "step" | "level";
}

/** What the sentence says around a figure; null where it does not. */
export interface FigureContext {
  readonly approximation: Approximation | null;
  readonly change: Change | null;
  /** What the figure is compared with (`cùng kỳ năm ngoái`, `9 percent a year earlier`). */
  readonly base: Span | null;
  /** Words for a time in the sentence (`quý III năm nay`, `September 2024`). */
  readonly when: Span | null;
  /** Words for a place in the sentence. */
  readonly where: Span | null;
}

/** A number with what it measures or counts. */
export interface Statistic extends Found {
  readonly kind: "statistic";
  readonly span: Span;
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** Left out of figures that were kept before their surroundings were read. */
  readonly context?: FigureContext | undefined;
}

/** Who speaks. `name` is the fullest name in the article; for groups and unnamed persons, the article's words. */
export type Speaker =
  | { readonly kind: "official"; readonly official: FindingId; readonly name: string }
  | { readonly kind: "person"; readonly name: string }
  | { readonly kind: "group"; readonly name: string };

/** Words in quotation marks that somebody said or wrote; the span takes the marks in. */
export interface Quote extends Found {
  readonly kind: "quote";
  readonly span: Span;
  /** null where the article leaves it open, or the analyser is unsure. */
  readonly speaker: Speaker | null;
  /** The words of saying, e.g. `nhấn mạnh`, `said`. */
  readonly cue: Span | null;
}

/** What somebody said, told without quotation marks; the cue stands outside the span. */
export interface Statement extends Found {
  readonly kind: "statement";
  readonly span: Span;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
}

export type Finding = Official | Statistic | Quote | Statement;

/** The id of a finding of this kind whose first span is this. */
export function findingId(kind: FindingKind, span: Span): FindingId {
  return `${kind}:${span.start}-${span.end}` as FindingId; // the one place where the brand is put on
}

/** Marks a literal as a rule id. */
export function ruleId(id: string): RuleId {
  return id as RuleId; // the one place where the brand is put on
}

/** The stretches that a finding paints, in reading order. */
export function spansOf(finding: Finding): readonly Span[] {
  return finding.kind === "official" ? finding.mentions.map((mention) => mention.span) : [finding.span];
}

/** A unit in the notation of the exports: `VND`, `VND/year`, `%`, `km`, `age`, `x`, `#people`, `#`. */
export function unitCode(unit: Unit): string {
  switch (unit.type) {
    case "count":
      return `#${unit.counted}`;
    case "money":
      return withRate(unit.currency, unit.per);
    case "percent":
    case "measure":
      return withRate(unit.symbol, unit.per);
    case "duration":
      return unit.symbol;
    case "age":
      return "age";
    case "multiple":
      return "x";
  }
}

function withRate(unit: string, per: string | null): string {
  return per === null ? unit : `${unit}/${per}`;
}
