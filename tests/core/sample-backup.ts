/** A small library with one of everything; all of it invented. */

import { versionOf } from "../../src/core/import/version-of";
import type { ArticleVersion, Backup, KeptArticle } from "../../src/core/kept";
import type { Correction, Note } from "../../src/core/note";
import { articleId, articleToKeep, newNote, noteId, recordId } from "../store/samples";

const MADE = Date.UTC(2026, 2, 5, 6, 7, 8);

export function sampleArticle(n = 1, extra = ""): KeptArticle {
  const { proposedId, ...kept } = articleToKeep(n, extra);
  const textHash = String(n).repeat(64);
  return { ...kept, id: proposedId, textHash, savedAt: MADE, readAt: MADE + 1_000, updatedAt: MADE, deletedAt: null };
}

export function sampleNote(n: number, article = 1, words?: string, changes: Partial<Note> = {}): Note {
  const note = newNote(n, articleToKeep(article), words);
  return { ...note, articleId: articleId(article), createdAt: MADE, updatedAt: MADE, deletedAt: null, ...changes };
}

export function sampleBackup(): Backup {
  const version: ArticleVersion = versionOf(articleId(1), {
    textHash: "a".repeat(64),
    text: "Xã Mây Trắng",
    readAt: MADE - 1_000,
    firstReadAt: MADE - 9_000,
  });
  const correction: Correction = {
    id: recordId(1, 4),
    scope: articleId(1),
    what: { kind: "official", words: "Tống Văn Thử" },
    decision: { type: "speaker", name: null },
    createdAt: MADE,
    updatedAt: MADE,
    deletedAt: null,
  };
  return {
    format: "onrecord",
    version: 1,
    exportedAt: MADE + 5_000,
    articles: [sampleArticle(1), { ...sampleArticle(2), deletedAt: MADE, updatedAt: MADE }],
    versions: [version],
    notes: [
      sampleNote(1),
      sampleNote(2, 1, "Kinh phí", { kind: "highlight", body: "", deletedAt: MADE }),
      { ...sampleNote(3), id: noteId(3) },
    ],
    corrections: [correction],
  };
}
