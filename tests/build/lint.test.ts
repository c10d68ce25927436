import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../build/paths.mjs";

const html = "No HTML from strings";
const remote = "No code from text or from elsewhere";

/** Code that must not pass, with words of the complaint. */
const BAD: readonly (readonly [string, string])[] = [
  ["export const f = (node: Element, html: string) => { node.innerHTML = html; };", html],
  ["export const f = (node: Element, html: string) => { node.outerHTML += html; };", html],
  ['export const f = (node: Element, html: string) => { node["innerHTML"] = html; };', html],
  ['export const f = (node: Element, html: string) => node.insertAdjacentHTML("beforeend", html);', html],
  ["export const f = (html: string) => document.write(html);", html],
  ["export const f = (html: string) => <p dangerouslySetInnerHTML={{ __html: html }} />;", html],
  ["export const f = (html: string) => ({ class: 1, dangerouslySetInnerHTML: { __html: html } });", html],
  ["export const f = (code: string) => eval(code);", remote],
  ["export const f = (code: string) => window.eval(code);", "noGlobalEval"],
  ["export const f = (code: string) => new Function(code);", remote],
  ['export const f = () => setTimeout("alert(1)", 1);', remote],
  ['import x from "https://cdn.example/x.js";\nexport const f = x;', remote],
  ['import "https://cdn.example/x.js";', remote],
  ['export * from "https://cdn.example/x.js";', remote],
  ['export const f = () => import("https://cdn.example/x.js");', remote],
  ["export const f = (x: any) => x;", "noExplicitAny"],
  ["export const f = (x: string | null) => x!.length;", "noNonNullAssertion"],
];

const GOOD: readonly string[] = [
  "export const f = (node: Element) => node.innerHTML;",
  "export const f = (node: Element, text: string) => { node.textContent = text; };",
  "export const f = (run: () => void) => setTimeout(run, 1);",
  'export const f = () => import("./other");',
  "export const f = (text: string) => <p>{text}</p>;",
];

/** File name -> what the linter said of it. */
let said: ReadonlyMap<string, string>;

beforeAll(() => {
  said = lint([...BAD.map(([code]) => code), ...GOOD]);
});

/** Lints planted files, named by their index, with the repository's own settings: outside of it, where no real check sees them. */
function lint(codes: readonly string[]): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-lint-"));
  try {
    const settings = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"));
    const plugins = settings.plugins.map((path: string) => join(ROOT, path));
    writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...settings, vcs: { enabled: false }, plugins }));
    for (const [i, code] of codes.entries()) writeFileSync(join(folder, `planted-${i}.tsx`), `${code}\n`);
    const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
    const run = spawnSync(process.execPath, [biome, "lint", "--error-on-warnings", "--max-diagnostics=none"], {
      cwd: folder,
      encoding: "utf8",
    });
    const output = run.stdout + run.stderr;
    const parts = output.split(/^(?=planted-\d+\.tsx:)/m);
    const of = (name: string) => parts.filter((part) => part.startsWith(`${name}:`)).join("");
    return new Map(codes.map((_, i) => [`planted-${i}.tsx`, of(`planted-${i}.tsx`)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the linter bites", () => {
  test.each(BAD.map(([code, words], i) => [code, words, i] as const))("%s", (_, words, i) => {
    expect(said.get(`planted-${i}.tsx`)).toContain(words);
  });

  test.each(GOOD.map((code, i) => [code, BAD.length + i] as const))("and lets pass: %s", (_, i) => {
    expect(said.get(`planted-${i}.tsx`)).toBe("");
  });
});
