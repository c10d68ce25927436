import type { Message } from "./message";

/** English words about what the reader keeps: shared by page, popup, side panel and library. */
export const enKept = {
  // Why the store could not do what was asked: `error.store.<StoreFault>`
  "error.store.full":
    "The disk is full or nearly full, so this was not saved. Everything saved before is safe. Free some space on the computer, then try again.",
  "error.store.blocked":
    "Another tab with an older On Record holds the data, so nothing was changed. Everything saved is safe. Close the other tabs of On Record, or restart the browser, then try again.",
  "error.store.newer":
    "The data on this computer was written by a newer On Record and is left untouched. Nothing is lost. Update On Record to see it again.",
  "error.store.upgrade":
    "On Record is newer than the data on this computer, and could not bring it up to date. Nothing was changed, nothing is lost. Try again, or restart the browser. If that does not help: save the data as a file in the library, choose “Delete everything” in the options, and import the file.",
  "error.store.closed":
    "The browser closed the data in the middle of this, so it was not saved. Everything saved before is safe. Try again; if that fails, restart the browser.",
  "error.store.corrupt":
    "The browser cannot read its data on this computer. On Record has changed nothing in it. Restart the browser; if that does not help, import your last backup.",
  "error.store.missing": "This is no longer there: it was deleted for good, perhaps in another tab. Everything else is safe.",
  "error.store.failed": "This was not saved, for a reason that the browser does not tell. Everything saved before is safe. Try again.",

  "noteKind.highlight": "Highlight",
  "noteKind.note": "Note",
  "noteKind.mark": "Kept mark",
  "noteKind.highlight.many": "Highlights",
  "noteKind.note.many": "Notes",
  "noteKind.mark.many": "Kept marks",

  "colour.yellow": "Yellow",
  "colour.green": "Green",
  "colour.blue": "Blue",
  "colour.pink": "Pink",
  "colour.violet": "Violet",
} as const satisfies Readonly<Record<string, Message>>;
