/** Several writers at one store, as fast as they are answered, until something is killed under them; a ledger notes what was asked and acknowledged. */
import { newRecordId } from "../../../src/browser/record-id";
import type { ArticleToKeep } from "../../../src/core/kept";
import { type Page, sleep } from "./driver";
import { command, noteCommand, noteOn } from "./keep-commands";
import type { Ledger } from "./ledger";

/** Commands under way at one time. */
const WRITERS = 4;

/** What is under way at a kill may never be answered; in ms. */
const ANSWER_MS = 4_000;

export interface Burst {
  /** The extension's page that sends. */
  readonly page: Page;
  readonly article: ArticleToKeep;
  readonly ledger: Ledger;
  /** From the first answer to the kill, in ms. */
  readonly delay: number;
  readonly random: () => number;
  readonly kill: () => Promise<void>;
}

/** The article as it would be after an edit, so that versions are kept as well; every third round under an address of its own. */
export function grown({ article, findings, url }: ArticleToKeep, round: number): ArticleToKeep {
  const address = round % 3 === 0 ? `${url}?edition=${round}` : url;
  return {
    proposedId: newRecordId(),
    url: address,
    urls: [address],
    article: { ...article, text: `${article.text}\n(${round})` },
    findings,
  };
}

/** Writers keep, change, delete and restore notes until the kill. @throws {Error} where a command fails before it */
export async function saveInBurst({ page, article, ledger, delay, random, kill }: Burst): Promise<void> {
  let isKilled = false;
  ledger.knowArticle(article);
  const first = noteOn(article, 0, "the first");
  ledger.ask(first.id, { body: first.body, deleted: false });
  ledger.acknowledge(await noteCommand(page, "keepNote", { article, note: first })); // the background is awake now
  const write = async (writer: number): Promise<void> => {
    for (let nth = writer; !isKilled; nth += WRITERS) {
      const note = noteOn(article, nth, `kept ${nth}`);
      ledger.ask(note.id, { body: note.body, deleted: false });
      if (random() < 0.3) await command(page, "putDraft", { draft: { id: note.id, articleUrl: article.url, body: "begun" } });
      ledger.acknowledge(await noteCommand(page, "keepNote", { article, note }));
      if (random() >= 0.3) continue;
      const body = `${note.body}, changed`;
      ledger.ask(note.id, { body, deleted: false });
      ledger.acknowledge(await noteCommand(page, "changeNote", { id: note.id, change: { body } }));
      if (random() >= 0.5) continue;
      ledger.ask(note.id, { body, deleted: true });
      ledger.acknowledge(await noteCommand(page, "removeNote", { id: note.id }));
      if (random() >= 0.5) continue;
      ledger.ask(note.id, { body, deleted: false });
      ledger.acknowledge(await noteCommand(page, "restoreNote", { id: note.id }));
    }
  };
  const writers = Array.from({ length: WRITERS }, async (_, writer) => {
    await write(writer).catch((error: unknown) => {
      if (!isKilled) throw error; // what was under way at the kill has no answer
    });
  });
  await Promise.race([sleep(delay), Promise.all(writers)]);
  isKilled = true;
  await kill();
  await Promise.race([Promise.all(writers), sleep(ANSWER_MS)]);
}
