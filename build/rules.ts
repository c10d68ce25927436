/** `npm run rules`: writes docs/rules.md, the table of all rules, from `RULES`, the locales and the examples that the tests are made of. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { OFFICIAL_RULES } from "../src/core/detect/officials/detect-people";
import { QUOTE_RULES, STATEMENT_RULES } from "../src/core/detect/speech-rules";
import { STATISTIC_RULE_IDS } from "../src/core/detect/statistics";
import type { FindingKind, RuleId } from "../src/core/finding";
import { describeRule, translator } from "../src/locales";
import { RULE_EXAMPLES } from "../tests/core/rules/examples";
import { ROOT } from "./paths.mjs";

export const RULES_FILE = join(ROOT, "docs/rules.md");

interface Section {
  readonly title: string;
  readonly kind: FindingKind;
  readonly rules: readonly RuleId[];
}

const SECTIONS: readonly Section[] = [
  { title: "Officials", kind: "official", rules: OFFICIAL_RULES },
  { title: "Statistics", kind: "statistic", rules: STATISTIC_RULE_IDS },
  { title: "Quotes", kind: "quote", rules: Object.values(QUOTE_RULES) },
  { title: "Reported statements", kind: "statement", rules: Object.values(STATEMENT_RULES) },
];

const HEAD = `# The rules

Every mark is made by one of these rules and carries its id: the card shows its words, \`onrecord explain\` its id as well.
The examples are tested; what a rule marks in them stands in ⟦ ⟧. An id that begins with \`vi.\` or \`en.\` is of one language.

*Made by \`npm run rules\` from the rules, the locales and \`tests/core/rules/examples.ts\`; a test fails when it is stale._
`;

/** The whole of docs/rules.md, laid out as the formatter wants it. */
export function rulesTable(): string {
  const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
  const input = [HEAD, ...SECTIONS.map(sectionText)].join("\n");
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "format", "--stdin-file-path=docs/rules.md"], {
    cwd: ROOT,
    encoding: "utf8",
    input,
  });
  if (status !== 0) throw new Error(`docs/rules.md cannot be formatted: ${stderr}`);
  return stdout;
}

function sectionText({ title, kind, rules }: Section): string {
  const rows = rules.map((rule) => {
    const examples = RULE_EXAMPLES[rule] ?? [];
    const words = (["en", "vi"] as const).map((locale) => describeRule(translator(locale), rule, kind));
    return [`\`${rule}\``, ...words.map(cell), cells(examples.map(({ hit }) => hit)), cells(examples.map(({ miss }) => miss))];
  });
  const table = [["rule", "in English", "in Vietnamese", "marks", "does not mark"], ["---", "---", "---", "---", "---"], ...rows];
  return `## ${title}\n\n${table.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n`;
}

/** Two examples are parted by a rule, their lines by breaks. */
function cells(examples: readonly string[]): string {
  return examples.map(cell).join("<hr>");
}

function cell(text: string): string {
  return text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replaceAll("\n", "<br>");
}

export function main(): number {
  writeFileSync(RULES_FILE, rulesTable());
  return 0;
}
