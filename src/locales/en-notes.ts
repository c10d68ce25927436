import type { Message } from "./message";

/** English words of the toolbar, the editor and the notes in the page. */
export const enNotes = {
  "command.addNote": "Add a note to the selected words",
  "menu.highlight": "Highlight",
  "menu.addNote": "Add a note",

  // At a selection
  "toolbar.label": "Keep the selected words",
  "toolbar.highlight.yellow": "Highlight in yellow",
  "toolbar.highlight.green": "Highlight in green",
  "toolbar.highlight.blue": "Highlight in blue",
  "toolbar.highlight.pink": "Highlight in pink",
  "toolbar.highlight.violet": "Highlight in violet",
  "toolbar.note": "Add a note",
  "toolbar.tag": "Tag",
  "toolbar.place": "Place a lost note here",
  "toolbar.copyLink": "Copy link to these words",

  // The editor
  "editor.label": "Note",
  "editor.body": "Note",
  "editor.body.hint": "Write a note… Markdown works.",
  "editor.colour": "Colour",
  "editor.tags": "Tags",
  "editor.tags.hint": "Parted by commas",
  "editor.save": "Save",
  "editor.cancel": "Cancel",
  "editor.delete": "Delete",
  "editor.keys": "Ctrl+Enter saves. Esc closes and keeps the draft.",
  "editor.draft": "Your draft from before. It is not saved yet.",

  // A note in the card
  "pageNote.edit": "Edit",
  "pageNote.write": "Add a note",
  "pageNote.delete": "Delete",
  "pageNote.copyLink": "Copy link",
  "pageNote.keepMark": "Keep with a note",
  "pageNote.changed": "These words were changed since:",
  "pageNote.moreChanges": { one: "and {count} more change", other: "and {count} more changes" },
  "pageNote.moved": "The text around these words has changed since.",
  "pageNote.hasDraft": "An unsaved draft is waiting.",

  // What was done, and its undo
  "toast.undo": "Undo",
  "toast.close": "Close",
  "toast.highlighted": "Highlighted.",
  "toast.saved": "Note saved.",
  "toast.recoloured": "Colour changed.",
  "toast.placed": "The note stands here now.",
  "toast.deleted": "Deleted.",
  "toast.undone": "Undone.",
  "toast.linkCopied": "Link copied.",
  "toast.linkNotCopied": "The browser did not let the link be copied.",
  "toast.citationCopied": "Copied with its source.",
  "toast.citationNotCopied": "The browser did not let it be copied.",
  "toast.loadFailed": "Your notes could not be shown. {reason}",

  "error.noSelection": "Select some words of the article first.",
  "error.noAddress": "Notes can only be kept on pages with a web address.",
  "error.noteElsewhere": "This page has no such note.",
  "error.noteLost": "The words of this note are no longer on the page.",
} as const satisfies Readonly<Record<string, Message>>;
