/** Which names are those of bodies: firms that bear a person's name, and a country that is spelled as a pronoun. */
import type { Speaker } from "../../finding";
import { isCapital, isWord } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Scene } from "./scene";

/** English: a name that ends in one is a firm's, though it opens with a given name (*Ann Lee Productions*). */
const FIRM_ENDS = new Set(
  "productions records group inc corp holdings entertainment media studios partners capital bank airlines motors pictures".split(" "),
);

/** A group, or a firm that goes by a person's name. */
export function isBody({ kind, name }: Speaker): boolean {
  return kind === "group" || withoutFirmEnd(name) !== name;
}

/** The name of a firm without the word that only tells that it is one; any other name as it is. */
export function withoutFirmEnd(name: string): string {
  const blank = name.lastIndexOf(" ");
  return blank > 0 && FIRM_ENDS.has(name.slice(blank + 1).toLowerCase()) ? name.slice(0, blank) : name;
}

/** Vietnamese pronouns that are the name of a country too. */
export const COUNTRIES = new WordSet(["anh"]);

/** Whether a country spelled as a pronoun stands within a sentence: in capitals, with no capital beside it. */
export function countryWithin(scene: Scene): boolean {
  const { tokens } = scene;
  for (let i = 1; i < tokens.count; i++) {
    if (!COUNTRIES.at(tokens, i) || !isCapital(tokens, i) || scene.mentionOf[i] !== -1) continue;
    if (isWord(tokens, i - 1) && !isCapital(tokens, i - 1) && !isCapital(tokens, i + 1)) return true;
  }
  return false;
}
