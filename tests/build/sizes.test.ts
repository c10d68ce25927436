import { expect, test } from "vitest";
import { checkBudgets, sizeOf, sizeTable } from "../../build/sizes.mjs";

const size = { file: "chrome/content.js", raw: 1000, gzip: 400 };

test.each<[string, Record<string, { raw: number; gzip: number }>, string[]]>([
  ["within its budget", { "chrome/content.js": { raw: 1000, gzip: 400 } }, []],
  ["over in raw bytes", { "chrome/content.js": { raw: 999, gzip: 400 } }, ["chrome/content.js is 1000 bytes, 1 over its budget."]],
  ["over when gzipped", { "chrome/content.js": { raw: 1000, gzip: 390 } }, ["chrome/content.js is 400 bytes gzipped, 10 over its budget."]],
  ["without a budget", {}, ["chrome/content.js has no budget in build/budgets.json."]],
  [
    "budgeted but not built",
    { "chrome/content.js": { raw: 1000, gzip: 400 }, "chrome/gone.js": { raw: 1, gzip: 1 } },
    ["chrome/gone.js has a budget but is not built."],
  ],
])("a bundle %s", (_, budgets, faults) => {
  expect(checkBudgets([size], budgets)).toEqual(faults);
});

test("sizes are bytes, and gzip makes them smaller", () => {
  const { raw, gzip } = sizeOf("x.js", new TextEncoder().encode("ă".repeat(500)));
  expect(raw).toBe(1000);
  expect(gzip).toBeLessThan(60);
});

test("the table has a line for each bundle", () => {
  expect(sizeTable([size], { "chrome/content.js": { raw: 2000, gzip: 800 } }).split("\n")).toEqual([
    "bundle                raw    gzip  of budget",
    "chrome/content.js  1.0 kB  0.4 kB       50 %",
  ]);
});
