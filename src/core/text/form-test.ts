import { grown } from "./forms";
import type { Tokens } from "./tokens";

const UNASKED = 0;
const NO = 1;
const YES = 2;

/**
 * A question about how a word is written, asked once for each form, however often it stands in the texts: for tests that cost more than a look-up,
 * such as a regular expression. Answers must depend on the form alone.
 */
export class FormTest {
  private forms: Tokens["forms"] | null = null;
  private answers = new Uint8Array(1 << 10);

  /** @param test is given the word as written, folded, and folded without diacritics. */
  constructor(private readonly test: (written: string, fold: string, bare: string) => boolean) {}

  /** The answer for token `i`; false beyond the ends. */
  at(tokens: Tokens, i: number): boolean {
    const form = tokens.entry[i];
    if (form === undefined) return false;
    if (tokens.forms !== this.forms) {
      this.forms = tokens.forms;
      this.answers = new Uint8Array(1 << 10);
    }
    const known = this.answers[form] ?? UNASKED; // UNASKED beyond the array's end too
    return known === UNASKED ? this.ask(form, tokens.forms) : known === YES;
  }

  private ask(form: number, forms: Tokens["forms"]): boolean {
    while (form >= this.answers.length) this.answers = grown(this.answers, new Uint8Array(2 * this.answers.length));
    const answer = this.test(forms.written[form] ?? "", forms.fold[form] ?? "", forms.bare[form] ?? "");
    this.answers[form] = answer ? YES : NO;
    return answer;
  }
}
