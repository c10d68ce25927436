import { describe, expect, test } from "vitest";
import { checkLayers, readSources } from "../../build/layers.mjs";

const sources = (files: Record<string, string>) => new Map(Object.entries(files));

describe("the import law bites", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ["core imports dom", { "core/a.ts": 'import { b } from "../dom/b";', "dom/b.ts": "" }, /core\/a\.ts \(floor 0\) imports dom\/b\.ts/],
    ["dom imports ui, its neighbour", { "dom/a.ts": 'import "../ui/b";', "ui/b.tsx": "" }, /dom\/a\.ts \(floor 1\) imports ui\/b\.tsx/],
    [
      "ui imports browser, a type only",
      { "ui/a.tsx": 'import type { B } from "../browser/b";', "browser/b.ts": "" },
      /imports browser\/b\.ts/,
    ],
    ["browser re-exports an entry", { "browser/a.ts": 'export * from "../entries/b";', "entries/b.ts": "" }, /imports entries\/b\.ts/],
    [
      "store names ui in a type",
      { "store/a.ts": 'type T = import("../ui/b").B;', "ui/b.ts": "" },
      /store\/a\.ts \(floor 1\) imports ui\/b\.ts/,
    ],
    ["dom imports cli when it runs", { "dom/a.ts": 'await import("../cli/b");', "cli/b.ts": "" }, /imports cli\/b\.ts/],
    ["an import that only shows later", { "dom/a.ts": "await import(name);" }, /only shows when it runs/],
    ["core imports a package", { "core/a.ts": 'import "dexie";' }, /core\/a\.ts imports dexie/],
    ["ui imports the polyfill", { "ui/a.ts": 'import b from "webextension-polyfill";' }, /only browser may/],
    ["browser imports dexie", { "browser/a.ts": 'import { Dexie } from "dexie";' }, /only store may/],
    ["a subpath of a package", { "dom/a.ts": 'import { h } from "preact/hooks";' }, /dom\/a\.ts imports preact; only ui/],
    ["a package that is on no list", { "ui/a.ts": 'import "left-pad";' }, /left-pad; nothing may/],
    ["core imports Node", { "core/a.ts": 'import "node:fs";' }, /node:fs; only cli, entries may/],
    ["code from elsewhere", { "entries/a.ts": 'export { x } from "https://cdn.example/x.js";' }, /code from elsewhere/],
    ["a folder without a floor", { "attic/a.ts": 'import "../core/b";', "core/b.ts": "" }, /on no floor/],
    ["a way out of src", { "core/a.ts": 'import "../../tests/x";' }, /on no floor/],
    ["a file too long", { "dom/a.ts": "\n".repeat(301) }, /301 lines/],
    ["a file that cannot be read", { "dom/a.ts": "const = ;" }, /dom\/a\.ts: /],
  ])("%s", (_, files, fault) => {
    expect(checkLayers(sources(files)).join("\n")).toMatch(fault);
  });

  test("a circle of three, one of them by a type", () => {
    const circle = {
      "core/a.ts": 'import { b } from "./b";',
      "core/b.ts": 'import type { C } from "./c";',
      "core/c.ts": 'export { a } from "./a";',
    };
    expect(checkLayers(sources(circle))).toEqual(["Imports run in a circle: core/a.ts -> core/b.ts -> core/c.ts -> core/a.ts."]);
  });
});

test("what the law allows passes", () => {
  const lawful = {
    "core/a.ts": 'import type { S } from "./span";',
    "core/span.ts": "",
    "core/lexicon/vi.ts": "\n".repeat(400),
    "locales/en.ts": 'import type { S } from "../core/span";',
    "dom/a.ts": 'import { a } from "../core/a";',
    "ui/a.tsx": 'import { h } from "preact/hooks"; import { en } from "../locales/en";',
    "browser/a.ts": 'import b from "webextension-polyfill"; import { a } from "../core/a"; import sites from "./sites.json";',
    "cli/a.ts": 'import { readFile } from "node:fs/promises";',
    "entries/a.ts": 'import "../dom/a"; import "../ui/a"; import "../browser/a"; import { version } from "../../package.json";',
  };
  expect(checkLayers(sources(lawful))).toEqual([]);
});

test("the sources are read, all of them", () => {
  const files = [...readSources(new URL("../../src", import.meta.url).pathname).keys()];
  expect(files).toContain("core/span.ts");
  expect(files.every((file) => /^[a-z-]+\/.*\.tsx?$/.test(file))).toBe(true);
});
