/** What is told to the stores, held against what is packed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deriveManifest, listedSitePatterns, readJson } from "../../build/manifest.mjs";
import { ROOT, TARGETS } from "../../build/paths.mjs";
import { MESSAGES } from "../../src/locales";

/** Chrome's shop shows no longer summary, Mozilla's takes 250. */
const LONGEST_SUMMARY = 132;

const LANGUAGES = ["en", "vi"] as const;
const FILES = ["listing", "disclosures", "privacy"] as const;

const textOf = (language: string, name: string) => readFileSync(join(ROOT, `docs/store/${language}/${name}.md`), "utf8");

/** What stands under a heading, up to the next of its rank. */
function section(text: string, nth: number): string {
  const parts = text.split(/^## .*$/m).slice(1);
  return parts[nth]?.trim() ?? "";
}

describe.each(LANGUAGES)("in %s", (language) => {
  test("name and summary are those that the browser shows, and fit", () => {
    const listing = textOf(language, "listing");
    expect(section(listing, 0)).toBe(MESSAGES[language]["extension.name"]);
    expect(section(listing, 1)).toBe(MESSAGES[language]["extension.description"]);
    expect(section(listing, 1).length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  test("every permission that is asked for is justified, and no other", () => {
    const asked = TARGETS.flatMap((target) => {
      const manifest = deriveManifest(target, { hasContentStyles: false });
      return ["permissions", "optional_permissions", "optional_host_permissions"].flatMap((key) => manifest[key] ?? []);
    });
    const justified = [...section(textOf(language, "disclosures"), 1).matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(justified.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  test("the number of listed sites and the version are today's", () => {
    expect(textOf(language, "listing")).toContain(String(listedSitePatterns().length));
    expect(textOf(language, "disclosures")).toContain(String(listedSitePatterns().length));
    expect(textOf(language, "privacy")).toContain(String(readJson("package.json").version));
  });
});

test.each(FILES)("%s has the same parts in both languages", (name) => {
  const [english, vietnamese] = LANGUAGES.map((language) => textOf(language, name));
  const shape = (text = "") => text.split("\n").flatMap((line) => /^(?:#+|- |\|)/.exec(line)?.[0] ?? []);
  expect(shape(vietnamese)).toEqual(shape(english));
});
