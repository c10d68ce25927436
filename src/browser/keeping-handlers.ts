/** What the background does with the commands about kept things: one transaction each, then the news to everyone, then the answer. */
import type { Correction, Note } from "../core/note";
import { articleUrls } from "../store/article-urls";
import { correctionsFor, type KeptCorrection, putCorrection, removeCorrection, restoreCorrection } from "../store/corrections";
import { dropDraft, listDrafts, putDraft } from "../store/drafts";
import { StoreError } from "../store/fault";
import { hashText } from "../store/hash";
import { keepArticle } from "../store/keep-article";
import { keptOf } from "../store/kept-of";
import { keptTexts } from "../store/kept-texts";
import { changeNote, keepNote } from "../store/notes";
import type { Store } from "../store/open";
import { removeNote, restoreNote } from "../store/removal";
import { recordReading } from "../store/versions";
import { fail } from "./errors";
import type { KeptOnPage, PageArticle, Result, ToBackground } from "./messages";
import type { Handlers } from "./on-command";
import { takePendingJump } from "./pending-jump";

export interface KeepingOptions {
  readonly store: Store;
  /** Tells everyone that what is kept of these addresses changed. */
  readonly announce: (urls: readonly string[]) => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The handlers of all commands but those about settings and scripts. */
export function keepingHandlers({
  store,
  announce,
  now,
}: KeepingOptions): Omit<Handlers<ToBackground>, "setSiteRule" | "syncNow" | "trySync" | "loadPart"> {
  /** A committed change of a note, told before it is answered: whoever is answered may look elsewhere at once. */
  const changed = async (note: Note): Promise<Note> => {
    await announce(await articleUrls(store, note.articleId));
    return note;
  };
  /** The same of a decision; none of the addresses stands for all. */
  const decided = async ({ correction, urls }: KeptCorrection): Promise<Correction> => {
    await announce(urls);
    return correction;
  };
  return {
    getKept: (request) => asResult(() => readKept(store, request, now())),
    keepArticle: ({ article }) =>
      asResult(async () => {
        const { id, urls } = await keepArticle(store, article, now());
        await announce(urls);
        return { articleId: id };
      }),
    recordReading: ({ articleId, urls, text, language, moved }) =>
      asResult(async () => {
        const recorded = await recordReading(store, articleId, { urls, text, language, moved }, now());
        if (recorded.isNew || recorded.moved > 0) await announce(recorded.urls);
        return null;
      }),
    keepNote: ({ article, note }) =>
      asResult(async () => {
        const kept = await keepNote(store, article, note, now());
        await announce(kept.article.urls);
        return kept.note;
      }),
    changeNote: ({ id, change }) => asResult(async () => changed(await changeNote(store, id, change, now()))),
    removeNote: ({ id }) => asResult(async () => changed(await removeNote(store, id, now()))),
    restoreNote: ({ id }) => asResult(async () => changed(await restoreNote(store, id, now()))),
    putDraft: ({ draft }) =>
      asResult(async () => {
        await putDraft(store, draft, now());
        return null;
      }),
    dropDraft: ({ id }) =>
      asResult(async () => {
        await dropDraft(store, id);
        return null;
      }),
    putCorrection: ({ article, correction }) => asResult(async () => decided(await putCorrection(store, article, correction, now()))),
    removeCorrection: ({ id }) => asResult(async () => decided(await removeCorrection(store, id, now()))),
    restoreCorrection: ({ id }) => asResult(async () => decided(await restoreCorrection(store, id, now()))),
  };
}

async function readKept(store: Store, page: PageArticle, now: number): Promise<KeptOnPage> {
  const { urls, text } = page;
  const kept = await keptOf(store, { ...page, textHash: await hashText(text) });
  const { article, notes } = kept;
  const known = [...new Set([...urls, ...(article?.urls ?? [])])];
  const drafts = (await Promise.all(known.map((url) => listDrafts(store, url)))).flat();
  const [texts, jump] = [await keptTexts(store, kept, text), await takePendingJump(notes, now)];
  const corrections = await correctionsFor(store, article?.id ?? null);
  const isWithoutText = article?.article.text === "";
  return { articleId: article?.id ?? null, isWithoutText, urls: article?.urls ?? [], notes, texts, jump, drafts, corrections };
}

/** What the store could not do is an answer, not an accident: it has plain words for the reader. */
async function asResult<T>(act: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await act() };
  } catch (error) {
    if (error instanceof StoreError) return fail(`error.store.${error.code}`, error.message);
    throw error;
  }
}
