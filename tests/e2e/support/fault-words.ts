/** What a reader is told of faults, where it is told. */
import { type MessageKey, translator } from "../../../src/locales";
import { textOf } from "./actions";
import { type Page, waitFor } from "./driver";

const translate = translator("en");

/** Waits until an extension's page shows these words of the interface. */
export function waitForWords(page: Page, key: MessageKey): Promise<string> {
  const words = translate(key);
  return waitFor(`“${words}”`, async () => {
    const text = await textOf(page);
    return text.includes(words) ? text : null;
  });
}

/** The English words of a key. */
export function wordsOf(key: MessageKey): string {
  return translate(key);
}
