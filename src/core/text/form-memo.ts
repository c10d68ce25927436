import type { Tokens } from "./tokens";

/** What is made of a word's form, never undefined, made once for each form, however often it stands in the texts. It must depend on the form alone. */
export class FormMemo<T> {
  private forms: Tokens["forms"] | null = null;
  private made: T[] = [];

  /** @param make is given the word as written, folded, and folded without diacritics. */
  constructor(private readonly make: (written: string, fold: string, bare: string) => T) {}

  /** What is made of token `i`; beyond the ends, of the empty form. */
  at(tokens: Tokens, i: number): T {
    const form = tokens.entry[i] ?? 0;
    if (tokens.forms !== this.forms) {
      this.forms = tokens.forms;
      this.made = [];
    }
    const made = this.made[form];
    return made === undefined ? this.add(form, tokens.forms) : made;
  }

  private add(form: number, { written, fold, bare }: Tokens["forms"]): T {
    const made = this.make(written[form] ?? "", fold[form] ?? "", bare[form] ?? "");
    while (this.made.length < form) this.made.push(undefined as T); // without holes, which make an array slow
    this.made[form] = made;
    return made;
  }
}
