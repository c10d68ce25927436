/** Words that by their spelling are companies and no persons. */
import { isCapitalLetter, isLetter } from "../../text/characters";
import { FormTest } from "../../text/form-test";

/** How companies write themselves and persons do not (`EgyptAir`; but `McCain`, `DeSantis`). */
export const BRAND = new FormTest((written) => {
  let hump = 1;
  while (hump < written.length && !(isCapitalLetter(written, hump) && isSmallLetter(written, hump - 1))) hump++;
  return hump < written.length && !HUMPED_BEGINNINGS.has(written.slice(0, hump));
});
const HUMPED_BEGINNINGS = new Set(["Mc", "Mac", "De", "Di", "La", "Le", "Van", "Fitz"]);

function isSmallLetter(text: string, i: number): boolean {
  return isLetter(text, i) && !isCapitalLetter(text, i);
}
