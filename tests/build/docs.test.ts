import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import { sourceFiles } from "../../build/source.mjs";

/** Folders and files of the repository, as docs name them in backticks or links. `dist/` is made by the build. */
const PATH = /(?:`|\]\()((?:src|build|tests|icons|docs|\.ci)\/[\w./-]*)(?:`|\))/g;

/** Paths that a text names and that do not exist. */
function missingPaths(text: string): readonly string[] {
  return [...text.matchAll(PATH)].map((match) => match[1] ?? "").filter((path) => !existsSync(join(ROOT, path)));
}

/** npm scripts that a text names and that do not exist. */
function missingScripts(text: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const named = [...text.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map((match) => match[1] ?? "");
  return named.filter((name) => !["ci", "install", "run"].includes(name) && scripts[name] === undefined);
}

const DOCS = sourceFiles().filter((file) => file.endsWith(".md"));

test("all docs are looked at", () => {
  expect(DOCS).toEqual(expect.arrayContaining(["README.md", "src/README.md", "CHANGELOG.md", "docs/store/reviewers.md"]));
});

describe.each(DOCS)("%s", (file) => {
  test("names only paths and commands that exist", () => {
    const text = readFileSync(join(ROOT, file), "utf8");
    expect(missingPaths(text)).toEqual([]);
    expect(missingScripts(text)).toEqual([]);
  });
});

test("the check bites", () => {
  expect(missingPaths("see `src/core/span.ts`, `src/core/gone.ts` and [this](tests/nowhere/)")).toEqual([
    "src/core/gone.ts",
    "tests/nowhere/",
  ]);
  expect(missingScripts("`npm start`, `npm run test:update`, `npm run nothing`, `npm ci`")).toEqual(["nothing"]);
});
