/** axe-core in a page of the extension: the rules of WCAG 2.2 A and AA and the best practices. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "./driver";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{
    readonly passes: readonly unknown[];
    readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] }[];
  }>;
}

/**
 * What is wrong with a page as it is shown now: rule, its words, and the element.
 * @throws {Error} if no rule had anything to look at, so that a page which did not load cannot pass
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.run(SOURCE);
  const { passed, violations } = await page.evaluate(async (tags: readonly string[]) => {
    const { axe } = globalThis as unknown as { axe: Axe }; // the script before has put it there
    const result = await axe.run(document, { runOnly: { type: "tag", values: tags }, iframes: false, preload: false });
    const lines = result.violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 300)}`));
    return { passed: result.passes.length, violations: lines };
  }, TAGS);
  if (passed < 10) throw new Error(`Only ${passed} rules had anything to look at.`);
  return violations;
}
