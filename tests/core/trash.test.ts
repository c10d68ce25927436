import { expect, test } from "vitest";
import { daysLeft, TRASH_DAYS, trashedUpTo } from "../../src/core/trash";

const DAY = 86_400_000;
const NOW = 400 * DAY;

test.each([
  [NOW, TRASH_DAYS],
  [NOW - 1, TRASH_DAYS],
  [NOW - DAY, TRASH_DAYS - 1],
  [NOW - (TRASH_DAYS - 1) * DAY, 1],
  [NOW - TRASH_DAYS * DAY + 1, 1],
  [NOW - TRASH_DAYS * DAY, 1], // due, and still there
])("what was deleted at %d has %d days left", (deletedAt, days) => {
  expect(daysLeft(deletedAt, NOW)).toBe(days);
});

test("what goes now is what has no day left", () => {
  expect(trashedUpTo(NOW)).toBe(NOW - TRASH_DAYS * DAY);
});
