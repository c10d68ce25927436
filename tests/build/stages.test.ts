import { expect, test } from "vitest";
import { filesToTryAlone, lintFaults, reportWithout, tallyOf } from "../../build/stages.mjs";

const report = (numPassedTests: number, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
});

test.each([
  ["all passed", report(5), 0, { passed: 5, failed: 0 }],
  ["some failed", report(5, 2), 1, { passed: 5, failed: 2 }],
  ["a skipped test is a failure", report(5, 0, 1), 0, { passed: 5, failed: 1 }],
  ["so is one to be written", report(5, 0, 0, 1), 0, { passed: 5, failed: 1 }],
  ["a file that could not be loaded", report(5), 1, { passed: 5, failed: 1 }],
  ["no test at all", report(0), 0, { passed: 0, failed: 1 }],
])("a test run: %s", (_, found, code, tally) => {
  expect(tallyOf(found, code)).toEqual(tally);
});

test("web-ext's errors and unknown warnings are faults, known warnings are not", () => {
  const known = { code: "UNSAFE_VAR_ASSIGNMENT", message: "innerHTML", file: "popup.js" };
  const unknown = { code: "DANGEROUS_EVAL", message: "eval", file: "popup.js" };
  const error = { code: "MANIFEST_FIELD_INVALID", message: "no such field" };
  expect(lintFaults({ errors: [], warnings: [known], notices: [] })).toEqual([]);
  expect(lintFaults({ errors: [error], warnings: [known, unknown], notices: [] })).toEqual([
    "extension: MANIFEST_FIELD_INVALID: no such field",
    "popup.js: DANGEROUS_EVAL: eval",
  ]);
});

/** A report of files by name, each with the statuses of its tests. */
function reportOf(files: Readonly<Record<string, readonly string[]>>) {
  const testResults = Object.entries(files).map(([name, statuses]) => ({
    name,
    status: statuses.every((status) => status === "passed") && statuses.length > 0 ? "passed" : "failed",
    assertionResults: statuses.map((status, i) => ({ status, fullName: `${name} ${i}` })),
  }));
  return { ...report(0), testResults };
}

test.each([
  ["none failed", { a: ["passed"], b: ["passed", "passed"] }, []],
  ["one of many", { a: ["passed"], b: ["passed", "failed"] }, ["b"]],
  ["one that could not be set up, so that its tests were skipped", { a: ["skipped", "skipped"] }, ["a"]],
  ["one that could not be loaded", { a: ["passed"], b: [] }, ["b"]],
  ["too many for an accident", { a: ["failed"], b: ["failed"], c: ["failed"], d: ["failed"] }, []],
])("files to be tried alone: %s", (_, files, wanted) => {
  expect(filesToTryAlone(reportOf(files))).toEqual(wanted);
});

test("what is left of a report without some files is counted anew", () => {
  const { numPassedTests, numFailedTests, testResults } = reportWithout(
    reportOf({ a: ["passed", "failed"], b: ["passed", "passed"], c: ["failed"] }),
    ["a"],
  );
  expect({ numPassedTests, numFailedTests, files: testResults.map(({ name }) => name) }).toEqual({
    numPassedTests: 2,
    numFailedTests: 1,
    files: ["b", "c"],
  });
});
