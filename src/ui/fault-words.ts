import type { StoreFault } from "../core/kept";
import type { Translate } from "../locales";

/** What became of an attempt to read or keep something, in plain words: what happened, that nothing is lost, what to do. */
export function faultWords(translate: Translate, fault: StoreFault): string {
  return translate(`error.store.${fault}`);
}
