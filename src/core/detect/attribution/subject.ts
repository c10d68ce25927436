/** Who the words beside a verb of saying name, and where they stand. */
import type { Gender } from "../../lexicon/grammar";
import type { TokenMention } from "./scene";

/** Who is meant, and where. */
export type Subject =
  | ({ readonly kind: "mention"; readonly mention: TokenMention } & Place)
  | ({ readonly kind: "pronoun"; readonly gender: Gender; readonly plural: boolean } & Place)
  | ({ readonly kind: "words"; readonly group: boolean } & Place);

interface Place {
  /** First token of the whole noun phrase. */
  readonly from: number;
  /** First and last token of the words that name the speaker. */
  readonly first: number;
  readonly last: number;
}

export function asMention(mention: TokenMention, from = mention.first): Subject {
  return { kind: "mention", mention, from: Math.min(from, mention.first), first: mention.first, last: mention.last };
}
