import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import { sourceFiles } from "../../build/source.mjs";

/** Whatever in docs looks like a path of the repository, in prose, links and commands alike; `*` stands for part of a name. `dist/` is made by the build. */
const PATH = /(?<![\w./-])(?:src|build|tests|icons|docs|\.ci|\.github)\/[\w./*-]*[\w/]/g;

/** Where a link leads, if it stays in the repository. */
const LINK = /\]\((?!https?:|#)([^)\s#]+)/g;

const FILES = sourceFiles();
const KNOWN = new Set(FILES.flatMap((file) => file.split("/").map((_, i, parts) => parts.slice(0, i + 1).join("/"))));

function exists(path: string): boolean {
  const bare = path.replace(/\/$/, "");
  if (!bare.includes("*")) return KNOWN.has(bare);
  const [before = "", after = ""] = bare.split("*");
  return [...KNOWN].some((known) => known.startsWith(before) && known.endsWith(after));
}

/** Paths that a text names and that do not exist. @param folder that its links start at, from the root */
function missingPaths(text: string, folder = "."): readonly string[] {
  const named = [...text.matchAll(PATH)].map(([path]) => path);
  const linked = [...text.matchAll(LINK)].map(([, link = ""]) => posix.normalize(posix.join(folder, link)));
  return [...named, ...linked].filter((path) => !exists(path));
}

/** npm scripts that a text names and that do not exist. */
function missingScripts(text: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const named = [...text.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map((match) => match[1] ?? "");
  return named.filter((name) => !["ci", "install", "run", "version"].includes(name) && scripts[name] === undefined);
}

const DOCS = FILES.filter((file) => file.endsWith(".md"));

test("all docs are looked at", () => {
  expect(DOCS).toEqual(expect.arrayContaining(["README.md", "src/README.md", "CHANGELOG.md", "docs/store/reviewers.md"]));
});

describe.each(DOCS)("%s", (file) => {
  test("names only paths and commands that exist", () => {
    const text = readFileSync(join(ROOT, file), "utf8");
    expect(missingPaths(text, posix.dirname(file))).toEqual([]);
    expect(missingScripts(text)).toEqual([]);
  });
});

test("the check bites", () => {
  const text =
    "see `src/core/span.ts`, src/core/gone.ts and [this](tests/nowhere/), [that](README.md), [those](lost.md); `npx x tests/core/*.ts src/no*.ts`";
  expect(missingPaths(text)).toEqual(["src/core/gone.ts", "tests/nowhere/", "src/no*.ts", "tests/nowhere/", "lost.md"]);
  expect(missingPaths("[up](../README.md) [beside](rules.md)", "docs")).toEqual([]);
  expect(missingScripts("`npm start`, `npm run test:update`, `npm run nothing`, `npm ci`")).toEqual(["nothing"]);
});
