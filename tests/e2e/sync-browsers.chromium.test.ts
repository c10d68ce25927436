/** Chromium and Firefox as two devices of one reader. `npm run torture -- --browsers 20` lives more of these. */
import { expect, test } from "vitest";
import { liveInBrowsers } from "../torture/browser-history";

test("a history of two browsers ends in one library, with everything in it", async () => {
  const { faults, acknowledged } = await liveInBrowsers(1);
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(10);
}, 600_000);
