/** Whether *he* or *she* may mean somebody: by honorifics, and by the name. */
import type { Gender } from "../../lexicon/grammar";
import { WordSet } from "../../text/word-set";
import type { Scene, TokenMention } from "./scene";

export function agree(known: Gender, asked: Gender): boolean {
  return known === "any" || asked === "any" || known === asked;
}

/** The gender that the honorifics in and before a mention tell. */
export function genderOf(scene: Scene, mention: TokenMention): Gender {
  const grammar = scene.grammarAt(mention.first);
  for (let i = Math.max(0, mention.first - 2); i < mention.nameFirst; i++) {
    const gender = grammar.honorifics.at(scene.tokens, i);
    if (gender !== undefined && gender !== "any") return gender;
  }
  return genderOfName(scene, mention);
}

/** A run of capitals longer than this is more than a name (*Ann Lee Calls Tom Fox*). */
const LONGEST_NAME = 4;

/** Words for persons that tell the gender: the last one in English, the first one or two in Vietnamese. */
const WORDS_HE = new WordSet(
  "man father son husband brother boy king prince uncle grandfather boyfriend dad actor nam cha bố chồng chàng gã".split(" "),
);
const WORDS_SHE = new WordSet(
  "woman mother daughter wife sister girl queen princess aunt grandmother girlfriend mom widow actress spokeswoman chairwoman congresswoman nữ mẹ vợ nàng hoa á".split(
    " ",
  ),
);
/** Vietnamese: the syllable after *người, con, em* that tells it (*người vợ, con trai, em gái*). */
const AFTER_HE = new WordSet(["trai", "ông", "cha", "chồng", "bố"]);
const AFTER_SHE = new WordSet(["gái", "bà", "mẹ", "vợ", "phụ", "nữ"]);

/** The gender that the words for somebody without a name tell. */
export function genderOfWords({ tokens, grammarAt }: Scene, first: number, last: number): Gender {
  const { headFirst, honorifics } = grammarAt(first);
  const at = headFirst ? first : last;
  if (WORDS_HE.at(tokens, at) || (headFirst && last > first && AFTER_HE.at(tokens, first + 1))) return "he";
  if (WORDS_SHE.at(tokens, at) || (headFirst && last > first && AFTER_SHE.at(tokens, first + 1))) return "she";
  return headFirst ? (honorifics.at(tokens, first) ?? "any") : "any";
}

/** The gender that the name tells: by its first word in English, by one in its middle in Vietnamese. */
function genderOfName({ tokens, grammarAt }: Scene, { nameFirst, nameLast }: TokenMention): Gender {
  const { genderNames, headFirst } = grammarAt(nameFirst);
  if (!headFirst) return nameLast > nameFirst && nameLast - nameFirst < LONGEST_NAME ? (genderNames.at(tokens, nameFirst) ?? "any") : "any";
  for (let i = nameFirst + 1; i < nameLast; i++) {
    const gender = genderNames.at(tokens, i);
    if (gender !== undefined) return gender;
  }
  return "any";
}
