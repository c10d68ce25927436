/** What a store was asked and what it has acknowledged, held against what is found in it afterwards. */
import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { ArticleToKeep } from "../../../src/core/kept";
import type { Note, RecordId } from "../../../src/core/note";
import type { Stored } from "./stored";

/** What a command still on its way would make of a note. */
export interface Asked {
  readonly body: string;
  readonly deleted: boolean;
}

interface Entry {
  /** As last acknowledged; null before the first time. */
  acknowledged: Note | null;
  /** On its way: done or not done, but nothing between. */
  asked: Asked | null;
}

export class Ledger {
  readonly #entries = new Map<RecordId, Entry>();
  readonly #articles = new Map<string, ArticleToKeep>();
  readonly #acknowledged = new Set<RecordId>();
  #answers = 0;

  /** How many answers came, over all notes. */
  get answers(): number {
    return this.#answers;
  }

  /** How many notes were acknowledged at least once. */
  get notes(): number {
    return this.#acknowledged.size;
  }

  /** An article that will be sent with notes. */
  knowArticle(article: ArticleToKeep): void {
    this.#articles.set(article.article.text, article);
  }

  ask(id: RecordId, asked: Asked): void {
    this.#entries.set(id, { acknowledged: this.#entries.get(id)?.acknowledged ?? null, asked });
  }

  acknowledge(note: Note): void {
    this.#answers++;
    this.#acknowledged.add(note.id);
    this.#entries.set(note.id, { acknowledged: note, asked: null });
  }

  /** How many of the acknowledged notes are found, and everything that is not as it must be. What is found is what is expected from then on. */
  compare(stored: Stored | null): { readonly found: number; readonly faults: readonly string[] } {
    const notes = new Map((stored?.notes ?? []).map((note) => [note.id, note]));
    const faults = [...this.#faultsOfNotes(notes), ...(stored === null ? [] : this.#faultsOfWhole(stored))];
    const found = [...this.#acknowledged].filter((id) => notes.has(id)).length;
    for (const [id, entry] of [...this.#entries]) {
      const note = notes.get(id);
      if (note !== undefined) this.#entries.set(id, { acknowledged: note, asked: null });
      else if (entry.acknowledged === null) this.#entries.delete(id);
    }
    return { found, faults };
  }

  *#faultsOfNotes(notes: ReadonlyMap<RecordId, Note>): Generator<string> {
    for (const [id, { acknowledged, asked }] of this.#entries) {
      const note = notes.get(id);
      if (note === undefined) {
        if (acknowledged !== null) yield `note ${id} was acknowledged and is gone`;
      } else if (!isDeepStrictEqual(note, acknowledged) && !(asked !== null && isAsAsked(note, acknowledged, asked))) {
        yield `note ${id} is ${JSON.stringify(note)}, acknowledged was ${JSON.stringify(acknowledged)}, asked ${JSON.stringify(asked)}`;
      }
    }
    for (const { id, kind } of notes.values()) {
      if (kind === "note" && !this.#entries.has(id)) yield `note ${id} was never asked for`;
    }
  }

  /** Whether the records fit each other: each note on its whole article, each text with its true hash, no draft of a note that was kept. */
  *#faultsOfWhole({ articles, versions, notes, drafts }: Stored): Generator<string> {
    const known = new Map(articles.map((article) => [article.id, article]));
    const kept = new Set(notes.map((note) => note.id));
    for (const { id, articleId } of notes) if (!known.has(articleId)) yield `note ${id} is on no article`;
    for (const { id, articleId } of versions) if (!known.has(articleId)) yield `version ${id} is of no article`;
    for (const { id, textHash, article, findings } of articles) {
      if (textHash !== sha256(article.text)) yield `article ${id} has another hash than its text`;
      const sent = this.#articles.get(article.text);
      if (sent === undefined || !isDeepStrictEqual({ article, findings }, { article: sent.article, findings: sent.findings })) {
        yield `article ${id} is not as it was sent`;
      }
    }
    for (const { id, textHash, text } of versions) {
      if (textHash !== sha256(text) || !this.#articles.has(text)) yield `version ${id} is no text that was sent`;
    }
    for (const { id } of drafts) if (kept.has(id)) yield `draft ${id} is still there, though its note was kept`;
  }
}

function isAsAsked(note: Note, before: Note | null, { body, deleted }: Asked): boolean {
  if (note.body !== body || (note.deletedAt !== null) !== deleted) return false;
  const { updatedAt, deletedAt } = note;
  return before === null || (isDeepStrictEqual(note, { ...before, body, updatedAt, deletedAt }) && updatedAt > before.updatedAt);
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
