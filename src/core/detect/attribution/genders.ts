/** Whether *he* or *she* may mean somebody: by honorifics, and by the name. */
import type { Gender } from "../../lexicon/grammar";
import { folded } from "../../text/tokens";
import type { Scene, TokenMention } from "./scene";

export function agree(known: Gender, asked: Gender): boolean {
  return known === "any" || asked === "any" || known === asked;
}

/** The gender that the honorifics in and before a mention tell. */
export function genderOf(scene: Scene, mention: TokenMention): Gender {
  const grammar = scene.grammarAt(mention.first);
  for (let i = Math.max(0, mention.first - 2); i < mention.nameFirst; i++) {
    const gender = grammar.honorifics.get(folded(scene.tokens, i));
    if (gender !== undefined && gender !== "any") return gender;
  }
  return genderOfName(scene, mention);
}

/** The gender that the name tells: by its first word in English, by one in its middle in Vietnamese. */
function genderOfName({ tokens, grammarAt }: Scene, { nameFirst, nameLast }: TokenMention): Gender {
  const { genderNames, headFirst } = grammarAt(nameFirst);
  if (!headFirst) return nameLast > nameFirst ? (genderNames.get(folded(tokens, nameFirst)) ?? "any") : "any";
  for (let i = nameFirst + 1; i < nameLast; i++) {
    const gender = genderNames.get(folded(tokens, i));
    if (gender !== undefined) return gender;
  }
  return "any";
}
