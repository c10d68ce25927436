/**
 * Whole articles in invented words, with everything that is found in them: what a change of the analyser does to others than it was made for is seen here.
 * What is told was read through, and is not all as a reader would have it; `npm run test:update` rewrites it, for a human to read the difference.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/core/analyse";
import type { Language } from "../../../src/core/article";
import { type Finding, unitCode } from "../../../src/core/finding";
import { articleFromText } from "../../../src/core/plain-article";
import { slice } from "../../../src/core/span";

function tell(text: string, finding: Finding): string {
  const words = (span: { readonly start: number; readonly end: number }): string => slice(text, span).replaceAll("\n", " ⏎ ");
  switch (finding.kind) {
    case "official": {
      const offices = finding.offices.map((office) => `${office.words}${office.standing === "current" ? "" : ` (${office.standing})`}`);
      const mentions = finding.mentions.map(({ kind, span }) => `${words(span)} ${kind === "title" ? "⟨title⟩" : ""}@${span.start}`);
      return `official  ${finding.name} = ${offices.join("; ")} | ${mentions.join(", ")}`;
    }
    case "statistic": {
      const { type, ...numbers } = finding.quantity;
      const context = Object.entries(finding.context ?? {}).flatMap(([name, value]) => {
        if (value === null) return [];
        return typeof value === "object" && "start" in value ? `${name}: ${words(value)}` : `${name}: ${JSON.stringify(value)}`;
      });
      return `figure    ${words(finding.span)} = ${type} ${Object.values(numbers).join(" ")} ${unitCode(finding.unit)} (${finding.rule}) ${context.join(", ")}`.trimEnd();
    }
    case "quote":
    case "statement": {
      const { speaker } = finding;
      return `${finding.kind.padEnd(9)} ${speaker === null ? "?" : `${speaker.kind} ${speaker.name}`}: ${words(finding.span)} (${finding.rule}) on ${finding.evidence.map(({ span }) => words(span)).join(" … ")}`;
    }
  }
}

describe.each<Language>(["vi", "en"])("articles in %s", (language) => {
  const file = new URL(`texts/${language}.txt`, import.meta.url);
  const articles = readFileSync(file, "utf8").trim().split("\n\n");

  it("there are some", () => {
    expect(articles.length).toBeGreaterThan(10);
  });

  it("tell all that is found in them", async () => {
    const told = articles.map((text) => {
      const article = articleFromText(text, { language });
      return [`# ${text.split("\n")[0]}`, ...analyse(article).map((finding) => tell(article.text, finding))].join("\n");
    });
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot(`texts/${language}.found.txt`);
  });
});
