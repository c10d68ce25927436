/** Where an annotation stands: a page and words of it (Web Annotation Data Model, 3.3 and 4). */
import type { Language } from "../../article";
import { type ForeignNote, type LeftOut, leftOut } from "./foreign";
import { type Fields, isFields, isWebUrl, lineOf, listOf, own, textOf, tidyContext, tidyWords } from "./values";

type Target = Pick<ForeignNote, "type" | "url" | "title" | "language" | "quote" | "place"> & {
  /** The class that it is shown in. */
  readonly colour: string | null;
};

/** Selectors that refine others are looked into so deep. */
const MOST_DEPTH = 8;

export function* targetsOf(annotation: Fields, isOurs: boolean): Generator<Target | LeftOut> {
  const targets = listOf(own(annotation, "target"));
  if (targets.length === 0) yield leftOut("damaged");
  for (const target of targets) yield targetOf(target, isOurs);
}

function targetOf(target: unknown, isOurs: boolean): Target | LeftOut {
  if (typeof target === "string") return isWebUrl(target) ? leftOut("page") : leftOut("address");
  if (!isFields(target)) return leftOut("damaged");
  const [source] = listOf(own(target, "source"));
  const page: Fields = isFields(source) ? source : {};
  const url = typeof source === "string" ? source : (own(page, "id") ?? own(page, "@id") ?? own(target, "id"));
  if (typeof url !== "string") return leftOut("damaged");
  if (!isWebUrl(url)) return leftOut("address");
  const selectors = listOf(own(target, "selector")).flatMap((selector) => withRefinements(selector));
  if (selectors.length === 0) return leftOut("page");
  const quote = selectors.find((selector) => typeIs(selector, "TextQuoteSelector") && wordsIn(selector) !== "");
  if (quote === undefined) return leftOut("words");
  const text = (key: string): string => textOf(own(quote, key)) ?? "";
  const context = (key: string): string => (isOurs ? text(key) : tidyContext(text(key)));
  return {
    type: "note",
    url,
    title: lineOf(own(page, "dcterms:title") ?? own(page, "title")),
    language: languageOf(own(page, "language")),
    quote: { exact: isOurs ? text("exact") : wordsIn(quote), prefix: context("prefix"), suffix: context("suffix") },
    place: placeOf(target, selectors),
    colour: lineOf(own(target, "styleClass")),
  };
}

function withRefinements(selector: unknown): readonly Fields[] {
  const found: Fields[] = [];
  let next = selector;
  while (isFields(next) && found.length < MOST_DEPTH) {
    found.push(next);
    [next] = listOf(own(next, "refinedBy"));
  }
  return found;
}

function typeIs(selector: Fields, type: string): boolean {
  return [...listOf(own(selector, "type")), ...listOf(own(selector, "@type"))].some((each) => each === type || each === `oa:${type}`);
}

function wordsIn(quote: Fields): string {
  return tidyWords(textOf(own(quote, "exact")) ?? "");
}

/** Of use only with the text that it counts in: ours say which by its digest. */
function placeOf(target: Fields, selectors: readonly Fields[]): ForeignNote["place"] {
  const position = selectors.find((selector) => typeIs(selector, "TextPositionSelector"));
  const [state] = listOf(own(target, "state"));
  const digest = isFields(state) ? /^sha-256:([0-9a-f]{64})$/.exec(textOf(own(state, "textDigest")) ?? "")?.[1] : undefined;
  if (position === undefined || digest === undefined) return null;
  const [start, end] = [own(position, "start"), own(position, "end")];
  if (!isIndex(start) || !isIndex(end) || end <= start) return null;
  return { textHash: digest, start, end };
}

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function languageOf(value: unknown): Language | null {
  const [tag] = listOf(value);
  const [primary] = typeof tag === "string" ? tag.toLowerCase().split("-") : [];
  return primary === "vi" || primary === "en" ? primary : null;
}
