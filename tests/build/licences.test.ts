import { expect, test } from "vitest";
import { licenceList, licenceOf, packageFolders } from "../../build/licences.mjs";

test("packages are found by the files that were bundled, the innermost one", () => {
  const inputs = ["src/core/span.ts", "node_modules/dexie/dist/dexie.mjs", "node_modules/@floating-ui/dom/dist/a.mjs"];
  expect(packageFolders([...inputs, "node_modules/a/node_modules/b/index.js", ...inputs])).toEqual([
    "node_modules/@floating-ui/dom",
    "node_modules/a/node_modules/b",
    "node_modules/dexie",
  ]);
});

test("the list has names, versions, and each licence whole", () => {
  const list = licenceList(["node_modules/dexie/dist/dexie.mjs", "node_modules/preact/dist/preact.js"]);
  expect(list).toMatch(/^ {2}dexie \d+\.\d+\.\d+ \(Apache-2\.0\)$/m);
  expect(list).toMatch(/^ {2}preact \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(list).toContain("Apache License");
  expect(list).toContain("Jason Miller");
  expect(list).toContain("On Record contributors");
});

test("a licence that nobody decided on is refused", () => {
  expect(() => licenceOf("node_modules/mdn-data")).toThrow(/accepted licences/);
});
