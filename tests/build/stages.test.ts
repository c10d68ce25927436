import { expect, test } from "vitest";
import { lintFaults, tallyOf } from "../../build/stages.mjs";

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
