import type { Message } from "./message";

/** English words about articles that were edited since they were saved, and what became of their notes. */
export const enChanges = {
  "changes.title": "Changes of the article",
  "changes.since": "This article was changed since {date}: {what}",
  "changes.sinceUnread": "This article was changed since {date}",
  "changes.none": "Nothing is different for a reader between these two.",
  "changes.figures": { one: "{count} figure", other: "{count} figures" },
  "changes.names": { one: "{count} name", other: "{count} names" },
  "changes.words": { one: "{count} word", other: "{count} words" },
  "changes.otherWords": { one: "{count} other word", other: "{count} other words" },
  "changes.marks": "punctuation",
  "changes.moved": { one: "{count} passage moved", other: "{count} passages moved" },
  "changes.show": "Show what changed",
  "changes.hide": "Hide what changed",
  "changes.compare": "Compare the text of",
  "changes.with": "with the text of",
  "changes.withPage": "with the page as it is now",
  "changes.saved": "{date} (saved)",
  "changes.span": "{from} – {to}",
  "changes.telling": "Figures and names",
  "changes.places": "In the text",
  "changes.deleted": "deleted:",
  "changes.inserted": "inserted:",
  "changes.movedAway": "moved away:",
  "changes.movedHere": "moved here:",
  "changes.end": "end",
  "changes.more": { one: "Show {count} more place", other: "Show {count} more places" },
  "changes.bound":
    "Every text that you read this article with is kept, up to {count}. Of more, those that stood only for a moment go first; never one with a note.",
  "changes.take": "Take the new words",
  "changes.taken": "The note stands on the new words.",
  "changes.place": "Place the note here",
  "changes.placeHint":
    "To give a note its place again, select words on the page, then choose “Place the note here”. Left alone, it stays here with its old words.",
  "changes.noteChanged": "These words were changed when the article was read last:",
  "changes.noteLost": "These words were no longer in the article when it was read last.",
} as const satisfies Readonly<Record<string, Message>>;
