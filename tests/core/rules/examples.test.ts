import { describe, expect, it } from "vitest";
import { analyse, RULES } from "../../../src/core/analyse";
import type { Article } from "../../../src/core/article";
import { type Span, slice } from "../../../src/core/span";
import { exampleArticle, markedWords, RULE_EXAMPLES } from "./examples";

/** What a rule marks in an article. An office's rule marks the first place where the official stands; a mention's rule, each mention. */
function markedBy(rule: string, article: Article): readonly string[] {
  const spans = new Map<number, Span>();
  for (const finding of analyse(article)) {
    const mentions = finding.kind === "official" ? finding.mentions : [];
    for (const mention of mentions) if (mention.rule === rule) spans.set(mention.span.start, mention.span);
    const span = finding.kind === "official" ? finding.mentions[0]?.span : finding.span;
    if (finding.rule === rule && span !== undefined) spans.set(span.start, span);
  }
  return [...spans.values()].map((span) => slice(article.text, span));
}

describe("every rule", () => {
  it("has an id of its own", () => {
    expect(new Set(RULES).size).toBe(RULES.length);
  });

  it("has an example, and no example is of a rule that is no more", () => {
    expect(Object.keys(RULE_EXAMPLES).sort()).toEqual([...RULES].sort());
    for (const examples of Object.values(RULE_EXAMPLES)) expect(examples.length).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(RULE_EXAMPLES))("%s", (rule, examples) => {
  it.each(examples)("marks: $hit", ({ language, hit }) => {
    const wanted = markedWords(hit);
    expect(wanted).not.toEqual([]);
    const marked = markedBy(rule, exampleArticle(hit, language));
    for (const words of wanted) expect(marked).toContain(words);
  });

  it.each(examples)("does not mark: $miss", ({ language, miss }) => {
    expect(markedWords(miss)).toEqual([]);
    expect(markedBy(rule, exampleArticle(miss, language))).toEqual([]);
  });
});
