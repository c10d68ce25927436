import type { Message } from "./message";

/** English words of comparing two articles. */
export const enCompare = {
  "compare.do": "Compare",
  "compare.title": "Two articles compared",
  "compare.reading": "Reading both articles…",
  "compare.said": "Quotes and statements",
  "compare.nothing": "Neither article has officials, figures or words to compare.",
  "compare.how": "How",
  "compare.how.same": "The same",
  "compare.how.other-office": "Another office",
  "compare.how.agrees": "Agree",
  "compare.how.differs": "Differ",
  "compare.how.another-time": "Of another time",
  "compare.how.other-words": "Other words",
  "compare.how.translated": "In two languages",
  "compare.how.first": "Only in the first",
  "compare.how.second": "Only in the second",
} as const satisfies Readonly<Record<string, Message>>;
