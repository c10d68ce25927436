import type { KeptOnPage } from "./messages";

/** Of an article that is not kept. */
export const NOTHING_KEPT: KeptOnPage = {
  articleId: null,
  isWithoutText: false,
  urls: [],
  notes: [],
  texts: [],
  jump: null,
  drafts: [],
  corrections: [],
};
