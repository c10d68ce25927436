/** Which names are those of bodies: firms that bear a person's name, and a country that is spelled as a pronoun. */
import type { Speaker } from "../../finding";
import { folded, isCapital, isWord } from "../../text/tokens";
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

/** An article that names this many other countries may well mean the one that is spelled as a pronoun. */
const OTHER_COUNTRIES = 2;

/** Whether a pronoun in capitals is the country: within a sentence it stands so, with no capital beside it; or nowhere in small letters, among other countries. */
export function isCountryHere(scene: Scene): boolean {
  const { tokens } = scene;
  let isSmall = false;
  for (let i = 1; i < tokens.count; i++) {
    if (!COUNTRIES.at(tokens, i)) continue;
    if (!isCapital(tokens, i)) isSmall ||= scene.passageOf[i] === 0;
    else if (scene.mentionOf[i] !== -1) isSmall = true;
    else if (isWord(tokens, i - 1) && !isCapital(tokens, i - 1) && !isCapital(tokens, i + 1)) return true;
  }
  return !isSmall && namesCountries(scene);
}

function namesCountries({ tokens, grammarAt }: Scene): boolean {
  const named = new Set<string>();
  for (const i of tokens.capitals) {
    if (named.size >= OTHER_COUNTRIES) break;
    const country = grammarAt(i).countries.longestAt(tokens, i);
    if (country !== null && !COUNTRIES.at(tokens, i)) named.add(`${folded(tokens, i)} ${folded(tokens, country.last)}`);
  }
  return named.size >= OTHER_COUNTRIES;
}
