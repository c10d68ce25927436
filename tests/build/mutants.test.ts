import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { findMutants, planted, sample } from "../../build/mutants/find.mjs";
import { ROOT } from "../../build/paths.mjs";

/** Each text with its fault in it. */
function faultsOf(text: string): readonly string[] {
  return findMutants("a.ts", text).map((mutant) => planted(text, mutant));
}

describe("the faults of a text", () => {
  it.each<[string, string, readonly string[]]>([
    ["a comparison", "const f = (a: number) => a < 2;", ["const f = (a: number) => a <= 2;"]],
    ["an equality", "f(a === b);", ["f(a !== b);"]],
    ["a connective", "f(a && b);", ["f(a || b);"]],
    ["a number added", "f(a + 1);", ["f(a - 1);"]],
    ["no fault: words added", "f(a + b);", []],
    ["a negation", "f(!a);", ["f((a));"]],
    ["a branch", "if (a) f();", ["if (false) f();"]],
    ["a choice", "f(a ? b : c);", ["f(true ? b : c);"]],
    ["an answer", "function f() { return true; }", ["function f() { return false; }"]],
    ["a limit", "const MOST = 14;", ["const MOST = 15;"]],
    ["a set", 'const SET = new WordSet(["a"]);', ["const SET = new WordSet([]);"]],
    ["no fault: the end of a loop", "for (let i = x; i < 3 && !a; i++) f(i);", []],
    ["a fault within a loop", "for (let i = x; i < 3; i++) f(i === 2);", ["for (let i = x; i < 3; i++) f(i !== 2);"]],
    ["no fault: types and imports", 'import a from "a"; type B = C extends D ? 1 : 2;', []],
    ["a fault within a cast", "f((a < 2) as B);", ["f((a <= 2) as B);"]],
    ["operators in other marks", 'f("a < b" < c);', ['f("a < b" <= c);']],
  ])("%s", (_name, text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });

  it("are none where the text is no TypeScript", () => {
    expect(() => findMutants("a.ts", "const = ;")).toThrow("a.ts");
  });
});

describe("a sample", () => {
  const list = Array.from({ length: 100 }, (_, i) => i);

  it("is the same for the same seed, in order and without repeats", () => {
    const chosen = sample(list, 10, 7);
    expect(chosen).toEqual(sample(list, 10, 7));
    expect(new Set(chosen).size).toBe(10);
    expect([...chosen].sort((a, b) => a - b)).toEqual(chosen);
  });

  it("is another for another seed, and all of a short list", () => {
    expect(sample(list, 10, 8)).not.toEqual(sample(list, 10, 7));
    expect(sample([1, 2], 10, 7)).toEqual([1, 2]);
  });
});

describe("npm run mutants", () => {
  const mutants = (...args: readonly string[]) =>
    spawnSync(process.execPath, ["build/mutants.mjs", ...args], { cwd: ROOT, encoding: "utf8" });

  it("lists faults by file, line and column", () => {
    const { status, stdout } = mutants("--list", "--each", "2", "summary");
    expect(status).toBe(0);
    expect(stdout).toMatch(/── summary: 2 of \d+ faults\nsrc\/core\/summar[\w-]+\.ts:\d+:\d+: .+\n {4}\S.*\n/);
  });

  it.each([
    [["sumary"], /unknown part sumary; known: officials, /],
    [["--each", "some"], /--each needs a whole number, or all, not some/],
    [["--minutes", "x"], /--minutes needs a whole number, not x/],
    [["--seed", "x"], /--seed needs a whole number, not x/],
  ])("%j is a mistake", (args, told) => {
    const { status, stderr } = mutants(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(told);
  });
});
