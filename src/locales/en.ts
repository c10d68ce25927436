import { enBackup } from "./en-backup";
import { enChanges } from "./en-changes";
import { enCompare } from "./en-compare";
import { enCorrections } from "./en-corrections";
import { enFilters } from "./en-filters";
import { enImport } from "./en-import";

import { enKept } from "./en-kept";
import { enLibrary } from "./en-library";
import { enMarks } from "./en-marks";
import { enNotes } from "./en-notes";
import { enOptions } from "./en-options";
import { enPeople } from "./en-people";
import { enRules } from "./en-rules";
import { enSync } from "./en-sync";
import { enTemplate } from "./en-template";
import { enTrash } from "./en-trash";
import type { Message } from "./message";

/** English words of the interface. This map defines the keys; every other language must have them all. */
export const en = {
  // What the manifest and the stores show (see manifest-messages.ts)
  "extension.name": "On Record",
  "extension.description": "Marks officials, statistics and quotes in Vietnamese and English news, on your own machine.",
  "extension.action": "On Record: what this page says",
  "command.toggleMarks": "Show or hide the marks on this page",
  "command.nextMark": "Go to the next mark",
  "command.previousMark": "Go to the previous mark",
  "command.nextOfKind": "Go to the next mark of the same kind",
  "command.previousOfKind": "Go to the previous mark of the same kind",
  "command.openPanel": "Open the side panel",
  "menu.readPage": "Read this page with On Record",

  // The kinds of finding
  "kind.official.one": "Official",
  "kind.statistic.one": "Figure",
  "kind.quote.one": "Quote",
  "kind.statement.one": "Statement",

  "language.vi": "Vietnamese",
  "language.en": "English",

  // About the article
  "article.untitled": "Untitled article",
  "article.readingTime": "{count} min read",
  "article.words": { one: "{count} word", other: "{count} words" },
  "article.cut": "This page is so long that only its first part was read.",

  // The popup's sections
  "popup.marks": "Marks on the page",
  "popup.summary": "Summary",
  "popup.officials": "Officials",
  "popup.figures": "Telling figures",
  "popup.quotes": "Who says what",
  "popup.showAll": "Show all {count}",
  "popup.showFewer": "Show fewer",
  "popup.mentions": { one: "{count} mention", other: "{count} mentions" },
  "popup.nextMention": "Next mention of {name}",
  "popup.previousMention": "Previous mention of {name}",
  "popup.mentionOf": "{index} of {total}",
  "popup.openPanel": "Open side panel",
  "popup.pageChanged": "The page no longer has this place. Reading it again.",

  // The choice for a site
  "site.label": "Read {host}",
  "site.always": "Always",
  "site.ask": "On click",
  "site.never": "Never",
  "site.always.hint": "On Record reads every article on {host} by itself.",
  "site.ask.hint": "On Record reads a page on {host} when you click its button.",
  "site.never.hint": "On Record reads no page on {host}.",
  "site.saved": "Saved for {host}.",
  "site.denied": "The browser did not give the permission for {host}. Nothing has changed.",

  // States that are not a reading
  "state.reading": "Reading the page…",
  "state.read": "Read: {officials} officials, {statistics} figures, {quotes} quotes, {statements} statements.",
  "state.empty.title": "Nothing to mark here",
  "state.empty.text": "This article names no officials, gives no figures and quotes nobody.",
  "state.notArticle.title": "This page is no article",
  "state.notArticle.no-text": "There is no running text on it.",
  "state.notArticle.too-short": "It has too little text to be one.",
  "state.notArticle.list-page": "It looks like a list of articles. Open one of them.",
  "state.notArticle.action": "Read it anyway",
  "state.never.title": "You turned On Record off here",
  "state.never.text": "Pages on {host} are not read.",
  "state.never.action": "Read this page once",
  "state.failed.title": "This page could not be read",
  "state.failed.details": "Details",
  "state.failed.action": "Try again",
  "state.forbidden.title": "On Record may not read this page",
  "state.forbidden.browser": "It belongs to the browser itself, and browsers let no extension in. Open a news article in a tab.",
  "state.forbidden.store": "Browsers keep extensions out of their extension stores. Open a news article in a tab.",
  "state.forbidden.file":
    "This is a file on your computer. Allow access to file addresses for On Record in the browser’s extension settings, then try again.",
  "state.forbidden.pdf": "A PDF opens in the browser’s own viewer, which extensions cannot read. Look for the article as a web page.",
  "state.forbidden.other": "Only web pages can be read. Open a news article in a tab.",
  "state.unread.title": "Not read yet",
  "state.unread.text": "Click On Record’s button in the toolbar to read this page.",

  // Why something failed: the `error` of a result
  "error.noReceiver": "The page did not answer. Reload the page and try again.",
  "error.orphaned": "On Record was updated. Reload the page to go on.",
  "error.malformed": "A message could not be understood.",
  "error.foreign": "A message came from elsewhere and was not obeyed.",
  "error.tooLarge": "A message was too large.",
  "error.notAllowed": "The browser does not let On Record into this page.",
  "error.placeGone": "The page has changed: this place is no longer there.",
  "error.noMarks": "There is no mark on this page to go to.",
  "error.unknown": "Something went wrong.",

  // The side panel
  "panel.findings": "Findings in reading order",
  "panel.filter": "Show in this list",
  "panel.showMore": "Show more",
  "panel.none": "Nothing of the kinds chosen above.",

  // The card and the details of a finding
  "card.label": "About this mark",
  "card.close": "Close",
  "card.offices": "Offices",
  "card.saidHere": "Said here",
  "card.percentage": "As a percentage",
  "card.cue": "Cue",
  "card.evidence": "Rests on",
  "card.moreQuotes": { one: "and {count} more", other: "and {count} more" },
  "card.copyCitation": "Copy with citation",
  "card.next.official": "Next mention",
  "card.previous.official": "Previous mention",
  "card.next.statistic": "Next figure",
  "card.previous.statistic": "Previous figure",
  "card.next.quote": "Next quote",
  "card.previous.quote": "Previous quote",
  "card.next.statement": "Next statement",
  "card.previous.statement": "Previous statement",

  "speaker.unknown": "Speaker left open",

  "standing.current": "in office",
  "standing.former": "former",
  "standing.acting": "acting",
  "standing.elect": "elect",
  "standing.late": "late",

  "evidence.office": "office",
  "evidence.honorific": "form of address",
  "evidence.name": "name",
  "evidence.number": "number",
  "evidence.unit": "unit",
  "evidence.cue": "word of saying",
  "evidence.speaker": "speaker",

  // Units of a figure
  "unit.year": { one: "{value} year", other: "{value} years" },
  "unit.month": { one: "{value} month", other: "{value} months" },
  "unit.week": { one: "{value} week", other: "{value} weeks" },
  "unit.day": { one: "{value} day", other: "{value} days" },
  "unit.hour": { one: "{value} hour", other: "{value} hours" },
  "unit.minute": { one: "{value} minute", other: "{value} minutes" },
  "unit.second": { one: "{value} second", other: "{value} seconds" },
  "unit.age": { one: "{value} year old", other: "{value} years old" },
  "unit.multiple": "{value} times",
  "unit.percent": "{value}%",
  "unit.points": { one: "{value} percentage point", other: "{value} percentage points" },
  "unit.per": "{value} per {per}",
  "per.year": "year",
  "per.month": "month",
  "per.week": "week",
  "per.day": "day",
  "per.hour": "hour",
  "per.minute": "minute",
  "per.second": "second",

  "figure.count": "Count",
  "figure.money": "Money",
  "figure.percent": "Percentage",
  "figure.measure": "Measure",
  "figure.duration": "Duration",
  "figure.age": "Age",
  "figure.multiple": "Multiple",

  ...enMarks,
  ...enBackup,
  ...enChanges,
  ...enKept,
  ...enFilters,
  ...enNotes,
  ...enCorrections,
  ...enOptions,
  ...enCompare,
  ...enImport,
  ...enLibrary,
  ...enPeople,
  ...enTemplate,
  ...enRules,
  ...enSync,
  ...enTrash,
} as const satisfies Readonly<Record<string, Message>>;
