/** Statements, letters and the like: who issued the last one of each kind, for *the statement read* further down. */
import type { Speaker } from "../../finding";
import { folded } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { type Scene, sentenceLast } from "./scene";

/** A short mention of a body, or of its statement, reaches back over this many UTF-16 code units. */
export const MENTION_REACH = 2500;
/** *issued a statement, said in a letter*: within this many tokens after the verb. */
const REMARK_REACH = 14;
/** English: what stands before a remark that somebody issues. */
const OPENERS = new WordSet(["a", "an", "the", "press", "joint", "written", "open", "separate"]);

export class Remarks {
  /** By the word for the remark: its last issuer, and the verb's token. */
  private readonly issuers = new Map<string, { readonly speaker: Speaker; readonly at: number }>();

  constructor(private readonly scene: Scene) {}

  /**
   * *X issued a statement; X said in a letter*: notes the remarks that the words after the verb at `at` name.
   * Of a speaker without a name of their own (*the company*), they are nobody's from there on.
   */
  note(speaker: Speaker, at: number): void {
    const { tokens, passageOf } = this.scene;
    const isNamed = speaker.name.charAt(0) !== speaker.name.charAt(0).toLowerCase();
    const { remarks } = this.scene.grammarAt(at);
    const last = Math.min(sentenceLast(this.scene, at), at + REMARK_REACH);
    for (let i = at + 1; i <= last && passageOf[i] === passageOf[at]; i++)
      if (remarks.longestAt(tokens, i) !== null && OPENERS.at(tokens, i - 1)) {
        if (isNamed) this.issuers.set(folded(tokens, i), { speaker, at });
        else this.issuers.delete(folded(tokens, i));
      }
  }

  /** Whose the remark is that the word names: of the one who issued such a thing not far above; null where nobody did. */
  issuerOf(remark: string, at: number): Speaker | null {
    const { start } = this.scene.tokens;
    const issued = this.issuers.get(remark);
    return issued !== undefined && (start[at] ?? 0) - (start[issued.at] ?? 0) <= MENTION_REACH ? issued.speaker : null;
  }
}
