/** The commands of keeping, sent from a page of the extension to its background as a content script sends them. */
import * as v from "valibot";
import type { Result, ToBackground } from "../../../src/browser/messages";
import { newRecordId } from "../../../src/browser/record-id";
import { describe } from "../../../src/core/anchor/describe";
import type { ArticleToKeep, NewNote } from "../../../src/core/kept";
import type { Note } from "../../../src/core/note";
import { noteSchema } from "../../../src/core/parse/note";
import type { Reading } from "../../../src/core/reading";
import { type Page, waitFor } from "./driver";

declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<Result<Reading> | undefined>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
};

type Keeping = Exclude<keyof ToBackground, "setSiteRule" | "getKept">;

/** The article that some open tab shows, as its content script has read it; new to the store under its own id. */
export async function articleInTab(extensionPage: Page): Promise<ArticleToKeep> {
  const { article, findings } = await waitFor("a reading in some tab", () =>
    extensionPage.evaluate(async () => {
      for (const { id } of await chrome.tabs.query({})) {
        const message = { onrecord: 1, to: "page", name: "getReading", payload: {} };
        const answer = await chrome.tabs.sendMessage(id ?? -1, message, { frameId: 0 }).catch(() => undefined);
        if (answer?.ok === true && answer.value.state === "read") return answer.value;
      }
      return null;
    }),
  );
  const { url } = article.source;
  if (url === null) throw new Error("The article has no address.");
  return { proposedId: newRecordId(), url, urls: [url], article, findings };
}

/** A note on the nth forty letters of the article. */
export function noteOn({ article }: ArticleToKeep, nth: number, body: string): NewNote {
  const start = (nth * LENGTH) % (article.text.length - LENGTH);
  const selectors = describe(article, { start, end: start + LENGTH });
  return { id: newRecordId(), kind: "note", finding: null, selectors, body, colour: "blue", tags: ["fault"] };
}

const LENGTH = 40;

/** Sends a command; resolves at the moment when the answer has arrived here. */
export async function command<Name extends Keeping>(
  page: Page,
  name: Name,
  payload: ToBackground[Name]["request"],
): Promise<Result<unknown>> {
  const answer = await page.evaluate(
    async (message: string) => JSON.stringify((await chrome.runtime.sendMessage(JSON.parse(message))) ?? null),
    JSON.stringify({ onrecord: 1, to: "background", name, payload }),
  );
  return v.parse(resultSchema, JSON.parse(answer));
}

/** The same for commands that answer with the note as it is now. @throws {Error} where it was refused */
export async function noteCommand<Name extends "keepNote" | "changeNote" | "removeNote" | "restoreNote">(
  page: Page,
  name: Name,
  payload: ToBackground[Name]["request"],
): Promise<Note> {
  const answer = await command(page, name, payload);
  if (!answer.ok) throw new Error(`${name}: ${answer.error} (${answer.detail})`);
  return v.parse(noteSchema, answer.value);
}

const resultSchema = v.variant("ok", [
  v.strictObject({ ok: v.literal(true), value: v.unknown() }),
  v.strictObject({ ok: v.literal(false), error: v.string(), detail: v.nullable(v.string()) }),
]);
