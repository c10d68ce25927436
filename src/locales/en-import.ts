import type { Message } from "./message";

/** English words of imports. */
export const enImport = {
  "import.title": "Import",
  "import.choose": "Choose a file",
  "import.drop":
    "Drop a file here, or choose one: a JSON backup of On Record, an export of Hypothesis, highlights of Obsidian Web Clipper, Web Annotations, or the JSON lines of onrecord analyse. You see what it holds before anything changes.",
  "import.reading": "Reading the file…",
  "import.applying": "Importing…",
  "import.made": "A backup of {date}. This is what the import does:",
  "import.apply": "Import",
  "import.done": "Everything was imported. It can be undone here, and with Ctrl+Z for as long as this page stays open.",
  "import.empty": "The file holds no articles and no notes.",
  "import.nothingNew": "Everything in this file is here already. There is nothing to import.",
  "import.nothingChanged": "Nothing was changed.",
  "import.corrections": "Corrections",
  "import.tally.new": "New: added",
  "import.tally.newer": "Newer in the file: replace yours",
  "import.tally.removed": "Deleted in the file since: deleted here",
  "import.tally.same": "The same: stay",
  "import.tally.older": "Newer here: yours stay",
  "import.problem.not-json":
    "This file is no JSON. Choose a file that On Record, Hypothesis or Obsidian Web Clipper exported; its name ends in .json or .jsonld.",
  "import.problem.truncated": "This file ends too early, as after a download that broke off. Copy or download it again.",
  "import.problem.not-ours":
    "This is no file that On Record can import: no backup of its own, no export of Hypothesis or of Obsidian Web Clipper, no Web Annotations.",
  "import.problem.newer-version": "This file was written by a newer On Record (format {version}). Update On Record, then import it.",
  "import.problem.invalid": "This file is damaged or was changed by hand: a part of it does not fit.",
  "import.problem.too-big": "This file has {size} MB; at most {most} MB can be imported at once.",
  "import.problem.unreadable": "The browser could not read this file. It may have been moved, changed or locked.",
  "import.stopped": "Import stopped. Nothing was changed.",
  "import.from.hypothesis": "An export of Hypothesis. This is what the import does:",
  "import.from.clipper": "Highlights of Obsidian Web Clipper. This is what the import does:",
  "import.from.annotations": "Web Annotations. This is what the import does:",
  "import.from.archive": "Articles of an archive. This is what the import does:",
  "import.waiting": {
    one: "{count} new note is on a page whose text is not kept yet. It finds its place when you open that page.",
    other: "{count} new notes are on pages whose text is not kept yet. They find their places when you open those pages.",
  },
  "import.lost": {
    one: "The words of {count} new note are not in the text as it was saved. It is kept with its words, and looked for when the page is read again.",
    other:
      "The words of {count} new notes are not in the texts as they were saved. They are kept with their words, and looked for when the pages are read again.",
  },
  "import.leftOut": "Not imported:",
  "import.leftOut.page": {
    one: "{count} note on a page as a whole, not on words of it",
    other: "{count} notes on pages as a whole, not on words of them",
  },
  "import.leftOut.reply": { one: "{count} reply to another note", other: "{count} replies to other notes" },
  "import.leftOut.address": {
    one: "{count} note on something that is no web page",
    other: "{count} notes on something that is no web page",
  },
  "import.leftOut.words": {
    one: "{count} note on a place without words, such as a picture",
    other: "{count} notes on places without words, such as pictures",
  },
  "import.leftOut.twice": { one: "{count} note that the file has twice", other: "{count} notes that the file has twice" },
  "import.leftOut.elsewhere": {
    one: "{count} part that the file only names and that is kept on a server",
    other: "{count} parts that the file only names and that are kept on a server",
  },
  "import.leftOut.articles-twice": { one: "{count} article that the file has twice", other: "{count} articles that the file has twice" },
  "import.leftOut.pageless": {
    one: "{count} article without the address of a web page",
    other: "{count} articles without the address of a web page",
  },
  "import.leftOut.textless": {
    one: "{count} article whose text is not in the file (run onrecord analyse with --with-text)",
    other: "{count} articles whose texts are not in the file (run onrecord analyse with --with-text)",
  },
  "import.leftOut.damaged": { one: "{count} damaged entry", other: "{count} damaged entries" },
  "import.problem.too-many": "This file has {count} entries; at most {most} can be imported at once.",
  "import.problem.nothing-usable": "There is nothing in this file that could be imported.",

  "library.textless": "The text is not kept yet",
  "library.textless.text": "Notes on this page were imported. Open the page once: its text is kept then, and the notes find their places.",
} as const satisfies Readonly<Record<string, Message>>;
