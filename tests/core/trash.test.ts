import { expect, test } from "vitest";
import { daysLeft, TRASH_DAYS, trashedId, trashedUpTo } from "../../src/core/trash";
import { articleId, noteId } from "../store/samples";

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

test("an entry is known by what was deleted", () => {
  const article = { id: articleId(1), url: "https://bao-thu.example/1", title: null, site: null, published: null, savedAt: 1 };
  const note = { id: noteId(2), kind: "note", colour: "blue", body: "", quote: "" } as const;
  expect(trashedId({ type: "article", deletedAt: 1, article, notes: 1 })).toBe(article.id);
  expect(trashedId({ type: "note", deletedAt: 1, article, note })).toBe(note.id);
});
